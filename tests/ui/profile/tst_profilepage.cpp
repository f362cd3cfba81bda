// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "testmain.h"

#include "edit.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstProfilePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysThatItIsLoading();
    void saysWhatToDoWithoutACity();
    void saysWhyAPageCantBeReadAndTriesAgain();
    void showsTheHeadOfAProfile();
    void offersAnotherSurveyYearOnlyWhereThereIsOne();
    void asksForTheOtherSurveyYear();
    void asksToCompareTheSurveyYearsInTheirOrder();
    void putsAProfileIntoTheComparisonAndTakesItOut();
    void offersTheBriefOfTheProfileShown();
    void copiesCitationAndReport();
    void neverReadsANameAsMarkup();
};

void TstProfilePage::saysThatItIsLoading()
{
    const PageFixture fixture(nullptr);
    QCOMPARE(fixture.text(u"profileMessage"_s, u"stateTitle"_s), u"Loading the survey…"_s);
    QVERIFY(!fixture.page.current());
}

void TstProfilePage::saysWhatToDoWithoutACity()
{
    PageFixture fixture;
    QCOMPARE(fixture.text(u"profileMessage"_s, u"stateTitle"_s), u"Choose a city in the list"_s);
    fixture.show(u"stockholm-swe@2018"_s);
    QVERIFY(fixture.page.current());
    fixture.page.showProfile(fixture.dataset->profileCount());
    QVERIFY(!fixture.page.current());
    QCOMPARE(fixture.text(u"profileMessage"_s, u"stateTitle"_s), u"Choose a city in the list"_s);
}

void TstProfilePage::saysWhyAPageCantBeReadAndTriesAgain()
{
    const auto broken = std::make_shared<bool>(true);
    PageFixture fixture(unreliableSurvey(broken));
    fixture.show(u"stockholm-swe@2018"_s);
    QCOMPARE(fixture.text(u"profileMessage"_s, u"stateText"_s), u"The file went away. Plug it in again."_s);
    QVERIFY(fixture.page.current());
    *broken = false;
    fixture.part<QAbstractButton>(u"stateAction"_s)->click();
    QCOMPARE(fixture.text(u"profileSheet"_s, u"cityName"_s), u"Stockholm"_s);
}

void TstProfilePage::showsTheHeadOfAProfile()
{
    PageFixture fixture;
    fixture.show(u"jerusalem-isr@2018"_s);
    QCOMPARE(fixture.text(u"profileSheet"_s, u"cityName"_s), u"Jerusalem"_s);
    QCOMPARE(fixture.text(u"profileSheet"_s, u"countryName"_s), u"Israel"_s);
    QCOMPARE(fixture.text(u"profileSheet"_s, u"profileFacts"_s),
             u"2018 survey, page of 2019 · 13 of 24 questions answered"_s);
    auto *note = fixture.part<QWidget>(u"profileNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->accessibleName().contains(u"Republished in 2020"_s));
    QVERIFY(note->accessibleName().endsWith(u"under international law."_s));
    const int folded = note->heightForWidth(note->width());
    fixture.part<QAbstractButton>(u"noteMore"_s)->click();
    QVERIFY(note->heightForWidth(note->width()) > folded);
    fixture.show(u"bratislava-svk@2020"_s);
    QVERIFY(!note->isVisible());
}

void TstProfilePage::offersAnotherSurveyYearOnlyWhereThereIsOne()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    auto *button = fixture.part<QAbstractButton>(u"editionSwitch"_s);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Survey year 2018"_s);
    fixture.show(u"helsinki-fin@2020"_s);
    QVERIFY(!button->isVisible());
}

void TstProfilePage::asksForTheOtherSurveyYear()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QSignalSpy requested(&fixture.page, &ProfilePage::profileRequested);
    fixture.part<QAbstractButton>(u"editionSwitch"_s)->click();
    auto *menu = fixture.part<QMenu>(u"editionMenu"_s);
    QVERIFY(menu->actions().first()->isChecked());
    menu->close();
    menu->actions().at(1)->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<ProfileIndex>(), *fixture.dataset->findProfile(u"stockholm-swe@2020"));
}

