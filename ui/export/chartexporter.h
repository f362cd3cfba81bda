// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace CityProfiles {

class ChartPanel;

/// Gives chart panels their actions "Save chart as PNG", "Copy chart" and "Copy figures". One serves all panels of a
/// page.
class ChartExporter : public QObject {
    Q_OBJECT

public:
    /// The settings remember size and folder; they may be null, else they outlive the exporter.
    explicit ChartExporter(QSettings *settings, QObject *parent = nullptr);

    void attach(ChartPanel *panel);

    /// Asks for size and file, then writes.
    void saveImage(ChartPanel *panel);
    void copyChart(ChartPanel *panel);
    void copyFigures(ChartPanel *panel);

private:
    QSettings *m_settings;
};

} // namespace CityProfiles
