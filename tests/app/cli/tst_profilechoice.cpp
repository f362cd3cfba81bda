// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilechoice.h"

#include "console.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstProfileChoice : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = sampleDataset(uR"(
        edition  | 2018
        edition  | 2020
        section  | all | All
        question | mayor | text | Mayor
        question | population | quantity | Population
        country  | SE | Sweden
        country  | US | United States
        country  | AT | Austria
        country  | BR | Brazil
        city     | malmo-swe | Malmö | SE
        city     | vienna-aut | Vienna | AT | | Wien; Wenen
        city     | sao-paulo-bra | São Paulo | BR
        city     | portland-me | Portland | US | ME
        city     | portland-or | Portland | US | OR
        profile  | malmo-swe@2018
          mayor = A
        profile  | malmo-swe@2020
          mayor = A
        profile  | vienna-aut@2020
          mayor = A
        profile  | sao-paulo-bra@2018
          mayor = A
        profile  | portland-me@2018
          mayor = A
        profile  | portland-or@2018
          mayor = A
    )"_s);
    Console m_console{true};

    Result<ProfileIndex> find(const QString &name, const EditionChoice &choice = {})
    {
        return findNamedProfile(*m_dataset, name, choice, m_console);
    }

private Q_SLOTS:
    void aCityIsFoundByIdAndByEveryNameOfItsOwn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("profile");
        QTest::newRow("id") << u"malmo-swe"_s << u"malmo-swe@2020"_s;
        QTest::newRow("name") << u"Malmö"_s << u"malmo-swe@2020"_s;
        QTest::newRow("without accents") << u"malmo"_s << u"malmo-swe@2020"_s;
        QTest::newRow("several words") << u"sao paulo"_s << u"sao-paulo-bra@2018"_s;
        QTest::newRow("another name") << u"wien"_s << u"vienna-aut@2020"_s;
        QTest::newRow("with subdivision") << u"Portland, OR"_s << u"portland-or@2018"_s;
        QTest::newRow("with country") << u"Vienna, Austria"_s << u"vienna-aut@2020"_s;
        QTest::newRow("edition") << u"malmo@2018"_s << u"malmo-swe@2018"_s;
    }
    void aCityIsFoundByIdAndByEveryNameOfItsOwn()
    {
        QFETCH(QString, name);
        const auto profile = find(name);
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message()));
        QTEST(m_dataset->profileId(*profile), "profile");
    }

    void whatCannotBeFoundIsWrongUsageAndSaysWhatThereIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("ambiguous: the first candidate") << u"portland"_s << u"portland-me (Portland, ME, United"_s;
        QTest::newRow("ambiguous: the second candidate") << u"Portland"_s << u"portland-or (Portland, OR, United"_s;
        QTest::newRow("mistyped id") << u"vienna-auz"_s << u"Did you mean vienna-aut?"_s;
        QTest::newRow("mistyped name") << u"Viena"_s << u"Did you mean vienna"_s;
        QTest::newRow("part of a name") << u"ME"_s << u"No city is named ME."_s;
        QTest::newRow("no name") << u"@2018"_s << u"No city is named"_s;
        QTest::newRow("unknown edition") << u"malmo@2019"_s << u"2018, 2020"_s;
        QTest::newRow("not in this edition") << u"wien@2018"_s << u"vienna-aut@2020"_s;
    }
    void whatCannotBeFoundIsWrongUsageAndSaysWhatThereIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        const auto profile = find(name);
        QVERIFY(!profile);
        QCOMPARE(profile.error().exitCode(), 2);
        QVERIFY2(profile.error().message().contains(said), qPrintable(profile.error().message()));
    }

    void anEditionChosenForAllHoldsWhereANameHasNone()
    {
        const EditionChoice choice = *editionChoiceFromId(m_dataset->codebook(), u"2018");
        QCOMPARE(m_dataset->profileId(*find(u"malmo"_s, choice)), u"malmo-swe@2018"_s);
        QCOMPARE(m_dataset->profileId(*find(u"malmo@2020"_s, choice)), u"malmo-swe@2020"_s);
    }

    void allEditionsOfACityStandForItsName()
    {
        const EditionChoice all{EditionChoice::Mode::All, -1};
        const auto profiles = findNamedProfiles(*m_dataset, {u"malmo"_s, u"wien"_s}, all, m_console);
        QCOMPARE(profiles->size(), std::size_t(3));
        const auto twice = findNamedProfiles(*m_dataset, {u"malmo"_s, u"malmo@2018"_s}, all, m_console);
        QVERIFY(!twice);
        QCOMPARE(twice.error().exitCode(), 2);
    }

    void anUnknownQuestionNamesTheNearest()
    {
        QVERIFY(findNamedQuestion(m_dataset->codebook(), u"mayor"_s));
        const auto question = findNamedQuestion(m_dataset->codebook(), u"mayer"_s);
        QVERIFY(!question);
        QCOMPARE(question.error().exitCode(), 2);
        QVERIFY(question.error().message().contains(u"Did you mean mayor?"));
    }
};

CITY_PROFILES_TEST(TstProfileChoice)
#include "tst_profilechoice.moc"
