// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"

#include "citylistmodel.h"
#include "citylistview.h"
#include "columnmenu.h"
#include "emptylist.h"
#include "listarea.h"
#include "listhead.h"
#include "outsidebar.h"
#include "possiblelist.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "searchhead.h"
#include "textfinder.h"
#include "texthitspane.h"
#include "tokens.h"

#include <QAction>
#include <QPainter>
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
    , m_area(new ListArea(m_model, m_search, m_finder, this))
    , m_possible(new PossibleList(m_search, this))
{
    buildActions();
    buildLayout();
    connectParts();
    connectHelp();
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
    m_head->setColumnMenu(new ColumnMenu(m_area->cities(), m_head));
}

void BrowsePane::buildLayout()
{
    m_outside->setObjectName(u"outside"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::medium);
    layout->addWidget(m_searchHead);
    layout->addWidget(m_head);
    layout->addWidget(m_outside);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_possible);
    setFocusProxy(m_area);
}

void BrowsePane::connectParts()
{
    connect(m_tableAction, &QAction::toggled, this, &BrowsePane::setTable);
    connect(m_compareAction, &QAction::triggered, m_area, &ListArea::toggleCompared);
    connect(m_searchHead, &SearchHead::filtersToggled, this, &BrowsePane::filtersToggled);
    connect(m_searchHead, &SearchHead::leftForList, m_area, &ListArea::focusList);
    connect(m_searchHead, &SearchHead::placeChanged, this, &BrowsePane::showPart);
    connect(m_searchHead, &SearchHead::linkPasted, this, &BrowsePane::linkPasted);
    connect(m_finder, &TextFinder::started, this, &BrowsePane::showPart);
    connect(m_finder, &TextFinder::changed, this, &BrowsePane::showPart);
    connect(m_head, &ListHead::sortChosen, m_search, &ProfileSearch::setSort);
    connect(m_model, &CityListModel::sortsRequested, m_search, &ProfileSearch::setSort);
    connect(m_search, &ProfileSearch::queryChanged, this, [this] { m_model->setOrders(m_search->query().sort); });
    connect(m_search, &ProfileSearch::highlightChanged, this,
            [this] { m_area->cities()->setHighlighted(m_search->highlighted()); });
    connect(m_search, &ProfileSearch::started, this, [this] { m_head->showCount(true); });
    connect(m_search, &ProfileSearch::resultChanged, this, &BrowsePane::showResult);
    connect(m_search, &ProfileSearch::failed, m_area, &ListArea::showFailure);
    connect(m_area->selection(), &ProfileSelection::changed, this,
            [this] { m_head->setSelected(m_area->selection()->count()); });
    connect(m_outside, &OutsideBar::showRequested, this, &BrowsePane::showCurrentAnyway);
    connect(m_possible, &PossibleList::profileChosen, this, &BrowsePane::profileActivated);
    connect(m_area, &ListArea::profileChosen, this, [this](ProfileIndex profile) {
        m_current = profile;
        m_outside->hide();
    });
    connect(m_area, &ListArea::profileSettled, this, [this](ProfileIndex profile, int question) {
        Q_EMIT profileActivated(profile);
        if (question >= 0)
            Q_EMIT questionRequested(question);
    });
    connect(m_area, &ListArea::openRequested, this, &BrowsePane::pageRequested);
    connect(m_area, &ListArea::compareToggled, this, &BrowsePane::compareToggled);
    connect(m_area, &ListArea::exportRequested, this, &BrowsePane::exportRequested);
}

void BrowsePane::connectHelp()
{
    const auto clearFilter = [this] { m_search->setFilter({}); };
    const auto lookIn = [this](SearchHead::Place place) {
        return [this, place] {
            m_searchHead->setPlace(place);
            m_searchHead->focusField(); // the button is gone
        };
    };
    const EmptyList *message = m_area->message();
    connect(message, &EmptyList::possibleRequested, this, [this] { m_possible->setOpen(true); });
    connect(message, &EmptyList::clearFilterRequested, this, clearFilter);
    connect(message, &EmptyList::clearTextRequested, this, [this] { m_searchHead->setText({}); });
    connect(message, &EmptyList::nameChosen, this, [this](const QString &name) {
        m_searchHead->setText(name);
        m_searchHead->focusField();
    });
    connect(message, &EmptyList::textsRequested, this, lookIn(SearchHead::Place::Texts));
    connect(message, &EmptyList::retryRequested, this, [this] { m_search->setQuery(m_search->query()); });
    connect(message, &EmptyList::allYearsRequested, this, [this] {
        Query query = m_search->query();
        query.editions = {EditionChoice::Mode::All};
        setQuery(query);
    });
    connect(m_area->texts(), &TextHitsPane::clearFilterRequested, this, clearFilter);
    connect(m_area->texts(), &TextHitsPane::namesRequested, this, lookIn(SearchHead::Place::Names));
}

void BrowsePane::setDataset(const DatasetPointer &dataset)
{
    if (dataset != m_dataset)
        takeState(m_state);
    m_search->setDataset(dataset);
    m_dataset = dataset;
    m_current.reset();
    m_model->setDataset(dataset);
    m_area->selection()->setDataset(dataset);
    m_area->cities()->setColumns(dataset ? m_state.columnsOf(dataset->codebook()) : ShownColumns());
    m_head->rebuildMenu();
    m_searchHead->showDataset();
    m_outside->hide();
    if (dataset) {
        Query query = m_search->query();
        m_state.apply(dataset->codebook(), query);
        m_searchHead->showYears(query.editions);
        m_search->setQuery(query);
    }
    m_area->showPlaces();
    m_area->setLoading(false);
    showPart();
}

void BrowsePane::setLoading()
{
    setDataset(nullptr);
    m_area->setLoading(true);
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
    m_current = profile;
    m_area->setCurrentProfile(profile);
    showOutside();
}

void BrowsePane::setComparisonSet(ComparisonSet *set)
{
    m_area->setComparisonSet(set);
}

ProfileSelection *BrowsePane::selection() const
{
    return m_area->selection();
}

void BrowsePane::setTable(bool table)
{
    m_tableAction->setChecked(table);
    m_tableAction->setText(table ? tr("List") : tr("Table"));
    m_tableAction->setToolTip(table ? tr("Show the cities as a list beside the page (Ctrl+T)")
                                    : tr("Show the cities as a table of all columns (Ctrl+T)"));
    setMinimumWidth(fontMetrics().averageCharWidth() * (table ? 60 : 40));
    if (table == m_area->cities()->isTable())
        return;
    m_area->cities()->setTable(table);
    Q_EMIT tableChanged(table);
}

void BrowsePane::takeState(BrowseState &state) const
{
    if (m_dataset) {
        state.take(m_dataset->codebook(), m_search->query());
        state.takeColumns(m_dataset->codebook(), m_area->cities()->columns());
    }
    state.table = m_area->cities()->isTable();
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
