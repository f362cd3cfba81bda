// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsefixture.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The field looks for names or into texts; what it finds is a list that leads to the pages.
class TstSearchHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Testing::BrowseFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aSwitchLooksIntoTextsAndEscapeGoesBack();
    void takingLetterAfterLetterAwayStaysWithTheTexts();
    void aRowSaysProfileAndQuestion();
    void arrowsAndEnterGoFromTheFieldThroughTheRowsToThePage();
    void theProfileReadIsMarkedWithoutASignal();
    void nothingFoundSaysWhereAndOffersTheWayBack();
    void aNewQueryFromElsewhereIsOneOfNames();

private:
    std::unique_ptr<Testing::BrowseFixture> m_fixture;
};

void TstSearchHead::aSwitchLooksIntoTextsAndEscapeGoesBack()
{
    const QString names = m_fixture->field()->placeholderText();
    m_fixture->button("texts")->click();
    QVERIFY(m_fixture->field()->placeholderText() != names);
    QCOMPARE(m_fixture->field()->accessibleName(), m_fixture->field()->placeholderText());
    QVERIFY(m_fixture->cities()->isVisible()); // nothing is looked for yet
    m_fixture->pane.search()->setEditions({EditionChoice::Mode::All, -1});
    QTest::keyClicks(m_fixture->field(), u"anna"_s);
    QTRY_COMPARE(m_fixture->hitCount(), 2);
    QVERIFY(m_fixture->hits()->isVisible());
    QCOMPARE(m_fixture->part<QLabel>("hitCount")->text(), u"2 answers in 2 profiles"_s);
    QVERIFY(m_fixture->pane.search()->query().text.isEmpty()); // facets and map stay with the filter
    QTest::keyClick(m_fixture->field(), Qt::Key_Escape);
    QVERIFY(m_fixture->cities()->isVisible());
    QVERIFY(m_fixture->button("names")->isChecked());
    QCOMPARE(m_fixture->field()->placeholderText(), names);
}

void TstSearchHead::takingLetterAfterLetterAwayStaysWithTheTexts()
{
    m_fixture->button("texts")->click();
    QTest::keyClicks(m_fixture->field(), u"f"_s);
    QTest::keyClick(m_fixture->field(), Qt::Key_Backspace);
    QVERIFY(m_fixture->button("texts")->isChecked());
    QTest::keyClicks(m_fixture->field(), u"f"_s);
    m_fixture->field()->clear(); // as its button does
    QVERIFY(m_fixture->button("names")->isChecked());
}

void TstSearchHead::aRowSaysProfileAndQuestion()
{
    m_fixture->button("texts")->click();
    m_fixture->field()->setText(u"wheeler"_s);
    QTRY_COMPARE(m_fixture->hitCount(), 1);
    QStringList said;
    connect(&m_fixture->pane, &BrowsePane::profileActivated, this,
            [&](ProfileIndex profile) { said.append(m_fixture->dataset->profileId(profile)); });
    connect(&m_fixture->pane, &BrowsePane::questionRequested, this,
            [&](int question) { said.append(m_fixture->dataset->question(question).id); });
    QTest::mouseClick(m_fixture->hits()->viewport(), Qt::LeftButton, {},
                      m_fixture->hits()->visualRect(m_fixture->hits()->model()->index(0, 0)).center());
    QTRY_COMPARE(said, (QStringList{u"portland-or@2020"_s, u"mayor"_s}));
}

void TstSearchHead::arrowsAndEnterGoFromTheFieldThroughTheRowsToThePage()
{
    QSignalSpy opened(&m_fixture->pane, &BrowsePane::pageRequested);
    QSignalSpy compared(&m_fixture->pane, &BrowsePane::compareToggled);
    m_fixture->button("texts")->click();
    m_fixture->field()->setText(u"anna"_s);
    QTRY_COMPARE(m_fixture->hitCount(), 1);
    QTest::keyClick(m_fixture->field(), Qt::Key_Down);
    QCOMPARE(m_fixture->hits()->currentIndex().row(), 0);
    QTest::keyClick(m_fixture->hits(), Qt::Key_Space);
    QCOMPARE(compared.value(0).value(0).toString(), u"stockholm-swe@2020"_s);
    QTest::keyClick(m_fixture->hits(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TstSearchHead::theProfileReadIsMarkedWithoutASignal()
{
    QSignalSpy said(&m_fixture->pane, &BrowsePane::profileActivated);
    const ProfileIndex stockholm = *m_fixture->dataset->findProfile(u"stockholm-swe@2020");
    m_fixture->button("texts")->click();
    m_fixture->field()->setText(u"anna"_s);
    QTRY_COMPARE(m_fixture->hitCount(), 1);
    m_fixture->pane.setCurrentProfile(stockholm);
    QCOMPARE(m_fixture->hits()->currentProfile(), std::optional(stockholm));
    m_fixture->pane.setCurrentProfile(*m_fixture->dataset->findProfile(u"portland-or@2020"));
    QVERIFY(!m_fixture->hits()->currentProfile());
    QVERIFY(!m_fixture->part<QWidget>("outside")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 0);
}

void TstSearchHead::nothingFoundSaysWhereAndOffersTheWayBack()
{
    m_fixture->button("texts")->click();
    m_fixture->field()->setText(u"<b>nowhere"_s);
    QTRY_COMPARE(m_fixture->title("hitsMessage"), u"Nothing found for “<b>nowhere”"_s);
    auto *action = m_fixture->action("hitsMessage");
    m_fixture->ask(u"strategy", u"yes");
    QTRY_COMPARE(action->text(), u"Clear the filters"_s);
    action->click();
    QVERIFY(m_fixture->pane.search()->query().filter.empty());
    QTRY_COMPARE(action->text(), u"Look for names"_s);
    action->click();
    QVERIFY(m_fixture->button("names")->isChecked());
    QCOMPARE(m_fixture->pane.search()->query().text, u"<b>nowhere"_s);
}

void TstSearchHead::aNewQueryFromElsewhereIsOneOfNames()
{
    m_fixture->button("texts")->click();
    m_fixture->field()->setText(u"anna"_s);
    QTRY_COMPARE(m_fixture->hitCount(), 1);
    m_fixture->pane.setQuery({u"portland"_s, {}, {}, {}});
    QVERIFY(m_fixture->cities()->isVisible());
    QCOMPARE(m_fixture->field()->text(), u"portland"_s);
    QCOMPARE(m_fixture->hitCount(), 0);
    QCOMPARE(m_fixture->cities()->model()->rowCount(), 2);
}

CITY_PROFILES_TEST(TstSearchHead)
#include "tst_searchhead.moc"
