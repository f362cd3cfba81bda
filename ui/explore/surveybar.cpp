// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveybar.h"

#include "answerwording.h"
#include "arrangedlayout.h"
#include "flatbutton.h"
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
    , m_list(new FlatButton(FlatButton::Look::Outline, this))
    , m_years(new QWidget(this))
{
    m_title->setObjectName(u"surveyTitle"_s);
    m_title->setBold(true);
    m_title->setWordWrap(true);
    m_facts->setObjectName(u"surveyFacts"_s);
    m_facts->makeReadable();
    m_groups->setObjectName(u"groupButton"_s);
    m_groups->setText(tr("Other cities"));
    m_groups->setToolTip(tr("Show a region, a country, a size class or the current filter"));
    m_groups->setAccessibleName(m_groups->toolTip());
    m_groups->setArrow(FlatButton::Arrow::Down);
    m_groups->setPopupMode(QToolButton::InstantPopup);
    m_groups->setMenu(new QMenu(m_groups));
    m_list->setObjectName(u"listCities"_s);
    m_list->setText(tr("List these cities"));
    auto *years = new QHBoxLayout(m_years);
    years->setContentsMargins({});
    years->setSpacing(Spacing::small);
    m_years->setAccessibleName(tr("Survey year"));
    auto *head = new Pane(this);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_years, m_groups, m_list})
        part->setParent(head);
    auto *row = new HeadLayout(head);
    row->setContentsMargins({});
    row->addWidget(m_title);
    row->addWidget(m_years);
    row->addWidget(m_groups);
    row->addWidget(m_list);
    auto *layout = new VerticalLayout(this);
    const int margin = Spacing::gap + Spacing::panel;
    layout->setContentsMargins(margin, margin - 6, margin, Spacing::medium);
    layout->setSpacing(Spacing::small);
    layout->setMaximumWidth(fontMetrics().height() * 92);
    layout->addWidget(head);
    layout->addWidget(m_facts);
    connect(m_groups->menu(), &QMenu::aboutToShow, this, &SurveyBar::groupMenuOpening);
    connect(m_list, &QToolButton::clicked, this, &SurveyBar::listRequested);
}

QMenu *SurveyBar::groupMenu() const
{
    return m_groups->menu();
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
}

} // namespace CityProfiles
