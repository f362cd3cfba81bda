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
using RowKind = ComparisonModel::RowKind;

/// Rows of questions and options with a verdict, columns of profiles, read as they are shown.
class TstComparisonModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutProfilesThereIsNothing();
    void everyRowSaysItsVerdictAndReason();
    void aFilterKeepsTheTitlesOfItsSections();
    void aFoldedQuestionHidesItsOptions();
    void manyMissingAnswersAreCounted();
    void titlesOfSectionsCannotBeChosen();

private:
    /// A line for each row: "Question: verdict reason".
    [[nodiscard]] static QStringList printed(const ComparisonModel &model);
    /// The cells of a column below a question, the question's own first, each mark as one sign in front.
    [[nodiscard]] static QStringList cells(const ComparisonModel &model, const QString &question, int column);
    static void compare(ComparisonModel &model, const QStringList &ids,
                        const QString &survey = Testing::smallSurveyText());
};

void TstComparisonModel::compare(ComparisonModel &model, const QStringList &ids, const QString &survey)
{
    const DatasetPointer dataset = Testing::sampleDataset(survey);
    std::vector<ProfileIndex> profiles;
    for (const QString &id : ids)
        profiles.push_back(dataset->findProfile(id).value());
    QVERIFY(model.setProfiles(dataset, profiles).ok());
}

QStringList TstComparisonModel::printed(const ComparisonModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto text = [&](int role) { return model.headerData(row, Qt::Vertical, role).toString(); };
        const auto kind = model.headerData(row, Qt::Vertical, ComparisonModel::KindRole).value<RowKind>();
        if (kind == RowKind::Section)
            list.append(QString(u"# " + text(Qt::DisplayRole)));
        else
            list.append(u"%1%2: %3 %4"_s
                            .arg(kind == RowKind::Option ? u"- "_s : QString(), text(Qt::DisplayRole),
                                 text(ComparisonModel::VerdictTextRole), text(ComparisonModel::ReasonRole))
                            .trimmed());
    }
    return list;
}

QStringList TstComparisonModel::cells(const ComparisonModel &model, const QString &question, int column)
{
    static const QString signs = u" !.*-?/#~"_s; // in the order of CellMark
    QStringList list;
    bool below = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto kind = model.headerData(row, Qt::Vertical, ComparisonModel::KindRole).value<RowKind>();
        below = kind == RowKind::Option ? below : model.headerData(row, Qt::Vertical).toString() == question;
        if (!below)
            continue;
        const auto cell = model.index(row, column).data(ComparisonModel::CellRole).value<ComparisonCell>();
        const QStringList parts{QString(signs.at(int(cell.mark))), cell.text, cell.detail, cell.note};
        list.append(parts.join(u' ').simplified());
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
             (QStringList{u"# City and officials"_s,
                          u"Mayor: same"_s,
                          u"Population: cannot tell The reference years differ, so the numbers are not compared."_s,
                          u"# Innovation"_s,
                          u"What innovation helps the city do: different"_s,
                          u"- Save costs: different"_s,
                          u"- Improve service delivery: same"_s,
                          u"- Train staff: same"_s,
                          u"- Other: different"_s,
                          u"Explicit innovation strategy: same"_s,
                          u"Approach: different"_s,
                          u"- Holistic: different"_s,
                          u"- Specific policy areas: different"_s,
                          u"Policy areas in focus: different"_s,
                          u"- Health: different"_s,
                          u"- Water: different"_s,
                          u"Innovation team staff: different"_s,
                          u"Number of roles: cannot tell No answer found: Stockholm 2020"_s,
                          u"Roles: cannot tell No answer found: Stockholm 2020"_s,
                          u"- Designer: cannot tell"_s,
                          u"- Engineer: cannot tell"_s,
                          u"Data availability: different"_s,
                          u"- Policing: different"_s,
                          u"- Waste: cannot tell"_s}));
}

void TstComparisonModel::aFilterKeepsTheTitlesOfItsSections()
{
    ComparisonModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    compare(model, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s});
    model.setFilter(Filter::Different);
    QCOMPARE(printed(model).first(), u"# Innovation"_s); // two mayors are no difference worth a row
    QVERIFY(!printed(model).contains(u"Mayor: texts, not compared"_s));
    model.setFilter(Filter::All);
    QVERIFY(printed(model).contains(u"Mayor: texts, not compared"_s));
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    model.setFilter(Filter::Same);
    QCOMPARE(printed(model),
             (QStringList{u"# City and officials"_s, u"Mayor: same"_s, u"# Innovation"_s,
                          u"Explicit innovation strategy: same"_s}));
    QCOMPARE(model.count(Filter::All), 10);
    QCOMPARE(model.count(Filter::Same), 2);
    QCOMPARE(model.count(Filter::Different), 5);
    QCOMPARE(model.count(Filter::AnsweredByAll), 8);
}

void TstComparisonModel::aFoldedQuestionHidesItsOptions()
{
    ComparisonModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    const int row = int(printed(model).indexOf(u"Approach: different"));
    const int question = model.headerData(row, Qt::Vertical, ComparisonModel::QuestionRole).toInt();
    const QStringList before = printed(model);
    QCOMPARE(cells(model, u"Approach"_s, 0), (QStringList{QString(), u"*"_s, u"-"_s}));
    model.setFolded(question, true);
    QCOMPARE(model.rowCount(), int(before.size()) - 2);
    QCOMPARE(cells(model, u"Approach"_s, 0), QStringList{u"Holistic"_s});
    QVERIFY(model.headerData(row, Qt::Vertical, ComparisonModel::FoldedRole).toBool());
    model.setFolded(question, false);
    QCOMPARE(printed(model), before);
    model.setAllFolded(true);
    QCOMPARE(model.rowCount(), 12); // ten questions in two sections
    compare(model, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s}); // another dataset value: nothing is folded
    QVERIFY(model.rowCount() > 12);
    QVERIFY(!model.headerData(1, Qt::Vertical, ComparisonModel::FoldedRole).isValid()); // a text has no options
}

void TstComparisonModel::manyMissingAnswersAreCounted()
{
    ComparisonModel model;
    QString survey = Testing::smallSurveyText();
    for (int i = 0; i < 3; ++i)
        survey += u"\ncity | c%1 | City %1 | SE\nprofile | c%1@2018\n"_s.arg(i);
    compare(model, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s, u"c0@2018"_s, u"c1@2018"_s, u"c2@2018"_s}, survey);
    QVERIFY(printed(model).contains(u"Number of roles: cannot tell No answer found in 4 of 5 pages"_s));
    const int row = int(printed(model).indexOf(u"Number of roles: cannot tell No answer found in 4 of 5 pages"));
    QCOMPARE(model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString(),
             u"Number of roles<br>cannot tell. No answer found: Portland, OR 2020, City 0 2018, City 1 2018, City 2 "
             "2018"_s);
}

void TstComparisonModel::titlesOfSectionsCannotBeChosen()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(model.flags(model.index(0, 0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
    QVERIFY(!model.index(0, 1).data().isValid());
}

CITY_PROFILES_TEST(TstComparisonModel)
#include "tst_comparisonmodel.moc"
