// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profileheader.h"

#include "answerwording.h"
#include "briefopening.h"
#include "chartexporter.h"
#include "comparisonset.h"
#include "flatbutton.h"
#include "headlayout.h"
#include "notebar.h"
#include "textlabel.h"
#include "titlelayout.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace CityProfiles {

ProfileHeader::ProfileHeader(QWidget *parent)
    : Pane(parent)
    , m_head(new Pane(this))
    , m_title(new Pane(m_head))
{
    makeTitle();
    makeButtons();
    m_facts = new TextLabel(TextSize::Note, Ink::Muted, this);
    m_facts->setObjectName(u"profileFacts"_s);
    m_facts->makeReadable();
    m_note = new NoteBar(this);
    m_note->setObjectName(u"profileNote"_s);
    auto *head = new HeadLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_title);
    head->addWidget(m_edition);
    head->addWidget(m_group);
    head->addWidget(m_compare);
    head->addWidget(m_export);
    auto *layout = new VerticalLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_head);
    layout->addWidget(m_facts);
    layout->addWidget(m_note);
    setComparisonSet(nullptr);
}

void ProfileHeader::makeTitle()
{
    m_name = new TextLabel(TextSize::City, Ink::Text, m_title);
    m_name->setObjectName(u"cityName"_s);
    m_name->setBold(true);
    m_name->makeReadable();
    m_country = new TextLabel(TextSize::Fact, Ink::Muted, m_title);
    m_country->setObjectName(u"countryName"_s);
    auto *layout = new TitleLayout(m_title);
    layout->addWidget(m_name);
    layout->addWidget(m_country);
}

void ProfileHeader::makeButtons()
{
    m_edition = new FlatButton(FlatButton::Look::Outline, m_head);
    m_edition->setObjectName(u"editionSwitch"_s);
    m_edition->setArrow(FlatButton::Arrow::Down);
    m_edition->setAccessibleName(tr("Survey year of this page"));
    connect(m_edition, &QToolButton::clicked, this, &ProfileHeader::openEditions);
    m_group = new FlatButton(FlatButton::Look::Outline, m_head);
    m_group->setObjectName(u"besideGroup"_s);
    m_group->setText(tr("Beside a group"));
    m_group->setToolTip(tr("Put this city beside all cities, a region or a size class"));
    m_group->setAccessibleDescription(m_group->toolTip());
    connect(m_group, &QToolButton::clicked, this, &ProfileHeader::groupRequested);
    m_compare = new FlatButton(FlatButton::Look::Outline, m_head);
    m_compare->setObjectName(u"compareToggle"_s);
    m_compare->setCheckable(true);
    m_compare->reserveTexts({tr("+ Compare"), tr("In comparison")});
    connect(m_compare, &QToolButton::clicked, this, &ProfileHeader::toggleComparison);
    m_export = new FlatButton(FlatButton::Look::Outline, m_head);
    m_export->setObjectName(u"exportButton"_s);
    m_export->setText(tr("Export"));
    m_export->setArrow(FlatButton::Arrow::Down);
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_export);
    menu->setObjectName(u"exportMenu"_s);
    m_export->setMenu(menu);
    m_export->hide();
    QAction *brief = menu->addAction(tr("City &brief…"));
    brief->setObjectName(u"cityBrief"_s);
    connect(brief, &QAction::triggered, this, [this] {
        if (m_dataset)
            openProfileBrief(this, m_dataset, m_index);
    });
    connect(menu->addAction(tr("Export all &charts…")), &QAction::triggered, this, &ProfileHeader::exportCharts);
}

void ProfileHeader::setChartExporter(ChartExporter *exporter)
{
    m_exporter = exporter;
    m_export->setVisible(exporter != nullptr);
}

void ProfileHeader::exportCharts()
{
    if (m_exporter && m_dataset)
        m_exporter->exportAll(m_dataset, {m_index});
}

