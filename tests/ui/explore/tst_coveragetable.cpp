// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragefixture.h"
#include "testmain.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using States = QList<State>;

/// Every number leads to its cities, by mouse and by keyboard.
class TstCoverageTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CoverageFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aClickOnAPartAsksForItsState_data();
    void aClickOnAPartAsksForItsState();
    void enterAsksForThoseWithAnAnswer();
    void theMenuOffersEachStateThatOccurs();
    void citiesRegionsAndYearsAskForTheirs();
    void whatLeadsNowhereAsksForNothing();

private:
    [[nodiscard]] CoveragePage *page() const { return m_fixture->page(); }
    [[nodiscard]] CoverageTable *table() const { return m_fixture->table(); }
    [[nodiscard]] QModelIndex cell(const QString &head, int column) const { return m_fixture->cell(head, column); }

    std::unique_ptr<CoverageFixture> m_fixture;
};

void TstCoverageTable::aClickOnAPartAsksForItsState_data()
{
    QTest::addColumn<int>("state");
    for (const State state : {State::Answered, State::Partial, State::None, State::NotStated})
        QTest::newRow(qPrintable(stateId(state))) << int(state);
}

void TstCoverageTable::aClickOnAPartAsksForItsState()
{
    QFETCH(int, state);
    const QSignalSpy spy(page(), &CoveragePage::statesRequested);
    const QModelIndex roles = cell(u"Roles"_s, 0);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->partRect(roles, State(state)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).toInt(), 0);
    QCOMPARE(spy.first().at(1).toInt(), 0);
    QCOMPARE(spy.first().at(2).value<States>(), States{State(state)});
}

void TstCoverageTable::enterAsksForThoseWithAnAnswer()
{
    const QSignalSpy spy(page(), &CoveragePage::statesRequested);
    table()->setCurrentIndex(cell(u"Roles"_s, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(2).value<States>(), (States{State::Answered, State::Partial, State::None}));
    QTest::keyClick(table(), Qt::Key_Up); // past the title of the section
    QCOMPARE(table()->currentIndex(), cell(u"No region named"_s, 0));
}

void TstCoverageTable::theMenuOffersEachStateThatOccurs()
{
    const QSignalSpy spy(page(), &CoveragePage::statesRequested);
    m_fixture->openMenu(cell(u"Roles"_s, 0));
    auto *menu = table()->findChild<QMenu *>(u"coverageStates"_s);
    QVERIFY(menu);
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts.append(action->text());
    }
    QCOMPARE(texts,
             (QStringList{u"With an answer (3)"_s, u"Answered (1)"_s, u"Incomplete (1)"_s,
                          u"None (the city's answer) (1)"_s, u"No answer found (1)"_s}));
    menu->actions().constLast()->trigger();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(2).value<States>(), States{State::NotStated});
}

void TstCoverageTable::citiesRegionsAndYearsAskForTheirs()
{
    const QSignalSpy regions(page(), &CoveragePage::regionRequested);
    const QSignalSpy editions(page(), &CoveragePage::editionRequested);
    const auto click = [this](const QModelIndex &index) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    };
    click(cell(u"Europe"_s, 0));
    QCOMPARE(regions.count(), 1);
    QCOMPARE(regions.first(), (QVariantList{0, 0}));
    click(cell(u"All cities"_s, 1));
    QCOMPARE(editions.count(), 1);
    QCOMPARE(editions.first(), QVariantList{1});
    const QHeaderView *heads = table()->horizontalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, QPoint(heads->sectionViewportPosition(1) + 20, 10));
    QCOMPARE(editions.count(), 2);
}

void TstCoverageTable::whatLeadsNowhereAsksForNothing()
{
    const QSignalSpy states(page(), &CoveragePage::statesRequested);
    const QSignalSpy regions(page(), &CoveragePage::regionRequested);
    for (const QModelIndex &index :
         {cell(u"Late"_s, 0), cell(u"Mayor"_s, 0), cell(u"Asia"_s, 0), cell(u"No region named"_s, 0)}) {
        QVERIFY(index.isValid());
        table()->setCurrentIndex(index);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    QCOMPARE(states.count() + regions.count(), 0);
    m_fixture->openMenu(cell(u"Late"_s, 0));
    QVERIFY(!table()->findChild<QMenu *>(u"coverageStates"_s));
    QVERIFY(table()->partRect(cell(u"Late"_s, 0), State::NotAsked).isEmpty());
}

CITY_PROFILES_TEST(TstCoverageTable)
#include "tst_coveragetable.moc"
