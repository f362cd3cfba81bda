// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peersview.h"

#include "answerlikeness.h"
#include "itemlist.h"
#include "peerrow.h"
#include "profilefixture.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// The end of a city's page: which cities are similar, by what, and why there may be none.
class TstPeersView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void citiesAreLookedForOnlyWhenTheSectionComesNear();
    void eachSimilarCitySaysOnWhatItAgrees();
    void theBasisCanBeChosen();
    void aNameOpensThatPageFromItsBeginning();
    void aButtonPutsTheCityIntoTheComparison();
    void aCityWithTooFewAnswersSaysSo();
    void aPageThatCantBeReadSaysWhy();
    void aNumberSaysWhereItStands();
    void aNamedOptionSaysHowRareItIs();

private:
    static void scrollToEnd(const PageFixture &fixture)
    {
        QCoreApplication::processEvents();
        QScrollBar *bar = fixture.part<QScrollArea>(u"profileArea"_s)->verticalScrollBar();
        bar->setValue(bar->maximum());
        QCoreApplication::processEvents();
    }
    static QList<PeerRow *> rows(const PageFixture &fixture)
    {
        QList<PeerRow *> shown;
        for (PeerRow *row : fixture.page.findChildren<PeerRow *>()) {
            if (row->isVisibleTo(&fixture.page))
                shown.append(row);
        }
        return shown;
    }
    template <typename Part>
    static Part *in(const PeerRow *row, const QString &name)
    {
        return row->findChild<Part *>(name);
    }
};

void TstPeersView::citiesAreLookedForOnlyWhenTheSectionComesNear()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    QCoreApplication::processEvents();
    const auto *view = fixture.part<PeersView>(u"peersView"_s);
    QVERIFY(view->isWaiting());
    QVERIFY(rows(fixture).isEmpty());
    scrollToEnd(fixture);
    QVERIFY(!view->isWaiting());
    QCOMPARE(rows(fixture).size(), 8);
    fixture.show(u"stockholm-swe@2020"_s); // still in sight: looked for at once
    QCOMPARE(rows(fixture).size(), 8);
}

void TstPeersView::eachSimilarCitySaysOnWhatItAgrees()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    scrollToEnd(fixture);
    const PeerRow *row = rows(fixture).first();
    auto *opening = in<QAbstractButton>(row, u"peerOpening"_s);
    QVERIFY(opening->text().startsWith(u"Agree on "_s));
    QVERIFY(opening->toolTip().contains(u" % alike over "_s));
    const auto *questions = in<QLabel>(row, u"peerQuestions"_s);
    QVERIFY(questions->isHidden());
    opening->click();
    QVERIFY(!questions->isHidden());
    QCOMPARE(questions->text(), opening->accessibleDescription());
    QVERIFY(in<QLabel>(row, u"peerPlace"_s)->text().contains(u" survey"_s));
    QVERIFY(fixture.text(u"peersView"_s, u"peersNote"_s).contains(u"too few answers to rank"_s));
}

void TstPeersView::theBasisCanBeChosen()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    scrollToEnd(fixture);
    fixture.part<QAbstractButton>(u"peerBasis2"_s)->click();
    QVERIFY(in<QLabel>(rows(fixture).first(), u"peerReason"_s)->text().startsWith(u"Population: "_s));
    fixture.part<QAbstractButton>(u"peerBasis1"_s)->click();
    QVERIFY(in<QLabel>(rows(fixture).first(), u"peerReason"_s)->text().startsWith(u"Same "_s));
    QVERIFY(in<QAbstractButton>(rows(fixture).first(), u"peerOpening"_s)->isHidden());
}

void TstPeersView::aNameOpensThatPageFromItsBeginning()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    scrollToEnd(fixture);
    const QSignalSpy requested(&fixture.page, &ProfilePage::profileRequested);
    in<QAbstractButton>(rows(fixture).first(), u"peerName"_s)->click();
    QCOMPARE(requested.count(), 1);
    QVERIFY(requested.first().first().value<ProfileIndex>() != fixture.page.current());
    QCOMPARE(fixture.part<QScrollArea>(u"profileArea"_s)->verticalScrollBar()->value(), 0);
}

void TstPeersView::aButtonPutsTheCityIntoTheComparison()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    scrollToEnd(fixture);
    auto *compare = in<QAbstractButton>(rows(fixture).first(), u"peerCompare"_s);
    compare->click();
    QCOMPARE(fixture.set.profileIds().size(), 1);
    QVERIFY(compare->isChecked());
    fixture.set.setProfileIds({});
    QVERIFY(!compare->isChecked());
}

void TstPeersView::aCityWithTooFewAnswersSaysSo()
{
    PageFixture fixture;
    QString poorest;
    for (ProfileIndex profile = 0; profile < fixture.dataset->profileCount() && poorest.isEmpty(); ++profile) {
        if (AnswerLikeness(*fixture.dataset, profile).questions().size() < fewestShared)
            poorest = fixture.dataset->profileId(profile);
    }
    QVERIFY(!poorest.isEmpty());
    fixture.show(poorest);
    scrollToEnd(fixture);
    QVERIFY(rows(fixture).isEmpty());
    QVERIFY(fixture.text(u"peersView"_s, u"peersState"_s).contains(u"answers in full"_s));
}

void TstPeersView::aPageThatCantBeReadSaysWhy()
{
    const auto broken = std::make_shared<bool>(false);
    PageFixture fixture(unreliableSurvey(broken));
    fixture.show(u"stockholm-swe@2018"_s);
    *broken = true;
    scrollToEnd(fixture);
    QCOMPARE(fixture.text(u"peersView"_s, u"peersState"_s), u"The file went away. Plug it in again."_s);
}

void TstPeersView::aNumberSaysWhereItStands()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const auto *fact = fixture.part<QWidget>(u"fact-team_staff"_s);
    const QString tip = fact->findChild<QLabel *>(u"factValue"_s)->toolTip();
    QVERIFY2(tip.startsWith(u"Rank "_s) && tip.contains(u"cities with an answer, 2018 survey"_s), qPrintable(tip));
    QVERIFY(fact->accessibleDescription().endsWith(tip));
    QVERIFY(fixture.part<QWidget>(u"fact-mayor"_s)->findChild<QLabel *>(u"factValue"_s)->toolTip().isEmpty());
}

void TstPeersView::aNamedOptionSaysHowRareItIs()
{
    PageFixture fixture;
    fixture.show(u"stockholm-swe@2018"_s);
    const auto *card = fixture.part<QWidget>(u"card-roles"_s);
    const auto *items = card->findChild<ItemList *>(u"answerItems"_s);
    QVERIFY(items->items().size() > 1);
    const QString first = items->noteAt({1, 1});
    const QString last = items->noteAt({1, items->height() - 2});
    QVERIFY2(first.contains(QString(u" cities that named "_s + items->items().first())), qPrintable(first));
    QVERIFY2(last.contains(QString(u" cities that named "_s + items->items().last())), qPrintable(last));
    QVERIFY2(first.endsWith(u" unknown · 2018 survey"_s), qPrintable(first));
    QCOMPARE(items->noteAt({1, -5}), QString());
    QVERIFY(card->accessibleDescription().contains(first) && card->accessibleDescription().contains(last));
    fixture.show(u"helsinki-fin@2020"_s);
    QVERIFY(!card->accessibleDescription().contains(first));
}

CITY_PROFILES_TEST(TstPeersView)
#include "tst_peersview.moc"
