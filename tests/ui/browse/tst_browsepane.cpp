// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "citylistview.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The pane alone: what is typed and chosen changes the list, what is read stays visible.
class TstBrowsePane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }

    void withoutADatasetItSaysSo();
    void itCountsEachCityOnceByDefault();
    void typingFiltersAndEscapeClears();
    void typedTextPutsTheBestMatchesFirst();
    void anEmptyResultSaysWhyAndClears();
    void theYearsAreThoseOfTheCodebook();
    void everyColumnSortsByMenuAndByHeader();
    void aHeldKeySaysOnlyTheLatestProfile();
    void aProfileOutsideTheFilterStaysVisible();
    void theCurrentProfileStaysCurrentWhereItIsFoundAgain();
    void comparingIsAskedForNotDone();
    void theStateComesBackBeforeAndAfterTheDataset();
    void everyControlHasAName();

private:
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        T *found = m_pane->findChild<T *>(name);
        if (!found)
            qFatal("no part of the name %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QLineEdit *filter() const { return part<QLineEdit>(u"filter"_s); }
    [[nodiscard]] CityListView *cities() const { return part<CityListView>(u"cities"_s); }
    [[nodiscard]] QString count() const { return part<QLabel>(u"count"_s)->text(); }
    [[nodiscard]] QStringList names() const;
    void chooseYear(const QString &text) const;

    DatasetPointer m_dataset;
    std::unique_ptr<BrowsePane> m_pane;
};

void TstBrowsePane::init()
{
    m_dataset = Testing::smallSurvey();
    m_pane = std::make_unique<BrowsePane>();
    m_pane->setDataset(m_dataset);
    m_pane->resize(320, 500);
    m_pane->show();
}

QStringList TstBrowsePane::names() const
{
    QStringList list;
    const QAbstractItemModel *model = cities()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        list.append(
            QString(model->index(row, 0).data().toString() % u' ' % model->index(row, 2).data().toString().left(4)));
    return list;
}

void TstBrowsePane::chooseYear(const QString &text) const
{
    for (QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL("no such year");
}

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
    pane.setDataset(m_dataset);
    QVERIFY(pane.findChild<CityListView *>()->isVisible());
}

void TstBrowsePane::itCountsEachCityOnceByDefault()
{
    QCOMPARE(names(), (QStringList{u"Portland, ME 2018"_s, u"Portland, OR 2020"_s, u"Stockholm 2020"_s}));
    QCOMPARE(count(), u"3 of 4 profiles"_s);
}

void TstBrowsePane::typingFiltersAndEscapeClears()
{
    QTest::keyClicks(filter(), u"PORTL me"_s);
    QCOMPARE(names(), QStringList{u"Portland, ME 2018"_s});
    QCOMPARE(count(), u"1 of 4 profiles"_s);
    QTest::keyClick(filter(), Qt::Key_Down);
    QCOMPARE(cities()->currentIndex().row(), 0);
    QTest::keyClick(filter(), Qt::Key_Escape);
    QCOMPARE(names().size(), 3);
}

void TstBrowsePane::typedTextPutsTheBestMatchesFirst()
{
    auto *sort = part<QToolButton>(u"sort"_s);
    QCOMPARE(sort->text(), u"Sort: Name"_s);
    filter()->setText(u"port"_s);
    QCOMPARE(sort->text(), u"Sort: Best match"_s);
    QVERIFY(sort->menu()->actions().at(0)->isChecked());
    sort->menu()->actions().at(1)->trigger();
    QCOMPARE(sort->text(), u"Sort: Name"_s);
    filter()->clear();
    QVERIFY(!sort->menu()->actions().at(0)->isVisible());
}

void TstBrowsePane::anEmptyResultSaysWhyAndClears()
{
    filter()->setText(u"<b>xyz"_s);
    QVERIFY(!cities()->isVisible());
    const auto *message = part<QWidget>(u"message"_s);
    const auto *title = message->findChild<QLabel *>(u"stateTitle"_s);
    QCOMPARE(title->text(), u"No city matches “<b>xyz”"_s);
    QCOMPARE(title->textFormat(), Qt::PlainText);
    message->findChild<QToolButton *>(u"stateAction"_s)->click();
    QVERIFY(cities()->isVisible());
    QCOMPARE(names().size(), 3);
}

void TstBrowsePane::theYearsAreThoseOfTheCodebook()
{
    chooseYear(u"2018"_s);
    QCOMPARE(names(), (QStringList{u"Portland, ME 2018"_s, u"Stockholm 2018"_s}));
    chooseYear(u"All years"_s);
    QCOMPARE(names().size(), 4);
    chooseYear(u"Latest"_s);
    QCOMPARE(names().size(), 3);
}

