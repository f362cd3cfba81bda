// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelegend.h"
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "profilemime.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What can be done with the heads of compared profiles, and with profiles dropped between them.
class TstCompareHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHeadOpensItsPageAndSwitchesTheYear();
    void aHeadIsRemovedByKeyAndButton();
    void aHeadMovesByKeyAndMenuAndKeepsTheFocus();
    void inMirroredLayoutsLeftIsOnwards();
    void anotherCityIsTypedOverAHead();
    void escapeLeavesTheHeadAsItWas();
    void theReferenceIsNamedInHeadAndLegend();
    void aCityIsAddedByTyping();
    void droppedProfilesGoBetweenTheHeads();
    void somethingElseCannotBeDropped();

private:
    [[nodiscard]] QAbstractButton *head(int place) const;
    [[nodiscard]] QAction *action(int place, const QString &name) const
    {
        return head(place)->findChild<QMenu *>(u"headMenu"_s)->findChild<QAction *>(name);
    }
    [[nodiscard]] QString cities() const;
    void drop(const QMimeData &data, const QPointF &at) const;

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

void TstCompareHead::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1200, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_page->show();
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s, u"portland-or@2020"_s});
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TstCompareHead::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QAbstractButton *TstCompareHead::head(int place) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>(u"head%1"_s.arg(place))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

QString TstCompareHead::cities() const
{
    QStringList list;
    for (const QString &id : m_set->profileIds())
        list.append(id.section(u'@', 0, 0));
    return list.join(u' ');
}

void TstCompareHead::drop(const QMimeData &data, const QPointF &at) const
{
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false); // a new event is accepted already
    QApplication::sendEvent(m_page.get(), &enter);
    if (!enter.isAccepted())
        return;
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &move);
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &dropped);
    QCoreApplication::processEvents();
}

void TstCompareHead::aHeadOpensItsPageAndSwitchesTheYear()
{
    const QSignalSpy opened(m_page.get(), &ComparePage::profileRequested);
    QTest::keyClick(head(1), Qt::Key_Return);
    action(1, u"open"_s)->trigger();
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.first().first().value<ProfileIndex>(), *m_dataset->findProfile(u"portland-me@2018"));
    QVERIFY(!head(1)->findChild<QToolButton *>(u"years"_s)); // only one year: no dead control
    head(0)->findChild<QToolButton *>(u"years"_s)->menu()->actions().at(1)->trigger();
    QCOMPARE(m_set->profileIds().first(), u"stockholm-swe@2020"_s);
}

void TstCompareHead::aHeadIsRemovedByKeyAndButton()
{
    head(1)->findChild<QToolButton *>(u"removeHead"_s)->click();
    QCOMPARE(cities(), u"stockholm-swe portland-or"_s);
    QTest::keyClick(head(1), Qt::Key_Delete);
    QCOMPARE(cities(), u"stockholm-swe"_s);
}

void TstCompareHead::aHeadMovesByKeyAndMenuAndKeepsTheFocus()
{
    head(0)->setFocus();
    QTest::keyClick(head(0), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cities(), u"portland-me stockholm-swe portland-or"_s);
    QVERIFY(head(1)->hasFocus());
    action(1, u"moveOn"_s)->trigger();
    QCOMPARE(cities(), u"portland-me portland-or stockholm-swe"_s);
    QVERIFY(!action(2, u"moveOn"_s)->isEnabled());
    QTest::keyClick(head(2), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cities(), u"portland-me stockholm-swe portland-or"_s);
}

void TstCompareHead::inMirroredLayoutsLeftIsOnwards()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(head(0)->x() > head(1)->x());
    QTest::keyClick(head(0), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cities(), u"portland-me stockholm-swe portland-or"_s);
}

void TstCompareHead::anotherCityIsTypedOverAHead()
{
    head(1)->setFocus();
    QTest::keyClick(head(1), 'S');
    auto *field = head(1)->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"tockholm 2020"_s.first(7));
    QTest::keyClick(field, Qt::Key_Return); // the first suggestion is Stockholm 2018, which is there already
    QCOMPARE(cities(), u"stockholm-swe portland-or"_s);
    action(1, u"replace"_s)->trigger();
    field = head(1)->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"me"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(cities(), u"stockholm-swe portland-me"_s);
}

void TstCompareHead::escapeLeavesTheHeadAsItWas()
{
    head(1)->setFocus();
    QTest::keyClick(head(1), Qt::Key_F2);
    auto *field = head(1)->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"nowhere"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(head(1)->hasFocus());
    QCOMPARE(cities(), u"stockholm-swe portland-me portland-or"_s);
}

void TstCompareHead::theReferenceIsNamedInHeadAndLegend()
{
    const auto *legend = m_page->findChild<CompareLegend *>();
    const QString before = legend->accessibleName();
    action(1, u"reference"_s)->trigger();
    QCOMPARE(m_page->model()->reference(), m_dataset->findProfile(u"portland-me@2018"));
    QVERIFY(head(1)->accessibleName().contains(u"reference"));
    QVERIFY(legend->accessibleName().contains(u"same as Portland, ME 2018"));
    QVERIFY(action(1, u"reference"_s)->isChecked());
    action(1, u"reference"_s)->trigger();
    QVERIFY(!m_page->model()->reference());
    QCOMPARE(legend->accessibleName(), before);
}

void TstCompareHead::aCityIsAddedByTyping()
{
    auto *field = m_page->findChild<QLineEdit *>(u"addProfile"_s);
    m_set->setProfileIds({u"portland-or@2020"_s});
    QVERIFY(field->isVisible()); // there where the page says to add one
    m_page->findChild<QToolButton *>(u"stateAction"_s)->click();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"stock"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(cities(), u"portland-or stockholm-swe"_s);
    QVERIFY(field->text().isEmpty());
}

void TstCompareHead::droppedProfilesGoBetweenTheHeads()
{
    const auto data = profileMimeData({u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    const QPointF between = m_page->mapFromGlobal(head(1)->mapToGlobal(QPointF(2, 10)));
    drop(*data, between);
    QCOMPARE(
        m_set->profileIds(),
        (QStringList{u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s, u"portland-me@2018"_s}));
    m_set->setProfileIds({});
    drop(*data, {300, 300}); // anywhere on the empty page
    QCOMPARE(m_set->profileIds().size(), 2);
}

void TstCompareHead::somethingElseCannotBeDropped()
{
    QMimeData data;
    data.setText(u"stockholm-swe@2020"_s);
    drop(data, {300, 300});
    QCOMPARE(cities(), u"stockholm-swe portland-me portland-or"_s);
}

CITY_PROFILES_TEST(TstCompareHead)
#include "tst_comparehead.moc"