void TstProfilePage::asksToCompareTheSurveyYearsInTheirOrder()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2020"_s);
    QSignalSpy requested(&fixture.page, &ProfilePage::comparisonRequested);
    fixture.part<QAbstractButton>(u"editionSwitch"_s)->click();
    auto *menu = fixture.part<QMenu>(u"editionMenu"_s);
    menu->close();
    QCOMPARE(menu->actions().last()->text(), u"Compare 2018 with 2020"_s);
    menu->actions().last()->trigger();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().at(0).value<ProfileIndex>(), *fixture.dataset->findProfile(u"stockholm-swe@2018"));
    QCOMPARE(requested.first().at(1).value<ProfileIndex>(), *fixture.dataset->findProfile(u"stockholm-swe@2020"));
}

void TstProfilePage::putsAProfileIntoTheComparisonAndTakesItOut()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    auto *toggle = fixture.part<QAbstractButton>(u"compareToggle"_s);
    QCOMPARE(toggle->text(), u"+ Compare"_s);
    toggle->click();
    QCOMPARE(fixture.set.profileIds(), QStringList{u"stockholm-swe@2018"_s});
    QCOMPARE(toggle->text(), u"In comparison"_s);
    fixture.show(u"helsinki-fin@2020"_s);
    QVERIFY(!toggle->isChecked());
    fixture.show(u"stockholm-swe@2018"_s);
    fixture.set.remove(u"stockholm-swe@2018"_s);
    QVERIFY(!toggle->isChecked());
}

void TstProfilePage::offersTheBriefOfTheProfileShown()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    fixture.page.findChild<QAction *>(u"cityBrief"_s)->trigger();
    auto *dialog = fixture.page.findChild<QDialog *>(u"briefDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *save = dialog->findChild<QAbstractButton *>(u"savePdf"_s);
    QTRY_VERIFY(save->isEnabled()); // the brief is made
}

void TstProfilePage::copiesCitationAndReport()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    fixture.choose(u"fact-mayor"_s, u"factMenu"_s, u"citationText"_s);
    const QString citation = QGuiApplication::clipboard()->text();
    QVERIFY2(citation.startsWith(u"OECD (2018). Mayor: Stockholm, 2018 survey. In: "_s), qPrintable(citation));
    QVERIFY(citation.contains(u"https://cities-innovation-oecd.com/"_s));
    auto *notice = fixture.part<QLabel>(u"profileNotice"_s);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->text(), u"Copied: the citation for “Mayor”"_s);
    fixture.choose(u"card-roles"_s, u"cardMenu"_s, u"reportError"_s);
    const QString report = QGuiApplication::clipboard()->text();
    QVERIFY2(report.startsWith(u"Profile: stockholm-swe@2018\nQuestion: Innovation skills or roles (roles)\n"_s),
             qPrintable(report));
    fixture.choose(u"card-roles"_s, u"cardMenu"_s, u"copyAnswer"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Data scientist\nProject manager\nCommunication officer"_s);
}

void TstProfilePage::neverReadsANameAsMarkup()
{
    const Edit edit{EditOp::City,
                    u"stockholm-swe"_s,
                    QJsonObject{{u"id"_s, u"stockholm-swe"_s},
                                {u"country_code"_s, u"SE"_s},
                                {u"name"_s, u"<b>Stock</b> & <i>holm"_s}},
                    {}};
    const Result<Dataset> edited = applied(*bundledSurvey(), edit);
    QVERIFY2(edited.ok(), edited.ok() ? "" : qPrintable(edited.error().message()));
    PageFixture fixture(std::make_shared<const Dataset>(*edited));
    fixture.show(u"stockholm-swe@2018"_s);
    QCOMPARE(fixture.text(u"profileSheet"_s, u"cityName"_s), u"<b>Stock</b> & <i>holm"_s);
    for (const QLabel *label : fixture.page.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
}

CITY_PROFILES_TEST(TstProfilePage)
#include "tst_profilepage.moc"
