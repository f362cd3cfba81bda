// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveypage.h"

#include "briefopening.h"
#include "chartexporter.h"
#include "chartloader.h"
#include "chartpanel.h"
#include "groupspane.h"
#include "statemessage.h"
#include "surveybar.h"
#include "surveysheet.h"
#include "tokens.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SurveyPage::SurveyPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_message(new StateMessage(m_stack))
    , m_bar(new SurveyBar(m_content))
    , m_views(new QStackedWidget(m_content))
    , m_area(new QScrollArea(m_views))
    , m_groups(new GroupsPane(m_views))
    , m_sheet(new SurveySheet)
    , m_loader(new ChartLoader(m_area, [this] { return m_sheet->charts(); }))
    , m_exporter(new ChartExporter(new QSettings(this), this))
{
    setAccessibleName(tr("All cities"));
    buildLayout();
    connectParts();
    setDataset(nullptr);
}

SurveyPage::~SurveyPage() = default;

void SurveyPage::buildLayout()
{
    m_message->setObjectName(u"message"_s);
    m_area->setObjectName(u"surveyArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_area->setWidget(m_sheet);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    auto *head = new QHBoxLayout; // stands above the cards alone, not above their scroll bar
    head->setSpacing(0);
    head->addWidget(m_bar, 1);
    head->addSpacing(m_area->verticalScrollBar()->sizeHint().width());
    content->addLayout(head);
    m_views->addWidget(m_area);
    m_views->addWidget(m_groups);
    content->addWidget(m_views, 1);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_area);
}

void SurveyPage::connectParts()
{
    connect(m_sheet, &SurveySheet::built, this, [this] {
        for (ChartPanel *panel : m_sheet->charts())
            m_exporter->attach(panel);
    });
    connect(m_sheet, &SurveySheet::conditionChosen, this,
            [this](const Condition &condition) { list(m_choice, {condition}); });
    connect(m_bar, &SurveyBar::listRequested, this, [this] { list(m_choice, {}); });
    connect(m_bar, &SurveyBar::briefRequested, this, [this] { openGroupBrief(this, m_dataset, m_survey); });
    connect(m_bar, &SurveyBar::editionChosen, this, [this](int edition) {
        m_edition = edition;
        Q_EMIT viewChanged();
        count();
    });
    connect(m_bar, &SurveyBar::groupMenuOpening, this, [this] {
        fillGroupMenu(m_bar->groupMenu(), *m_dataset, m_own, m_choice,
                      [this](const GroupChoice &choice) { setGroup(choice); });
    });
    connectGroups();
}

void SurveyPage::setDataset(const DatasetPointer &dataset)
{
    m_job.cancel();
    m_dataset = dataset;
    m_survey = {};
    m_index = dataset ? std::make_shared<DatasetIndex>(dataset) : nullptr;
    m_own = {dataset ? ProfileSet::all(*dataset) : ProfileSet(), false, {}, {}, {}};
    m_choice = {};
    m_beside.reset();
    m_edition = -1;
    if (dataset) {
        m_bar->setCodebook(dataset->codebook());
        const std::vector<int> editions = dataset->codebook().editionOrder();
        m_edition = editions.empty() ? -1 : editions.back();
    }
    refresh();
}

void SurveyPage::setListed(const ProfileSet &profiles, bool filtered)
{
    m_own.listed = profiles;
    m_own.filtered = filtered;
    if (shows(GroupChoice::Kind::CurrentFilter))
        refresh();
}

void SurveyPage::setSelected(const ProfileSet &profiles)
{
    m_own.selected = profiles;
    if (shows(GroupChoice::Kind::Selected))
        refresh();
}

void SurveyPage::setCompared(const std::vector<ProfileIndex> &profiles)
{
    m_own.compared = profiles;
    if (shows(GroupChoice::Kind::Compared))
        refresh();
}

void SurveyPage::setGroup(const GroupChoice &choice)
{
    m_choice = choice;
    Q_EMIT viewChanged();
    m_area->verticalScrollBar()->setValue(0);
    refresh();
}

void SurveyPage::refresh()
{
    m_stale = true;
    if (isVisible() || !m_dataset)
        count();
}

void SurveyPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

std::shared_ptr<const Group> SurveyPage::groupProfiles(const GroupChoice &choice) const
{
    const EditionChoice edition{EditionChoice::Mode::One, m_edition};
    const QString name = groupName(choice);
    switch (choice.kind) {
    case GroupChoice::Kind::CurrentFilter:
        return std::make_shared<Group>(Group{name, {}, false, m_own.listed, 0});
    case GroupChoice::Kind::Selected:
        return std::make_shared<Group>(Group{name, {}, true, m_own.selected, 0});
    case GroupChoice::Kind::Compared:
        return std::make_shared<Group>(pickedGroup(*m_dataset, name, m_own.compared));
    case GroupChoice::Kind::All:
    case GroupChoice::Kind::Conditions:
    case GroupChoice::Kind::City:
    case GroupChoice::Kind::Year:
        break;
    }
    Result<Group> group = groupOf(*m_index, name, choice.filter, edition);
    return group ? std::make_shared<Group>(std::move(group).value()) : nullptr;
}

void SurveyPage::count()
{
    m_stale = false;
    m_job.cancel();
    m_groups->clear();
    if (!m_dataset)
        return say(tr("No survey is open"), tr("Open a dataset to see what its cities answered."));
    if (m_edition < 0 || m_dataset->codebook().questions.empty())
        return say(tr("Nothing was asked"), tr("This dataset has no survey years or no questions."));
    if (m_beside)
        return countBeside();
    const std::shared_ptr<const Group> group = groupProfiles(m_choice);
    if (!group)
        return say(tr("These cities can't be counted"), tr("Their answers can't be read. Choose other cities."));
    const auto work = [dataset = m_dataset, edition = m_edition, group](const CancelFlag &cancel) {
        return groupSurvey(*dataset, edition, group, cancel);
    };
    if (m_dataset->profileCount() <= immediateLimit)
        return showSurvey(work({}));
    m_job.start(work, [this](const GroupSurvey &survey) { showSurvey(survey); });
    if (m_stack->currentWidget() != m_content || m_views->currentWidget() != m_area || m_sheet->cards().empty())
        say(tr("Counting answers…"), {});
}

void SurveyPage::showSurvey(const GroupSurvey &survey)
{
    m_survey = survey;
    m_bar->setEdition(survey.edition);
    m_bar->showGroup(*m_dataset, m_choice, survey);
    m_sheet->showSurvey(m_dataset, survey);
    m_views->setCurrentWidget(m_area);
    setFocusProxy(m_area);
    m_stack->setCurrentWidget(m_content);
    showWanted();
    m_loader->loadVisible();
}

void SurveyPage::list(const GroupChoice &group, const Filter &more)
{
    Filter filter = group.filter;
    filter.insert(filter.end(), more.begin(), more.end());
    Q_EMIT listRequested(filter, m_edition, group.kind == GroupChoice::Kind::CurrentFilter);
}

void SurveyPage::say(const QString &title, const QString &text)
{
    m_message->setMessage(title, text);
    m_stack->setCurrentWidget(m_message);
}

void SurveyPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).background);
}

} // namespace CityProfiles
