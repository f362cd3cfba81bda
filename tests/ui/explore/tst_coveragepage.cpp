// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragemodel.h"
#include "coveragepage.h"
#include "coveragetable.h"
#include "datasettext.h"
#include "testmain.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using States = QList<State>;

/// The page alone: every number leads to its cities, by mouse and by keyboard, and every empty state says why.
class TstCoveragePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }

    void withoutADatasetItSaysWhatToDo();
    void withoutQuestionsItSaysSo();
    void aLargeDatasetIsCountedWhileThePageSaysSo();
    void itCountsNothingBeforeItIsSeen();
    void aClickOnAPartAsksForItsState_data();
    void aClickOnAPartAsksForItsState();
    void enterAsksForThoseWithAnAnswer();
    void theMenuOffersEachStateThatOccurs();
    void citiesRegionsAndYearsAskForTheirs();
    void whatLeadsNowhereAsksForNothing();
    void theNumbersOfEightYearsFitAndScroll();
    void itMirrors();

private:
    [[nodiscard]] CoverageTable *table() const { return m_page->findChild<CoverageTable *>(u"coverage"_s); }
    [[nodiscard]] QString title() const
    {
        const auto *label = m_page->findChild<QLabel *>(u"stateTitle"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// The cell of a row by its head.
    [[nodiscard]] QModelIndex cell(const QString &head, int column) const;
    void openMenu(const QModelIndex &index);

    std::unique_ptr<CoveragePage> m_page;
};

namespace {

DatasetPointer sample()
{
    return sharedDatasetFromText(uR"(
        edition 2018 respondents=9
        edition 2020
        region europe Europe
        region asia Asia
        country SE Sweden region=europe
        country XX Nowhere
        question roles multi_choice bars designer engineer
        question late yes_no share editions=2020
        question mayor text headline
        city a A SE
        city b B SE
        city c C SE
        city d D XX
        profile a@2018
        roles: designer
        profile b@2018
        roles: partial engineer
        profile c@2018
        roles: none
        profile d@2018
        profile a@2020
    )");
}

} // namespace

void TstCoveragePage::init()
{
    m_page = std::make_unique<CoveragePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(sample());
    m_page->show();
}

QModelIndex TstCoveragePage::cell(const QString &head, int column) const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->headerData(row, Qt::Vertical).toString() == head)
            return model->index(row, column);
    }
    return {};
}

void TstCoveragePage::openMenu(const QModelIndex &index)
{
    table()->setCurrentIndex(index);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(table()->viewport(), &event);
}

void TstCoveragePage::withoutADatasetItSaysWhatToDo()
{
    QCOMPARE(title(), QString());
    m_page->setDataset({});
    QCOMPARE(title(), u"No survey is open"_s);
    QVERIFY(!table()->isVisible());
    QCOMPARE(m_page->model()->rowCount(), 0);
}

void TstCoveragePage::withoutQuestionsItSaysSo()
{
    m_page->setDataset(sharedDatasetFromText(u"edition 2018\ncity a A SE\nprofile a@2018"));
    QCOMPARE(title(), u"Nothing was asked"_s);
}

void TstCoveragePage::aLargeDatasetIsCountedWhileThePageSaysSo()
{
    m_page->setImmediateLimit(1);
    m_page->setDataset(sample());
    QCOMPARE(title(), u"Counting answers…"_s);
    QTRY_VERIFY(table()->isVisible());
    QCOMPARE(m_page->model()->columnCount(), 2);
}

void TstCoveragePage::itCountsNothingBeforeItIsSeen()
{
    m_page->hide();
    m_page->setDataset(sharedDatasetFromText(u"edition 2018\nquestion mayor text headline\ncity a A SE"));
    QCOMPARE(m_page->model()->columnCount(), 2);
    m_page->show();
    QCOMPARE(m_page->model()->columnCount(), 1);
}

