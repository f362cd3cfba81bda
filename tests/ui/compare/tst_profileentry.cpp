// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"
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
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// How profiles come into the comparison on its page: typed, or dropped between the heads.
class TstProfileEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherCityIsTypedOverAHead();
    void escapeLeavesTheHeadAsItWas();
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

void TstProfileEntry::init()
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

void TstProfileEntry::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QAbstractButton *TstProfileEntry::head(int place) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>(u"head%1"_s.arg(place))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

QString TstProfileEntry::cities() const
{
    QStringList list;
    for (const QString &id : m_set->profileIds())
        list.append(id.section(u'@', 0, 0));
    return list.join(u' ');
}

void TstProfileEntry::drop(const QMimeData &data, const QPointF &at) const
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

void TstProfileEntry::anotherCityIsTypedOverAHead()
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

void TstProfileEntry::escapeLeavesTheHeadAsItWas()
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

void TstProfileEntry::aCityIsAddedByTyping()
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

void TstProfileEntry::droppedProfilesGoBetweenTheHeads()
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

void TstProfileEntry::somethingElseCannotBeDropped()
{
    QMimeData data;
    data.setText(u"stockholm-swe@2020"_s);
    drop(data, {300, 300});
    QCOMPARE(cities(), u"stockholm-swe portland-me portland-or"_s);
}

CITY_PROFILES_TEST(TstProfileEntry)
#include "tst_profileentry.moc"
