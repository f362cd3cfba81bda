// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "answerwording.h"
#include "browsepane.h"
#include "comparepage.h"
#include "comparetray.h"
#include "coveragepage.h"
#include "facetpane.h"
#include "filterplace.h"
#include "looks.h"
#include "mappage.h"
#include "messagepage.h"
#include "navigationbar.h"
#include "pagestack.h"
#include "profilepage.h"
#include "session.h"
#include "surveypage.h"
#include "windowviews.h"
#include "workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

void MainWindow::showLoading()
{
    if (m_session->dataset())
        return; // the old dataset stays to be read until the new one is there
    m_message->showText(tr("Opening the survey"), tr("The list appears as soon as the dataset is read."));
    m_stack->setCurrentWidget(m_message);
    m_tray->setVisible(false);
}

void MainWindow::showDataset()
{
    const DatasetPointer &dataset = m_session->dataset();
    m_profile->setDataset(dataset);
    m_compare->setDataset(dataset);
    m_map->setDataset(dataset);
    m_survey->setDataset(dataset);
    m_coverage->setDataset(dataset);
    m_tray->setDataset(dataset);
    m_browse->setDataset(dataset); // last: what it finds is told to the pages
    m_tray->setVisible(true);
    setWindowTitle(m_session->source().isEmpty() ? tr("City Profiles")
                                                 : tr("%1 - City Profiles").arg(dataset->info().title));
    showCompared();
    m_views->begin();
}

void MainWindow::showFailure(const Error &error)
{
    if (m_session->dataset()) { // what is open stays; the box answers what was just chosen
        QMessageBox::warning(this, tr("This dataset can't be opened"), error.message());
        return;
    }
    m_message->showError(tr("The survey can't be opened"), error.message());
    m_stack->setCurrentWidget(m_message);
}

void MainWindow::makeRoomForTable(bool table)
{
    QList<int> sizes = m_splitter->sizes();
    const qsizetype list = m_splitter->indexOf(m_browse);
    const int width = sizes.at(list) + sizes.at(list + 1);
    sizes[list] = table ? width * 3 / 5 : std::min(330, width / 3);
    sizes[list + 1] = width - sizes.at(list);
    m_splitter->setSizes(sizes);
}

void MainWindow::openProfile(const QString &profileId)
{
    if (!m_session->dataset())
        return;
    if (const auto profile = m_session->dataset()->findProfile(profileId)) {
        m_session->setCurrentProfile(*profile);
        showBrowse();
    }
}

void MainWindow::setAppearance(Appearance appearance)
{
    applyAppearance(appearance);
    QSettings().setValue(SettingsKey::appearance, int(appearance));
}

void MainWindow::chooseDataset()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a dataset or a workspace"), {},
        tr("Datasets and workspaces (*.cityprofiles datapackage.json *%1);;All files (*)").arg(workspaceSuffix()));
    if (!path.isEmpty())
        m_views->open(path);
}

void MainWindow::showAbout()
{
    const DatasetInfo info = m_session->dataset() ? m_session->dataset()->info() : DatasetInfo();
    QMessageBox box(this);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("About City Profiles"));
    box.setIconPixmap(windowIcon().pixmap(64));
    box.setText(tr("City Profiles %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(
        tr("Browse and compare what city governments answered in a survey on innovation capacity.\n\n"
           "Data: %1, version %2. %3.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(info.title, info.version, info.terms));
    box.exec();
}

void MainWindow::showShortcuts()
{
    QMessageBox box(this);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("Keyboard shortcuts"));
    box.setText(tr("Ctrl+F\tFilter cities by name\n"
                   "Ctrl+Shift+T\tLook into all texts\n"
                   "Up, Down\tChoose a city in the list\n"
                   "Enter\tFrom the list to the page\n"
                   "Ctrl+A, Ctrl or Shift with a click\tSelect cities in the list, Esc none\n"
                   "Ctrl+D\tPut the city beside others, or take it away\n"
                   "F2 or a letter\tType another city over a compared one\n"
                   "Ctrl+Shift+Left, Right\tMove a compared city\n"
                   "Ctrl+Shift+R\tCompared cities as rows, or as columns\n"
                   "Ctrl+Shift+D\tCopy the summary of compared cities\n"
                   "Ctrl+Shift+F\tShow or hide the filters\n"
                   "Ctrl+1 to 5\tBrowse, Compare, All cities, Map, Coverage\n"
                   "Ctrl+T\tList as a table\n"
                   "Alt+Left, Right\tBack, forward\n"
                   "Ctrl+Shift+S\tCopy what you see: picture, text and link\n"
                   "Ctrl+Shift+L\tCopy a link to what you see\n"
                   "Ctrl+Shift+O\tOpen a link\n"
                   "Ctrl+W\tClose a shared view\n"
                   "Menu, Shift+F10\tMenu of a fact or chart\n"
                   "F10\tMenu of the window\n"
                   "Ctrl+O\tOpen a dataset or workspace\n"
                   "Ctrl+Q\tQuit"));
    box.exec();
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(SettingsKey::geometry).toByteArray()))
        resize(1440, 900);
    m_browse->restoreState(settings.value(SettingsKey::browse).toByteArray());
    m_map->restoreState(settings.value(SettingsKey::map).toByteArray());
    m_filters->restoreState(settings.value(SettingsKey::filters).toByteArray());
    m_filterPlace->setWanted(settings.value(SettingsKey::filtersShown, true).toBool());
    m_splitter->restoreState(settings.value(SettingsKey::splitter).toByteArray());
    m_session->keptSets()->setVariant(settings.value(SettingsKey::keptSets).toList());
    connect(m_session->keptSets(), &KeptSets::changed, this, [this] { // what is kept outlives a crash
        QSettings().setValue(SettingsKey::keptSets, m_session->keptSets()->toVariant());
    });
    m_navigation->setAppearance(Appearance(settings.value(SettingsKey::appearance).toInt()));
}

void MainWindow::saveState() const
{
    QSettings settings;
    settings.setValue(SettingsKey::geometry, saveGeometry());
    settings.setValue(SettingsKey::browse, m_browse->saveState());
    settings.setValue(SettingsKey::splitter, m_splitter->saveState());
    settings.setValue(SettingsKey::map, m_map->saveState());
    settings.setValue(SettingsKey::filters, m_filters->saveState());
    settings.setValue(SettingsKey::filtersShown, m_filterPlace->isWanted());
    m_views->save();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

} // namespace CityProfiles
