// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "citylistmodel.h"
#include "citylistview.h"
#include "columnmenu.h"
#include "comparisonset.h"
#include "emptylist.h"
#include "filterchips.h"
#include "filterfield.h"
#include "flatbutton.h"
#include "listhead.h"
#include "outsidebar.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "tokens.h"
#include "yearchoice.h"

#include <QAction>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

BrowsePane::BrowsePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new CityListModel(this))
    , m_search(new ProfileSearch(this))
    , m_findAction(new QAction(tr("Filter cities"), this))
    , m_tableAction(new QAction(tr("Table"), this))
    , m_filtersAction(new QAction(this))
    , m_compareAction(new QAction(tr("Add to comparison"), this))
    , m_filter(new FilterField(this))
    , m_filtersButton(new FlatButton(FlatButton::Look::Outline, this))
    , m_years(new YearChoice(this))
    , m_chips(new FilterChips(m_search, this))
    , m_head(new ListHead(m_model, m_tableAction, this))
    , m_outside(new OutsideBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CityListView(m_model, m_stack))
    , m_message(new EmptyList(m_stack))
    , m_possible(new PossibleList(m_search, this))
{
    buildActions();
    buildLayout();
    connectParts();
    setTable(false);
    setDataset(nullptr);
}

void BrowsePane::buildActions()
{
    m_findAction->setShortcut(QKeySequence::Find);
    m_tableAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_tableAction->setCheckable(true);
    m_compareAction->setShortcut(Qt::CTRL | Qt::Key_D);
    m_compareAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_filtersAction->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_filtersAction->setCheckable(true);
    m_filtersAction->setToolTip(tr("Show or hide the filters (Ctrl+Shift+F)"));
    m_filtersButton->setDefaultAction(m_filtersAction);
    m_filtersButton->setObjectName(u"filters"_s);
    addActions({m_findAction, m_tableAction, m_filtersAction, m_compareAction});
    m_head->setColumnMenu(new ColumnMenu(m_view, m_head));
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
}

void BrowsePane::buildLayout()
{
    m_filter->setObjectName(u"filter"_s);
    m_view->setObjectName(u"cities"_s);
    m_view->setAccessibleName(tr("Cities"));
    setFocusProxy(m_view);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_outside->setObjectName(u"outside"_s);
    m_message->setObjectName(u"message"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Spacing::panel, Spacing::panel, Spacing::panel, 0);
    top->setSpacing(Spacing::medium);
    auto *first = new QHBoxLayout;
    first->setSpacing(Spacing::medium);
    first->addWidget(m_filter, 1);
    first->addWidget(m_filtersButton);
    top->addLayout(first);
    top->addWidget(m_years);
    top->addWidget(m_chips);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addLayout(top);
    layout->addWidget(m_head);
    layout->addWidget(m_outside);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_possible);
    setFocusProxy(m_view);
}

void BrowsePane::connectParts()
{
    connect(m_findAction, &QAction::triggered, this, &BrowsePane::focusFilter);
    connect(m_tableAction, &QAction::toggled, this, &BrowsePane::setTable);
    connect(m_filtersAction, &QAction::triggered, this, &BrowsePane::filtersToggled);
    connect(m_compareAction, &QAction::triggered, this, &BrowsePane::toggleCompared);
    connect(m_filter, &QLineEdit::textChanged, m_search, &ProfileSearch::setText);
    connect(m_filter, &FilterField::leftForList, this, &BrowsePane::focusList);
    connect(m_years, &YearChoice::chosen, m_search, &ProfileSearch::setEditions);
    connect(m_head, &ListHead::sortChosen, m_search, &ProfileSearch::setSort);
    connect(m_model, &CityListModel::sortsRequested, m_search, &ProfileSearch::setSort);
    connect(m_search, &ProfileSearch::queryChanged, this, [this] { m_model->setOrders(m_search->query().sort); });
    connect(m_search, &ProfileSearch::highlightChanged, this,
            [this] { m_view->setHighlighted(m_search->highlighted()); });
    connect(m_search, &ProfileSearch::queryChanged, this, &BrowsePane::showFilterCount);
    connect(m_search, &ProfileSearch::started, this, [this] { m_head->showCount(true); });
    connect(m_search, &ProfileSearch::resultChanged, this, &BrowsePane::showResult);
    connect(m_outside, &OutsideBar::showRequested, this, &BrowsePane::showCurrentAnyway);
    connect(m_message, &EmptyList::actionRequested, this, &BrowsePane::helpEmptyList);
    connect(m_possible, &PossibleList::profileChosen, this, &BrowsePane::profileActivated);
    connect(m_view, &CityListView::profileChosen, this, [this](ProfileIndex profile) {
        m_current = profile;
        m_outside->hide();
        m_follow.start();
    });
    connect(&m_follow, &QTimer::timeout, this, [this] { Q_EMIT profileActivated(*m_current); });
    connect(m_view, &CityListView::openRequested, this, &BrowsePane::pageRequested);
    connect(m_view, &CityListView::compareRequested, this, &BrowsePane::toggleCompared);
    connect(m_view, &QWidget::customContextMenuRequested, this, &BrowsePane::showContextMenu);
}

