// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mapanswers.h"
#include "testmain.h"

#include <QObject>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What the colours of the map say, by the rule of what is certain.
class TstMapAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void withoutAQuestionNothingIsAsked();
    void yesAndNoHaveAColourEach();
    void anOptionIsNamedNotNamedOrUnknown_data();
    void anOptionIsNamedNotNamedOrUnknown();
    void noneIsAnAnswerOfItsOwn();
    void aGridRowHasALevelOrIsUnknown();
    void optionsBeyondTheColoursAreOthers();
    void textsAndNumbersDoNotColour();

private:
    /// The answer of a profile.
    [[nodiscard]] MapAnswer said(const MapColoring &coloring, QStringView profile) const;

    DatasetPointer m_dataset;
};

using Meaning = MapAnswer::Meaning;

void TstMapAnswers::initTestCase()
{
    m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        question mayor text headline
        question strategy yes_no share
        question roles multi_choice bars designer engineer none="No roles"
        option roles engineer editions=2020
        question approach single_choice share a b c d e f g h none="No approach"
        question data grid grid policing housing levels=sufficient,insufficient
        city one One SE
        city two Two SE
        city three Three SE
        profile one@2018
        strategy: yes
        roles: designer
        approach: b
        data: policing=insufficient
        profile one@2020
        strategy: no
        roles: partial designer
        approach: h
        profile two@2018
        roles: none
        approach: none
        profile three@2020
        roles: designer
    )");
}

MapAnswer TstMapAnswers::said(const MapColoring &coloring, QStringView profile) const
{
    const MapAnswers answers = mapAnswers(*m_dataset, coloring);
    return answers.answers.at(answers.ofProfile.at(profileOf(*m_dataset, profile)));
}

void TstMapAnswers::withoutAQuestionNothingIsAsked()
{
    QVERIFY(mapAnswers(*m_dataset, {}).isEmpty());
}

void TstMapAnswers::yesAndNoHaveAColourEach()
{
    const MapColoring strategy{questionOf(*m_dataset, u"strategy"), -1};
    QCOMPARE(mapAnswers(*m_dataset, strategy).answers.size(), std::size_t(3));
    QCOMPARE(said(strategy, u"one@2018"), (MapAnswer{Meaning::Option, 0}));
    QCOMPARE(said(strategy, u"one@2020"), (MapAnswer{Meaning::Option, 1}));
    QCOMPARE(said(strategy, u"two@2018"), MapAnswer());
}

void TstMapAnswers::anOptionIsNamedNotNamedOrUnknown_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<Meaning>("meaning");
    QTest::newRow("named") << u"designer"_s << u"one@2018"_s << Meaning::Option;
    QTest::newRow("named in part of a list") << u"designer"_s << u"one@2020"_s << Meaning::Option;
    QTest::newRow("none") << u"designer"_s << u"two@2018"_s << Meaning::NotNamed;
    QTest::newRow("not offered that year") << u"engineer"_s << u"one@2018"_s << Meaning::Unknown;
    QTest::newRow("not in part of a list") << u"engineer"_s << u"one@2020"_s << Meaning::Unknown;
    QTest::newRow("not in a whole list") << u"engineer"_s << u"three@2020"_s << Meaning::NotNamed;
}

void TstMapAnswers::anOptionIsNamedNotNamedOrUnknown()
{
    QFETCH(QString, option);
    QFETCH(QString, profile);
    QFETCH(Meaning, meaning);
    const MapColoring roles{questionOf(*m_dataset, u"roles"), optionOf(*m_dataset, u"roles", option)};
    QCOMPARE(said(roles, profile).meaning, meaning);
}

void TstMapAnswers::noneIsAnAnswerOfItsOwn()
{
    const MapColoring approach{questionOf(*m_dataset, u"approach"), -1};
    QCOMPARE(said(approach, u"two@2018").meaning, Meaning::None);
    QCOMPARE(said(approach, u"three@2020").meaning, Meaning::Unknown);
}

void TstMapAnswers::aGridRowHasALevelOrIsUnknown()
{
    const int data = questionOf(*m_dataset, u"data");
    QCOMPARE(said({data, 0}, u"one@2018"), (MapAnswer{Meaning::Level, 1}));
    QCOMPARE(said({data, 1}, u"one@2018"), MapAnswer());
}

void TstMapAnswers::optionsBeyondTheColoursAreOthers()
{
    const MapColoring approach{questionOf(*m_dataset, u"approach"), -1};
    QCOMPARE(said(approach, u"one@2018"), (MapAnswer{Meaning::Option, 1}));
    QCOMPARE(said(approach, u"one@2020").meaning, Meaning::Others);
    // Unknown, six options, the others, and "none".
    QCOMPARE(mapAnswers(*m_dataset, approach).answers.size(), std::size_t(MapAnswers::most));
}

void TstMapAnswers::textsAndNumbersDoNotColour()
{
    QVERIFY(!canColor(m_dataset->question(questionOf(*m_dataset, u"mayor"))));
    QVERIFY(canColor(m_dataset->question(questionOf(*m_dataset, u"strategy"))));
    QVERIFY(canColor(m_dataset->question(questionOf(*m_dataset, u"data"))));
}

CITY_PROFILES_TEST(TstMapAnswers)
#include "tst_mapanswers.moc"
