// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;
using Filter = ComparisonModel::Filter;

/// Rows of questions with a verdict, columns of profiles, read as they are shown.
class TstComparisonModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutProfilesThereIsNothing();
    void everyRowSaysItsVerdictAndReason();
    void aFilterKeepsTheTitlesOfItsSections();
    void linesOfOneOptionStandBesideEachOther();
    void anOptionThatWasNotOfferedIsNoDifference();
    void noneIsAnAnswerAndNotAListOfGaps();
    void numbersShowTheirYearOrThatItIsMissing();
    void aGridNamesTheLevelOfEachRow();
    void titlesOfSectionsCannotBeChosen();
    void aCellIsASentenceForAScreenReader();
    void theTableAsTextHasACellForEachProfile();

private:
    [[nodiscard]] static std::vector<ProfileIndex> profiles(const Dataset &dataset, const QStringList &ids);
    /// A line for each row: "= Question (reason)".
    [[nodiscard]] static QStringList printed(const ComparisonModel &model);
    /// A line for each line of a cell, its mark as one sign in front.
    [[nodiscard]] static QStringList lines(const ComparisonModel &model, const QString &question, int column);
    static void compare(ComparisonModel &model, const QStringList &ids);
};

std::vector<ProfileIndex> TstComparisonModel::profiles(const Dataset &dataset, const QStringList &ids)
{
    std::vector<ProfileIndex> list;
    for (const QString &id : ids)
        list.push_back(dataset.findProfile(id).value());
    return list;
}

void TstComparisonModel::compare(ComparisonModel &model, const QStringList &ids)
{
    const DatasetPointer dataset = Testing::smallSurvey();
    QVERIFY(model.setProfiles(dataset, profiles(*dataset, ids)).ok());
}

QStringList TstComparisonModel::printed(const ComparisonModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int role) { return model.headerData(row, Qt::Vertical, role).toString(); };
        if (model.headerData(row, Qt::Vertical, ComparisonModel::SectionRole).toBool())
            list.append(QString(u"# " + text(Qt::DisplayRole)));
        else
            list.append(u"%1: %2 %3"_s
                            .arg(text(Qt::DisplayRole), text(ComparisonModel::VerdictTextRole),
                                 text(ComparisonModel::ReasonRole))
                            .trimmed());
    }
    return list;
}

QStringList TstComparisonModel::lines(const ComparisonModel &model, const QString &question, int column)
{
    static const QString signs = u" !*-?/#~"_s; // in the order of CellMark
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical).toString() != question)
            continue;
        const auto cell = model.index(row, column).data(ComparisonModel::CellRole).value<ComparisonCell>();
        for (const CellLine &line : cell.lines)
            list.append(u"%1 %2 %3"_s.arg(signs.at(int(line.mark))).arg(line.text, line.detail).trimmed());
        if (!cell.note.isEmpty())
            list.append(cell.note);
    }
    return list;
}

void TstComparisonModel::withoutProfilesThereIsNothing()
{
    ComparisonModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    QVERIFY(model.setProfiles(nullptr, {}).ok());
    QVERIFY(model.setProfiles(Testing::smallSurvey(), {}).ok());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QCOMPARE(model.count(Filter::Different), 0);
}

void TstComparisonModel::everyRowSaysItsVerdictAndReason()
{
    ComparisonModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(printed(model),
             (QStringList{u"# City and officials"_s, u"Mayor: same"_s,
                          u"Population: cannot tell The reference years differ, so the numbers are not compared."_s,
                          u"# Innovation"_s, u"What innovation helps the city do: different"_s,
                          u"Explicit innovation strategy: same"_s, u"Approach: different"_s,
                          u"Policy areas in focus: different"_s, u"Innovation team staff: different"_s,
                          u"Number of roles: cannot tell No answer found: Stockholm 2020"_s,
                          u"Roles: cannot tell No answer found: Stockholm 2020"_s, u"Data availability: different"_s}));
}

void TstComparisonModel::aFilterKeepsTheTitlesOfItsSections()
{
    ComparisonModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    model.setFilter(Filter::Same);
    QCOMPARE(printed(model),
             (QStringList{u"# City and officials"_s, u"Mayor: same"_s, u"# Innovation"_s,
                          u"Explicit innovation strategy: same"_s}));
    model.setFilter(Filter::Different);
    QCOMPARE(printed(model).first(), u"# Innovation"_s);
    QCOMPARE(model.count(Filter::All), 10);
    QCOMPARE(model.count(Filter::Same), 2);
    QCOMPARE(model.count(Filter::Different), 5);
    QCOMPARE(model.count(Filter::AnsweredByAll), 8);
}

