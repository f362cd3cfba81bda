// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsefixture.h"
#include "comparisonset.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The pane alone: what is typed and chosen changes the list, what is read stays visible.
class TstBrowsePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Testing::BrowseFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void withoutADatasetItSaysSo();
    void itCountsEachCityOnceByDefault();
    void typingFiltersAndEscapeClears();
    void anEmptyResultSaysWhyAndClears();
    void aHeldKeySaysOnlyTheLatestProfile();
    void aProfileOutsideTheFilterStaysVisible();
    void theCurrentProfileStaysCurrentWhereItIsFoundAgain();
    void comparingIsAskedForNotDone();
    void everyControlHasAName();

private:
    std::unique_ptr<Testing::BrowseFixture> m_fixture;
};

void TstBrowsePane::withoutADatasetItSaysSo()
{
    BrowsePane pane;
    pane.show();
    const auto *title = pane.findChild<QWidget *>(u"message"_s)->findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible());
    QVERIFY(!pane.findChild<QLineEdit *>(u"filter"_s)->isVisible());
    const QString none = title->text();
    pane.setLoading();
    QVERIFY(title->text() != none);
    pane.setDataset(m_fixture->dataset);
    QVERIFY(pane.findChild<CityListView *>()->isVisible());
}

void TstBrowsePane::itCountsEachCityOnceByDefault()
{
    QCOMPARE(m_fixture->names(), (QStringList{u"Portland, ME 2018"_s, u"Portland, OR 2020"_s, u"Stockholm 2020"_s}));
    QCOMPARE(m_fixture->count(), u"3 of 4 profiles"_s);
}

void TstBrowsePane::typingFiltersAndEscapeClears()
{
    QTest::keyClicks(m_fixture->field(), u"PORTL me"_s);
    QCOMPARE(m_fixture->names(), QStringList{u"Portland, ME 2018"_s});
    QCOMPARE(m_fixture->count(), u"1 of 4 profiles"_s);
    QTest::keyClick(m_fixture->field(), Qt::Key_Down);
    QCOMPARE(m_fixture->cities()->currentIndex().row(), 0);
    QTest::keyClick(m_fixture->field(), Qt::Key_Escape);
    QCOMPARE(m_fixture->names().size(), 3);
}

void TstBrowsePane::anEmptyResultSaysWhyAndClears()
{
    m_fixture->field()->setText(u"<b>xyz"_s);
    QVERIFY(!m_fixture->cities()->isVisible());
    const auto *message = m_fixture->part<QWidget>("message");
    const auto *title = message->findChild<QLabel *>(u"stateTitle"_s);
    QCOMPARE(title->text(), u"No city matches “<b>xyz”"_s);
    QCOMPARE(title->textFormat(), Qt::PlainText);
    message->findChild<QToolButton *>(u"stateAction"_s)->click();
    QVERIFY(m_fixture->cities()->isVisible());
    QCOMPARE(m_fixture->names().size(), 3);
}

void TstBrowsePane::aHeldKeySaysOnlyTheLatestProfile()
{
    QList<ProfileIndex> said;
    connect(&m_fixture->pane, &BrowsePane::profileActivated, this,
            [&said](ProfileIndex profile) { said.append(profile); });
    m_fixture->cities()->setCurrentIndex(m_fixture->cities()->model()->index(0, 0));
    QTRY_COMPARE(said.size(), 1);
    for (int i = 0; i < 2; ++i) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(m_fixture->cities(), &key);
    }
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last(), *m_fixture->dataset->findProfile(u"stockholm-swe@2020"));
}

void TstBrowsePane::aProfileOutsideTheFilterStaysVisible()
{
    auto *bar = m_fixture->part<QWidget>("outside");
    QVERIFY(!bar->isVisible());
    const ProfileIndex older = *m_fixture->dataset->findProfile(u"stockholm-swe@2018");
    m_fixture->pane.setCurrentProfile(older);
    QVERIFY(bar->isVisible());
    QCOMPARE(m_fixture->part<QLabel>("outsideName")->text(), u"Stockholm 2018"_s);
    m_fixture->field()->setText(u"portland"_s);
    QVERIFY(bar->isVisible());
    m_fixture->part<QToolButton>("outsideShow")->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(m_fixture->field()->text().isEmpty());
    QCOMPARE(m_fixture->cities()->currentProfile(), std::optional(older));
}

void TstBrowsePane::theCurrentProfileStaysCurrentWhereItIsFoundAgain()
{
    const ProfileIndex portland = *m_fixture->dataset->findProfile(u"portland-or@2020");
    m_fixture->pane.setCurrentProfile(portland);
    QSignalSpy said(&m_fixture->pane, &BrowsePane::profileActivated);
    m_fixture->field()->setText(u"stockholm"_s);
    QVERIFY(m_fixture->part<QWidget>("outside")->isVisible());
    m_fixture->field()->setText(u"port"_s);
    QCOMPARE(m_fixture->cities()->currentProfile(), std::optional(portland));
    QVERIFY(!m_fixture->part<QWidget>("outside")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 0);
}

void TstBrowsePane::comparingIsAskedForNotDone()
{
    ComparisonSet set;
    m_fixture->pane.setComparisonSet(&set);
    QSignalSpy asked(&m_fixture->pane, &BrowsePane::compareToggled);
    QTest::keyClick(m_fixture->cities(), Qt::Key_Space);
    QCOMPARE(asked.count(), 0); // nothing is chosen
    m_fixture->pane.setCurrentProfile(*m_fixture->dataset->findProfile(u"portland-me@2018"));
    QTest::keyClick(m_fixture->cities(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"portland-me@2018"_s);
    QVERIFY(set.profileIds().isEmpty());
}

void TstBrowsePane::everyControlHasAName()
{
    QVERIFY(!m_fixture->field()->accessibleName().isEmpty());
    QVERIFY(!m_fixture->cities()->accessibleName().isEmpty());
    for (const QToolButton *button : m_fixture->pane.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->parent() != m_fixture->field())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

CITY_PROFILES_TEST(TstBrowsePane)
#include "tst_browsepane.moc"
