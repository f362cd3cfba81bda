// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "testmain.h"

#include "answerwording.h"
#include "certainty.h"

#include <QAbstractButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstProfileAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryItemOfAProfile_data();
    void showsEveryItemOfAProfile();
    void saysTheStateOfAFactInWords();
    void saysHowMuchOfAListIsUnknown();
    void saysNoneInTheCitysWords();
    void marksTheCitysOwnWords();
    void saysWhoseWordsASummaryIsIn();
    void foldsWhatTheSourceDoesntShow();
    void opensWhatIsFolded();
};

void TstProfileAnswers::showsEveryItemOfAProfile_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"stockholm-swe@2018", "stockholm-swe@2020", "jerusalem-isr@2018", "helsinki-fin@2020"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TstProfileAnswers::showsEveryItemOfAProfile()
{
    QFETCH(QString, id);
    PageFixture fixture;
    fixture.show(id);
    const QString page = fixture.texts().join(u'\n');
    const Result<Profile> profile = bundledSurvey()->profile(*fixture.page.current());
    QVERIFY(profile.ok());
    int items = 0;
    for (int question = 0; question < int(profile->answers.size()); ++question) {
        const Answer &answer = profile->answers[std::size_t(question)];
        const Question &asked = bundledSurvey()->question(question);
        QStringList expected = Wording::answerItems(asked, answer);
        if (asked.presentation == Presentation::Headline && answer.quantity())
            expected = {Wording::quantityText(*answer.quantity())};
        for (const QString &item : std::as_const(expected))
            QVERIFY2(page.contains(item), qPrintable(QString(asked.id + u": " + item)));
        if (known(answer.state))
            QVERIFY2(page.contains(asked.label), qPrintable(asked.label));
        items += int(expected.size());
    }
    QVERIFY(items >= bundledSurvey()->answeredCount(*fixture.page.current()));
}

void TstProfileAnswers::saysTheStateOfAFactInWords()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QCOMPARE(fixture.text(u"fact-population"_s, u"factValue"_s), u"949761"_s);
    QCOMPARE(fixture.text(u"fact-population"_s, u"factNote"_s), u"in 2017"_s);
    QCOMPARE(fixture.text(u"fact-mayor"_s, u"factNote"_s), u"as printed on the page"_s);
    fixture.show(u"jerusalem-isr@2018"_s);
    QCOMPARE(fixture.text(u"fact-team_staff"_s, u"factValue"_s), u"4 to 6"_s);
    fixture.show(u"helsinki-fin@2020"_s);
    QCOMPARE(fixture.text(u"fact-team_staff"_s, u"factValue"_s), u"no answer found"_s);
    QVERIFY(fixture.text(u"fact-team_staff"_s, u"factNote"_s).isEmpty());
    const auto *value = fixture.part<QWidget>(u"fact-team_staff"_s)->findChild<QWidget *>(u"factValue"_s);
    QCOMPARE(value->toolTip(), u"No answer in our copy of the city's page; the city may have answered."_s);
}

void TstProfileAnswers::saysHowMuchOfAListIsUnknown()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QCOMPARE(fixture.text(u"card-roles"_s, u"answerCaption"_s), u"3 of 4 named; 1 unknown"_s);
    QCOMPARE(fixture.text(u"card-terms"_s, u"answerCaption"_s), u"list incomplete"_s);
}

void TstProfileAnswers::saysNoneInTheCitysWords()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QVERIFY(fixture.texts().contains(u"No priority areas (the city's answer)"_s));
}

void TstProfileAnswers::marksTheCitysOwnWords()
{
    PageFixture fixture;
    fixture.show(u"helsinki-fin@2020"_s);
    QVERIFY(fixture.texts().contains(u"“Help develop a vibrant economy”"_s));
}

void TstProfileAnswers::saysWhoseWordsASummaryIsIn()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QCOMPARE(fixture.text(u"card-spotlight"_s, u"answerCaption"_s),
             u"Summary written for this program, not the city's words"_s);
    QVERIFY(fixture.text(u"card-resident_engagement"_s, u"answerCaption"_s).isEmpty());
}

void TstProfileAnswers::foldsWhatTheSourceDoesntShow()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const auto foldOf = [&fixture](const QString &section) {
        return fixture.part<QWidget>(section)->findChild<QAbstractButton *>(u"foldLine"_s);
    };
    QVERIFY(!foldOf(u"section-funding"_s)->isVisible());
    fixture.show(u"jerusalem-isr@2018"_s);
    QAbstractButton *fold = foldOf(u"section-funding"_s);
    QVERIFY(fold->isVisible());
    QCOMPARE(fold->text(), Wording::notShownCount(3));
    QCOMPARE(fold->toolTip(),
             u"Dedicated funding for innovation capacity\nTop sources of funding\nActivities being funded"_s);
    QVERIFY(!fixture.part<QWidget>(u"card-funding_sources"_s)->isVisible());
    // A section without an answer is one line.
    QCOMPARE(fixture.part<QWidget>(u"section-funding"_s)->height(), fold->parentWidget()->height());
}

void TstProfileAnswers::opensWhatIsFolded()
{
    PageFixture fixture;
    fixture.show(u"jerusalem-isr@2018"_s);
    auto *fold = fixture.part<QWidget>(u"section-funding"_s)->findChild<QAbstractButton *>(u"foldLine"_s);
    fold->click();
    QVERIFY(fixture.part<QWidget>(u"card-funding_sources"_s)->isVisible());
    QCOMPARE(fixture.text(u"card-funding_sources"_s, u"answerText"_s), u"no answer found"_s);
    fixture.show(u"akron-us@2018"_s);
    QVERIFY(fold->isChecked());
    fold->click();
    QVERIFY(!fixture.part<QWidget>(u"card-activities"_s)->isVisible());
}

CITY_PROFILES_TEST(TstProfileAnswers)
#include "tst_profileanswers.moc"
