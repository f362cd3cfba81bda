// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "edit.h"
#include "folding.h"
#include "query.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A list holds what its words ask for, in the order asked for.
class TstQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsFindProfiles_data();
    void wordsFindProfiles();
    void profilesStandInOrder_data();
    void profilesStandInOrder();
    void aRenamedCityStandsAtItsNewPlace();
    void aRemovedProfileIsNotFound();
    void randomQueriesEqualTheObviousAnswer_data();
    void randomQueriesEqualTheObviousAnswer();
    void aCancelledQueryIsEmpty();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        edition 2020
        country SE Sweden
        country US "United States"
        country IL Israel
        question mayor text headline searchable=yes
        question story text paragraph
        question staff quantity fact
        city malmo-swe Malmö SE
        city portland-me Portland US ME
        city portland-or Portland US OR
        city beer-sheva-isr "Be'er Sheva" IL names="Beersheba;Birüssebi"
        city st-paul-us "St. Paul" US MN
        profile malmo-swe@2018
        mayor: Katrin Stjernfeldt Jammeh
        story: A story of Portland
        staff: 4 to 6
        profile malmo-swe@2020
        staff: 12
        profile portland-or@2018
        mayor: Ted Wheeler
        staff: none
        profile portland-me@2018
        staff: more than 100
        profile beer-sheva-isr@2020
        mayor: Ruvik Danilovich
        staff: 0
        profile st-paul-us@2018
        mayor: Malmo Jones
    )");
}

QString listOf(const Dataset &dataset, const Query &query)
{
    return profileIds(dataset, run(dataset, query)).join(u' ');
}

/// Whether each word stands in a name, country or searchable answer; every text looked at, one by one.
bool obviouslyMatches(const Dataset &dataset, ProfileIndex profile, const QString &text)
{
    const City city = dataset.cityRecord(dataset.city(profile));
    QStringList texts = city.otherNames;
    texts << city.name << city.subdivision << dataset.tables().countries[std::size_t(city.country)].name;
    const Profile whole = dataset.profile(profile).value();
    for (std::size_t q = 0; q < whole.answers.size(); ++q) {
        if (dataset.question(int(q)).searchable)
            texts << whole.answers[q].text();
    }
    const QList<QByteArray> words = folded(text).split(' ');
    return std::all_of(words.begin(), words.end(), [&texts](const QByteArray &word) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString &t) { return folded(t).contains(word); });
    });
}

bool obviouslyBefore(const Dataset &dataset, ProfileIndex a, ProfileIndex b, const SortOrder &order)
{
    const QByteArrayView nameA = dataset.foldedNames(dataset.city(a));
    const QByteArrayView nameB = dataset.foldedNames(dataset.city(b));
    int difference = 0;
    if (order.by == SortOrder::By::Question) {
        const auto left = dataset.quantity(a, order.question);
        const auto right = dataset.quantity(b, order.question);
        if (left.has_value() != right.has_value())
            return left.has_value();
        if (left && left->sortValue() != right->sortValue())
            difference = left->sortValue() < right->sortValue() ? -1 : 1;
    } else if (order.by == SortOrder::By::Edition) {
        difference = dataset.edition(a) - dataset.edition(b);
    } else {
        difference = nameA.compare(nameB);
    }
    if (difference != 0)
        return order.descending ? difference > 0 : difference < 0;
    if (nameA.compare(nameB) != 0)
        return nameA.compare(nameB) < 0;
    if (dataset.city(a) != dataset.city(b))
        return order.by == SortOrder::By::Name && order.descending ? dataset.city(a) > dataset.city(b)
                                                                   : dataset.city(a) < dataset.city(b);
    return dataset.edition(a) < dataset.edition(b);
}

} // namespace

void TstQuery::wordsFindProfiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("profiles");
    const auto row = [](const char *text, const char *profiles) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(profiles);
    };
    row("malmö", "malmo-swe@2018 malmo-swe@2020 st-paul-us@2018");
    row("MALMO swed", "malmo-swe@2018 malmo-swe@2020");
    row("sweden malmö", "malmo-swe@2018 malmo-swe@2020");
    row("portland", "portland-me@2018 portland-or@2018");
    row("portland me", "portland-me@2018");
    row("or portland", "portland-or@2018 portland-me@2018"); // the letters stand in "Portland" itself
    row("united oregon", "");
    row("beersheba", "beer-sheva-isr@2020");
    row("birussebi", "beer-sheva-isr@2020");
    row("be'er", "beer-sheva-isr@2020");
    row("st paul", "st-paul-us@2018");
    row("st.paul", "st-paul-us@2018");
    row("wheeler ted", "portland-or@2018");
    row("jammeh", "malmo-swe@2018"); // the official of one edition only
    row("story", "");
    row("...", "beer-sheva-isr@2020 malmo-swe@2018 malmo-swe@2020 portland-me@2018 portland-or@2018 st-paul-us@2018");
}

void TstQuery::wordsFindProfiles()
{
    QFETCH(QString, text);
    QTEST(listOf(sample(), {text, {EditionChoice::Mode::All, -1}, {}}), "profiles");
}

