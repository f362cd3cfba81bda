// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartbatch.h"
#include "latestjob.h"

#include <QObject>

class QAction;
class QSettings;

namespace CityProfiles {

class ChartPanel;
class ExportRun;

/// Gives the chart panels of a page their actions "Export chart", "Export again", "Copy chart" and "Copy figures", and
/// the page one that exports all charts of its profiles. Files are written in the background; a bar over the page says
/// what became of it.
class ChartExporter : public QObject {
    Q_OBJECT

public:
    /// The settings remember choice and folder; they may be null, else they outlive the exporter.
    ChartExporter(QSettings *settings, QWidget *page);

    void attach(ChartPanel *panel);

    /// Asks what the file is to be like and where, then writes.
    void exportChart(ChartPanel *panel);
    /// Writes as the last time and into the last folder; asks only before a file is replaced.
    void exportAgain(ChartPanel *panel);
    void copyChart(ChartPanel *panel);
    void copyFigures(ChartPanel *panel);

    /// Every chart of the profiles, each into a file of one folder.
    void exportAll(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles);
    [[nodiscard]] ExportRun *run() const { return m_run; }

private:
    void askAll(const DatasetPointer &dataset, std::vector<ChartTask> tasks);

    QSettings *m_settings;
    QWidget *m_page;
    ExportRun *m_run;
    LatestJob<std::vector<ChartTask>> m_tasks;
};

} // namespace CityProfiles
