// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "latestjob.h"
#include "sheetreport.h"
#include "tableexportdialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QProgressDialog;
class QSettings;

namespace CityProfiles {

/// Writes one file at a time on a worker thread, with the window usable meanwhile: asks what and where, shows how far
/// it is and lets it be stopped. The old file stays until the new one is whole.
class FileExport : public QObject {
    Q_OBJECT

public:
    /// Writes to a path; captures by value, since it runs on a worker thread.
    using Work = std::function<Outcome(const QString &path, const SheetControl &control)>;
    /// What is to be done for a choice and a format of the dialog.
    using WorkFor = std::function<Work(int choice, const QString &format)>;

    explicit FileExport(QWidget *window);
    ~FileExport() override;

    /// Asks, then writes a file.
    void exportFile(const ExportOffer &offer, const WorkFor &workFor);
    /// Asks, then writes into a folder.
    void exportFolder(const ExportOffer &offer, const WorkFor &workFor);
    /// Writes without asking.
    void write(const QString &path, const Work &work);
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

Q_SIGNALS:
    void written(const QString &path);
    void failed(const CityProfiles::Error &error);

private:
    [[nodiscard]] QString askForFile(const QString &name, const QString &format);
    [[nodiscard]] QString askForFolder(const QString &title);
    void showProgress(const QString &path);
    void finish(const QString &path, const Outcome &outcome);

    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
    QTimer m_look;
    std::shared_ptr<std::atomic_int> m_percent;
    LatestJob<Outcome> m_job;
};

} // namespace CityProfiles