void TstComparisonModel::linesOfOneOptionStandBesideEachOther()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s, u"portland-me@2018"_s});
    QCOMPARE(lines(model, u"Roles"_s, 0),
             (QStringList{u"* Designer"_s, u"* Engineer"_s, u"2 of 4 named; 2 unknown"_s}));
    QCOMPARE(lines(model, u"Roles"_s, 1), QStringList{u"no answer found"_s});
    QCOMPARE(lines(model, u"Roles"_s, 2), QStringList{u"not asked in this survey year"_s});
    QCOMPARE(lines(model, u"What innovation helps the city do"_s, 0),
             (QStringList{u"* Save costs"_s, u"* Improve service delivery"_s}));
    QCOMPARE(lines(model, u"What innovation helps the city do"_s, 2), (QStringList{u"* Save costs"_s, u"-"_s}));
}

void TstComparisonModel::anOptionThatWasNotOfferedIsNoDifference()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(lines(model, u"What innovation helps the city do"_s, 0),
             (QStringList{u"* Save costs"_s, u"* Improve service delivery"_s, u"/ not offered in 2018"_s, u"-"_s}));
    QCOMPARE(lines(model, u"What innovation helps the city do"_s, 1),
             (QStringList{u"-"_s, u"* Improve service delivery"_s, u"* Train staff"_s, u"* “Have fun”"_s}));
    const QString equal = Testing::smallSurveyText()
                              .replace(u"goals = save, serve"_s, u"goals = serve"_s)
                              .replace(u"goals = serve, train, \"Have fun\""_s, u"goals = serve, train"_s);
    const DatasetPointer dataset = Testing::sampleDataset(equal);
    QVERIFY(model.setProfiles(dataset, profiles(*dataset, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s})).ok());
    QVERIFY(printed(model).contains(u"What innovation helps the city do: same"_s));
}

void TstComparisonModel::noneIsAnAnswerAndNotAListOfGaps()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s, u"portland-or@2020"_s});
    QCOMPARE(lines(model, u"Policy areas in focus"_s, 0), QStringList{u"No priority areas (the city's answer)"_s});
    QCOMPARE(lines(model, u"Policy areas in focus"_s, 1), (QStringList{u"* Health"_s, u"* Water"_s}));
    QCOMPARE(lines(model, u"Policy areas in focus"_s, 2), (QStringList{u"?"_s, u"* Water"_s, u"list incomplete"_s}));
}

void TstComparisonModel::numbersShowTheirYearOrThatItIsMissing()
{
    ComparisonModel model;
    const DatasetPointer dataset =
        Testing::sampleDataset(Testing::smallSurveyText().replace(u"974073 @2019"_s, u"974073"_s));
    QVERIFY(model.setProfiles(dataset, profiles(*dataset, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s})).ok());
    QCOMPARE(lines(model, u"Population"_s, 0), QStringList{u"! 949761 residents 2017"_s});
    QCOMPARE(lines(model, u"Population"_s, 1), QStringList{u"! 974073 residents year not printed"_s});
    QCOMPARE(lines(model, u"Innovation team staff"_s, 1), QStringList{u"! more than 8 staff"_s});
    QCOMPARE(lines(model, u"Explicit innovation strategy"_s, 0), QStringList{u"! Yes"_s});
}

void TstComparisonModel::aGridNamesTheLevelOfEachRow()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(lines(model, u"Data availability"_s, 0),
             (QStringList{u"# Policing: Insufficient data"_s, u"# Waste: Sufficient data"_s}));
    QCOMPARE(lines(model, u"Data availability"_s, 1),
             (QStringList{u"# Policing: Sufficient data"_s, u"~ Waste: no answer found"_s}));
}

void TstComparisonModel::titlesOfSectionsCannotBeChosen()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    QVERIFY(!model.index(0, 1).data().isValid());
}

void TstComparisonModel::aCellIsASentenceForAScreenReader()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"portland-me@2018"_s});
    QCOMPARE(model.index(2, 1).data(Qt::AccessibleTextRole).toString(),
             u"Population, different. Portland, ME, 2018 survey, page of 2019: 66882 residents (2017)"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Portland, ME 2018"_s);
}

void TstComparisonModel::theTableAsTextHasACellForEachProfile()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    model.setFilter(Filter::Same);
    QCOMPARE(model.toText(),
             u"Question\tComparison\tStockholm, 2018 survey\tStockholm, 2020 survey\n"
             "Mayor\tsame\tAnna König Jerlmyr\tAnna König Jerlmyr\n"
             "Explicit innovation strategy\tsame\tYes\tYes\n"_s);
}

CITY_PROFILES_TEST(TstComparisonModel)
#include "tst_comparisonmodel.moc"
