// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace CityProfiles {

/// The table twin of a chart: a table as high as its rows, so that the page scrolls and not the table. Columns without
/// any text are left out, and so is who counted where that is the same for all rows.
class ChartTwin : public QTableView {
    Q_OBJECT

public:
    explicit ChartTwin(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
};

} // namespace CityProfiles
