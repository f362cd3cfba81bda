// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvreport.h"

#include "csvlines.h"
#include "editionchoice.h"
#include "query.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstCsvReport : public QObject {
    Q_OBJECT

private:
    static QStringList lines(const QBuffer &buffer)
    {
        return QString::fromUtf8(buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    }

    static QStringList list(const Dataset &dataset)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writeListCsv(dataset, run(dataset, {{}, {EditionChoice::Mode::All, -1}, {}}), buffer))
            return {};
        return lines(buffer);
    }

    static QStringList comparison(const Dataset &dataset, const QString &a, const QString &b)
    {
        const auto compared = compareProfiles(dataset, {*dataset.findProfile(a), *dataset.findProfile(b)});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!compared || !writeComparisonCsv(dataset, *compared, buffer))
            return {};
        return lines(buffer);
    }

private Q_SLOTS:
    void cellsAreQuotedOnlyWhereTheyNeedIt()
    {
        QCOMPARE(csvLine({u"plain"_s, u"a,b"_s, u"say \"so\""_s, u"two\nlines"_s, {}, u"São"_s}),
                 QByteArray("plain,\"a,b\",\"say \"\"so\"\"\",\"two\nlines\",,S\xC3\xA3o\r\n"));
    }

    void noCellIsReadAsAFormula()
    {
        QCOMPARE(csvLine({u"=1+1"_s, u"+46 8"_s, u"-4.5"_s, u"-a"_s, u"@x"_s, u"\ty"_s}),
                 QByteArray("'=1+1,'+46 8,-4.5,'-a,'@x,'\ty\r\n"));
        QCOMPARE(csvLine({u"\rz"_s}), QByteArray("\"'\rz\"\r\n"));
    }

    void numbersHaveNoExponentAndNoSeparator_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("thousands") << 949761.0 << u"949761"_s;
        QTest::newRow("round") << 1350000.0 << u"1350000"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("fraction") << 0.1 << u"0.1"_s;
    }
    void numbersHaveNoExponentAndNoSeparator()
    {
        QFETCH(double, number);
        QTEST(csvNumber(std::optional(number)), "text");
    }

    void theListHasALineForEachProfileBelowItsHead()
    {
        const QStringList rows = list(*smallSurvey());
        QCOMPARE(rows.size(), 5);
        QCOMPARE(rows.first().left(96),
                 u"profile,city_id,city,subdivision,country_code,country,region,edition,snapshot_year,answered,ques"_s);
        for (const QString &row : rows)
            QCOMPARE(row.count(u','), rows.first().count(u','));
    }

    void exactNumbersBoundsAndMissingOnesAreToldApart()
    {
        const QStringList rows = list(*smallSurvey());
        const auto line = [&rows](const QString &profile) { return rows.filter(profile).value(0); };
        QVERIFY(rows.first().contains(u"staff,staff_state,staff_qualifier,staff_lower,staff_upper"_s));
        QVERIFY(line(u"stockholm-swe@2018"_s).contains(u"949761,answered,exact,949761,949761,2017,"_s));
        QVERIFY(line(u"stockholm-swe@2018"_s).contains(u",6,answered,exact,6,6,,"_s));
        QVERIFY(line(u"stockholm-swe@2020"_s).contains(u",,answered,more_than,8,,,"_s));
        QVERIFY(line(u"portland-me@2018"_s).contains(u",,answered,range,4,6,,"_s));
        QVERIFY(line(u"portland-or@2020"_s).contains(u",,not_stated,,,,,"_s));
    }

    void aComparisonHasALineForEachQuestionWithVerdictValuesAndStates()
    {
        const QStringList rows = comparison(*smallSurvey(), u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s);
        QCOMPARE(rows.size(), 1 + 10);
        QCOMPARE(rows.first(),
                 u"section,question,label,verdict,reason,stockholm-swe@2018,stockholm-swe@2018_state,"
                 "stockholm-swe@2018_reference_year,stockholm-swe@2018_source,stockholm-swe@2020,"
                 "stockholm-swe@2020_state,stockholm-swe@2020_reference_year,stockholm-swe@2020_source,data_version,"
                 "acknowledgement,note"_s);
        QCOMPARE(rows.filter(u",mayor,"_s).value(0),
                 u"people,mayor,Mayor,same,,Anna König Jerlmyr,answered,,pages,Anna König Jerlmyr,answered,,pages,"
                 "1,,"_s);
        QCOMPARE(rows.filter(u",population,"_s).value(0),
                 u"people,population,Population,cannot_tell,\"The reference years differ, so the numbers are not "
                 "compared.\",949761,answered,2017,pages,974073,answered,2019,pages,1,,"_s);
        QVERIFY(rows.filter(u",staff,"_s).value(0).contains(u"6,answered,,pages,more than 8,answered,,pages,"_s));
    }

    void textsInTheCitiesOwnWordsAreNotCompared()
    {
        const QStringList rows = comparison(*smallSurvey(), u"stockholm-swe@2018"_s, u"portland-or@2020"_s);
        QCOMPARE(rows.filter(u",mayor,"_s).value(0).section(u',', 3, 3), u"not_compared"_s);
        QCOMPARE(rows.filter(u",strategy,"_s).value(0).section(u',', 3, 3), u"different"_s);
    }

    void numbersInFilesAreTheSameInEveryLanguage()
    {
        const QStringList before = comparison(*smallSurvey(), u"portland-me@2018"_s, u"stockholm-swe@2020"_s);
        QLocale::setDefault(QLocale(QLocale::German));
        const QStringList after = comparison(*smallSurvey(), u"portland-me@2018"_s, u"stockholm-swe@2020"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(after, before);
    }

    void aDeviceThatTakesNothingIsAnError()
    {
        QBuffer buffer;
        buffer.open(QIODevice::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        const Outcome outcome = writeListCsv(*smallSurvey(), {0}, buffer);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().exitCode(), 5);
    }
};

CITY_PROFILES_TEST(TstCsvReport)
#include "tst_csvreport.moc"
