// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"

#include "chartclipboard.h"
#include "chartpanel.h"
#include "citationmenu.h"
#include "saveimagedialog.h"
#include "sheetclipboard.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QString folderKey = u"export/folder"_s;

/// A box, since it answers what was just clicked.
void tellError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, ChartExporter::tr("Save chart"), error.what, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.remedy);
    box.exec();
}

std::vector<Wording::Citation> citationsOf(const ChartPanel &panel)
{
    return Wording::figureCitations(*panel.dataset(), *panel.currentTable());
}

Result<ChartPicture> pictureOf(const ChartPanel *panel)
{
    return ChartPicture::make(*panel->dataset(), *panel->currentTable(), panel->city());
}

/// The path that a person chose, or none; the dialog asks before an existing file is replaced.
QString askForPath(QWidget *parent, const QString &folder, const QString &name)
{
    QFileDialog dialog(parent, ChartExporter::tr("Save chart as PNG"), folder,
                       ChartExporter::tr("PNG pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(u"png"_s);
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

ChartExporter::ChartExporter(QSettings *settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void ChartExporter::attach(ChartPanel *panel)
{
    const auto add = [this, panel](const QString &text, const QString &name, void (ChartExporter::*run)(ChartPanel *)) {
        auto *action = new QAction(text, panel);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, panel, run] {
            if (panel->currentTable())
                (this->*run)(panel);
        });
        panel->addAction(action);
    };
    add(tr("&Save chart as PNG…"), u"saveChart"_s, &ChartExporter::saveImage);
    add(tr("&Copy chart"), u"copyChart"_s, &ChartExporter::copyChart);
    add(tr("Copy &figures"), u"copyFigures"_s, &ChartExporter::copyFigures);
    panel->addAction(citationAction(
        panel, [panel] { return panel->currentTable() ? citationsOf(*panel) : std::vector<Wording::Citation>(); }, {}));
}

void ChartExporter::saveImage(ChartPanel *panel)
{
    const auto picture = pictureOf(panel);
    if (!picture)
        return tellError(panel, picture.error());
    SaveImageDialog dialog(*picture, m_settings, panel);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = m_settings ? m_settings->value(folderKey, pictures).toString() : pictures;
    const QString path =
        askForPath(panel, folder, imageFileName(*panel->dataset(), *panel->currentTable(), panel->city()));
    if (path.isEmpty())
        return;
    const auto image = chartImage(*picture, dialog.options());
    const Outcome saved = image ? saveChartImage(path, *image) : Outcome(image.error());
    if (!saved)
        return tellError(panel, saved.error());
    if (m_settings)
        m_settings->setValue(folderKey, QFileInfo(path).absolutePath());
}

void ChartExporter::copyChart(ChartPanel *panel)
{
    const auto picture = pictureOf(panel);
    if (!picture)
        return tellError(panel, picture.error());
    // Wide enough for half a page, at twice the screen's resolution.
    ChartImageOptions options{{1200, 0}, 192};
    options.pixels.setHeight(int(picture->naturalHeight(options.logicalSize().width()) * 2));
    const auto image = chartImage(*picture, options);
    if (!image)
        return tellError(panel, image.error());
    CityProfiles::copyChart(*image);
}

void ChartExporter::copyFigures(ChartPanel *panel)
{
    (void)copySheet( // whose cells are at hand
        figures(*panel->dataset(), *panel->currentTable(), panel->city(), panel->view()->ownAnswer().marks));
}

} // namespace CityProfiles
