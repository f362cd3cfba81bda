// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexporter.h"

#include "chartclipboard.h"
#include "chartpanel.h"
#include "citationmenu.h"
#include "exportbar.h"
#include "exportdialog.h"
#include "exportquestions.h"
#include "exportrun.h"
#include "sheetclipboard.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

std::vector<Wording::Citation> citationsOf(const ChartPanel &panel)
{
    return Wording::figureCitations(*panel.dataset(), *panel.currentTable());
}

Result<ChartPicture> pictureOf(const ChartPanel *panel)
{
    return ChartPicture::make(*panel->dataset(), *panel->currentTable(), panel->city());
}

QString nameOf(const ChartPanel *panel, ChartFormat format)
{
    return chartFileName(*panel->dataset(), *panel->currentTable(), panel->city(), format);
}

} // namespace

ChartExporter::ChartExporter(QSettings *settings, QWidget *page)
    : QObject(page)
    , m_settings(settings)
    , m_page(page)
    , m_run(new ExportRun(page))
{
    // Only one that could be written into: the next export begins there, without a question where it is "again".
    connect(m_run, &ExportRun::written, this, [this](const QString &folder) { storeExportFolder(m_settings, folder); });
}

void ChartExporter::attach(ChartPanel *panel)
{
    using Work = void (ChartExporter::*)(ChartPanel *);
    const auto add = [this, panel](const QString &text, const QString &name, const QKeySequence &key, Work work) {
        auto *action = new QAction(text, panel);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, panel, work] {
            if (panel->currentTable())
                (this->*work)(panel);
        });
        panel->addAction(action);
    };
    add(tr("&Export chart…"), u"exportChart"_s, Qt::CTRL | Qt::Key_E, &ChartExporter::exportChart);
    add(tr("Export a&gain as the last time"), u"exportAgain"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E,
        &ChartExporter::exportAgain);
    add(tr("&Copy chart"), u"copyChart"_s, {}, &ChartExporter::copyChart);
    add(tr("Copy &figures"), u"copyFigures"_s, {}, &ChartExporter::copyFigures);
    panel->addAction(citationAction(
        panel, [panel] { return panel->currentTable() ? citationsOf(*panel) : std::vector<Wording::Citation>(); }, {}));
}

void ChartExporter::exportChart(ChartPanel *panel)
{
    const auto picture = pictureOf(panel);
    if (!picture)
        return tellError(panel, picture.error());
    ExportDialog dialog(*picture, 1, m_settings, panel);
    if (dialog.exec() != QDialog::Accepted)
        return;
    ChartFileOptions options = dialog.options();
    const QString path = askForFile(panel, exportFolder(m_settings), nameOf(panel, options.format), options.format);
    if (path.isEmpty())
        return;
    options.format = formatOfFile(path).value_or(options.format); // what a person wrote behind the name holds
    m_run->writeFile(path, *picture, options);
}

void ChartExporter::exportAgain(ChartPanel *panel)
{
    if (!ExportChoice::isStored(m_settings))
        return exportChart(panel);
    const auto picture = pictureOf(panel);
    if (!picture)
        return tellError(panel, picture.error());
    const ChartFileOptions options = ExportChoice::restored(m_settings).options;
    const QString folder = exportFolder(m_settings);
    const QString name = nameOf(panel, options.format);
    const QString path = QDir(folder).filePath(name);
    if (askToReplace(panel, folder, name, int(QFileInfo::exists(path)), 1))
        m_run->writeFile(path, *picture, options);
}

void ChartExporter::copyChart(ChartPanel *panel)
{
    const auto picture = pictureOf(panel);
    const Outcome copied = picture ? CityProfiles::copyChart(*picture) : Outcome(picture.error());
    if (!copied)
        tellError(panel, copied.error());
}

void ChartExporter::copyFigures(ChartPanel *panel)
{
    (void)copySheet( // whose cells are at hand
        figures(*panel->dataset(), *panel->currentTable(), panel->city(), panel->view()->ownAnswer().marks));
}

void ChartExporter::exportAll(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles)
{
    if (m_run->isRunning())
        return;
    m_tasks.start([dataset, profiles](const CancelFlag &) { return chartTasks(*dataset, profiles); },
                  [this, dataset](std::vector<ChartTask> &&tasks) { askAll(dataset, std::move(tasks)); });
}

void ChartExporter::askAll(const DatasetPointer &dataset, std::vector<ChartTask> tasks)
{
    if (tasks.empty())
        return m_run->bar()->showFailure(tr("There is no chart to export."));
    const auto picture = ChartPicture::make(*dataset, *tasks.front().table, tasks.front().profile);
    if (!picture)
        return tellError(m_page, picture.error());
    ExportDialog dialog(*picture, int(tasks.size()), m_settings, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString folder = askForFolder(m_page, exportFolder(m_settings));
    if (folder.isEmpty())
        return;
    ChartBatch batch{dataset, std::move(tasks), folder, dialog.options()};
    batch.options.grows = true; // a chart of many rows is no reason to stop at the others
    if (askToReplace(m_page, folder, {}, batch.existing(), int(batch.tasks.size())))
        m_run->writeFolder(batch);
}

} // namespace CityProfiles
