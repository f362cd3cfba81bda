// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "datasetfilereader.h"
#include "facets.h"
#include "measure.h"
#include "searchfloors.h"

#include <QSortFilterProxyModel>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

/// One dataset with an index that has answered before, as behind a window.
class Search {
public:
    explicit Search(const Plan &plan)
        : m_runs(plan.runs)
        , m_size(u"%1 profiles: "_s.arg(plan.profiles))
    {
        const auto opened = openDatasetFile(plan.generated);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message()));
        m_dataset = opened->dataset;
        m_index = warmIndex();
    }

    Figures letters();
    Figures ticks();
    Figures orders();
    Figures names();
    Figures scale();

private:
    struct Aim {
        std::optional<double> milliseconds;
        std::optional<double> times;
    };

    [[nodiscard]] Figure figure(const QString &id, const QString &text, const Pair &pair, const Aim &aim) const
    {
        return {QString(u"search."_s + id),
                QString(m_size + text),
                u"ms"_s,
                pair.value,
                pair.floor,
                aim.milliseconds,
                aim.times,
                m_runs};
    }
    [[nodiscard]] DatasetIndexPointer warmIndex() const
    {
        auto index = std::make_shared<DatasetIndex>(m_dataset);
        (void)listed(*index, {});
        return index;
    }
    static QueryResult listed(DatasetIndex &index, const Query &query) { return run(index, query).value(); }
    /// The list after a text, where another text was asked for before.
    [[nodiscard]] double typed(const QString &before, const QString &text) const
    {
        (void)listed(*m_index, {before, {}, {}, {}});
        return milliseconds([&] { (void)listed(*m_index, {text, {}, {}, {}}); });
    }
    [[nodiscard]] Figure sorted(const QString &id, const QString &text, QuestionKind kind) const;
    /// Ticks of options, each of another one.
    [[nodiscard]] std::vector<Condition> conditions() const;
    [[nodiscard]] int firstOf(QuestionKind kind) const;
    /// A letter that stands in about two profiles of five.
    [[nodiscard]] QString commonLetter() const;

    int m_runs;
    QString m_size;
    DatasetPointer m_dataset;
    DatasetIndexPointer m_index;
};

Figures Search::letters()
{
    const auto scan = [&](const QByteArray &word) {
        return milliseconds([&] { (void)scanEverything(*m_dataset, word); });
    };
    const Pair first = alternate(
        m_runs, [&] { return typed(u"x"_s, u"s"_s); }, [&] { return scan("s"); });
    const Pair places = alternate(
        m_runs, [&] { return milliseconds([&] { (void)matchNames(*m_dataset, {"s"}); }); }, [&] { return scan("s"); });
    const Pair second = alternate(
        m_runs, [&] { return typed(u"s"_s, u"st"_s); }, [&] { return scan("st"); });
    const Pair fourth = alternate(
        m_runs, [&] { return typed(u"sto"_s, u"stoc"_s); }, [&] { return scan("stoc"); });
    const QString letter = commonLetter();
    const Pair common = alternate(
        m_runs, [&] { return typed(u"x"_s, letter); }, [&] { return scan(letter.toUtf8()); });
    return {figure(u"first"_s, u"the list after the letter s"_s, first, {33, {}}),
            figure(u"scan"_s, u"its matches alone, against one memmem scan"_s, places, {{}, 2.5}),
            figure(u"second"_s, u"the list after st"_s, second, {16, {}}),
            figure(u"fourth"_s, u"the list after stoc"_s, fourth, {16, {}}),
            figure(u"common"_s, u"the list after a letter of two in five (%1)"_s.arg(letter), common, {100, {}})};
}

QString Search::commonLetter() const
{
    const int wanted = int(m_dataset->profileCount() / 5 * 2);
    QString best = u"s"_s;
    int distance = int(m_dataset->profileCount());
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        const QString text(1, QChar(letter));
        const int off =
            std::abs(int(listed(*m_index, {text, {EditionChoice::Mode::All, -1}, {}, {}}).rows.size()) - wanted);
        if (off < distance)
            best = text;
        distance = std::min(distance, off);
    }
    return best;
}

int Search::firstOf(QuestionKind kind) const
{
    for (int question = 0; question < int(m_dataset->codebook().questions.size()); ++question) {
        if (m_dataset->question(question).kind == kind)
            return question;
    }
    qFatal("no question of this kind");
}

std::vector<Condition> Search::conditions() const
{
    std::vector<Condition> all;
    for (int question = 0; question < int(m_dataset->codebook().questions.size()); ++question) {
        const Question &asked = m_dataset->question(question);
        for (int option = 0; asked.kind == QuestionKind::MultiChoice && option < int(asked.options.size()); ++option)
            all.push_back(conditionOn(questionSubject(question), {optionValue(option)}));
    }
    return all;
}

