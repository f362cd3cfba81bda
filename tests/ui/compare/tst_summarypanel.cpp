// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The summary on its page: what it tells of, and how much room it takes.
class TstSummaryPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void twoProfilesAreToldAtOnce();
    void whereNothingIsCertainThereIsNoList();
    void ofMoreProfilesAReferenceIsAskedFor();
    void theProfileBesideTheReferenceIsChosen();
    void twoYearsOfOneCityAreTheirChanges();
    void itTakesAQuarterOfThePageAtMostAndFolds();
    void onALowPageItIsFoldedUntilAPersonUnfoldsIt();
    void allOfItGoesToTheClipboard();

private:
    template <typename Part>
    [[nodiscard]] Part *part(const QString &name) const
    {
        return m_page->findChild<Part *>(name);
    }
    [[nodiscard]] QListView *list() const { return part<QListView>(u"summary"_s); }
    [[nodiscard]] QStringList choices() const;
    void choose(int place);

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

namespace {

const QString stockholm = u"stockholm-swe@2018"_s;
const QString later = u"stockholm-swe@2020"_s;
const QString portland = u"portland-me@2018"_s;

} // namespace

void TstSummaryPanel::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_page->show();
}

void TstSummaryPanel::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QStringList TstSummaryPanel::choices() const
{
    QMenu *menu = part<QToolButton>(u"summaryChoice"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->isChecked() ? action->text() + u'*' : action->text());
    return texts;
}

void TstSummaryPanel::choose(int place)
{
    QMenu *menu = part<QToolButton>(u"summaryChoice"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().at(place)->trigger();
}

void TstSummaryPanel::twoProfilesAreToldAtOnce()
{
    m_set->setProfileIds({stockholm, portland});
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(part<QLabel>(u"summaryCount"_s)->text().startsWith(u"2 "));
    QVERIFY(list()->accessibleName().startsWith(u"Summary: 2 "));
    QVERIFY(!part<QToolButton>(u"summaryChoice"_s)->isVisible());
}

void TstSummaryPanel::whereNothingIsCertainThereIsNoList()
{
    m_set->setProfileIds({portland, u"portland-or@2020"_s});
    QVERIFY(!list()->isVisible());
    QCOMPARE(part<QLabel>(u"summaryCount"_s)->text(), u"No difference is certain."_s);
}

void TstSummaryPanel::ofMoreProfilesAReferenceIsAskedFor()
{
    m_set->setProfileIds({stockholm, portland, later});
    QVERIFY(!list()->isVisible());
    QVERIFY(!part<QAction>(u"copySummary"_s)->isEnabled());
    QCOMPARE(choices().size(), 3);
    choose(1);
    QCOMPARE(m_page->model()->reference(), m_dataset->findProfile(portland));
    QVERIFY(list()->isVisible());
}

void TstSummaryPanel::theProfileBesideTheReferenceIsChosen()
{
    m_set->setProfileIds({stockholm, portland, later});
    choose(0);
    QCOMPARE(choices(), (QStringList{u"Portland, ME, 2018 survey, page of 2019*"_s, u"Stockholm, 2020 survey"_s}));
    QCOMPARE(part<QToolButton>(u"summaryChoice"_s)->text(), u"Stockholm 2018 and Portland, ME 2018"_s);
    choose(1);
    QCOMPARE(choices().last(), u"Stockholm, 2020 survey*"_s);
    QVERIFY(part<QToolButton>(u"summaryFold"_s)->text().startsWith(u"Changes"));
    m_set->remove(later); // two are left, whatever was chosen
    QCOMPARE(list()->model()->rowCount(), 2);
}

void TstSummaryPanel::twoYearsOfOneCityAreTheirChanges()
{
    m_set->setProfileIds({later, stockholm});
    QCOMPARE(part<QToolButton>(u"summaryFold"_s)->text(), u"Changes from 2018 to 2020"_s);
    QCOMPARE(part<QLabel>(u"summaryCount"_s)->text(), u"5 changed, 2 same, 3 cannot tell"_s);
    QVERIFY(!part<QLabel>(u"banner"_s)->isVisible()); // it speaks of years already
}

void TstSummaryPanel::itTakesAQuarterOfThePageAtMostAndFolds()
{
    m_set->setProfileIds({stockholm, later});
    const QWidget *panel = list()->parentWidget();
    for (const int height : {600, 900}) {
        m_page->resize(1000, height);
        QTRY_VERIFY(panel->height() <= height / 4);
        QVERIFY(panel->height() > height / 8);
    }
    part<QToolButton>(u"summaryFold"_s)->click();
    QVERIFY(!list()->isVisible());
    m_set->setProfileIds({stockholm, portland});
    QVERIFY(!list()->isVisible()); // it stays as the person left it
    part<QToolButton>(u"summaryFold"_s)->click();
    QVERIFY(list()->isVisible());
}

void TstSummaryPanel::onALowPageItIsFoldedUntilAPersonUnfoldsIt()
{
    m_set->setProfileIds({stockholm, later});
    m_page->resize(1000, 560);
    QTRY_VERIFY(!list()->isVisible());
    m_page->resize(1000, 620);
    QTRY_VERIFY(list()->isVisible());
    m_page->resize(1000, 560);
    QTRY_VERIFY(!list()->isVisible());
    part<QToolButton>(u"summaryFold"_s)->click();
    QVERIFY(list()->isVisible());
    m_page->resize(1000, 540);
    m_set->setProfileIds({stockholm, portland});
    QVERIFY(list()->isVisible()); // as the person chose
}

void TstSummaryPanel::allOfItGoesToTheClipboard()
{
    m_set->setProfileIds({stockholm, portland});
    QApplication::clipboard()->clear();
    part<QAction>(u"copySummary"_s)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Stockholm, 2018 survey and Portland"));
    QVERIFY(text.contains(list()->model()->index(1, 0).data().toString()));
    m_set->setProfileIds({});
    QVERIFY(!part<QAction>(u"copySummary"_s)->isEnabled());
}

CITY_PROFILES_TEST(TstSummaryPanel)
#include "tst_summarypanel.moc"