void ProfileHeader::setComparisonSet(ComparisonSet *set)
{
    if (m_set)
        m_set->disconnect(this);
    m_set = set;
    m_compare->setVisible(set != nullptr);
    if (set)
        connect(set, &ComparisonSet::changed, this, &ProfileHeader::showComparison);
    showComparison();
}

void ProfileHeader::showProfile(const Shown &shown)
{
    const Dataset &dataset = *shown.dataset;
    const CityIndex city = dataset.city(shown.index);
    m_dataset = shown.dataset;
    m_index = shown.index;
    m_profileId = dataset.profileId(shown.index);
    m_name->setText(Wording::cityLabel(dataset, city));
    m_country->setText(Wording::countryName(dataset, city));
    const int questions = int(shown.codebook().questions.size());
    m_facts->setText(tr("%1 · %2", "survey year, how many questions are answered")
                         .arg(Wording::surveyYear(shown.codebook(), shown.profile.edition, shown.profile.snapshotYear),
                              Wording::answeredOf(dataset.answeredCount(shown.index), questions)));
    m_note->setText(shown.profile.note);
    showEditions(shown);
    showComparison();
}

void ProfileHeader::showEditions(const Shown &shown)
{
    m_edition->setVisible(m_dataset->profilesOf(m_dataset->city(m_index)).size() > 1);
    m_edition->setText(tr("Survey year %1").arg(shown.codebook().editions[std::size_t(shown.profile.edition)].id));
}

void ProfileHeader::openEditions()
{
    if (!m_editions) {
        m_editions = new QMenu(this);
        m_editions->setObjectName(u"editionMenu"_s);
    }
    m_editions->clear();
    for (const ProfileIndex profile : m_dataset->profilesOf(m_dataset->city(m_index))) {
        const QString year =
            Wording::surveyYear(m_dataset->codebook(), m_dataset->edition(profile), m_dataset->snapshotYear(profile));
        QAction *action = m_editions->addAction(year);
        action->setCheckable(true);
        action->setChecked(profile == m_index);
        connect(action, &QAction::triggered, this, [this, profile] { Q_EMIT profileRequested(profile); });
    }
    offerComparisons();
    m_editions->popup(m_edition->mapToGlobal(QPoint(0, m_edition->height() + 2)));
}

void ProfileHeader::offerComparisons()
{
    m_editions->addSeparator();
    const auto year = [this](ProfileIndex profile) {
        return m_dataset->codebook().editions[std::size_t(m_dataset->edition(profile))].id;
    };
    const auto time = [this](ProfileIndex profile) {
        return m_dataset->codebook().editions[std::size_t(m_dataset->edition(profile))].position;
    };
    for (const ProfileIndex other : m_dataset->profilesOf(m_dataset->city(m_index))) {
        if (other == m_index)
            continue;
        const bool isEarlier = time(other) < time(m_index);
        const ProfileIndex earlier = isEarlier ? other : m_index;
        const ProfileIndex later = isEarlier ? m_index : other;
        QAction *action =
            m_editions->addAction(tr("Compare %1 with %2", "two survey years").arg(year(earlier), year(later)));
        connect(action, &QAction::triggered, this,
                [this, earlier, later] { Q_EMIT comparisonRequested(earlier, later); });
    }
}

void ProfileHeader::showComparison()
{
    const bool contained = m_set && m_set->contains(m_profileId);
    const bool full = m_set && m_set->isFull() && !contained;
    m_compare->setChecked(contained);
    m_compare->setText(contained ? tr("In comparison") : tr("+ Compare"));
    m_compare->setEnabled(!full);
    m_compare->setToolTip(full            ? tr("The comparison is full: take out another city first.")
                              : contained ? tr("Take this page out of the comparison")
                                          : tr("Put this page beside others"));
}

void ProfileHeader::toggleComparison()
{
    if (m_set)
        m_set->toggle(m_profileId);
    showComparison();
}

} // namespace CityProfiles