void TstBrowsePane::everyColumnSortsByMenuAndByHeader()
{
    const QList<QAction *> actions = part<QToolButton>(u"sort"_s)->menu()->actions();
    QCOMPARE(actions.size(), 1 + 8 + 1 + 2 + 1 + 1); // best match, keys, directions and what comes then
    QVERIFY(!actions.at(0)->isVisible());
    actions.at(6)->trigger(); // population: the largest first
    QCOMPARE(names(), (QStringList{u"Stockholm 2020"_s, u"Portland, ME 2018"_s, u"Portland, OR 2020"_s}));
    actions.at(10)->trigger(); // ascending: not stated stays last
    QCOMPARE(names(), (QStringList{u"Portland, ME 2018"_s, u"Stockholm 2020"_s, u"Portland, OR 2020"_s}));
    QCOMPARE(part<QToolButton>(u"sort"_s)->text(), u"Sort: Population"_s);
    m_pane->setTable(true);
    const QHeaderView *header = cities()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier,
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    m_pane->resize(1200, 500);
    click(1);
    QCOMPARE(names().first(), u"Stockholm 2020"_s);
    click(1);
    QCOMPARE(names().last(), u"Stockholm 2020"_s);
}

void TstBrowsePane::aHeldKeySaysOnlyTheLatestProfile()
{
    QList<ProfileIndex> said;
    connect(m_pane.get(), &BrowsePane::profileActivated, this, [&said](ProfileIndex profile) { said.append(profile); });
    cities()->setCurrentIndex(cities()->model()->index(0, 0));
    QTRY_COMPARE(said.size(), 1);
    for (int i = 0; i < 2; ++i) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(cities(), &key);
    }
    QCOMPARE(said.size(), 1);
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last(), *m_dataset->findProfile(u"stockholm-swe@2020"));
}

void TstBrowsePane::aProfileOutsideTheFilterStaysVisible()
{
    auto *bar = part<QWidget>(u"outside"_s);
    QVERIFY(!bar->isVisible());
    const ProfileIndex older = *m_dataset->findProfile(u"stockholm-swe@2018");
    m_pane->setCurrentProfile(older);
    QVERIFY(bar->isVisible());
    QCOMPARE(part<QLabel>(u"outsideName"_s)->text(), u"Stockholm 2018"_s);
    filter()->setText(u"portland"_s);
    QVERIFY(bar->isVisible());
    part<QToolButton>(u"outsideShow"_s)->click();
    QVERIFY(!bar->isVisible());
    QVERIFY(filter()->text().isEmpty());
    QCOMPARE(cities()->currentProfile(), std::optional(older));
}

void TstBrowsePane::theCurrentProfileStaysCurrentWhereItIsFoundAgain()
{
    const ProfileIndex portland = *m_dataset->findProfile(u"portland-or@2020");
    m_pane->setCurrentProfile(portland);
    QSignalSpy said(m_pane.get(), &BrowsePane::profileActivated);
    filter()->setText(u"stockholm"_s);
    QVERIFY(part<QWidget>(u"outside"_s)->isVisible());
    filter()->setText(u"port"_s);
    QCOMPARE(cities()->currentProfile(), std::optional(portland));
    QVERIFY(!part<QWidget>(u"outside"_s)->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(said.count(), 0);
}

void TstBrowsePane::comparingIsAskedForNotDone()
{
    ComparisonSet set;
    m_pane->setComparisonSet(&set);
    QSignalSpy asked(m_pane.get(), &BrowsePane::compareToggled);
    QTest::keyClick(cities(), Qt::Key_Space);
    QCOMPARE(asked.count(), 0); // nothing is chosen
    m_pane->setCurrentProfile(*m_dataset->findProfile(u"portland-me@2018"));
    QTest::keyClick(cities(), Qt::Key_Space);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), u"portland-me@2018"_s);
    QVERIFY(set.profileIds().isEmpty());
}

void TstBrowsePane::theStateComesBackBeforeAndAfterTheDataset()
{
    chooseYear(u"All years"_s);
    part<QToolButton>(u"sort"_s)->menu()->actions().at(6)->trigger();
    cities()->setColumnShown({SortOrder::By::Region, -1}, true);
    m_pane->setTable(true);
    const QStringList shown = names();
    const QByteArray state = m_pane->saveState();
    m_pane = std::make_unique<BrowsePane>();
    m_pane->restoreState(state);
    QCOMPARE(m_pane->saveState(), state);
    m_pane->setDataset(m_dataset);
    QVERIFY(m_pane->isTable());
    QCOMPARE(names(), shown);
    QCOMPARE(cities()->columns().back().column.kind, SortOrder::By::Region);
    m_pane = std::make_unique<BrowsePane>();
    m_pane->setDataset(m_dataset);
    m_pane->restoreState(state);
    QCOMPARE(names(), shown);
    QCOMPARE(m_pane->saveState(), state);
}

void TstBrowsePane::everyControlHasAName()
{
    QVERIFY(!filter()->accessibleName().isEmpty());
    QVERIFY(!cities()->accessibleName().isEmpty());
    for (const QToolButton *button : m_pane->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->parent() != filter())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
}

CITY_PROFILES_TEST(TstBrowsePane)
#include "tst_browsepane.moc"
