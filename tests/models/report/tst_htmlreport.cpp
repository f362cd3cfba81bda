// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreport.h"

#include "answerwording.h"
#include "htmltext.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Pages are read back as XML, which HTML that no browser has to repair can be.
class TstHtmlReport : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();
    DatasetIndex m_index{m_dataset};
    const Group m_all = groupOf(m_index, u"All"_s, {}, {EditionChoice::Mode::All, -1}).value();

    static HtmlText profile(const Dataset &dataset, const QString &id)
    {
        return HtmlText::written(
            [&](QIODevice &device) { return writeProfileHtml(dataset, *dataset.findProfile(id), device); });
    }
    static HtmlText comparison(const Dataset &dataset, const QStringList &ids)
    {
        std::vector<ProfileIndex> profiles;
        for (const QString &id : ids)
            profiles.push_back(*dataset.findProfile(id));
        const Comparison compared = compareProfiles(dataset, profiles).value();
        return HtmlText::written([&](QIODevice &device) { return writeComparisonHtml(dataset, compared, device); });
    }
    [[nodiscard]] HtmlText groups(bool intervals = false)
    {
        const Group sweden = groupOf(m_index, u"<b>Sweden</b>"_s, inCountry(0), {EditionChoice::Mode::All, -1}).value();
        const ComparedGroups compared{{sweden, m_all}, compareGroups(m_index, sweden, m_all), intervals};
        return HtmlText::written([&](QIODevice &device) { return writeGroupsHtml(*m_dataset, compared, device); });
    }
    [[nodiscard]] HtmlText beside()
    {
        const GroupProfile profile = besideGroup(m_index, 0, m_all).value();
        return HtmlText::written(
            [&](QIODevice &device) { return writeGroupProfileHtml(*m_dataset, profile, m_all, device); });
    }
    [[nodiscard]] QStringList questionLabels() const
    {
        QStringList labels;
        for (const int question : m_dataset->codebook().questionOrder())
            labels.append(m_dataset->question(question).label);
        return labels;
    }

private Q_SLOTS:
    void aCitysPageHasEveryQuestionWithItsState()
    {
        const HtmlText page = profile(*m_dataset, u"portland-me@2018"_s);
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QCOMPARE(page.rowHeads(), questionLabels());
        QCOMPARE(page.row(u"Roles"_s).mid(1, 2), (QStringList(2, u"not asked in this survey year"_s)));
        QCOMPARE(page.row(u"Mayor"_s).mid(1, 2), (QStringList(2, u"no answer found"_s)));
        QCOMPARE(page.row(u"Mayor"_s).last(), u"[1]"_s);
        QCOMPARE(page.row(u"Population"_s).mid(0, 4),
                 (QStringList{u"Population"_s, u"66882 residents (2017)"_s, u"answered"_s, u"in 2017"_s}));
        QVERIFY(page.texts(u"p"_s).contains(u"2018 survey, page of 2019"_s));
        QVERIFY(page.texts(u"footer"_s).value(0).contains(Wording::stateExplanation(State::NotStated)));
    }

    void noneIsAnAnswerAndAnIncompleteListSaysHowMuchItLacks()
    {
        const HtmlText page = profile(*m_dataset, u"stockholm-swe@2018"_s);
        QCOMPARE(page.row(u"Policy areas in focus"_s).mid(1, 2),
                 (QStringList{u"No priority areas (the city's answer)"_s, u"none"_s}));
        QCOMPARE(page.row(u"Roles"_s).at(2), u"list incomplete"_s);
        QCOMPARE(page.row(u"Roles"_s).at(3), u"2 of 4 named; 2 unknown"_s);
    }

    void aComparisonHasVerdictsMarksAndWords()
    {
        const HtmlText page = comparison(*m_dataset, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        for (const QString &label : questionLabels())
            QVERIFY2(page.rowHeads().contains(label), qPrintable(label));
        QCOMPARE(page.row(u"Population"_s).value(1),
                 u"cannot tellThe reference years differ, so the numbers are not compared."_s);
        QCOMPARE(page.row(u"Mayor"_s).value(1), u"same"_s);
        QCOMPARE(page.row(u"Save costs"_s),
                 (QStringList{u"Save costs"_s, u"different"_s, u"✓named"_s, u"–not named"_s}));
        QCOMPARE(page.row(u"Train staff"_s),
                 (QStringList{u"Train staff"_s, u"not compared"_s, u"not offered in 2018"_s, u"✓named"_s}));
        QCOMPARE(page.row(u"Other"_s).last(), u"✓“Have fun”"_s);
        QCOMPARE(page.row(u"Designer"_s).last(), u"?no answer found"_s);
        QCOMPARE(page.row(u"Waste"_s).mid(2), (QStringList{u"Sufficient data"_s, u"?no answer found"_s}));
        QVERIFY(page.texts(u"h2"_s).contains(u"Summary"_s));
    }

    void aBannerStandsWhereSurveyYearsDiffer()
    {
        const QStringList years{u"stockholm-swe@2018"_s, u"portland-or@2020"_s};
        QCOMPARE(comparison(*m_dataset, years).texts(u"p"_s).filter(u"Survey years differ: 2018, 2020."_s).size(), 1);
        const HtmlText page = comparison(*m_dataset, {u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
        QVERIFY(page.texts(u"p"_s).filter(u"Survey years differ"_s).isEmpty());
    }

    void moreThanTwoProfilesHaveAColumnEachAndNoSummary()
    {
        const HtmlText page =
            comparison(*m_dataset, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s, u"portland-me@2018"_s});
        QCOMPARE(page.columnHeads(),
                 (QStringList{u"Question"_s, u"Comparison"_s, u"A  Stockholm 2018"_s, u"B  Portland, OR 2020"_s,
                              u"C  Portland, ME 2018"_s}));
        QVERIFY(!page.texts(u"h2"_s).contains(u"Summary"_s));
    }

    void groupsHaveATableForEachYear()
    {
        const HtmlText page = groups();
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QCOMPARE(page.texts(u"h2"_s).mid(0, 2).size(), 2);
        QVERIFY(page.texts(u"h2"_s).contains(u"2018 survey"_s) && page.texts(u"h2"_s).contains(u"2020 survey"_s));
        QVERIFY(page.columnHeads().value(1).startsWith(u"<b>Sweden</b> ("_s));
        QVERIFY(
            page.row(u"Explicit innovation strategy: Yes"_s).value(1).startsWith(u"1 yes, 0 no, 0 no answer found"_s));
        QVERIFY(!page.bytes.contains("random sample"));
        QVERIFY(groups(true).bytes.contains("not a random sample"));
    }

    void aProfileStandsBesideItsGroup()
    {
        const HtmlText page = beside();
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        for (const QString &label : questionLabels())
            QVERIFY2(page.rowHeads().contains(label), qPrintable(label));
        QCOMPARE(page.row(u"Holistic"_s).mid(0, 2), (QStringList{u"Holistic"_s, u"✓named"_s}));
        QCOMPARE(page.row(u"Train staff"_s).value(1), u"not offered in 2018"_s);
        QCOMPARE(page.row(u"Project manager"_s).value(1), u"?unknown: the list is incomplete"_s);
        QCOMPARE(page.row(u"Number"_s).value(1), QString());
        QVERIFY(page.texts(u"p"_s).contains(u"A is one of the cities of B."_s));
    }
};

CITY_PROFILES_TEST(TstHtmlReport)
#include "tst_htmlreport.moc"
