// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreport.h"

#include "query.h"
#include "sampledataset.h"
#include "testmain.h"
#include "textlayout.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstTextReport : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();

    template <typename Write>
    static QStringList lines(Write write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(buffer) ? QString::fromUtf8(buffer.data()).split(u'\n') : QStringList();
    }

    QStringList profile(const QString &id) const
    {
        return lines(
            [&](QIODevice &device) { return writeProfileText(*m_dataset, *m_dataset->findProfile(id), device); });
    }

private Q_SLOTS:
    void longTextsBreakAtBlanksAndLongWordsDoNot()
    {
        QCOMPARE(wrappedLines(u"one two three"_s, 7), (QStringList{u"one two"_s, u"three"_s}));
        QCOMPARE(wrappedLines(u"incomprehensibilities"_s, 7), QStringList{u"incomprehensibilities"_s});
        QCOMPARE(wrappedLines(u"a\nb"_s, 7), (QStringList{u"a"_s, u"b"_s}));
    }

    void theColumnsOfAListAreAligned()
    {
        const auto profiles = run(*m_dataset, {{}, {EditionChoice::Mode::All, -1}, {}});
        const QStringList table =
            lines([&](QIODevice &device) { return writeListText(*m_dataset, profiles, -1, device); });
        QCOMPARE(table.size(), 2 + 4 + 1);
        const qsizetype place = table.first().indexOf(u"Profile"_s);
        QVERIFY(place > 0);
        for (qsizetype row = 2; row < 6; ++row)
            QVERIFY(table.at(row).mid(place).contains(u'@') && table.at(row).at(place - 1) == u' ');
        QCOMPARE(table.filter(u"Portland, ME"_s).size(), 1);
        QVERIFY(table.at(2).contains(u"2018 survey, page of 2019"_s));
        QVERIFY(table.filter(u"portland-or@2020"_s).value(0).contains(u"no answer found"_s));
    }

    void aProfileSaysStatesInWordsAndFoldsWhatIsMissing()
    {
        const QStringList page = profile(u"portland-me@2018"_s);
        QCOMPARE(page.first(), u"Portland, ME (United States)"_s);
        QVERIFY(page.filter(u"4 to 6"_s).size() == 1);
        QVERIFY(page.filter(u"not asked in this survey year"_s).size() == 1);
        QVERIFY(page.filter(u"Not shown in our source"_s).size() == 2);
        QVERIFY(profile(u"stockholm-swe@2018"_s).filter(u"No priority areas"_s).size() == 1);
        QVERIFY(profile(u"stockholm-swe@2018"_s).filter(u"2 of 4 named"_s).size() == 1);
    }

    void noLineEndsInABlank()
    {
        for (const QString &line : profile(u"stockholm-swe@2020"_s))
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
    }

    void aComparisonNamesVerdictsAndLetters()
    {
        const auto comparison = compareProfiles(
            *m_dataset,
            {*m_dataset->findProfile(u"stockholm-swe@2018"), *m_dataset->findProfile(u"stockholm-swe@2020")});
        const QStringList text =
            lines([&](QIODevice &device) { return writeComparisonText(*m_dataset, *comparison, device); });
        QCOMPARE(text.value(0), u"A  Stockholm, 2018 survey"_s);
        QCOMPARE(text.value(1), u"B  Stockholm, 2020 survey"_s);
        QVERIFY(text.contains(u"Mayor: same"_s));
        QVERIFY(text.contains(u"Approach: different"_s));
        QVERIFY(text.contains(u"  B  Specific policy areas"_s));
    }

    void textsInTheCitiesOwnWordsAreNotCompared()
    {
        const auto comparison = compareProfiles(
            *m_dataset, {*m_dataset->findProfile(u"stockholm-swe@2018"), *m_dataset->findProfile(u"portland-or@2020")});
        const QStringList text =
            lines([&](QIODevice &device) { return writeComparisonText(*m_dataset, *comparison, device); });
        QVERIFY(text.contains(u"Mayor: texts, not compared"_s));
        QVERIFY(text.contains(u"Explicit innovation strategy: different"_s));
    }

    void twoYearsOfOneCityAreToldAsChanges()
    {
        const auto comparison = compareProfiles(
            *m_dataset,
            {*m_dataset->findProfile(u"stockholm-swe@2020"), *m_dataset->findProfile(u"stockholm-swe@2018")});
        const QStringList text =
            lines([&](QIODevice &device) { return writeComparisonText(*m_dataset, *comparison, device); });
        const qsizetype title = text.indexOf(u"Changes from 2018 to 2020"_s);
        QVERIFY(title > 1 && title < text.indexOf(u"Mayor: same"_s));
        QCOMPARE(text.value(title + 2), u"5 changed, 2 same, 3 cannot tell"_s);
        const qsizetype same = text.indexOf(u"Same"_s);
        const qsizetype untold = text.indexOf(u"Cannot tell"_s);
        QVERIFY(text.indexOf(u"Changed"_s) > title && same > 0 && untold > same);
        QVERIFY(text.indexOf(u"  -  Approach: From Holistic to Specific policy areas"_s) < same);
        QVERIFY(text.indexOf(u"  -  Explicit innovation strategy: In both years: Yes"_s) > same);
        QVERIFY(text.indexOf(u"  -  Population: The reference years differ, so the numbers are not compared."_s)
                > untold);
        QVERIFY(!text.contains(u"Summary"_s));
    }

    void aSummaryIsOfTwoProfilesAndSaysWhereThereIsNone()
    {
        const auto report = [this](const std::vector<ProfileIndex> &profiles) {
            const auto comparison = compareProfiles(*m_dataset, profiles);
            return lines([&](QIODevice &device) { return writeComparisonText(*m_dataset, *comparison, device); });
        };
        const ProfileIndex portland = *m_dataset->findProfile(u"portland-me@2018");
        const ProfileIndex other = *m_dataset->findProfile(u"portland-or@2020");
        QCOMPARE(report({0, portland}).filter(u"  -  What innovation helps the city do: Improve service"_s).size(), 1);
        QVERIFY(report({portland, other}).contains(u"  No difference is certain."_s));
        QVERIFY(!report({0, portland, other}).contains(u"Summary"_s));
    }
};

CITY_PROFILES_TEST(TstTextReport)
#include "tst_textreport.moc"
