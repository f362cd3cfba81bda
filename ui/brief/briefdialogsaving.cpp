// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a brief: a file, or paper.
#include "briefdialog.h"
#include "briefdocument.h"
#include "briefpdf.h"
#include "exportchoice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace CityProfiles {

void BriefDialog::askAndSave(BriefFormat format)
{
    const QString path = askForBriefFile(this, exportFolder(m_settings), m_fileName, format);
    if (!path.isEmpty())
        save(path, format);
}

void BriefDialog::save(const QString &path, BriefFormat format)
{
    if (!m_made)
        return;
    m_status->setText(tr("Writing %1…").arg(QFileInfo(path).fileName()));
    m_saving.start(
        [path, format, made = m_made, options = options()](const CancelFlag &) {
            return saveBrief(path, format == BriefFormat::Pdf ? briefPdf(made->brief, options) : briefOdt(made->brief));
        },
        [this, path](const Outcome &outcome) { showSaved(path, outcome); });
}

void BriefDialog::showSaved(const QString &path, const Outcome &outcome)
{
    if (!outcome) {
        m_status->clear();
        Error failure = outcome.error();
        const QString remedy = std::exchange(failure.remedy, {}); // apart from the file and what happened
        QMessageBox box(QMessageBox::Warning, windowTitle(), failure.message(), QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.setInformativeText(remedy);
        box.exec();
        return;
    }
    const QFileInfo file(path);
    options().store(m_settings);
    storeExportFolder(m_settings, file.absolutePath());
    m_saved = file.absoluteFilePath();
    m_status->setText(tr("%1 written into %2").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath())));
    m_open->show();
    m_open->setFocus();
    Q_EMIT saved();
}

void BriefDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(m_made->pages.sheet());
    printer.setFullPage(true);
    printer.setDocName(m_fileName);
    QPrintPreviewDialog preview(&printer, this);
    preview.setWindowTitle(windowTitle());
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *device) { m_made->pages.print(device); });
    options().store(m_settings);
    preview.exec();
}

void BriefDialog::openSaved()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_saved));
}

} // namespace CityProfiles
