// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "citylistmodel.h"
#include "citylistview.h"
#include "comparisonset.h"
#include "listarea.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Several cities are selected as in any list, and stay selected while the list changes.
class TstCityListPicking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void controlAndClickAddsOneAndTakesItOut();
    void shiftAndClickSelectsARange();
    void aPlainClickSelectsNothing();
    void shiftAndArrowsSelectARange();
    void everythingIsSelectedAtOnce();
    void escapeSelectsNothing();
    void whatIsSelectedOutlivesTheResult();
    void theSelectedAreComparedTogether();
    void theListSaysHowMany();

private:
    [[nodiscard]] CityListView *view() const { return m_pane->findChild<CityListView *>(u"cities"_s); }
    [[nodiscard]] ProfileSelection *selection() const { return m_pane->findChild<ListArea *>()->selection(); }
    [[nodiscard]] ProfileIndex at(int row) const { return view()->listModel()->profiles()[std::size_t(row)]; }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint place = view()->visualRect(view()->model()->index(row, 0)).center();
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, place);
    }

    DatasetPointer m_dataset = sampleDataset(uR"(
        edition  | 2018
        section  | city | City
        question | mayor | text | Mayor
        country  | SE | Sweden
        city     | a | Alpha | SE
        city     | b | Beta | SE
        city     | c | Gamma | SE
        city     | d | Delta | SE
        profile  | a@2018
        profile  | b@2018
        profile  | c@2018
        profile  | d@2018
    )"_s);
    std::unique_ptr<BrowsePane> m_pane;
};

void TstCityListPicking::init()
{
    m_pane = std::make_unique<BrowsePane>();
    m_pane->resize(400, 700);
    m_pane->show();
    m_pane->setDataset(m_dataset);
    QCOMPARE(view()->listModel()->rowCount(), 4);
}

void TstCityListPicking::controlAndClickAddsOneAndTakesItOut()
{
    click(0);
    click(2, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    QCOMPARE(view()->currentProfile(), at(0)); // the page that is read stays
    QCOMPARE(selection()->count(), 2);
    QVERIFY(selection()->contains(at(2)) && selection()->contains(at(3)));
    click(2, Qt::ControlModifier);
    QCOMPARE(selection()->count(), 1);
}

void TstCityListPicking::shiftAndClickSelectsARange()
{
    click(2);
    click(0, Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 3);
    click(3, Qt::ShiftModifier); // from where it began
    QCOMPARE(selection()->count(), 2);
    QVERIFY(!selection()->contains(at(0)));
    click(0, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 4);
}

void TstCityListPicking::aPlainClickSelectsNothing()
{
    click(0);
    click(2, Qt::ShiftModifier);
    click(3);
    QCOMPARE(selection()->count(), 0);
    QCOMPARE(view()->currentProfile(), at(3));
}

void TstCityListPicking::shiftAndArrowsSelectARange()
{
    click(1);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 3);
    QCOMPARE(view()->currentProfile(), at(3));
    for (int key = 0; key < 4; ++key)
        QTest::keyClick(view(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(selection()->count(), 2);
    QVERIFY(selection()->contains(at(0)) && selection()->contains(at(1)));
}

void TstCityListPicking::everythingIsSelectedAtOnce()
{
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection()->count(), 4);
}

void TstCityListPicking::escapeSelectsNothing()
{
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Escape);
    QCOMPARE(selection()->count(), 0);
}

void TstCityListPicking::whatIsSelectedOutlivesTheResult()
{
    const ProfileIndex first = at(0);
    click(0, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    m_pane->search()->setText(u"gamma"_s);
    QCOMPARE(view()->listModel()->rowCount(), 1);
    QCOMPARE(selection()->count(), 2);
    click(0, Qt::ControlModifier);
    m_pane->search()->setText({});
    QCOMPARE(selection()->count(), 3);
    QVERIFY(selection()->contains(first));
}

void TstCityListPicking::theSelectedAreComparedTogether()
{
    ComparisonSet set;
    m_pane->setComparisonSet(&set);
    connect(m_pane.get(), &BrowsePane::compareToggled, &set, &ComparisonSet::toggle);
    click(1, Qt::ControlModifier);
    click(3, Qt::ControlModifier);
    QTest::keyClick(view(), Qt::Key_Space);
    QCOMPARE(set.profileIds(), QStringList({m_dataset->profileId(at(1)), m_dataset->profileId(at(3))}));
    QTest::keyClick(view(), Qt::Key_Space); // those in the comparison stay there
    QCOMPARE(set.profileIds().size(), 2);
}

void TstCityListPicking::theListSaysHowMany()
{
    const auto *count = m_pane->findChild<QLabel *>(u"count"_s);
    const QString all = count->text();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(count->text(), u"4 selected"_s);
    selection()->clear();
    QCOMPARE(count->text(), all);
}

CITY_PROFILES_TEST(TstCityListPicking)
#include "tst_citylistpicking.moc"
