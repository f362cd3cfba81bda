// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileexport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QString folderKey = u"export/filesFolder"_s;
constexpr int lookEvery = 100; // milliseconds

QString lastFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(folderKey, documents).toString();
}

} // namespace

FileExport::FileExport(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (m_progress && m_percent)
            m_progress->setValue(std::min(99, m_percent->load()));
    });
}

FileExport::~FileExport() = default;

void FileExport::exportFile(const ExportOffer &offer, const WorkFor &workFor)
{
    TableExportDialog dialog(offer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askForFile(offer.fileName, dialog.format());
    if (!path.isEmpty())
        write(path, workFor(dialog.choice(), dialog.format()));
}

void FileExport::exportFolder(const ExportOffer &offer, const WorkFor &workFor)
{
    TableExportDialog dialog(offer, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = askForFolder(offer.title);
    if (!path.isEmpty())
        write(path, workFor(dialog.choice(), dialog.format()));
}

QString FileExport::askForFile(const QString &name, const QString &format)
{
    QFileDialog dialog(m_window, tr("Save as"), lastFolder(),
                       tr("%1 (*.%2)", "name of a format, suffix").arg(formatName(format), format));
    dialog.setAcceptMode(QFileDialog::AcceptSave); // asks before a file is replaced
    dialog.setDefaultSuffix(format);
    dialog.selectFile(QString(name % u'.' % format));
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().value(0);
        if (path.endsWith(QString(u'.' % format), Qt::CaseInsensitive))
            return path;
        dialog.selectFile(
            QString(path % u'.' % format)); // a workbook is not named .csv: it asks again, with the ending
    }
    return {};
}

QString FileExport::askForFolder(const QString &title)
{
    const QString folder = QFileDialog::getExistingDirectory(m_window, title, lastFolder());
    if (folder.isEmpty() || QDir(folder).isEmpty())
        return folder;
    QMessageBox box(QMessageBox::Question, title, tr("The folder is not empty."), QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("%1\nTables of a data package in it are replaced; other files stay.").arg(QDir::toNativeSeparators(folder)));
    const QAbstractButton *replace = box.addButton(tr("Write here"), QMessageBox::AcceptRole);
    box.exec();
    return box.clickedButton() == replace ? folder : QString();
}

void FileExport::write(const QString &path, const Work &work)
{
    m_percent = std::make_shared<std::atomic_int>(0);
    showProgress(path);
    m_job.start(
        [path, work, percent = m_percent](const CancelFlag &cancel) {
            return work(path, {cancel, [percent](int done) { percent->store(done); }});
        },
        [this, path](const Outcome &outcome) { finish(path, outcome); });
}

void FileExport::showProgress(const QString &path)
{
    delete m_progress;
    m_progress = new QProgressDialog(tr("Writing %1").arg(QFileInfo(path).fileName()), tr("Stop"), 0, 100, m_window);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setWindowTitle(tr("Export"));
    m_progress->setWindowModality(Qt::NonModal);
    m_progress->setMinimumDuration(500);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        m_look.stop();
        m_job.cancel(); // the work stops by itself and leaves the old file
    });
    m_look.start();
}

void FileExport::finish(const QString &path, const Outcome &outcome)
{
    m_look.stop();
    delete m_progress;
    if (outcome) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        Q_EMIT written(path);
        return;
    }
    Q_EMIT failed(outcome.error());
}

} // namespace CityProfiles
