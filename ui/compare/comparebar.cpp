// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparebar.h"

#include "flatbutton.h"
#include "flowlayout.h"
#include "profilefield.h"
#include "textlabel.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

using Filter = ComparisonModel::Filter;
constexpr std::array filters{Filter::All, Filter::Different, Filter::Same, Filter::AnsweredByAll};

} // namespace

CompareBar::CompareBar(ProfileSuggestions *suggestions, QWidget *parent)
    : QWidget(parent)
    , m_filters(new QActionGroup(this))
    , m_menu(new QMenu(this))
    , m_choices(new QWidget(this))
    , m_flip(new FlatButton(FlatButton::Look::Outline, this))
    , m_more(new FlatButton(FlatButton::Look::Outline, this))
    , m_field(new ProfileField(suggestions, this))
{
    auto *title = new TextLabel(TextSize::Fact, Ink::Text, this);
    title->setBold(true);
    title->setText(tr("Side by side"));
    m_field->setObjectName(u"addProfile"_s);
    m_field->setPlaceholderText(tr("+ Add a city"));
    m_field->setAccessibleName(tr("Add a city to the comparison"));
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    connect(m_field, &ProfileField::profileChosen, this, &CompareBar::profileChosen);
    buildActions();
    addFilters();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(title);
    layout->addSpacing(Spacing::small);
    layout->addWidget(m_choices, 1);
    layout->addWidget(m_flip);
    layout->addWidget(m_field);
    layout->addWidget(m_more);
}

QAction *CompareBar::addAction(const QString &name, const QString &text, const QKeySequence &key)
{
    QAction *action = m_menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void CompareBar::buildActions()
{
    m_extremes = addAction(u"extremes"_s, tr("Mark highest and lowest"));
    m_extremes->setCheckable(true);
    m_transpose = addAction(u"transpose"_s, tr("Profiles as rows"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_transpose->setCheckable(true);
    m_menu->addSeparator();
    connect(addAction(u"foldAll"_s, tr("Fold all questions")), &QAction::triggered, this,
            [this] { Q_EMIT foldRequested(true); });
    connect(addAction(u"unfoldAll"_s, tr("Unfold all questions")), &QAction::triggered, this,
            [this] { Q_EMIT foldRequested(false); });
    m_menu->addSeparator();
    m_copy = addAction(u"copy"_s, tr("Copy table"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copySelection = addAction(u"copySelection"_s, tr("Copy the chosen cells"));
    connect(addAction(u"export"_s, tr("Export comparison…")), &QAction::triggered, this, &CompareBar::exportRequested);
    m_brief = addAction(u"comparisonBrief"_s, tr("Comparison brief…"));
    m_exportCharts = addAction(u"exportCharts"_s, tr("Export all charts…"));
    m_more->setObjectName(u"view"_s);
    m_more->setText(tr("View"));
    m_more->setArrow(FlatButton::Arrow::Down);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_flip->setObjectName(u"flip"_s);
    connect(m_flip, &QToolButton::clicked, m_transpose, &QAction::trigger);
}

void CompareBar::addFilters()
{
    m_choices->setAccessibleName(tr("Questions shown"));
    auto *flow = new FlowLayout(m_choices);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Spacing::small);
    for (const Filter filter : filters) {
        auto *action = new QAction(m_filters);
        action->setCheckable(true);
        action->setChecked(filter == Filter::All);
        auto *button = new FlatButton(FlatButton::Look::Outline, m_choices);
        button->setObjectName(u"filter%1"_s.arg(int(filter)));
        button->setDefaultAction(action);
        flow->addWidget(button);
        connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT filterChosen(filter); });
    }
}

void CompareBar::showChoices(const ComparisonModel &model, bool compared)
{
    const QStringList labels{tr("All questions (%1)"), tr("Different (%1)"), tr("Same (%1)"),
                             tr("Answered by all (%1)")};
    const QList<QAction *> actions = m_filters->actions();
    for (int i = 0; i < actions.size(); ++i)
        actions.at(i)->setText(labels.at(i).arg(model.count(filters[std::size_t(i)])));
    for (auto *button : m_choices->findChildren<FlatButton *>())
        button->setVisible(compared);
    m_more->setVisible(compared);
    if (!compared)
        m_flip->hide();
}

void CompareBar::showFit(bool fits, bool transposed)
{
    m_transpose->setChecked(transposed);
    m_flip->setText(transposed ? tr("Profiles as columns") : tr("Profiles as rows"));
    m_flip->setToolTip(transposed ? tr("Questions as rows again")
                                  : tr("The columns don't fit: put the profiles below each other"));
    m_flip->setVisible(transposed || !fits);
}

void CompareBar::setFull(bool full)
{
    m_field->setVisible(!full);
}

void CompareBar::choose(ComparisonModel::Filter filter)
{
    const auto place = std::find(filters.begin(), filters.end(), filter) - filters.begin();
    m_filters->actions().at(place)->trigger();
}

void CompareBar::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace CityProfiles
