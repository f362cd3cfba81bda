// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace CityProfiles {

class SummaryModel;

/// The sentences of a summary; each leads to its row of the comparison.
class SummaryView : public QListView {
    Q_OBJECT

public:
    explicit SummaryView(SummaryModel *model, QWidget *parent = nullptr);

    /// How high all sentences are at a width.
    [[nodiscard]] int contentHeight(int width) const;

Q_SIGNALS:
    /// Asks for the row of a question or, unless it is -1, of its option.
    void rowRequested(int question, int option);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace CityProfiles
