// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveybar.h"

#include "answerwording.h"
#include "arrangedlayout.h"
#include "coveragewording.h"
#include "flatbutton.h"
#include "groupspane.h"
#include "groupwording.h"
#include "headlayout.h"
#include "textlabel.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SurveyBar::SurveyBar(QWidget *parent)
    : Pane(parent)
    , m_title(new TextLabel(TextSize::City, Ink::Text, this))
    , m_facts(new TextLabel(TextSize::Note, Ink::Muted, this))
    , m_groups(new FlatButton(FlatButton::Look::Outline, this))
    , m_beside(new FlatButton(FlatButton::Look::Outline, this))
    , m_list(new FlatButton(FlatButton::Look::Outline, this))
    , m_brief(new FlatButton(FlatButton::Look::Outline, this))
    , m_years(new QWidget(this))
{
    m_title->setObjectName(u"surveyTitle"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"surveyFacts"_s);
    m_facts->makeReadable();
    buildMenu(m_groups, u"groupButton"_s, tr("Other cities"),
              tr("Show a region, a country, a size class or the current filter"));
    buildMenu(m_beside, u"besideButton"_s, tr("Compare with"), tr("Put another group beside this one"));
    m_list->setObjectName(u"listCities"_s);
    m_list->setText(tr("List these cities"));
    m_brief->setObjectName(u"groupBrief"_s);
    m_brief->setText(tr("Brief of this group…"));
    m_brief->setToolTip(tr("A document about these cities to print or to hand on"));
    auto *years = new QHBoxLayout(m_years);
    years->setContentsMargins({});
    years->setSpacing(Spacing::small);
    m_years->setAccessibleName(tr("Survey year"));
    auto *head = new Pane(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_years, m_groups, m_beside, m_list, m_brief})
        part->setParent(head);
    auto *row = new HeadLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_title);
    row->addWidget(m_years);
    row->addWidget(m_groups);
    row->addWidget(m_beside);
    row->addWidget(m_list);
    row->addWidget(m_brief);
    auto *layout = new VerticalLayout(this);
    const int margin = Spacing::gap + Spacing::panel;
    layout->setContentsMargins(margin, margin - 6, margin, Spacing::medium);
    layout->setSpacing(Spacing::small);
    layout->setMaximumWidth(fontMetrics().height() * 92);
    layout->addWidget(head);
    layout->addWidget(m_facts);
    connect(m_groups->menu(), &QMenu::aboutToShow, this, &SurveyBar::groupMenuOpening);
    connect(m_beside->menu(), &QMenu::aboutToShow, this, &SurveyBar::besideMenuOpening);
    connect(m_list, &QToolButton::clicked, this, &SurveyBar::listRequested);
    connect(m_brief, &QToolButton::clicked, this, &SurveyBar::briefRequested);
}

void SurveyBar::buildMenu(FlatButton *button, const QString &name, const QString &text, const QString &toolTip)
{
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setArrow(FlatButton::Arrow::Down);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
}

QMenu *SurveyBar::groupMenu() const
{
    return m_groups->menu();
}

QMenu *SurveyBar::besideMenu() const
{
    return m_beside->menu();
}

void SurveyBar::setCodebook(const Codebook &codebook)
{
    for (const auto &[edition, button] : m_yearButtons)
        delete button;
    m_yearButtons.clear();
    for (const int edition : codebook.editionOrder()) {
        auto *button = new FlatButton(FlatButton::Look::Outline, m_years);
        const QString id = codebook.editions[std::size_t(edition)].id;
        button->setObjectName(u"year-"_s + id);
        button->setText(id);
        button->setCheckable(true);
        button->setToolTip(tr("Pages of the %1 survey").arg(id));
        button->setAccessibleName(button->toolTip());
        m_years->layout()->addWidget(button);
        m_yearButtons.emplace_back(edition, button);
        connect(button, &QToolButton::clicked, this, [this, year = edition] {
            setEdition(year); // a click on the year that is shown leaves it on
            Q_EMIT editionChosen(year);
        });
    }
}

void SurveyBar::setEdition(int edition)
{
    for (const auto &[own, button] : m_yearButtons)
        button->setChecked(own == edition);
}

void SurveyBar::showGroup(const Dataset &dataset, const GroupChoice &choice, const GroupSurvey &survey)
{
    ProfileSet profiles = profilesOf(dataset, {EditionChoice::Mode::One, survey.edition});
    const int all = profiles.count();
    profiles &= survey.group->profiles;
    const QString size = Wording::groupSize(dataset.codebook(), survey.edition, profiles.count());
    m_title->setText(groupName(choice));
    QStringList facts{survey.everyone ? size
                                      : tr("%1 of %2", "pages of the group, all").arg(size, Wording::numberText(all))};
    if (choice.kind == GroupChoice::Kind::CurrentFilter && !survey.group->filter.empty())
        facts.append(Wording::groupText(dataset, *survey.group));
    if (survey.group->possible > 0)
        facts.append(tr("%n more may belong here: an answer is missing", nullptr, survey.group->possible));
    facts.append(tr("not a random sample"));
    m_facts->setText(facts.join(u" · "_s));
    m_list->setVisible(!survey.group->picked);
    m_brief->show();
}

void SurveyBar::showGroups(const Codebook &codebook, int edition, const GroupPair &pair)
{
    QStringList facts{Wording::surveyYear(codebook, edition)};
    for (std::size_t index = 0; index < pair.groups.size(); ++index) {
        const Group &group = pair.groups[index];
        const QString size = Wording::cityPages(group.profiles.count());
        facts.append(tr("%1: %2", "group, number of city pages").arg(pair.names[index], size));
        if (group.possible > 0)
            facts.append(tr("%n more may belong here: an answer is missing", nullptr, group.possible));
    }
    const int both = countCommon(pair.groups[0].profiles, pair.groups[1].profiles);
    facts.append(both > 0 ? Wording::inBothText(both) : tr("no city page is in both groups"));
    showSides(tr("%1 and %2", "two groups of cities").arg(pair.names[0], pair.names[1]), facts);
}

void SurveyBar::showSides(const QString &title, QStringList facts)
{
    facts.append(tr("not a random sample"));
    m_title->setText(title);
    m_facts->setText(facts.join(u" · "_s));
    m_brief->hide();
    m_list->hide(); // each group's head and cells list their own
}

} // namespace CityProfiles