void TstCoveragePage::aClickOnAPartAsksForItsState_data()
{
    QTest::addColumn<int>("state");
    for (const State state : {State::Answered, State::Partial, State::None, State::NotStated})
        QTest::newRow(qPrintable(stateId(state))) << int(state);
}

void TstCoveragePage::aClickOnAPartAsksForItsState()
{
    QFETCH(int, state);
    const QSignalSpy spy(m_page.get(), &CoveragePage::statesRequested);
    const QModelIndex roles = cell(u"Roles"_s, 0);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->partRect(roles, State(state)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(0).toInt(), 0);
    QCOMPARE(spy.first().at(1).toInt(), 0);
    QCOMPARE(spy.first().at(2).value<States>(), States{State(state)});
}

void TstCoveragePage::enterAsksForThoseWithAnAnswer()
{
    const QSignalSpy spy(m_page.get(), &CoveragePage::statesRequested);
    table()->setCurrentIndex(cell(u"Roles"_s, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.first().at(2).value<States>(), (States{State::Answered, State::Partial, State::None}));
    QTest::keyClick(table(), Qt::Key_Up); // past the title of the section
    QCOMPARE(table()->currentIndex(), cell(u"No region named"_s, 0));
}

void TstCoveragePage::theMenuOffersEachStateThatOccurs()
{
    const QSignalSpy spy(m_page.get(), &CoveragePage::statesRequested);
    openMenu(cell(u"Roles"_s, 0));
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

void TstCoveragePage::citiesRegionsAndYearsAskForTheirs()
{
    const QSignalSpy regions(m_page.get(), &CoveragePage::regionRequested);
    const QSignalSpy editions(m_page.get(), &CoveragePage::editionRequested);
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

void TstCoveragePage::whatLeadsNowhereAsksForNothing()
{
    const QSignalSpy states(m_page.get(), &CoveragePage::statesRequested);
    const QSignalSpy regions(m_page.get(), &CoveragePage::regionRequested);
    for (const QModelIndex &index :
         {cell(u"Late"_s, 0), cell(u"Mayor"_s, 0), cell(u"Asia"_s, 0), cell(u"No region named"_s, 0)}) {
        QVERIFY(index.isValid());
        table()->setCurrentIndex(index);
        QTest::keyClick(table(), Qt::Key_Return);
    }
    QCOMPARE(states.count() + regions.count(), 0);
    openMenu(cell(u"Late"_s, 0));
    QVERIFY(!table()->findChild<QMenu *>(u"coverageStates"_s));
    QVERIFY(table()->partRect(cell(u"Late"_s, 0), State::NotAsked).isEmpty());
}

void TstCoveragePage::theNumbersOfEightYearsFitAndScroll()
{
    QString text;
    for (int year = 2010; year < 2018; ++year)
        text += u"edition %1\n"_s.arg(year);
    text +=
        u"question mayor text headline label=\"%1\"\ncity a A SE\nprofile a@2010\nmayor: Anna\nprofile a@2017\n"_s.arg(
            u"A rather long question "_s.repeated(8));
    m_page->setDataset(sharedDatasetFromText(text));
    QCOMPARE(table()->model()->columnCount(), 8);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
    const QModelIndex last = table()->model()->index(table()->model()->rowCount() - 1, 7);
    table()->scrollTo(last);
    QVERIFY(table()->visualRect(last).contains(table()->partRect(last, State::NotStated)));
    QVERIFY(table()->rowHeight(last.row()) >= 5 * table()->fontMetrics().height());
}

void TstCoveragePage::itMirrors()
{
    const QModelIndex roles = cell(u"Roles"_s, 0);
    const auto left = [&](State state) { return table()->partRect(roles, state).left(); };
    QVERIFY(left(State::Answered) < left(State::NotStated));
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(left(State::Answered) > left(State::NotStated));
}

CITY_PROFILES_TEST(TstCoveragePage)
#include "tst_coveragepage.moc"
