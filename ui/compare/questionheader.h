// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace CityProfiles {

class CompareLayout;
class ComparisonModel;

/// The first column of a comparison, always in view: section titles, questions and how the profiles compare on them,
/// as a mark and a word.
class QuestionHeader : public QHeaderView {
    Q_OBJECT

public:
    /// The layout must outlive the header.
    QuestionHeader(const CompareLayout *layout, const ComparisonModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    void paintQuestion(QPainter &painter, const QRect &rect, int row) const;

    const CompareLayout *m_layout;
    const ComparisonModel *m_comparison;
};

} // namespace CityProfiles
