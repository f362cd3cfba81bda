// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"
#include "comparison.h"
#include "datasettext.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Two profiles are the same, different, or one cannot tell.
class TstComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoAnswersCompare_data();
    void twoAnswersCompare();
    void rowsStandInTheCodebooksOrder();
    void severalProfilesAreTheSameOnlyInPairs();
    void optionsThatAnyProfileNamesAreListed();
    void rowsOfAGridWithoutALevelAreUnknown();
    void referenceYearsAreTold();
    void noneIsOfNoYear();
    void aProfileThatCannotBeReadIsAnError();
};

namespace {

constexpr QStringView survey = uR"(
    edition 2018
    edition 2020
    section first
    section second
    question roles multi_choice bars designer engineer trainer other* section=second
    option roles trainer editions=2020
    question strategy yes_no share section=first
    question approach single_choice share holistic sectors both
    question data grid grid policing housing levels=sufficient,insufficient
    option data housing editions=2020
    question population quantity headline
    question mayor text headline
    city a A SE
    city b B SE
    city c C SE
    profile a@2018
    roles: designer
    strategy: yes
    population: 100 (2017)
    data: policing=sufficient
    profile b@2018
    roles: partial designer
    strategy: yes
    population: 100 (2018)
    data: policing=insufficient
    profile c@2020
    roles: trainer designer
    strategy: no
    population: none
)";

QString word(Verdict verdict)
{
    return verdict == Verdict::Same ? u"same"_s : verdict == Verdict::Different ? u"different"_s : u"cannot tell"_s;
}

QString word(Truth truth)
{
    return truth == Truth::Yes ? u"yes"_s : truth == Truth::No ? u"no"_s : u"unknown"_s;
}

Comparison compare(const Dataset &dataset, const QStringList &ids)
{
    std::vector<ProfileIndex> profiles;
    for (const QString &id : ids)
        profiles.push_back(profileOf(dataset, id));
    return compareProfiles(dataset, profiles).value();
}

const ComparisonRow &rowOf(const Dataset &dataset, const Comparison &comparison, QStringView question)
{
    const int index = questionOf(dataset, question);
    return *std::find_if(comparison.rows.begin(), comparison.rows.end(),
                         [index](const ComparisonRow &row) { return row.question == index; });
}

void addChoiceRows()
{
    const auto row = [](const char *name, const char *question, const char *a, const char *b, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(question) << QString::fromUtf8(a) << QString::fromUtf8(b)
                            << QString::fromUtf8(verdict);
    };
    row("equal lists", "roles", "designer engineer", "engineer designer", "same");
    row("unequal lists", "roles", "designer", "engineer", "different");
    row("one names more", "roles", "designer", "designer engineer", "different");
    row("incomplete against full", "roles", "partial designer", "designer", "cannot tell");
    row("incomplete names what the full one lacks", "roles", "partial designer", "engineer", "different");
    row("both incomplete", "roles", "partial designer", "partial designer", "cannot tell");
    row("both none", "roles", "none", "none", "same");
    row("none against a list", "roles", "none", "designer", "different");
    row("none against an incomplete list", "roles", "none", "partial designer", "different");
    row("no answer found", "roles", "not_stated", "designer", "cannot tell");
    row("no answer found, both", "roles", "not_stated", "not_stated", "cannot tell");
    row("not asked", "roles", "not_asked", "designer", "cannot tell");
    row("an option that the other edition lacked", "roles", "designer", "designer trainer", "same");
    row("write-ins by their words", "roles", "other=\"Urban planner\"", "other=\"urban  Planner\"", "same");
    row("other write-ins", "roles", "other=Planner", "other=Gardener", "different");
    row("write-in against an incomplete list", "roles", "designer other=Planner", "partial designer", "cannot tell");
    row("write-in against a full list", "roles", "designer other=Planner", "designer", "different");
    row("yes and yes", "strategy", "yes", "yes", "same");
    row("yes and no", "strategy", "yes", "no", "different");
    row("one approach", "approach", "both", "both", "same");
    row("two approaches", "approach", "both", "sectors", "different");
}

} // namespace

void TstComparison::twoAnswersCompare_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("verdict");
    addChoiceRows();
    const auto row = [](const char *name, const char *question, const char *a, const char *b, const char *verdict) {
        QTest::newRow(name) << QString::fromUtf8(question) << QString::fromUtf8(a) << QString::fromUtf8(b)
                            << QString::fromUtf8(verdict);
    };
    row("equal levels in the rows of both", "data", "policing=sufficient", "policing=sufficient housing=sufficient",
        "same");
    row("unequal levels", "data", "policing=sufficient", "policing=insufficient", "different");
    row("a level is missing", "data", "policing=sufficient", "housing=sufficient", "cannot tell");
    row("both have no data", "data", "none", "none", "same");
    row("one has no data", "data", "none", "policing=sufficient", "different");
    row("equal numbers", "population", "100 (2017)", "100 (2017)", "same");
    row("unequal numbers", "population", "100 (2017)", "101 (2017)", "different");
    row("equal numbers of two years", "population", "100 (2017)", "100 (2018)", "cannot tell");
    row("unequal numbers of two years", "population", "100 (2017)", "900 (2018)", "cannot tell");
    row("a year on one side", "population", "100 (2017)", "100", "cannot tell");
    row("numbers without a year", "population", "100", "90", "different");
    row("about", "population", "about 100", "105", "cannot tell");
    row("about, far off", "population", "about 100", "150", "different");
    row("bounds apart", "population", "more than 100", "less than 50", "different");
    row("bounds that overlap", "population", "more than 100", "120", "cannot tell");
    row("none and zero", "population", "none", "0", "different");
    row("none and none", "population", "none", "none", "same");
    row("equal texts", "mayor", "Åsa Öberg", "asa oberg", "same");
    row("unequal texts", "mayor", "Åsa Öberg", "Bo Ek", "different");
    row("no mayor on one side", "mayor", "none", "Bo Ek", "different");
}