void BrowsePane::setDataset(const DatasetPointer &dataset)
{
    if (dataset != m_dataset)
        takeState(m_state);
    m_search->setDataset(dataset);
    m_follow.stop();
    m_loading = false;
    m_dataset = dataset;
    m_current.reset();
    m_model->setDataset(dataset);
    m_view->setColumns(dataset ? m_state.columnsOf(dataset->codebook()) : ShownColumns());
    m_head->rebuildMenu();
    for (QWidget *part : std::initializer_list<QWidget *>{m_filter, m_filtersButton, m_years, m_head})
        part->setVisible(dataset != nullptr);
    m_outside->hide();
    if (dataset) {
        Query query = m_search->query();
        m_state.apply(dataset->codebook(), query);
        m_years->setCodebook(dataset->codebook());
        m_years->setChoice(query.editions);
        m_search->setQuery(query);
    }
    showPlaces();
    showMessage();
}

void BrowsePane::setLoading()
{
    setDataset(nullptr);
    m_loading = true;
    showMessage();
}

void BrowsePane::goToFirst()
{
    m_firstWanted = true;
    takeFirst();
}

void BrowsePane::takeFirst()
{
    if (!m_firstWanted || m_current || m_search->isRunning() || m_model->profiles().empty())
        return;
    m_firstWanted = false;
    Q_EMIT profileActivated(m_model->profiles().front());
}

void BrowsePane::setCurrentProfile(ProfileIndex profile)
{
    if (m_follow.isActive() && m_current != profile)
        m_follow.stop();
    const bool same = m_current == profile;
    m_current = profile;
    if (!same || m_view->currentProfile() != profile)
        m_view->showProfile(profile);
    showOutside();
}

void BrowsePane::setComparisonSet(ComparisonSet *set)
{
    m_comparison = set;
    connect(set, &ComparisonSet::changed, this, &BrowsePane::showPlaces);
    showPlaces();
}

bool BrowsePane::isTable() const
{
    return m_view->isTable();
}

void BrowsePane::setTable(bool table)
{
    m_tableAction->setChecked(table);
    m_tableAction->setText(table ? tr("List") : tr("Table"));
    m_tableAction->setToolTip(table ? tr("Show the cities as a list beside the page (Ctrl+T)")
                                    : tr("Show the cities as a table of all columns (Ctrl+T)"));
    setMinimumWidth(fontMetrics().averageCharWidth() * (table ? 60 : 40));
    if (table == m_view->isTable())
        return;
    m_view->setTable(table);
    Q_EMIT tableChanged(table);
}

void BrowsePane::takeState(BrowseState &state) const
{
    if (m_dataset) {
        state.take(m_dataset->codebook(), m_search->query());
        state.takeColumns(m_dataset->codebook(), m_view->columns());
    }
    state.table = isTable();
}

QByteArray BrowsePane::saveState() const
{
    BrowseState state = m_state;
    takeState(state);
    return state.toBytes();
}

void BrowsePane::restoreState(const QByteArray &bytes)
{
    const auto state = BrowseState::fromBytes(bytes);
    if (!state)
        return;
    m_state = *state;
    setTable(state->table);
    if (m_dataset)
        setDataset(m_dataset);
}

void BrowsePane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void BrowsePane::focusList()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_view->currentProfile())
        m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus(Qt::OtherFocusReason);
}

void BrowsePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).surface);
}

} // namespace CityProfiles
