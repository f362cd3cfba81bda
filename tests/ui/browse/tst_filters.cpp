// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "browsepane.h"
#include "facetmodel.h"
#include "facetpane.h"
#include "facetview.h"
#include "filterchips.h"
#include "numberfield.h"
#include "profilesearch.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The column of filters, the chips and the possible matches, by mouse and by keyboard.
class TstFilters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void spaceTicksAValue();
    void aClickOnAChipTakesTheConditionAway();
    void theFilterIsCopiedAsOptions();
    void anEmptyResultOffersThePossibleOnes();
    void openGroupsComeBack();
    void numbersAreReadAsTheyAreTyped();

private:
    [[nodiscard]] QModelIndex first(FacetModel::Kind kind, const QModelIndex &parent = {}) const;

    std::unique_ptr<BrowsePane> m_pane;
    std::unique_ptr<FacetPane> m_filters;
    FacetView *m_view = nullptr;
};

void TstFilters::init()
{
    m_pane = std::make_unique<BrowsePane>();
    m_filters = std::make_unique<FacetPane>(m_pane->search());
    m_pane->setDataset(Testing::smallSurvey());
    m_pane->resize(330, 700);
    m_filters->resize(244, 700);
    m_pane->show();
    m_filters->show();
    m_view = m_filters->findChild<FacetView *>(u"facets"_s);
}

void TstFilters::cleanup()
{
    m_filters.reset();
    m_pane.reset();
}

QModelIndex TstFilters::first(FacetModel::Kind kind, const QModelIndex &parent) const
{
    const QAbstractItemModel *model = m_view->model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        if (index.data(FacetModel::KindRole).toInt() == int(kind))
            return index;
        if (const QModelIndex below = first(kind, index); below.isValid())
            return below;
    }
    return {};
}

void TstFilters::spaceTicksAValue()
{
    const QModelIndex value = first(FacetModel::Kind::Value);
    m_view->expand(value.parent());
    m_view->setCurrentIndex(value);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(m_pane->search()->query().filter.size(), std::size_t(1));
    QTest::keyClick(m_view, Qt::Key_Space);
    QVERIFY(m_pane->search()->query().filter.empty());
}

void TstFilters::aClickOnAChipTakesTheConditionAway()
{
    m_view->setCurrentIndex(first(FacetModel::Kind::Value));
    QTest::keyClick(m_view, Qt::Key_Space);
    auto *chip = m_pane->findChild<QToolButton *>(u"chip"_s);
    QVERIFY(chip);
    chip->click();
    QVERIFY(m_pane->search()->query().filter.empty());
    QVERIFY(!m_pane->findChild<FilterChips *>()->isVisible());
}

void TstFilters::theFilterIsCopiedAsOptions()
{
    const Dataset &dataset = *m_pane->search()->dataset();
    const int population = dataset.codebook().questionIndex(u"population");
    m_pane->search()->setFilter({conditionOn(questionSubject(population), {numberValue({500000, {}})})});
    m_pane->findChild<QToolButton *>(u"copyFilter"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"--where 'population>=500000'"_s);
}

void TstFilters::anEmptyResultOffersThePossibleOnes()
{
    const Dataset &dataset = *m_pane->search()->dataset();
    const int roles = dataset.codebook().questionIndex(u"roles");
    const int manager = dataset.question(roles).optionIndex(u"manager");
    m_pane->search()->setFilter({conditionOn(questionSubject(roles), {optionValue(manager)})});
    QVERIFY(m_pane->search()->result().rows.empty());
    auto *possible = m_pane->findChild<QWidget *>(u"possible"_s);
    QVERIFY(!possible->isVisible());
    for (auto *button : m_pane->findChild<QWidget *>(u"message"_s)->findChildren<QToolButton *>())
        button->click();
    QVERIFY(possible->isVisible());
}

void TstFilters::openGroupsComeBack()
{
    const QModelIndex group = m_view->model()->index(2, 0);
    m_view->setExpanded(group, !m_view->isExpanded(group));
    const bool open = m_view->isExpanded(group);
    FacetPane other(m_pane->search());
    other.restoreState(m_filters->saveState());
    auto *view = other.findChild<FacetView *>(u"facets"_s);
    QCOMPARE(view->isExpanded(view->model()->index(2, 0)), open);
}

void TstFilters::numbersAreReadAsTheyAreTyped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(readNumber(u"1,500"_s), std::optional(1500.0));
    QCOMPARE(readNumber(u" 2000 "_s), std::optional(2000.0));
    QVERIFY(!readNumber(u"many"_s));
    QCOMPARE(readLimits(u"100; 2,000"_s), (std::optional(QList<double>{100, 2000})));
    QVERIFY(!readLimits(u"200; 100"_s));
    QVERIFY(!readLimits({}));
    QLocale::setDefault(before);
}

CITY_PROFILES_TEST(TstFilters)
#include "tst_filters.moc"
