// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilesearch.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace CityProfiles {

ProfileSearch::ProfileSearch(QObject *parent)
    : QObject(parent)
    , m_facets(std::make_shared<const std::vector<Facet>>())
{
    connect(&m_listQuery, &ListQuery::finished, this, &ProfileSearch::take);
}

ProfileSearch::~ProfileSearch()
{
    if (m_dictionary)
        m_dictionary->store(true);
}

void ProfileSearch::setDataset(const DatasetPointer &dataset)
{
    m_listQuery.cancel();
    if (m_dictionary)
        m_dictionary->store(true);
    m_dictionary.reset();
    m_dataset = dataset;
    m_index = dataset ? std::make_shared<DatasetIndex>(dataset) : nullptr;
    m_facets =
        std::make_shared<const std::vector<Facet>>(dataset ? facetsOf(*dataset, m_limits) : std::vector<Facet>());
    m_query.filter.clear();
    m_answer = {};
    m_shown = {};
    Q_EMIT facetsChanged();
    clearHighlight();
}

void ProfileSearch::setQuery(const Query &query)
{
    m_query = query;
    Q_EMIT queryChanged();
    start();
}

void ProfileSearch::setText(const QString &text)
{
    Query query = m_query;
    query.text = text;
    setQuery(query);
}

void ProfileSearch::setEditions(const EditionChoice &editions)
{
    Query query = m_query;
    query.editions = editions;
    setQuery(query);
}

void ProfileSearch::setSort(const SortOrders &sort)
{
    Query query = m_query;
    query.sort = sort;
    setQuery(query);
}

void ProfileSearch::setFilter(const Filter &filter)
{
    Query query = m_query;
    query.filter = filter;
    setQuery(query);
}

void ProfileSearch::setClassLimits(const ClassLimits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    if (!m_dataset)
        return;
    m_facets = std::make_shared<const std::vector<Facet>>(facetsOf(*m_dataset, m_limits));
    m_answer.counts.clear();
    Q_EMIT facetsChanged();
    start();
}

void ProfileSearch::start()
{
    if (!m_index)
        return;
    m_listQuery.start(m_index, m_query, m_facets);
    if (isRunning())
        Q_EMIT started();
}

void ProfileSearch::take(const ListAnswer &answer)
{
    if (answer.error) {
        Q_EMIT failed(*answer.error);
        return;
    }
    m_answer = answer;
    m_shown = m_answer.result.asked;
    for (const auto &truth : m_answer.result.truths)
        m_shown &= truth->yes;
    Q_EMIT resultChanged();
    sortByDictionary();
}

void ProfileSearch::sortByDictionary()
{
    if (m_dictionary)
        return;
    m_dictionary = std::make_shared<std::atomic_bool>(false);
    QThreadPool::globalInstance()->start([self = QPointer(this), index = m_index, cancel = m_dictionary] {
        if (!index->sortNamesByDictionary(cancel) || isCancelled(cancel))
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, cancel] {
                if (self && !isCancelled(cancel))
                    self->start();
            },
            Qt::QueuedConnection);
    });
}

void ProfileSearch::highlight(const Subject &subject, const ConditionValue &value)
{
    if (!m_index)
        return;
    if (const auto set = m_index->certainly(subject, value))
        m_highlighted = **set;
    Q_EMIT highlightChanged();
}

void ProfileSearch::clearHighlight()
{
    if (m_highlighted.words().empty())
        return;
    m_highlighted = {};
    Q_EMIT highlightChanged();
}

} // namespace CityProfiles
