// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowexport.h"

#include "browsepane.h"
#include "citylistmodel.h"
#include "comparepage.h"
#include "comparisonmodel.h"
#include "conditionwording.h"
#include "exportwork.h"
#include "groupsmodel.h"
#include "groupspane.h"
#include "notice.h"
#include "profilesearch.h"
#include "session.h"
#include "surveypage.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QStringList tableFormats{u"xlsx"_s, u"csv"_s, u"html"_s, u"json"_s};

/// The questions among the columns that the list shows.
std::vector<int> shownQuestions(const CityListModel &model)
{
    std::vector<int> questions;
    for (const ListColumn &column : model.columns()) {
        if (column.question >= 0)
            questions.push_back(column.question);
    }
    return questions;
}

} // namespace

WindowExport::WindowExport(Session *session, BrowsePane *browse, ComparePage *compare, SurveyPage *survey,
                           QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_browse(browse)
    , m_compare(compare)
    , m_survey(survey)
    , m_window(window)
    , m_files(new FileExport(window))
    , m_notice(new Notice(window))
{
    addAction(tr("Export &list…"), u"exportList"_s, &WindowExport::exportList);
    addAction(tr("Export &comparison…"), u"exportComparison"_s, &WindowExport::exportComparison);
    addAction(tr("Export &groups…"), u"exportGroups"_s, &WindowExport::exportGroups);
    addAction(tr("Export &data package…"), u"exportPackage"_s, &WindowExport::exportPackage);
    connect(m_browse, &BrowsePane::exportRequested, this, &WindowExport::exportList);
    connect(m_compare, &ComparePage::exportRequested, this, &WindowExport::exportComparison);
    connect(m_survey->groups(), &GroupsPane::exportRequested, this, &WindowExport::exportGroups);
    connect(m_files, &FileExport::written, this, &WindowExport::tell);
    connect(m_files, &FileExport::failed, this, &WindowExport::tellError);
    updateActions();
}

void WindowExport::addAction(const QString &text, const QString &name, void (WindowExport::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
}

void WindowExport::updateActions()
{
    const bool loaded = m_session->dataset() != nullptr;
    const bool idle = !m_files->isRunning();
    const QList<bool> possible{loaded && m_browse->model()->rowCount() > 0,
                               loaded && m_session->comparisonSet()->profiles(*m_session->dataset()).size() > 1,
                               loaded && m_survey->groups()->asShown().rowCount > 0, loaded};
    for (qsizetype place = 0; place < m_actions.size(); ++place)
        m_actions.at(place)->setEnabled(idle && possible.at(place));
}

void WindowExport::exportList()
{
    const DatasetPointer dataset = m_session->dataset();
    const ListParts parts{m_browse->model()->profiles(), shownQuestions(*m_browse->model()),
                          Wording::queryText(*dataset, m_browse->search()->query()), nullptr, nullptr};
    const ExportOffer offer{tr("Export list"),
                            {tr("%Ln rows, in the order of the list.", nullptr, int(parts.profiles.size())),
                             tr("Chosen by: %1.").arg(parts.selection)},
                            tr("Answers"),
                            {tr("The columns that the list shows"), tr("All questions")},
                            tableFormats,
                            u"list"_s};
    m_files->exportFile(offer, [dataset, parts](int choice, const QString &format) {
        return ExportWork::list(dataset, parts, choice == 1, format);
    });
}

void WindowExport::exportComparison()
{
    const DatasetPointer dataset = m_session->dataset();
    const Result<Comparison> comparison = compareProfiles(*dataset, m_session->comparisonSet()->profiles(*dataset));
    if (!comparison)
        return tellError(comparison.error());
    const ExportOffer offer{tr("Export comparison"),
                            {tr("%Ln profiles on every question, whatever the page shows of them.", nullptr,
                                int(comparison->profiles.size()))},
                            {},
                            {},
                            tableFormats,
                            u"comparison"_s};
    m_files->exportFile(offer, [dataset, compared = *comparison](int, const QString &format) {
        return ExportWork::comparison(dataset, compared, format);
    });
}

void WindowExport::exportGroups()
{
    const DatasetPointer dataset = m_session->dataset();
    const GroupsPane *pane = m_survey->groups();
    const Sheet shown = pane->asShown();
    const QStringList summary = QStringList{shown.title} + shown.above;
    if (pane->model()->rowCount() == 0) { // a city beside a group, or two survey years: as shown
        const ExportOffer offer{tr("Export groups"), summary, {}, {}, tableFormats.first(3), u"groups"_s};
        return m_files->exportFile(
            offer, [dataset, shown](int, const QString &format) { return ExportWork::table(dataset, shown, format); });
    }
    ComparedGroups groups{pane->pair().groups, {pane->model()->counts()}, pane->model()->hasSampleIntervals()};
    for (std::size_t i = 0; i < groups.groups.size(); ++i)
        groups.groups[i].name = pane->pair().names[i];
    const ExportOffer offer{tr("Export groups"), summary, {}, {}, tableFormats, u"groups"_s};
    m_files->exportFile(
        offer, [dataset, groups](int, const QString &format) { return ExportWork::groups(dataset, groups, format); });
}

void WindowExport::exportPackage()
{
    const DatasetPointer dataset = m_session->dataset();
    const DatasetPart part{m_browse->model()->profiles(), Wording::queryText(*dataset, m_browse->search()->query())};
    const ExportOffer offer{
        tr("Export data package"),
        {tr("The questions, cities, answers and sources as tables (CSV), which this program and others can read.")},
        tr("Profiles"),
        {tr("All %Ln profiles", nullptr, int(dataset->profileCount())),
         tr("The %Ln that the list shows (%1)", nullptr, int(part.profiles.size())).arg(part.selection)},
        {u"datapackage"_s},
        {}};
    m_files->exportFolder(offer, [dataset, part](int choice, const QString &) {
        return choice == 1 ? ExportWork::part(dataset, part) : ExportWork::package(dataset);
    });
}

void WindowExport::tell(const QString &path)
{
    m_notice->say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void WindowExport::tellError(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    Error failure = error;
    const QString remedy = std::exchange(failure.remedy, {}); // apart from the file and what happened
    QMessageBox box(QMessageBox::Warning, tr("Export"), failure.message(), QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(remedy);
    box.exec();
}

} // namespace CityProfiles
