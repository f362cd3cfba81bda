// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepage.h"
#include "comparisonmodel.h"
#include "comparisonset.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The page alone: it follows the set and says what it can't tell.
class TstComparePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withLessThanTwoItSaysWhatToDo();
    void itFollowsTheSet();
    void itComparesNothingBeforeItIsSeen();
    void theFiltersCountAndExcludeEachOther();
    void differingYearsAreSaid();
    void aProfileThatCannotBeReadIsSaid();
    void theComparisonHasABrief();
    void everyControlHasAName();

private:
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"comparison"_s); }
    [[nodiscard]] QAbstractButton *head(int place) const;
    [[nodiscard]] QAction *action(const QString &name) const { return m_page->findChild<QAction *>(name); }
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_page->findChild<QToolButton *>(name); }

    DatasetPointer m_dataset;
    std::unique_ptr<ComparisonSet> m_set;
    std::unique_ptr<ComparePage> m_page;
};

void TstComparePage::init()
{
    m_dataset = Testing::smallSurvey();
    m_set = std::make_unique<ComparisonSet>();
    m_page = std::make_unique<ComparePage>();
    m_page->resize(1000, 600);
    m_page->setDataset(m_dataset);
    m_page->setComparisonSet(m_set.get());
    m_page->show();
}

void TstComparePage::cleanup()
{
    m_page.reset();
    m_set.reset();
}

QAbstractButton *TstComparePage::head(int place) const
{
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>(u"head%1"_s.arg(place))) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TstComparePage::withLessThanTwoItSaysWhatToDo()
{
    const auto *title = m_page->findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible());
    QVERIFY(!table()->isVisible());
    const QString none = title->text();
    m_set->add(u"stockholm-swe@2018"_s);
    QVERIFY(title->isVisible());
    QVERIFY(title->text() != none);
}

void TstComparePage::itFollowsTheSet()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->columnCount(), 2);
    m_set->add(u"portland-or@2020"_s);
    QCOMPARE(table()->model()->columnCount(), 3);
    QVERIFY(head(2));
    QVERIFY(!head(3));
    m_set->setProfileIds({});
    QVERIFY(!table()->isVisible());
}

void TstComparePage::itComparesNothingBeforeItIsSeen()
{
    m_page->hide();
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QCOMPARE(m_page->model()->columnCount(), 0);
    m_page->show();
    QCOMPARE(m_page->model()->columnCount(), 2);
}

void TstComparePage::theFiltersCountAndExcludeEachOther()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(button(u"filter0"_s)->text(), u"All questions (10)"_s);
    QCOMPARE(button(u"filter1"_s)->text(), u"Different (5)"_s);
    button(u"filter2"_s)->click();
    QVERIFY(button(u"filter2"_s)->isChecked());
    QVERIFY(!button(u"filter0"_s)->isChecked());
    QCOMPARE(table()->model()->rowCount(), 4); // two questions in two sections
    QCOMPARE(table()->verticalHeader()->count(), 4);
}

void TstComparePage::differingYearsAreSaid()
{
    const auto *banner = m_page->findChild<QLabel *>(u"banner"_s);
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QVERIFY(!banner->isVisible());
    m_set->add(u"portland-or@2020"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"2018, 2020"));
}

void TstComparePage::aProfileThatCannotBeReadIsSaid()
{
    class NoTexts : public TextSource {
        [[nodiscard]] Result<ProfileRecord> record(ProfileIndex) const override
        {
            return Error{ErrorKind::Unreadable, u"the disk is gone"_s, {}, {}, 0, {}};
        }
    };
    DatasetParts parts = m_dataset->parts();
    parts.texts = std::make_shared<NoTexts>();
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    m_page->setDataset(std::make_shared<const Dataset>(std::move(parts)));
    QVERIFY(!table()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"stateText"_s)->text().contains(u"the disk is gone"));
    m_page->setDataset(m_dataset);
    QVERIFY(table()->isVisible());
}

void TstComparePage::theComparisonHasABrief()
{
    m_set->add(u"stockholm-swe@2018"_s);
    m_set->add(u"helsinki-fin@2020"_s);
    action(u"comparisonBrief"_s)->trigger();
    auto *dialog = m_page->findChild<QDialog *>(u"briefDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    const auto *save = dialog->findChild<QAbstractButton *>(u"savePdf"_s);
    QTRY_VERIFY(save->isEnabled());
}

void TstComparePage::everyControlHasAName()
{
    m_set->setProfileIds({u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    for (const auto *control : m_page->findChildren<QAbstractButton *>()) {
        if (control->isVisible() && control->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!control->accessibleName().isEmpty() || !control->text().isEmpty(),
                     qPrintable(control->objectName()));
    }
    for (const auto *field : m_page->findChildren<QLineEdit *>())
        QVERIFY(!field->accessibleName().isEmpty());
}

CITY_PROFILES_TEST(TstComparePage)
#include "tst_comparepage.moc"
