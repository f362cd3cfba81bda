// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mappage.h"

#include "mapbar.h"
#include "maplegend.h"
#include "mapview.h"
#include "statemessage.h"
#include "tokens.h"
#include "unplacedpane.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPromise>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace CityProfiles {

MapPage::MapPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_message(new StateMessage(m_stack))
    , m_view(new MapView(m_content))
    , m_bar(new MapBar(m_view, m_content))
    , m_legend(new MapLegend(m_content))
    , m_unplaced(new UnplacedPane(m_content))
{
    buildLayout();
    connectParts();
    setDataset(nullptr);
}

MapPage::~MapPage()
{
    stopPlacing();
}

void MapPage::buildLayout()
{
    m_view->setObjectName(u"map"_s);
    m_legend->setObjectName(u"legend"_s);
    m_message->setObjectName(u"message"_s);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Spacing::gap);
    middle->addWidget(m_view, 1);
    middle->addWidget(m_unplaced);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(Spacing::gap, Spacing::gap, Spacing::gap, Spacing::medium);
    content->setSpacing(Spacing::medium);
    content->addWidget(m_bar);
    content->addLayout(middle, 1);
    content->addWidget(m_legend);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_message);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_view);
}

void MapPage::connectParts()
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_cancel) // the empty future of stopPlacing()
            return;
        m_cancel.reset();
        takePlaces(m_watcher.result());
    });
    connect(m_view, &MapView::profileRequested, this, &MapPage::profileRequested);
    connect(m_view, &MapView::areaSelected, this, &MapPage::areaSelected);
    // Said while the map is painted; the legend may need another height.
    connect(m_view, &MapView::denseChanged, m_legend, &MapLegend::setDense, Qt::QueuedConnection);
    connect(m_unplaced, &UnplacedPane::profileRequested, this, &MapPage::profileRequested);
    connect(m_bar, &MapBar::coloringChosen, this, &MapPage::color);
    connect(m_message, &StateMessage::actionRequested, this, &MapPage::clearFilterRequested);
}

void MapPage::setComparisonSet(ComparisonSet *set)
{
    m_view->setComparisonSet(set);
}

void MapPage::stopPlacing()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
    m_watcher.setFuture({});
}

void MapPage::setDataset(const DatasetPointer &dataset)
{
    stopPlacing();
    m_loading = false;
    m_dataset = dataset;
    m_shown = dataset ? ProfileSet::all(*dataset) : ProfileSet();
    m_current.reset();
    m_places.reset();
    m_view->setData(nullptr, nullptr);
    showState();
    if (!dataset)
        return;
    if (dataset->profileCount() <= immediateLimit)
        return takePlaces(mapPlaces(*dataset));
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto promise = std::make_shared<QPromise<MapPlacesPointer>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, dataset, flag = m_cancel] {
        promise->addResult(mapPlaces(*dataset, flag));
        promise->finish();
    });
}

void MapPage::setLoading()
{
    setDataset(nullptr);
    m_loading = true;
    showState();
}

void MapPage::takePlaces(const MapPlacesPointer &places)
{
    m_places = places;
    m_view->setData(m_dataset, places);
    m_view->setCurrentProfile(m_current);
    m_bar->setPlaces(m_dataset->tables(), *places);
    showColoring();
    showProfiles();
}

void MapPage::setProfiles(const ProfileSet &shown)
{
    m_shown = shown;
    showProfiles();
}

void MapPage::showProfiles()
{
    if (!m_places)
        return;
    m_view->setProfiles(m_shown);
    std::vector<ProfileIndex> unplaced;
    ProfileSet rest = m_shown;
    for (std::size_t word = 0; word < rest.words().size(); ++word)
        rest.words()[word] &= ~(word < m_places->placed.words().size() ? m_places->placed.words()[word] : 0);
    rest.forEach([&](ProfileIndex profile) { unplaced.push_back(profile); });
    m_unplaced->setProfiles(m_dataset, unplaced);
    showState();
}

void MapPage::setHighlighted(const ProfileSet &set)
{
    m_view->setHighlighted(set);
}

void MapPage::setCurrentProfile(ProfileIndex profile)
{
    m_current = profile;
    if (!m_places)
        return;
    m_view->setCurrentProfile(profile);
    m_view->reveal(profile);
}

void MapPage::color(const MapColoring &coloring)
{
    const Codebook &codebook = m_dataset->codebook();
    m_question.clear();
    m_option.clear();
    if (coloring.question >= 0) {
        const Question &question = codebook.questions[std::size_t(coloring.question)];
        m_question = question.id;
        m_option = coloring.option < 0 ? QString() : question.options[std::size_t(coloring.option)].id;
    }
    Q_EMIT viewChanged();
    showColoring();
}

void MapPage::showColoring()
{
    const Codebook &codebook = m_dataset->codebook();
    MapColoring coloring{codebook.questionIndex(m_question), -1};
    if (coloring.question >= 0) {
        const Question &question = codebook.questions[std::size_t(coloring.question)];
        const bool needsOption = question.kind == QuestionKind::MultiChoice || question.kind == QuestionKind::Grid;
        coloring.option = needsOption ? question.optionIndex(m_option) : -1;
        if (!canColor(question) || (needsOption && coloring.option < 0))
            coloring = {};
    }
    m_view->setColoring(coloring);
    m_legend->setColoring(codebook, coloring, m_view->answers());
    m_bar->setColoring(codebook, coloring);
}

void MapPage::showState()
{
    if (m_loading || (m_dataset && !m_places))
        m_message->setMessage(tr("Reading the data…"), {});
    else if (!m_dataset)
        m_message->setMessage(tr("No data is open"), tr("Open a dataset to see its cities."));
    else
        m_message->setMessage(tr("No city matches the filter"), {}, tr("Clear the filter"));
    m_stack->setCurrentWidget(m_places && m_shown.count() > 0 ? m_content : m_message);
}

QByteArray MapPage::saveState() const
{
    const QJsonObject object{{u"question"_s, m_question}, {u"option"_s, m_option}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void MapPage::restoreState(const QByteArray &state)
{
    const QJsonDocument document = QJsonDocument::fromJson(state);
    if (!document.isObject())
        return;
    m_question = document[u"question"].toString();
    m_option = document[u"option"].toString();
    if (m_places)
        showColoring();
}

void MapPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).background);
}

} // namespace CityProfiles
