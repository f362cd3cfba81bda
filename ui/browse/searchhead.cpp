// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchhead.h"

#include "answerfinder.h"
#include "answerline.h"
#include "filterchips.h"
#include "filterfield.h"
#include "profilesearch.h"
#include "textfinder.h"
#include "tokens.h"
#include "viewlink.h"
#include "yearchoice.h"

#include <QAction>
#include <QActionGroup>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles {

SearchHead::SearchHead(ProfileSearch *search, TextFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_search(search)
    , m_finder(finder)
    , m_answers(new AnswerFinder(search, this))
    , m_namesAction(new QAction(tr("Names"), this))
    , m_textsAction(new QAction(tr("All texts"), this))
    , m_filtersAction(new QAction(this))
    , m_field(new FilterField(this))
    , m_answerLine(new AnswerLine(m_answers, this))
    , m_years(new YearChoice(this))
    , m_chips(new FilterChips(search, this))
{
    buildActions();
    buildLayout();
    connectParts();
    showPlace();
    showFilterCount();
}

void SearchHead::buildActions()
{
    auto *find = new QAction(tr("Filter cities"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, &SearchHead::focusField);
    auto *places = new QActionGroup(this);
    for (QAction *action : {m_namesAction, m_textsAction}) {
        action->setCheckable(true);
        places->addAction(action);
    }
    m_namesAction->setToolTip(tr("Look for names of cities and countries and for people named"));
    m_textsAction->setToolTip(tr("Look into all texts of the city pages (Ctrl+Shift+T)"));
    m_textsAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_filtersAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_filtersAction->setCheckable(true);
    m_filtersAction->setToolTip(tr("Show or hide the filters (Ctrl+Shift+F)"));
    addActions({find, m_namesAction, m_textsAction, m_filtersAction});
}

FlatButton *SearchHead::buttonFor(QAction *action)
{
    auto *button = new FlatButton(FlatButton::Look::Outline, this);
    button->setDefaultAction(action);
    return button;
}

void SearchHead::buildLayout()
{
    m_field->setObjectName(u"filter"_s);
    FlatButton *names = buttonFor(m_namesAction);
    names->setObjectName(u"names"_s);
    names->setAccessibleName(m_namesAction->toolTip());
    FlatButton *texts = buttonFor(m_textsAction);
    texts->setObjectName(u"texts"_s);
    texts->setAccessibleName(m_textsAction->toolTip());
    FlatButton *filters = buttonFor(m_filtersAction);
    filters->setObjectName(u"filters"_s);
    auto *places = new QHBoxLayout;
    places->setSpacing(Spacing::small);
    places->addWidget(names);
    places->addWidget(texts);
    places->addStretch(1);
    places->addWidget(filters);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::panel, Spacing::panel, Spacing::panel, 0);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_field);
    layout->addLayout(places);
    layout->addWidget(m_answerLine, 0, Qt::AlignLeft);
    layout->addWidget(m_years);
    layout->addWidget(m_chips);
}

void SearchHead::connectParts()
{
    connect(m_namesAction, &QAction::triggered, this, [this] { setPlace(Place::Names); });
    connect(m_textsAction, &QAction::triggered, this, [this] {
        setPlace(Place::Texts);
        focusField();
    });
    connect(m_filtersAction, &QAction::triggered, this, &SearchHead::filtersToggled);
    connect(m_field, &QLineEdit::textChanged, this, &SearchHead::apply);
    connect(m_field, &FilterField::cleared, this, [this] { setPlace(Place::Names); });
    connect(m_field, &FilterField::leftForList, this, &SearchHead::leftForList);
    connect(m_answerLine, &AnswerLine::chosen, this, &SearchHead::addAnswer);
    connect(m_years, &YearChoice::chosen, m_search, &ProfileSearch::setEditions);
    connect(m_search, &ProfileSearch::queryChanged, this, &SearchHead::showFilterCount);
}

void SearchHead::showDataset()
{
    setVisible(m_search->dataset() != nullptr);
    if (m_search->dataset())
        m_years->setCodebook(m_search->dataset()->codebook());
}

void SearchHead::showYears(const EditionChoice &years)
{
    m_years->setChoice(years);
}

void SearchHead::ask(const Query &query)
{
    {
        const QScopedValueRollback asking(m_asking, true);
        m_field->setText(query.text);
    }
    m_years->setChoice(query.editions);
    m_place = Place::Names;
    m_search->setQuery(query);
    m_finder->setText({});
    m_answers->setText(query.text);
    showPlace();
}

void SearchHead::setPlace(Place place)
{
    if (place == m_place)
        return;
    m_place = place;
    apply();
    showPlace();
}

void SearchHead::showPlace()
{
    const bool texts = m_place == Place::Texts;
    (texts ? m_textsAction : m_namesAction)->setChecked(true);
    m_field->setPrompt(texts ? tr("Find words in all texts") : tr("Filter cities by name"));
    Q_EMIT placeChanged();
}

void SearchHead::apply()
{
    if (m_asking)
        return;
    const QString text = m_field->text();
    const bool pasted = text.size() > std::exchange(m_length, text.size()) + 1;
    if (pasted && isViewLink(text)) {
        m_field->clear();
        Q_EMIT linkPasted(text);
        return;
    }
    const QString name = m_place == Place::Names ? text : QString();
    if (name != m_search->query().text)
        m_search->setText(name);
    m_finder->setText(m_place == Place::Texts ? text : QString());
    m_answers->setText(text);
}

void SearchHead::addAnswer(int offer)
{
    Query query = m_search->query();
    query.filter = m_answers->filterWith(std::size_t(offer));
    query.text.clear();
    ask(query);
    focusField(); // the line is gone
}

QString SearchHead::text() const
{
    return m_field->text();
}

void SearchHead::setText(const QString &text)
{
    m_field->setText(text);
}

void SearchHead::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchHead::setFiltersShown(bool shown)
{
    m_filtersAction->setChecked(shown);
}

void SearchHead::showFilterCount()
{
    const auto conditions = qsizetype(m_search->query().filter.size());
    m_filtersAction->setText(conditions == 0 ? tr("Filters") : tr("Filters (%L1)").arg(conditions));
}

} // namespace CityProfiles
