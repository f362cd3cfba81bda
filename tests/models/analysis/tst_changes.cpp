// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"
#include "datasettext.h"
#include "editionchoice.h"
#include "randomsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Between two survey years a change is said only where both answers are there and are of the same thing.
class TstChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionHasAVerdict_data();
    void everyQuestionHasAVerdict();
    void optionsAreNewlyNamedOrNoLonger();
    void rowsChangeTheirLevel();
    void aReversedAnswerIsMarked();
    void twoComparedProfilesOfOneCityAreToldInTheirOrder();
    void onlyCitiesInBothYearsAreCounted();
    void countsOverCitiesEqualThoseOfEach();

private:
    [[nodiscard]] CityChanges changes() const
    {
        return changesOf(m_dataset, profileOf(m_dataset, u"a@2018"), profileOf(m_dataset, u"a@2020")).value();
    }
    [[nodiscard]] QuestionChange change(QStringView question) const
    {
        for (const QuestionChange &change : changes().questions) {
            if (change.question == questionOf(m_dataset, question))
                return change;
        }
        qFatal("no such question");
    }

    Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        edition 2020
        question population quantity headline
        question staff quantity fact
        question mayor text headline
        question strategy yes_no share
        question team yes_no share
        question approach single_choice share holistic sectors
        question roles multi_choice bars designer engineer trainer manager other*
        option roles trainer editions=2020
        question goals multi_choice bars save serve
        question areas multi_choice bars health water none="No areas"
        question data grid grid policing housing levels=sufficient,insufficient
        question late yes_no share editions=2020
        city a A SE
        city b B SE
        city c C SE
        profile a@2018
        population: 10 (2016)
        staff: 6
        mayor: Anna
        strategy: yes
        approach: holistic
        roles: partial designer manager other="Planner"
        goals: save
        areas: none
        data: policing=sufficient
        profile a@2020
        population: 12 (2018)
        staff: 6
        mayor: ANNA
        strategy: no
        approach: sectors
        roles: engineer trainer designer other="Gardener"
        goals: partial serve
        areas: health
        data: policing=insufficient housing=sufficient
        profile b@2018
        strategy: yes
        profile c@2020
        strategy: no
    )");
};

void TstChanges::everyQuestionHasAVerdict_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("reference years") << u"population"_s << Verdict::CannotTell;
    QTest::newRow("same number") << u"staff"_s << Verdict::Same;
    QTest::newRow("text but for case") << u"mayor"_s << Verdict::Same;
    QTest::newRow("yes to no") << u"strategy"_s << Verdict::Different;
    QTest::newRow("no answer in either") << u"team"_s << Verdict::CannotTell;
    QTest::newRow("single choice") << u"approach"_s << Verdict::Different;
    QTest::newRow("a named one gone, whatever is missing") << u"roles"_s << Verdict::Different;
    QTest::newRow("the later list may have it") << u"goals"_s << Verdict::Different; // serve is new for certain
    QTest::newRow("none to some") << u"areas"_s << Verdict::Different;
    QTest::newRow("a level") << u"data"_s << Verdict::Different;
    QTest::newRow("not asked") << u"late"_s << Verdict::CannotTell;
}

void TstChanges::everyQuestionHasAVerdict()
{
    QFETCH(QString, question);
    QTEST(change(question).verdict, "verdict");
    QCOMPARE(change(question).yearsDiffer, question == u"population"_s);
}

void TstChanges::optionsAreNewlyNamedOrNoLonger()
{
    using Kind = OptionChange::Kind;
    const auto option = [this](QStringView question, QStringView id) { return optionOf(m_dataset, question, id); };
    const std::vector<OptionChange> roles = change(u"roles").options;
    QCOMPARE(roles.size(), std::size_t(4)); // the trainer was not offered in 2018, the designer is in both
    QCOMPARE(roles[0], (OptionChange{Kind::NewlyNamed, option(u"roles", u"engineer"), {}, true, -1, -1}));
    QCOMPARE(roles[1], (OptionChange{Kind::NoLongerNamed, option(u"roles", u"manager"), {}, false, -1, -1}));
    QCOMPARE(roles[2], (OptionChange{Kind::NewlyNamed, option(u"roles", u"other"), u"Gardener"_s, true, -1, -1}));
    QCOMPARE(roles[3], (OptionChange{Kind::NoLongerNamed, option(u"roles", u"other"), u"Planner"_s, false, -1, -1}));
    const std::vector<OptionChange> goals = change(u"goals").options;
    QCOMPARE(goals.size(), std::size_t(2));
    QVERIFY(goals[0].kind == Kind::NoLongerNamed && goals[0].listIncomplete);
    QVERIFY(goals[1].kind == Kind::NewlyNamed && !goals[1].listIncomplete);
    QCOMPARE(change(u"areas").options.size(), std::size_t(1));
    QVERIFY(change(u"late").options.empty());
}

