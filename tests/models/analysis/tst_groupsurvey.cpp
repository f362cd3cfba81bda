// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmarks.h"
#include "datasettext.h"
#include "groups.h"
#include "groupsurvey.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Every question over a group: each profile of the group is counted once, and published figures stand apart.
class TstGroupSurvey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGroupIsCountedAndNobodyElse();
    void publishedFiguresStandApart();
    void aRankingTakesThePlaceOfOurCount();
    void aGroupWithoutTheRankingsYearIsCounted();
    void numbersStandInTheirSizeClasses();
    void aBoundThatMayLieInTwoClassesIsInNone();
    void gridsHaveABlockForEachLevel();
    void textsAndNumbersAreSaidInWords();
    void ownWordsAreThoseOfTheGroup();

private:
    [[nodiscard]] GroupSurvey survey(const QString &edition, const Filter &filter = {})
    {
        const int year = m_dataset->codebook().editionIndex(edition);
        auto group = groupOf(m_index, u"group"_s, filter, {EditionChoice::Mode::One, year}).value();
        return groupSurvey(*m_dataset, year, std::make_shared<Group>(std::move(group)));
    }
    [[nodiscard]] GroupAnswers answers(const GroupSurvey &survey, QStringView question) const
    {
        return survey.questions[std::size_t(m_dataset->codebook().questionIndex(question))];
    }
    /// "designer=1 engineer=1".
    [[nodiscard]] QString rows(const ChartTable &table, std::size_t block = 0) const;

    DatasetPointer m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        region north North
        region south South
        country SE Sweden region=north
        country IT Italy region=south
        question strategy yes_no share
        question roles multi_choice bars designer other*
        question ranked multi_choice ranking risk data
        question data grid grid policing housing levels=sufficient,insufficient
        question staff quantity fact unit=staff
        question mayor text headline
        class staff small lower=0 upper=5
        class staff large lower=5
        benchmark 2018 strategy yes share=44
        benchmark 2018 ranked risk measure=rank rank=1
        city n1 N1 SE
        city n2 N2 SE
        city s1 S1 IT
        profile n1@2018
        strategy: yes
        roles: designer other="Planner"
        ranked: risk
        data: policing=sufficient housing=insufficient
        staff: 3
        mayor: Anna
        profile n2@2018
        roles: partial designer
        staff: more than 2
        profile s1@2018
        strategy: no
        roles: other="Poet"
        data: policing=sufficient
        staff: 20
        profile s1@2020
        ranked: data
    )");
    DatasetIndex m_index{m_dataset};
};

QString TstGroupSurvey::rows(const ChartTable &table, std::size_t block) const
{
    const Question &question = m_dataset->question(table.question);
    QStringList texts;
    for (const ChartRow &row : table.blocks[block].rows) {
        const QString name = row.meaning == ChartRow::Meaning::Unknown ? u"?"_s
            : row.meaning == ChartRow::Meaning::SizeClass              ? question.classes[std::size_t(row.option)].id
                                                                       : question.options[std::size_t(row.option)].id;
        texts.append(u"%1=%2"_s.arg(name).arg(row.value.value_or(-1)));
    }
    return texts.join(u' ');
}

void TstGroupSurvey::aGroupIsCountedAndNobodyElse()
{
    const GroupSurvey all = survey(u"2018"_s);
    QVERIFY(all.everyone);
    QCOMPARE(rows(answers(all, u"strategy").counted.front()), u"yes=1 no=1 ?=1"_s);
    QVERIFY(!answers(all, u"strategy").counted.front().group);
    const GroupSurvey north = survey(u"2018"_s, inRegion(0));
    QVERIFY(!north.everyone);
    QCOMPARE(rows(answers(north, u"strategy").counted.front()), u"yes=1 no=0 ?=1"_s);
    QCOMPARE(answers(north, u"strategy").counted.front().group, north.group);
    QCOMPARE(answers(north, u"strategy").counted.front().states.all(), 2);
    QVERIFY(answers(north, u"roles").counted.front().blocks.front().atLeast);
}

void TstGroupSurvey::publishedFiguresStandApart()
{
    const GroupAnswers strategy = answers(survey(u"2018"_s, inRegion(0)), u"strategy");
    QCOMPARE(strategy.counted.size(), std::size_t(1));
    QCOMPARE(strategy.counted.front().blocks.size(), std::size_t(1));
    QCOMPARE(strategy.published.size(), std::size_t(1));
    QCOMPARE(strategy.published.front().blocks.front().origin, ChartOrigin::Published);
    QCOMPARE(rows(strategy.published.front()), u"yes=44"_s);
}

void TstGroupSurvey::aRankingTakesThePlaceOfOurCount()
{
    const GroupAnswers ranked = answers(survey(u"2018"_s), u"ranked");
    QVERIFY(ranked.counted.empty());
    QCOMPARE(ranked.published.front().kind, ChartKind::Ranking);
}

void TstGroupSurvey::aGroupWithoutTheRankingsYearIsCounted()
{
    const GroupAnswers ranked = answers(survey(u"2020"_s), u"ranked");
    QVERIFY(ranked.published.empty());
    QCOMPARE(rows(ranked.counted.front()), u"data=1 risk=0"_s);
}

void TstGroupSurvey::numbersStandInTheirSizeClasses()
{
    const ChartTable table = answers(survey(u"2018"_s, inRegion(1)), u"staff").counted.front();
    QCOMPARE(rows(table), u"small=0 large=1 ?=0"_s);
    QVERIFY(!table.blocks.front().atLeast);
}

void TstGroupSurvey::aBoundThatMayLieInTwoClassesIsInNone()
{
    const ChartTable table = answers(survey(u"2018"_s), u"staff").counted.front();
    QCOMPARE(rows(table), u"small=1 large=1 ?=0"_s);
    QVERIFY(table.blocks.front().atLeast);
}

void TstGroupSurvey::gridsHaveABlockForEachLevel()
{
    const ChartTable table = answers(survey(u"2018"_s), u"data").counted.front();
    QCOMPARE(table.blocks.size(), std::size_t(2));
    QCOMPARE(rows(table, 0), u"policing=2 housing=0"_s);
    QCOMPARE(rows(table, 1), u"policing=0 housing=1"_s);
    QCOMPARE(table.blocks[1].level, 1);
}

void TstGroupSurvey::textsAndNumbersAreSaidInWords()
{
    const GroupSurvey all = survey(u"2018"_s);
    const GroupAnswers mayor = answers(all, u"mayor");
    QVERIFY(mayor.counted.empty());
    QCOMPARE(mayor.statements.front().kind, Statement::Kind::Text);
    QCOMPARE(mayor.counts.front().yes, 1);
    QVERIFY(answers(all, u"strategy").statements.empty());
    QVERIFY(!answers(all, u"staff").statements.empty());
}

void TstGroupSurvey::ownWordsAreThoseOfTheGroup()
{
    const int other = m_dataset->question(1).optionIndex(u"other");
    const auto words = writeIns(*m_dataset, answers(survey(u"2018"_s, inRegion(0)), u"roles").counted.front(), other);
    QCOMPARE(words->size(), std::size_t(1));
    QCOMPARE(words->front().text, u"Planner"_s);
    QCOMPARE(writeIns(*m_dataset, answers(survey(u"2018"_s), u"roles").counted.front(), other)->size(), std::size_t(2));
}

CITY_PROFILES_TEST(TstGroupSurvey)
#include "tst_groupsurvey.moc"