void TstQuery::profilesStandInOrder_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QString>("profiles");
    using By = SortOrder::By;
    const auto row = [](const char *name, By by, bool descending, const char *profiles) {
        QTest::newRow(name) << int(by) << descending << QString::fromUtf8(profiles);
    };
    row("name", By::Name, false,
        "beer-sheva-isr@2020 malmo-swe@2018 malmo-swe@2020 portland-me@2018 portland-or@2018 st-paul-us@2018");
    row("name, backwards", By::Name, true,
        "st-paul-us@2018 portland-or@2018 portland-me@2018 malmo-swe@2018 malmo-swe@2020 beer-sheva-isr@2020");
    row("country", By::Country, false,
        "beer-sheva-isr@2020 malmo-swe@2018 malmo-swe@2020 portland-me@2018 portland-or@2018 st-paul-us@2018");
    row("country, backwards", By::Country, true,
        "portland-me@2018 portland-or@2018 st-paul-us@2018 malmo-swe@2018 malmo-swe@2020 beer-sheva-isr@2020");
    row("survey year", By::Edition, false,
        "malmo-swe@2018 portland-me@2018 portland-or@2018 st-paul-us@2018 beer-sheva-isr@2020 malmo-swe@2020");
    row("survey year, backwards", By::Edition, true,
        "beer-sheva-isr@2020 malmo-swe@2020 malmo-swe@2018 portland-me@2018 portland-or@2018 st-paul-us@2018");
    row("number, not stated and none last", By::Question, false,
        "beer-sheva-isr@2020 malmo-swe@2018 malmo-swe@2020 portland-me@2018 portland-or@2018 st-paul-us@2018");
    row("number backwards, not stated and none last", By::Question, true,
        "portland-me@2018 malmo-swe@2020 malmo-swe@2018 beer-sheva-isr@2020 portland-or@2018 st-paul-us@2018");
}

void TstQuery::profilesStandInOrder()
{
    QFETCH(int, by);
    QFETCH(bool, descending);
    const Dataset dataset = sample();
    const SortOrder order{SortOrder::By(by), questionOf(dataset, u"staff"), descending};
    QTEST(listOf(dataset, {{}, {EditionChoice::Mode::All, -1}, {order}}), "profiles");
}

void TstQuery::aRenamedCityStandsAtItsNewPlace()
{
    const QJsonObject renamed{{u"id"_s, u"malmo-swe"_s}, {u"name"_s, u"Östersund"_s}, {u"country_code"_s, u"SE"_s}};
    const Dataset dataset = *applied(sample(), {EditOp::City, u"malmo-swe"_s, renamed, {}});
    QCOMPARE(listOf(dataset, {}),
             u"beer-sheva-isr@2020 malmo-swe@2020 portland-me@2018 portland-or@2018 st-paul-us@2018"_s);
    QCOMPARE(listOf(dataset, {{}, {}, {{SortOrder::By::Name, -1, true}}}),
             u"st-paul-us@2018 portland-or@2018 portland-me@2018 malmo-swe@2020 beer-sheva-isr@2020"_s);
    QCOMPARE(listOf(dataset, {u"malmö"_s, {}, {}}), u"st-paul-us@2018"_s);
    QCOMPARE(listOf(dataset, {u"ostersund"_s, {}, {}}), u"malmo-swe@2020"_s);
}

void TstQuery::aRemovedProfileIsNotFound()
{
    const Dataset dataset = *applied(sample(), {EditOp::Remove, u"st-paul-us@2018"_s, {}, {}});
    QCOMPARE(listOf(dataset, {u"malmo"_s, {EditionChoice::Mode::All, -1}, {}}), u"malmo-swe@2018 malmo-swe@2020"_s);
    QVERIFY(!matching(dataset, u"paul"_s).contains(profileOf(sample(), u"st-paul-us@2018")));
}

void TstQuery::randomQueriesEqualTheObviousAnswer_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"port"_s, u"land o"_s, u"lodz"_s, u"sur"_s, u"en tu"_s, u"be'er"_s, u"İz"_s, u""_s})
        QTest::newRow(text.isEmpty() ? "all" : qPrintable(text)) << text;
}

void TstQuery::randomQueriesEqualTheObviousAnswer()
{
    QFETCH(QString, text);
    const Dataset dataset = RandomSurvey(20200101).dataset(150);
    const int population = questionOf(dataset, u"population");
    for (const SortOrder::By by : {SortOrder::By::Name, SortOrder::By::Edition, SortOrder::By::Question}) {
        for (const bool descending : {false, true}) {
            const SortOrder order{by, population, descending};
            std::vector<ProfileIndex> expected;
            for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
                if (obviouslyMatches(dataset, profile, text))
                    expected.push_back(profile);
            }
            std::sort(expected.begin(), expected.end(),
                      [&](ProfileIndex a, ProfileIndex b) { return obviouslyBefore(dataset, a, b, order); });
            QVERIFY(!expected.empty());
            const auto found = run(dataset, {text, {EditionChoice::Mode::All, -1}, {order}});
            QCOMPARE(profileIds(dataset, found), profileIds(dataset, expected));
        }
    }
}

void TstQuery::aCancelledQueryIsEmpty()
{
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    QVERIFY(run(sample(), {u"malmo"_s, {}, {}}, cancel).empty());
}

CITY_PROFILES_TEST(TstQuery)
#include "tst_query.moc"