void TstChanges::rowsChangeTheirLevel()
{
    const std::vector<OptionChange> rows = change(u"data").options;
    QCOMPARE(rows.size(), std::size_t(1)); // housing was empty in 2018
    QCOMPARE(rows[0], (OptionChange{OptionChange::Kind::OtherLevel, 0, {}, false, 0, 1}));
}

void TstChanges::aReversedAnswerIsMarked()
{
    for (const QuestionChange &change : changes().questions)
        QCOMPARE(change.reversed, change.question == questionOf(m_dataset, u"strategy"));
}

void TstChanges::twoComparedProfilesOfOneCityAreToldInTheirOrder()
{
    const ProfileIndex earlier = profileOf(m_dataset, u"a@2018");
    const ProfileIndex later = profileOf(m_dataset, u"a@2020");
    const auto compared = [this](const std::vector<ProfileIndex> &profiles) {
        return changesOf(m_dataset, compareProfiles(m_dataset, profiles).value());
    };
    const auto told = compared({later, earlier});
    QVERIFY(told);
    QCOMPARE(told->earlier, earlier);
    QCOMPARE(told->after.edition, 1);
    QCOMPARE(countsOf(*told), countsOf(changes()));
    const ChangeCounts counts = countsOf(*told);
    QCOMPARE(counts.changed + counts.same + counts.cannotTell, int(m_dataset.codebook().questions.size()));
    QCOMPARE(counts.reversed, 1);
    const ProfileIndex other = profileOf(m_dataset, u"b@2018");
    QVERIFY(!compared({later, other}));
    QVERIFY(!compared({earlier, later, other}));
}

void TstChanges::onlyCitiesInBothYearsAreCounted()
{
    const EditionChanges over = changesOver(m_dataset, 0, 1, ProfileSet::all(m_dataset)).value();
    QCOMPARE(over.cities.size(), std::size_t(1));
    QCOMPARE(over.cities.front().first, profileOf(m_dataset, u"a@2018"));
    QCOMPARE(over.questions[std::size_t(questionOf(m_dataset, u"strategy"))], (ChangeCounts{1, 0, 0, 1}));
    QCOMPARE(over.questions[std::size_t(questionOf(m_dataset, u"population"))], (ChangeCounts{0, 0, 1, 0}));
    QCOMPARE(over.changed[std::size_t(questionOf(m_dataset, u"strategy"))],
             std::vector<ProfileIndex>{profileOf(m_dataset, u"a@2020")});
    QVERIFY(over.changed[std::size_t(questionOf(m_dataset, u"population"))].empty());
    ProfileSet without(m_dataset.profileCount());
    without.insert(profileOf(m_dataset, u"b@2018"));
    QVERIFY(changesOver(m_dataset, 0, 1, without).value().cities.empty());
}

void TstChanges::countsOverCitiesEqualThoseOfEach()
{
    const Dataset dataset = RandomSurvey(31).dataset(300);
    ProfileSet later = profilesOf(dataset, {EditionChoice::Mode::One, 1});
    const EditionChanges over = changesOver(dataset, 0, 1, later).value();
    std::vector<ChangeCounts> expected(dataset.codebook().questions.size());
    int cities = 0;
    int texts = 0; // that differ
    for (CityIndex city = 0; city < dataset.cityCount(); ++city) {
        const std::vector<ProfileIndex> profiles = dataset.profilesOf(city);
        if (profiles.size() != 2)
            continue;
        ++cities;
        const Comparison comparison = compareProfiles(dataset, profiles).value();
        for (const ComparisonRow &row : comparison.rows) {
            ChangeCounts &counts = expected[std::size_t(row.question)];
            counts.changed += row.isDifferent() ? 1 : 0;
            counts.same += row.verdict == Verdict::Same ? 1 : 0;
            counts.cannotTell += row.verdict == Verdict::CannotTell || row.notCompared() ? 1 : 0;
            texts += row.notCompared() ? 1 : 0;
        }
    }
    QVERIFY(cities > 64); // more than one part of the work
    QVERIFY(texts > 0);
    QCOMPARE(int(over.cities.size()), cities);
    for (std::size_t question = 0; question < expected.size(); ++question) {
        expected[question].reversed = over.questions[question].reversed;
        QCOMPARE(over.questions[question], expected[question]);
        QVERIFY(dataset.question(int(question)).kind == QuestionKind::YesNo || expected[question].reversed == 0);
    }
    const ChangeCounts &strategy = over.questions[std::size_t(questionOf(dataset, u"strategy"))];
    QVERIFY(strategy.reversed > 0 && strategy.reversed <= strategy.changed);
}

CITY_PROFILES_TEST(TstChanges)
#include "tst_changes.moc"
