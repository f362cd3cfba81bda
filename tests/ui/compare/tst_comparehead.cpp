// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparelegend.h"
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// What can be done with the heads of compared profiles: by mouse, key and menu.
class TstCompareHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aHeadOpensItsPageAndSwitchesTheYear();
    void aHeadIsRemovedByKeyAndButton();
    void aHeadMovesByKeyAndMenuAndKeepsTheFocus();
    void inMirroredLayoutsLeftIsOnwards();
    void theReferenceIsNamedInHeadAndLegend();

private:
    [[nodiscard]] QAbstractButton *head(int place) const;
    [[nodiscard]] QAction *action(int place, const QString &name) const
    {
        return head(place)->findChild<QMenu *>(u"headMenu"_s)->findChild<QAction *>(name);
    }
    [[nodiscard]] QString cities() const;

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

CITY_PROFILES_TEST(TstCompareHead)
#include "tst_comparehead.moc"
