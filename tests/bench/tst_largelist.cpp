// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistview.h"
#include "largewindow.h"
#include "listarea.h"
#include "profilesearch.h"
#include "profileselection.h"
#include "testmain.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Bench;
using namespace Qt::StringLiterals;

/// Typing, sorting and scrolling never hold up the window with a million profiles for longer than a few frames.
class TstLargeList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingNarrowsAndWidens();
    void yearsAreChosen();
    void columnsAreSorted();
    void theListIsScrolled();
    void theTableOpensAndCloses();
    void lettersDoNotMindWhatIsSelected();
    void noStepHoldsTheWindowUp();
    void cleanupTestCase();

private:
    void sortBy(const QString &name, const SortOrder &order);

    std::unique_ptr<LargeWindow> m_window;
};

void TstLargeList::initTestCase()
{
    m_window = std::make_unique<LargeWindow>();
    QCOMPARE(m_window->session().dataset()->profileCount(), LargeWindow::profiles);
    QVERIFY(m_window->session().currentProfile());
}

void TstLargeList::typingNarrowsAndWidens()
{
    const auto all = m_window->search()->result().rows.size();
    m_window->type(u"types %1"_s, u"stoc"_s);
    const auto found = m_window->search()->result().rows.size();
    QVERIFY(found > 0 && found < all / 2);
    m_window->erase(u"a letter back from %1"_s);
    m_window->type(u"types %1"_s, u"a"_s);
    QVERIFY(m_window->search()->result().rows.size() > found);
    m_window->type(u"types %1"_s, u" zzzz"_s);
    QVERIFY(m_window->search()->result().rows.empty());
    m_window->erase(u"a letter back from %1"_s);
    QCOMPARE(m_window->search()->result().rows.size(), all);
}

void TstLargeList::yearsAreChosen()
{
    const auto latest = m_window->search()->result().rows.size();
    for (const EditionChoice &choice : {EditionChoice{EditionChoice::Mode::All}, {EditionChoice::Mode::One, 0}, {}})
        m_window->step(u"chooses survey years"_s, [&] { m_window->search()->setEditions(choice); });
    QCOMPARE(m_window->search()->result().rows.size(), latest);
}

void TstLargeList::sortBy(const QString &name, const SortOrder &order)
{
    for (const bool descending : {false, true}) {
        m_window->step(QString(u"sorts by "_s + name), [&] {
            m_window->search()->setSort({{order.by, order.question, descending}});
        });
    }
}

void TstLargeList::columnsAreSorted()
{
    using enum SortOrder::By;
    const auto first = m_window->search()->result().rows.front();
    sortBy(u"name"_s, {Name});
    QVERIFY(m_window->search()->result().rows.front() != first);
    sortBy(u"a number"_s, {Question, m_window->question(QuestionKind::Quantity)});
    sortBy(u"a choice"_s, {Question, m_window->question(QuestionKind::MultiChoice)});
    sortBy(u"country"_s, {Country});
    m_window->step(u"sorts as before"_s, [this] { m_window->search()->setSort({}); });
    QCOMPARE(m_window->search()->result().rows.front(), first);
}

void TstLargeList::theListIsScrolled()
{
    using enum Qt::Key;
    auto *list = m_window->part<CityListView>();
    const auto read = m_window->session().currentProfile();
    list->setFocus();
    m_window->press(u"a key in the list"_s, list, {Key_Down, Key_Down, Key_PageDown, Key_PageDown, Key_End, Key_Up});
    QVERIFY(m_window->session().currentProfile() != read);
    for (int turn = 0; turn < 20; ++turn)
        m_window->wheel(u"turns the wheel over the list"_s, list->viewport(), turn < 10 ? 3 : -3);
    m_window->press(u"a letter in the list"_s, list, {Key_N, Key_O, Key_R, Key_Q, Key_Q});
    auto *page = m_window->part<QScrollArea>("profileArea")->verticalScrollBar();
    for (int part = 1; part <= 4; ++part)
        m_window->step(u"scrolls the page"_s, [&] { page->setValue(page->maximum() * part / 4); });
    m_window->press(u"a key in the list"_s, list, {Key_Home, Key_Down, Key_Up});
}

void TstLargeList::theTableOpensAndCloses()
{
    using enum Qt::Key;
    auto *list = m_window->part<CityListView>();
    m_window->press(u"opens the table"_s, list, {Key_T}, Qt::ControlModifier);
    QVERIFY(list->isTable());
    for (const QuestionKind kind : {QuestionKind::Quantity, QuestionKind::MultiChoice, QuestionKind::Grid}) {
        const ListColumn column{SortOrder::By::Question, m_window->question(kind)};
        m_window->step(u"adds a column"_s, [&] { list->setColumnShown(column, true); });
    }
    const QPoint title(list->columnViewportPosition(1) + 30, 10);
    m_window->click(u"clicks a title"_s, list->horizontalHeader()->viewport(), title);
    m_window->press(u"a key in the table"_s, list, {Key_PageDown, Key_PageDown, Key_End, Key_PageUp, Key_Home});
    for (int turn = 0; turn < 20; ++turn)
        m_window->wheel(u"turns the wheel over the table"_s, list->viewport(), turn < 10 ? 3 : -3);
    m_window->step(u"goes to the middle of the table"_s,
                   [list] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() / 2); });
    m_window->type(u"types %1 with the table"_s, u"no"_s);
    m_window->erase(u"a letter back from %1 with the table"_s);
    m_window->press(u"closes the table"_s, list, {Key_T}, Qt::ControlModifier);
    QVERIFY(!list->isTable());
}

void TstLargeList::lettersDoNotMindWhatIsSelected()
{
    auto *list = m_window->part<CityListView>();
    m_window->press(u"selects everything"_s, list, {Qt::Key_A}, Qt::ControlModifier);
    const int selected = m_window->part<ListArea>()->selection()->count();
    QVERIFY(selected > 400000);
    m_window->type(u"types %1 with all selected"_s, u"st"_s);
    m_window->erase(u"a letter back from %1 with all selected"_s);
    QCOMPARE(m_window->part<ListArea>()->selection()->count(), selected);
    m_window->press(u"selects nothing"_s, list, {Qt::Key_Escape});
    QCOMPARE(m_window->part<ListArea>()->selection()->count(), 0);
}

void TstLargeList::noStepHoldsTheWindowUp()
{
    QCOMPARE(m_window->tooLong(), QString());
}

void TstLargeList::cleanupTestCase()
{
    m_window.reset();
}

CITY_PROFILES_TEST(TstLargeList)
#include "tst_largelist.moc"
