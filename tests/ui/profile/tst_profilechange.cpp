// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilefixture.h"
#include "testmain.h"

#include "chartpanel.h"
#include "chartscene.h"
#include "edit.h"

#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// What happens on the page when another profile is chosen.
class TstProfileChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheProfileWhenTheDatasetIsEdited();
    void makesNoWidgetForAnotherCity();
    void drawsNoChartAnewForAnotherCityOfTheYear();
    void makesChartsOnlyNearTheViewport();
    void holdsTheQuestionAtTheTopOfTheViewport();
    void bringsAnAnswerThatIsAskedForIntoSight();
    void drawsTheWholePage();
};

void TstProfileChange::keepsTheProfileWhenTheDatasetIsEdited()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const Edit edit{EditOp::Answer,
                    u"stockholm-swe@2018/mayor"_s,
                    QJsonObject{{u"state"_s, u"answered"_s}, {u"text"_s, u"Someone Else"_s}},
                    {}};
    const Result<Dataset> edited = applied(*fixture.dataset, edit);
    QVERIFY2(edited.ok(), edited.ok() ? "" : qPrintable(edited.error().message()));
    const auto widgets = fixture.page.findChildren<QWidget *>().size();
    fixture.page.setDataset(std::make_shared<const Dataset>(*edited));
    QCOMPARE(fixture.text(u"fact-mayor"_s, u"factValue"_s), u"Someone Else"_s);
    QCOMPARE(fixture.page.findChildren<QWidget *>().size(), widgets);
}

void TstProfileChange::makesNoWidgetForAnotherCity()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const auto widgets = fixture.page.findChildren<QWidget *>().size();
    for (ProfileIndex profile = 0; profile < fixture.dataset->profileCount(); ++profile)
        fixture.page.showProfile(profile);
    QCOMPARE(fixture.page.findChildren<QWidget *>().size(), widgets);
}

void TstProfileChange::drawsNoChartAnewForAnotherCityOfTheYear()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    auto *panel = fixture.part<QWidget>(u"card-innovation_goals"_s)->findChild<ChartPanel *>();
    panel->ensureChart();
    const QPointer<ChartScene> scene = panel->view()->chartScene();
    const ChartMarks before = panel->view()->ownAnswer().marks;
    fixture.show(u"jerusalem-isr@2018"_s);
    QVERIFY(scene);
    QCOMPARE(panel->view()->chartScene(), scene.data());
    QVERIFY(panel->view()->ownAnswer().marks.options != before.options);
}

void TstProfileChange::makesChartsOnlyNearTheViewport()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const auto made = [&fixture](const QString &card) {
        return fixture.part<QWidget>(card)->findChild<ChartPanel *>()->hasChart();
    };
    QVERIFY(made(u"card-innovation_goals"_s));
    QCoreApplication::processEvents();
    QVERIFY(!made(u"card-data_availability"_s));
    QScrollBar *bar = fixture.part<QScrollArea>(u"profileArea"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    QVERIFY(made(u"card-data_availability"_s));
}

void TstProfileChange::holdsTheQuestionAtTheTopOfTheViewport()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    auto *area = fixture.part<QScrollArea>(u"profileArea"_s);
    auto *card = fixture.part<QWidget>(u"card-strategy"_s);
    const auto top = [&] { return card->mapTo(area->viewport(), QPoint()).y(); };
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + top() - 10);
    QCOMPARE(top(), 10);
    fixture.show(u"stockholm-swe@2020"_s);
    QCOMPARE(top(), 10);
    fixture.show(u"jerusalem-isr@2018"_s);
    QCOMPARE(top(), 10);
}

void TstProfileChange::bringsAnAnswerThatIsAskedForIntoSight()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const Codebook &codebook = fixture.dataset->codebook();
    auto *area = fixture.part<QScrollArea>(u"profileArea"_s);
    fixture.page.showQuestion(codebook.questionIndex(u"strategy"));
    auto *card = fixture.part<QWidget>(u"card-strategy"_s);
    const int top = card->mapTo(area->viewport(), QPoint()).y();
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QVERIFY(top > 0 && top < 50);
    fixture.page.showQuestion(codebook.questionIndex(u"mayor"));
    QVERIFY(area->verticalScrollBar()->value() < 200);
    const int before = area->verticalScrollBar()->value();
    fixture.page.showQuestion(-1);
    QCOMPARE(area->verticalScrollBar()->value(), before);
}

void TstProfileChange::drawsTheWholePage()
{
    PageFixture fixture;
    QVERIFY(fixture.page.renderWhole(800).isNull());
    fixture.show(u"stockholm-swe@2018"_s);
    const QImage image = fixture.page.renderWhole(800);
    QCOMPARE(image.width(), 800);
    QVERIFY(image.height() > 3000);
    QCOMPARE(fixture.page.renderWhole(800, 2).width(), 1600);
}

CITY_PROFILES_TEST(TstProfileChange)
#include "tst_profilechange.moc"
