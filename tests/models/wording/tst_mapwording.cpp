// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "mapwording.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What the colours of the map and the tip of a city say.
class TstMapWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aColouringIsNamedByQuestionAndOption();
    void anAnswerIsSaidInItsOwnWords();
    void aCityIsSaidLineByLine();

private:
    [[nodiscard]] QString said(const MapColoring &coloring, MapAnswer::Meaning meaning, int index = -1) const
    {
        return Wording::mapAnswerText(m_dataset->codebook(), coloring, {meaning, index});
    }

    DatasetPointer m_dataset;
    MapColoring m_strategy;
    MapColoring m_designer;
    MapColoring m_policing;
};

void TstMapWording::initTestCase()
{
    m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        country SE Sweden
        question population quantity fact role=population unit=residents
        question strategy yes_no share
        question roles multi_choice bars designer engineer
        question data grid grid policing levels=sufficient,insufficient
        city stockholm Stockholm SE
        profile stockholm@2018
        population: 949761 (2017)
        strategy: yes
        city nowhere Nowhere SE
        profile nowhere@2018
    )");
    m_strategy = {questionOf(*m_dataset, u"strategy"), -1};
    m_designer = {questionOf(*m_dataset, u"roles"), 0};
    m_policing = {questionOf(*m_dataset, u"data"), 0};
}

void TstMapWording::aColouringIsNamedByQuestionAndOption()
{
    QCOMPARE(Wording::coloringName(m_dataset->codebook(), {}), u"nothing"_s);
    QCOMPARE(Wording::coloringName(m_dataset->codebook(), m_strategy), u"Strategy"_s);
    QCOMPARE(Wording::coloringName(m_dataset->codebook(), m_designer), u"Roles: Designer"_s);
}

void TstMapWording::anAnswerIsSaidInItsOwnWords()
{
    using Meaning = MapAnswer::Meaning;
    QCOMPARE(said(m_strategy, Meaning::Option, 1), u"No"_s);
    QCOMPARE(said(m_strategy, Meaning::Unknown), u"no answer found"_s);
    QCOMPARE(said(m_designer, Meaning::Option, 0), u"named"_s);
    QCOMPARE(said(m_designer, Meaning::NotNamed, 0), u"not named"_s); // never "does not"
    QVERIFY(said(m_designer, Meaning::Unknown).contains(u"the list is incomplete"));
    QCOMPARE(said(m_policing, Meaning::Level, 1), u"Insufficient"_s);
}

void TstMapWording::aCityIsSaidLineByLine()
{
    const ProfileIndex stockholm = profileOf(*m_dataset, u"stockholm@2018");
    QCOMPARE(
        Wording::mapLines(*m_dataset, stockholm, m_strategy, {MapAnswer::Meaning::Option, 0}),
        QStringList({u"Stockholm"_s, u"Sweden · 2018 survey"_s, u"Population: 949761 (2017)"_s, u"Strategy: Yes"_s}));
    QCOMPARE(Wording::mapLines(*m_dataset, profileOf(*m_dataset, u"nowhere@2018"), {}, {}),
             QStringList({u"Nowhere"_s, u"Sweden · 2018 survey"_s, u"Population: no answer found"_s}));
}

CITY_PROFILES_TEST(TstMapWording)
#include "tst_mapwording.moc"
