// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace CityProfiles {

class CompareLayout;
class ComparisonModel;

/// What the lines of a comparison are about, always in view: section titles, questions, how the profiles compare on
/// them as a mark and a word, and options. A click on a question folds its options or shows them.
class QuestionHeader : public QHeaderView {
    Q_OBJECT

public:
    /// The layout must outlive the header. Horizontal where questions are columns.
    QuestionHeader(Qt::Orientation orientation, const CompareLayout *layout, const ComparisonModel *model,
                   QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    /// How wide the questions are as rows, in a table of that width.
    [[nodiscard]] int widthFor(int table) const;

Q_SIGNALS:
    void foldRequested(int question, bool folded);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QVariant about(int line, int role) const;
    void paintTitle(QPainter &painter, const QRect &rect, int line) const;
    void paintQuestion(QPainter &painter, const QRect &rect, int line) const;
    void paintOption(QPainter &painter, const QRect &rect, int line) const;
    void paintFold(QPainter &painter, const QRect &square, bool folded) const;
    /// What stands above a column's head: the section of a question, the question of an option.
    void paintAbove(QPainter &painter, const QRect &rect, const QString &text) const;
    /// Where the text of a line may be, its section's name above it left out.
    [[nodiscard]] QRect content(const QRect &rect) const;

    const CompareLayout *m_layout;
    const ComparisonModel *m_comparison;
};

} // namespace CityProfiles
