// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparelayout.h"

#include <QTableView>

namespace CityProfiles {

class CompareHeader;
class QuestionHeader;

/// Profiles side by side. Heads and questions stay in view; the heights of all rows are computed once for a width.
class CompareTable : public QTableView {
    Q_OBJECT

public:
    explicit CompareTable(ComparisonModel *model, QWidget *parent = nullptr);

    [[nodiscard]] CompareHeader *heads() const { return m_heads; }
    /// Puts heads, columns and rows in place after the model was reset.
    void rebuild();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    ComparisonModel *m_model;
    CompareLayout m_layout;
    CompareHeader *m_heads;
    QuestionHeader *m_questions;
    int m_columnWidth = 0;
};

} // namespace CityProfiles
