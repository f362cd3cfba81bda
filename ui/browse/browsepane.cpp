// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "citylistmodel.h"
#include "citylistview.h"
#include "columnmenu.h"
#include "comparisonset.h"
#include "emptylist.h"
#include "listhead.h"
#include "outsidebar.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "searchhead.h"
#include "textfinder.h"
#include "texthitspane.h"
#include "texthitsview.h"
#include "tokens.h"

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
    , m_finder(new TextFinder(m_search, this))
    , m_tableAction(new QAction(tr("Table"), this))
    , m_compareAction(new QAction(tr("Add to comparison"), this))
    , m_searchHead(new SearchHead(m_search, m_finder, this))
    , m_head(new ListHead(m_model, m_tableAction, this))
    , m_outside(new OutsideBar(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new CityListView(m_model, m_stack))
    , m_message(new EmptyList(m_search, m_stack))
    , m_hits(new TextHitsPane(m_search, m_finder, m_stack))
    , m_possible(new PossibleList(m_search, this))
{
    buildActions();
    buildLayout();
    connectList();
    connectTexts();
    setTable(false);
    setDataset(nullptr);
}

void BrowsePane::buildActions()
{
    m_tableAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_tableAction->setCheckable(true);
    m_compareAction->setShortcut(Qt::CTRL | Qt::Key_D);
    m_compareAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_tableAction, m_compareAction});
    m_head->setColumnMenu(new ColumnMenu(m_view, m_head));
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
}

void BrowsePane::buildLayout()
{
    m_view->setObjectName(u"cities"_s);
    m_view->setAccessibleName(tr("Cities"));
    for (QWidget *view : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_hits->view())})
        view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_outside->setObjectName(u"outside"_s);
    m_message->setObjectName(u"message"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_hits);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_searchHead);
    layout->addWidget(m_head);
    layout->addWidget(m_outside);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_possible);
    setFocusProxy(m_view);
}

void BrowsePane::connectList()
{
    connect(m_tableAction, &QAction::toggled, this, &BrowsePane::setTable);
    connect(m_compareAction, &QAction::triggered, this, &BrowsePane::toggleCompared);
    connect(m_head, &ListHead::sortChosen, m_search, &ProfileSearch::setSort);
    connect(m_model, &CityListModel::sortsRequested, m_search, &ProfileSearch::setSort);
    connect(m_search, &ProfileSearch::queryChanged, this, [this] { m_model->setOrders(m_search->query().sort); });
    connect(m_search, &ProfileSearch::highlightChanged, this,
            [this] { m_view->setHighlighted(m_search->highlighted()); });
    connect(m_search, &ProfileSearch::started, this, [this] { m_head->showCount(true); });
    connect(m_search, &ProfileSearch::resultChanged, this, &BrowsePane::showResult);
    connect(m_search, &ProfileSearch::failed, this, [this](const Error &error) {
        m_message->sayFailed(error);
        m_stack->setCurrentWidget(m_message);
    });
    connect(m_outside, &OutsideBar::showRequested, this, &BrowsePane::showCurrentAnyway);
    connect(m_possible, &PossibleList::profileChosen, this, &BrowsePane::profileActivated);
    connect(m_view, &CityListView::profileChosen, this, [this](ProfileIndex profile) { follow(profile, -1); });
    connect(&m_follow, &QTimer::timeout, this, [this] {
        Q_EMIT profileActivated(*m_current);
        if (m_question >= 0)
            Q_EMIT questionRequested(m_question);
    });
    connect(m_view, &CityListView::openRequested, this, &BrowsePane::pageRequested);
    connect(m_view, &CityListView::compareRequested, this, &BrowsePane::toggleCompared);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showContextMenu(m_view->viewport(), position); });
}

void BrowsePane::connectTexts()
{
    connect(m_searchHead, &SearchHead::filtersToggled, this, &BrowsePane::filtersToggled);
    connect(m_searchHead, &SearchHead::leftForList, this, &BrowsePane::focusList);
    connect(m_searchHead, &SearchHead::placeChanged, this, &BrowsePane::showPart);
    connect(m_finder, &TextFinder::started, this, &BrowsePane::showPart);
    connect(m_finder, &TextFinder::changed, this, &BrowsePane::showPart);
    connect(m_hits, &TextHitsPane::clearFilterRequested, this, &BrowsePane::clearFilter);
    connect(m_hits, &TextHitsPane::namesRequested, this, [this] { m_searchHead->setPlace(SearchHead::Place::Names); });
    connect(m_hits->view(), &TextHitsView::hitChosen, this, &BrowsePane::follow);
    connect(m_hits->view(), &TextHitsView::openRequested, this, &BrowsePane::pageRequested);
    connect(m_hits->view(), &TextHitsView::compareRequested, this, &BrowsePane::toggleCompared);
    connect(m_hits->view(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { showContextMenu(m_hits->view()->viewport(), position); });
    connect(m_message, &EmptyList::possibleRequested, this, &BrowsePane::showPossible);
    connect(m_message, &EmptyList::clearFilterRequested, this, &BrowsePane::clearFilter);
    connect(m_message, &EmptyList::clearTextRequested, this, [this] { m_searchHead->setText({}); });
    connect(m_message, &EmptyList::nameChosen, m_searchHead, &SearchHead::setText);
    connect(m_message, &EmptyList::textsRequested, this, [this] { m_searchHead->setPlace(SearchHead::Place::Texts); });
    connect(m_message, &EmptyList::allYearsRequested, this, [this] {
        Query query = m_search->query();
        query.editions = {EditionChoice::Mode::All};
        setQuery(query);
    });
    connect(m_message, &EmptyList::retryRequested, this, [this] { m_search->setQuery(m_search->query()); });
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
    m_searchHead->showDataset();
    m_outside->hide();
    if (dataset) {
        Query query = m_search->query();
        m_state.apply(dataset->codebook(), query);
        m_searchHead->showYears(query.editions);
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
    m_hits->view()->setCurrentProfile(profile);
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

void BrowsePane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).surface);
}

} // namespace CityProfiles