void TstComparison::twoAnswersCompare()
{
    QFETCH(QString, question);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Dataset dataset = datasetFromText(survey);
    const Question &asked = dataset.question(questionOf(dataset, question));
    const Answer left = answerFromText(asked, a);
    const Answer right = answerFromText(asked, b);
    QTEST(word(compareAnswers(asked, left, 0, right, 1)), "verdict");
    QTEST(word(compareAnswers(asked, right, 1, left, 0)), "verdict");
}

void TstComparison::rowsStandInTheCodebooksOrder()
{
    const Dataset dataset = datasetFromText(survey);
    const Comparison comparison = compare(dataset, {u"a@2018"_s, u"b@2018"_s});
    QStringList ids;
    for (const ComparisonRow &row : comparison.rows)
        ids.append(dataset.question(row.question).id);
    QCOMPARE(ids.join(u' '), u"approach data population mayor strategy roles"_s);
    QVERIFY(!comparison.editionsDiffer);
    QVERIFY(compare(dataset, {u"a@2018"_s, u"c@2020"_s}).editionsDiffer);
}

void TstComparison::severalProfilesAreTheSameOnlyInPairs()
{
    const Dataset dataset = datasetFromText(survey);
    const Comparison two = compare(dataset, {u"a@2018"_s, u"b@2018"_s});
    QCOMPARE(rowOf(dataset, two, u"strategy").verdict, Verdict::Same);
    QCOMPARE(rowOf(dataset, two, u"roles").verdict, Verdict::CannotTell);
    QVERIFY(rowOf(dataset, two, u"strategy").answeredByAll);
    QVERIFY(!rowOf(dataset, two, u"mayor").answeredByAll);
    const Comparison three = compare(dataset, {u"a@2018"_s, u"b@2018"_s, u"c@2020"_s});
    QCOMPARE(rowOf(dataset, three, u"strategy").verdict, Verdict::Different);
    QCOMPARE(rowOf(dataset, three, u"roles").verdict, Verdict::CannotTell);
    QCOMPARE(rowOf(dataset, three, u"mayor").verdict, Verdict::CannotTell);
}

void TstComparison::optionsThatAnyProfileNamesAreListed()
{
    const Dataset dataset = datasetFromText(survey);
    const auto options = rowOf(dataset, compare(dataset, {u"b@2018"_s, u"c@2020"_s}), u"roles").options;
    QCOMPARE(options.size(), std::size_t(2));
    QCOMPARE(options[0].option, optionOf(dataset, u"roles", u"designer"));
    QCOMPARE(options[1].option, optionOf(dataset, u"roles", u"trainer"));
    QCOMPARE(word(options[0].has[0]), u"yes"_s);
    QCOMPARE(word(options[1].has[0]), u"unknown"_s);
    QCOMPARE(word(options[1].has[1]), u"yes"_s);
    QCOMPARE(options[1].offered, (std::vector<bool>{false, true}));
}

void TstComparison::rowsOfAGridWithoutALevelAreUnknown()
{
    const Dataset dataset = datasetFromText(QString(survey.toString() + u"\n data: housing=sufficient"_s));
    const auto rows = rowOf(dataset, compare(dataset, {u"a@2018"_s, u"c@2020"_s}), u"data").options;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(word(rows[0].has[0]), u"yes"_s);
    QCOMPARE(word(rows[0].has[1]), u"unknown"_s);
}

void TstComparison::referenceYearsAreTold()
{
    const Dataset dataset = datasetFromText(survey);
    const Comparison comparison = compare(dataset, {u"a@2018"_s, u"b@2018"_s});
    QVERIFY(rowOf(dataset, comparison, u"population").yearsDiffer);
    QVERIFY(!rowOf(dataset, comparison, u"strategy").yearsDiffer);
}

void TstComparison::noneIsOfNoYear()
{
    const Dataset dataset = datasetFromText(survey);
    const Comparison comparison = compare(dataset, {u"a@2018"_s, u"c@2020"_s});
    QVERIFY(!rowOf(dataset, comparison, u"population").yearsDiffer);
    QCOMPARE(rowOf(dataset, comparison, u"population").verdict, Verdict::Different);
}

void TstComparison::aProfileThatCannotBeReadIsAnError()
{
    class NoTexts : public TextSource {
        [[nodiscard]] Result<ProfileRecord> record(ProfileIndex) const override
        {
            return Error{ErrorKind::Unreadable, u"no"_s, {}, {}, 0, {}};
        }
    };
    DatasetParts parts = datasetFromText(survey).parts();
    parts.texts = std::make_shared<NoTexts>();
    QCOMPARE(compareProfiles(Dataset(std::move(parts)), {0, 1}).error().kind, ErrorKind::Unreadable);
}

CITY_PROFILES_TEST(TstComparison)
#include "tst_comparison.moc"