Figures Search::ticks()
{
    const std::vector<Condition> all = conditions();
    const std::vector<Facet> facets = facetsOf(*m_dataset);
    std::size_t values = 0;
    for (const Facet &facet : facets)
        values += facet.values.size() + facet.bins.size();
    const Planes planes(m_dataset->profileCount(), values);
    std::size_t next = 0;
    const Pair result = alternate(
        m_runs,
        [&] {
            const Query query{{}, {}, {}, {all[next++ % all.size()]}};
            return milliseconds([&] { (void)listed(*m_index, query); });
        },
        [&] { return milliseconds([&] { (void)everyRow(m_dataset->profileCount()); }); });
    const Query query{{}, {}, {}, {all.front()}};
    const QueryResult ticked = listed(*m_index, query);
    const Pair counts = alternate(
        m_runs, [&] { return milliseconds([&] { (void)countFacets(*m_index, facets, query, ticked); }); },
        [&] { return milliseconds([&] { (void)planes.count(); }); });
    return {figure(u"tick"_s, u"the list after a ticked option"_s, result, {12, {}}),
            figure(u"counts"_s, u"all %1 counts of all facets"_s.arg(values), counts, {5, {}})};
}

Figure Search::sorted(const QString &id, const QString &text, QuestionKind kind) const
{
    const Query query{{}, {}, {{SortOrder::By::Question, firstOf(kind), true}}, {}};
    const Pair first = alternate(
        m_runs,
        [&] {
            const DatasetIndexPointer index = warmIndex();
            return milliseconds([&] { (void)listed(*index, query); });
        },
        [&] { return sortedKeys(m_dataset->profileCount()); });
    return figure(id, text, first, {300, {}});
}

Figures Search::orders()
{
    const auto again = [&](QuestionKind kind) {
        const Query query{{}, {}, {{SortOrder::By::Question, firstOf(kind), true}}, {}};
        (void)listed(*m_index, query);
        return alternate(
            m_runs, [&] { return milliseconds([&] { (void)listed(*m_index, query); }); },
            [&] { return milliseconds([&] { (void)everyRow(m_dataset->profileCount()); }); });
    };
    return {sorted(u"number"_s, u"sorted by a number for the first time"_s, QuestionKind::Quantity),
            figure(u"number.again"_s, u"sorted by a number again"_s, again(QuestionKind::Quantity), {30, {}}),
            sorted(u"choice"_s, u"sorted by a choice for the first time"_s, QuestionKind::MultiChoice),
            figure(u"choice.again"_s, u"sorted by a choice again"_s, again(QuestionKind::MultiChoice), {30, {}})};
}

Figures Search::names()
{
    const Pair stored = alternate(
        m_runs, [&] { return milliseconds([&] { (void)nameOrder(*m_dataset); }); },
        [&] { return milliseconds([&] { (void)everyRow(m_dataset->profileCount()); }); });
    const Pair dictionary = alternate(
        std::min(m_runs, 3),
        [&] {
            DatasetIndex index(m_dataset);
            return milliseconds([&] { (void)index.sortNamesByDictionary(); });
        },
        [&] { return milliseconds([&] { sortByCollator(*m_dataset); }); });
    Figure slow =
        figure(u"dictionary"_s, u"names by the locale's dictionary, in the background"_s, dictionary, {2500, {}});
    slow.runs = std::min(m_runs, 3);
    return {figure(u"names"_s, u"every profile by the stored order of names"_s, stored, {30, {}}), slow};
}

/// What else is there: no aims, to tell how the figures above compare.
Figures Search::scale()
{
    constexpr CityIndex someNames = 20000;
    QStringList names;
    for (CityIndex city = 0; city < std::min(someNames, m_dataset->cityCount()); ++city)
        names.append(m_dataset->cityName(city));
    QStringListModel model(names);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const NameTable table(*m_dataset);
    std::vector<double> filter;
    std::vector<double> like;
    for (int run = 0; run < m_runs; ++run) {
        proxy.setFilterFixedString({});
        filter.push_back(milliseconds([&] { proxy.setFilterFixedString(u"s"_s); }));
        like.push_back(milliseconds([&] { (void)table.countLike(u"%s%"_s); }));
    }
    Figure scaled{u"scale.proxy"_s,
                  u"a letter in QSortFilterProxyModel, %1 names"_s.arg(names.size()),
                  u"ms"_s,
                  median(filter),
                  {},
                  {},
                  {},
                  m_runs};
    return {scaled,
            {u"scale.like"_s,
             u"LIKE '%s%' counted by SQLite, %1 names"_s.arg(m_dataset->cityCount()),
             u"ms"_s,
             median(like),
             {},
             {},
             {},
             m_runs}};
}

} // namespace

Figures searchFigures(const Plan &plan)
{
    makeGenerated(plan);
    Search search(plan);
    Figures figures;
    for (const auto &part : {&Search::letters, &Search::ticks, &Search::orders, &Search::names, &Search::scale}) {
        for (Figure &figure : (search.*part)())
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace CityProfiles::Bench
