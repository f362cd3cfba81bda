// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changewording.h"
#include "datasettext.h"
#include "installedtexts.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What changed is said of both years, and what can't be told says why.
class TstChangeWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChangeHasItsWords_data()
    {
        QTest::addColumn<QString>("question");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QStringList>("lines");
        const auto changed = [](const QString &question, const QStringList &lines) {
            QTest::newRow(qPrintable(question)) << question << u"changed"_s << QString() << lines;
        };
        const auto untold = [](const QString &question, const QString &reason, const QStringList &lines) {
            QTest::newRow(qPrintable(question)) << question << u"cannot tell"_s << reason << lines;
        };
        changed(u"mayor"_s, {u"From Anna to Bo"_s});
        changed(u"story"_s, {u"The text changed"_s});
        changed(u"wish"_s, {u"From None (the city's answer) to 3"_s});
        changed(u"staff"_s, {u"From 6 staff to more than 8 staff"_s});
        changed(u"strategy"_s,
                {u"From Yes to No"_s, u"The answer is reversed; compare both pages, as printed it may be right."_s});
        changed(u"approach"_s, {u"No longer named: Holistic"_s, u"Newly named: Sectors"_s});
        changed(u"roles"_s,
                {u"Newly named (the 2018 list is incomplete): Engineer"_s, u"No longer named: Manager"_s,
                 u"Newly named (the 2018 list is incomplete): “Gardener”"_s});
        changed(u"data"_s, {u"Policing: from Sufficient to Insufficient"_s});
        QTest::newRow("same") << u"budget"_s << u"same"_s << QString() << QStringList();
        untold(u"population"_s, u"The reference years differ, so the numbers are not compared."_s, {});
        untold(u"team"_s, u"Cannot compare: no answer found for 2018 and 2020"_s, {});
        untold(u"lab"_s, u"Cannot compare: no answer found for 2020"_s, {});
        untold(u"late"_s, u"Cannot compare: not asked in 2018"_s, {});
        untold(u"goals"_s, u"Cannot compare: list incomplete in 2020"_s,
               {u"No longer named (the 2020 list is incomplete): Save"_s});
        untold(u"rooms"_s, u"The printed numbers are bounds that overlap."_s, {});
        untold(u"maps"_s, u"Cannot compare: rows without an answer"_s, {});
    }
    void everyChangeHasItsWords()
    {
        QFETCH(QString, question);
        const CityChanges changes = changesOf(m_dataset, 0, 1).value();
        for (const QuestionChange &change : changes.questions) {
            if (change.question != questionOf(m_dataset, question))
                continue;
            QTEST(Wording::changeVerdict(change.verdict), "verdict");
            QTEST(Wording::changeReason(m_dataset, changes, change), "reason");
            QTEST(Wording::changeLines(m_dataset, changes, change), "lines");
        }
    }

    void manyCitiesAreTheSameOnes()
    {
        const EditionChanges over{0, 1, std::vector<std::pair<ProfileIndex, ProfileIndex>>(9), {}};
        QCOMPARE(Wording::sameCities(m_dataset.codebook(), over),
                 u"The same 9 cities, in the 2018 survey and the 2020 survey"_s);
        QCOMPARE(Wording::changeCountText({5, 2, 2, 1}), u"5 changed, 2 same, 2 cannot tell"_s);
        QCOMPARE(Wording::changeCountText({0, 1, 0, 0}), u"0 changed, 1 same, 0 cannot tell"_s);
    }

    void theSummaryHasThreePartsInTheQuestionsOrder()
    {
        const CityChanges changes = changesOf(m_dataset, 0, 1).value();
        const auto sentences = Wording::changeSummary(m_dataset, changes);
        QStringList same;
        QStringList untold;
        QStringList reversed;
        std::vector<int> questions;
        for (const Wording::SummarySentence &sentence : sentences) {
            questions.push_back(int(*sentence.part == Verdict::Different  ? 0
                                        : *sentence.part == Verdict::Same ? 1
                                                                          : 2)
                                    * 100
                                + sentence.question);
            if (sentence.part == Verdict::Same)
                same.append(sentence.text);
            if (sentence.part == Verdict::CannotTell)
                untold.append(sentence.text);
            if (sentence.secondLook)
                reversed.append(sentence.text);
        }
        QVERIFY(std::is_sorted(questions.begin(), questions.end()));
        QCOMPARE(same, QStringList{u"Budget: In both years: 1"_s});
        QCOMPARE(reversed,
                 QStringList{u"Strategy: From Yes to No. The answer is reversed; compare both pages, as printed it "
                             "may be right."_s});
        QVERIFY(untold.contains(u"Population: The reference years differ, so the numbers are not compared."_s));
        const qsizetype goals = untold.indexOf(u"Goals: Cannot compare: list incomplete in 2020"_s);
        QCOMPARE(untold.value(goals + 1), u"Goals: No longer named (the 2020 list is incomplete): Save"_s);
    }

    void everyChangedOptionLeadsToItsRow()
    {
        const CityChanges changes = changesOf(m_dataset, 0, 1).value();
        std::vector<int> options;
        for (const Wording::SummarySentence &sentence : Wording::changeSummary(m_dataset, changes)) {
            if (sentence.question == questionOf(m_dataset, u"roles"))
                options.push_back(sentence.option);
        }
        QCOMPARE(options, (std::vector<int>{1, 2, 3}));
    }

private:
    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
    Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        edition 2020
        question mayor text headline
        question story text paragraph
        question wish quantity fact
        question population quantity headline
        question staff quantity fact unit=staff
        question budget quantity fact
        question rooms quantity fact
        question strategy yes_no share
        question team yes_no share
        question lab yes_no share
        question late yes_no share editions=2020
        question approach single_choice share holistic sectors
        question roles multi_choice bars designer engineer manager other*
        question goals multi_choice bars save serve
        question data grid grid policing housing levels=sufficient,insufficient
        question maps grid grid policing housing levels=sufficient,insufficient
        city a A SE
        profile a@2018
        mayor: Anna
        story: Once
        wish: none
        population: 10 (2016)
        staff: 6
        budget: 1
        rooms: more than 5
        strategy: yes
        lab: yes
        approach: holistic
        roles: partial designer manager
        goals: save serve
        data: policing=sufficient
        maps: policing=sufficient
        profile a@2020
        mayor: Bo
        story: Twice
        wish: 3
        population: 10 (2018)
        staff: more than 8
        budget: 1
        rooms: 7
        strategy: no
        approach: sectors
        roles: designer engineer other="Gardener"
        goals: partial serve
        data: policing=insufficient
        maps: housing=sufficient
    )");
};

CITY_PROFILES_TEST(TstChangeWording)
#include "tst_changewording.moc"
