// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citylistmodel.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

/// The list as it is read: every cell of every row.
class TstCityListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyModelHasNoRowsAndTheColumnsThatNeedNoQuestion();
    void everyCellReadsAsTheCityAnswered();
    void twoCitiesOfOneNameCarryWhatTellsThemApart();
    void withoutRolesThereAreNoFigures();
    void notStatedStandsLastInBothDirections();
    void aNewResultIsOneReset();
    void typingFindsTheNextNameFoldedAndWraps();
    void aCellSaysWhatIsMissing();
    void theRowIsASentenceForAScreenReader();
    void textOfTheDatasetIsNoHtml();

private:
    [[nodiscard]] static QStringList printed(const CityListModel &model);
    [[nodiscard]] static QStringList names(const CityListModel &model);
};

QStringList TstCityListModel::printed(const CityListModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        lines.append(cells.join(u" | "_s));
    }
    return lines;
}

QStringList TstCityListModel::names(const CityListModel &model)
{
    QStringList list;
    for (const QString &line : printed(model))
        list.append(line.section(u" | "_s, 0, 0));
    return list;
}

void TstCityListModel::anEmptyModelHasNoRowsAndTheColumnsThatNeedNoQuestion()
{
    CityListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.rowOf(0), -1);
    QCOMPARE(model.rowStartingWith(u"s"_s, 0), -1);
}

void TstCityListModel::everyCellReadsAsTheCityAnswered()
{
    CityListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult(run(*dataset, {{}, {EditionChoice::Mode::All}, {}}));
    QCOMPARE(printed(model),
             (QStringList{u"Portland, ME | United States | 2018 survey, page of 2019 | 66882 (2017) | 4 to 6"_s,
                          u"Portland, OR | United States | 2020 survey | no answer found | no answer found"_s,
                          u"Stockholm | Sweden | 2018 survey | 949761 (2017) | 6"_s,
                          u"Stockholm | Sweden | 2020 survey | 974073 (2019) | more than 8"_s}));
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(titles, (QStringList{u"Name"_s, u"Country"_s, u"Survey year"_s, u"Population"_s, u"Staff"_s}));
    QCOMPARE(model.profileTotal(), 4);
}

void TstCityListModel::twoCitiesOfOneNameCarryWhatTellsThemApart()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult(run(*dataset, {u"portland"_s, {}, {}}));
    QCOMPARE(names(model), (QStringList{u"Portland, ME"_s, u"Portland, OR"_s}));
}

void TstCityListModel::withoutRolesThereAreNoFigures()
{
    CityListModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QString text = Testing::smallSurveyText();
    text.replace(u"role=population"_s, QString()).replace(u"role=staff"_s, QString());
    const DatasetPointer dataset = Testing::sampleDataset(text);
    model.setDataset(dataset);
    model.setResult(run(*dataset, {}));
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(printed(model).first(), u"Portland, ME | United States | 2018 survey, page of 2019"_s);
    QCOMPARE(model.index(0, 0).data(CityListModel::PopulationTextRole).toString(), QString());
}

void TstCityListModel::notStatedStandsLastInBothDirections()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    const int column = 3;
    QCOMPARE(model.columnAt(column).question, dataset->codebook().questionWithRole(u"population"));
    model.setResult(run(*dataset, {{}, {}, {model.sortOrder(column, Qt::AscendingOrder)}}));
    QCOMPARE(names(model), (QStringList{u"Portland, ME"_s, u"Stockholm"_s, u"Portland, OR"_s}));
    model.setResult(run(*dataset, {{}, {}, {model.sortOrder(column, Qt::DescendingOrder)}}));
    QCOMPARE(names(model), (QStringList{u"Stockholm"_s, u"Portland, ME"_s, u"Portland, OR"_s}));
}

void TstCityListModel::aNewResultIsOneReset()
{
    CityListModel model;
    model.setDataset(Testing::smallSurvey());
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    model.setResult({3, 1});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(model.rowOf(1), 1);
    QCOMPARE(model.rowOf(2), -1);
    QCOMPARE(model.index(0, 0).data(CityListModel::ProfileRole).value<ProfileIndex>(), ProfileIndex(3));
}

void TstCityListModel::typingFindsTheNextNameFoldedAndWraps()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult(run(*dataset, {{}, {EditionChoice::Mode::All}, {}}));
    QCOMPARE(model.rowStartingWith(u"STÓ"_s, 0), 2);
    QCOMPARE(model.rowStartingWith(u"stockholm"_s, 3), 3);
    QCOMPARE(model.rowStartingWith(u"p"_s, 2), 0);
    QCOMPARE(model.rowStartingWith(u"holm"_s, 0), -1);
}

void TstCityListModel::aCellSaysWhatIsMissing()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult(run(*dataset, {u"portland"_s, {}, {}}));
    const QModelIndex cell = model.index(1, 3);
    QCOMPARE(cell.data().toString(), u"no answer found"_s);
    QCOMPARE(cell.data(CityListModel::PopulationTextRole).toString(), u"–"_s);
    QCOMPARE(cell.data(CityListModel::StateRole).value<State>(), State::NotStated);
    QVERIFY(!cell.data(CityListModel::SortRole).isValid());
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(),
             u"Population: No answer in our copy of the city's page; the city may have answered."_s.toHtmlEscaped());
    QCOMPARE(model.index(0, 3).data(CityListModel::SortRole).toDouble(), 66882.0);
}

void TstCityListModel::theRowIsASentenceForAScreenReader()
{
    CityListModel model;
    const DatasetPointer dataset = Testing::smallSurvey();
    model.setDataset(dataset);
    model.setResult(run(*dataset, {u"portland"_s, {}, {}}));
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             u"Portland, OR, United States, 2020 survey, Population: no answer found, Staff: no answer found"_s);
    QCOMPARE(model.index(0, 0).data(CityListModel::SecondaryTextRole).toString(),
             u"United States · 2018 survey, page of 2019"_s);
    QCOMPARE(model.index(0, 0).data(CityListModel::StaffTextRole).toString(), u"4 to 6 staff"_s);
}

void TstCityListModel::textOfTheDatasetIsNoHtml()
{
    CityListModel model;
    const DatasetPointer dataset =
        Testing::sampleDataset(Testing::smallSurveyText().replace(u"| Stockholm |"_s, u"| <b>R&D</b> |"_s));
    model.setDataset(dataset);
    model.setResult(run(*dataset, {u"sweden"_s, {}, {}}));
    QCOMPARE(names(model), QStringList{u"<b>R&D</b>"_s});
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"&lt;b&gt;R&amp;D&lt;/b&gt;"));
}

CITY_PROFILES_TEST(TstCityListModel)
#include "tst_citylistmodel.moc"
