// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listquery.h"

namespace CityProfiles {

/// What a person asks of the dataset and what came of it: the one query that list, facets and map share.
class ProfileSearch : public QObject {
    Q_OBJECT

public:
    explicit ProfileSearch(QObject *parent = nullptr);
    ~ProfileSearch() override;

    /// Forgets result and highlight; the query stays but for its filter. Starts nothing: see setQuery().
    void setDataset(const DatasetPointer &dataset);
    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    /// What queries over the dataset made so far; null without one.
    [[nodiscard]] const DatasetIndexPointer &index() const { return m_index; }
    void setImmediateLimit(ProfileIndex limit) { m_listQuery.setImmediateLimit(limit); }

    [[nodiscard]] const Query &query() const { return m_query; }
    void setQuery(const Query &query);
    void setText(const QString &text);
    void setEditions(const EditionChoice &editions);
    void setSort(const SortOrders &sort);
    void setFilter(const Filter &filter);
    [[nodiscard]] bool isRunning() const { return m_listQuery.isRunning(); }

    /// What came of the query last answered.
    [[nodiscard]] const QueryResult &result() const { return m_answer.result; }
    /// The profiles of the result's rows.
    [[nodiscard]] const ProfileSet &shown() const { return m_shown; }
    [[nodiscard]] const std::vector<Facet> &facets() const { return *m_facets; }
    /// By index in facets(); empty until they are counted.
    [[nodiscard]] const std::vector<FacetCounts> &counts() const { return m_answer.counts; }
    /// Sets size classes instead of the codebook's; see facetsOf().
    void setClassLimits(const ClassLimits &limits);
    [[nodiscard]] const ClassLimits &classLimits() const { return m_limits; }

    /// Marks the profiles of which a value certainly holds, in list and map alike; nothing: none.
    void highlight(const Subject &subject, const ConditionValue &value);
    void clearHighlight();
    [[nodiscard]] const ProfileSet &highlighted() const { return m_highlighted; }

Q_SIGNALS:
    void queryChanged();
    /// The answer is on its way.
    void started();
    void resultChanged();
    void failed(const CityProfiles::Error &error);
    void facetsChanged();
    void highlightChanged();

private:
    void start();
    void take(const ListAnswer &answer);
    void sortByDictionary();

    DatasetPointer m_dataset;
    DatasetIndexPointer m_index;
    Query m_query;
    ListAnswer m_answer;
    ProfileSet m_shown;
    ProfileSet m_highlighted;
    ClassLimits m_limits;
    ListQuery::Facets m_facets;
    ListQuery m_listQuery;
    CancelFlag m_dictionary; ///< of the sorting of names under way or done
};

} // namespace CityProfiles
