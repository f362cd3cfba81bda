// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using RowKind = ComparisonModel::RowKind;

/// The cells of a comparison: answers, marks of options, years of numbers, levels of grids.
class TstComparisonCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOptionIsNamedOnceAndMarkedInEachColumn();
    void anOptionThatWasNotOfferedSaysSo();
    void noneIsAnAnswerAndNoOptionIsNamed();
    void numbersShowTheirYearOrThatItIsMissing();
    void aGridHasAStripAndTheLevelOfEachRow();

private:
    /// A line for each row: "Question: verdict reason".
    [[nodiscard]] static QStringList printed(const ComparisonModel &model);
    /// The cells of a column below a question, the question's own first, each mark as one sign in front.
    [[nodiscard]] static QStringList cells(const ComparisonModel &model, const QString &question, int column);
    static void compare(ComparisonModel &model, const QStringList &ids,
                        const QString &survey = Testing::smallSurveyText());
};

void TstComparisonCells::compare(ComparisonModel &model, const QStringList &ids, const QString &survey)
{
    const DatasetPointer dataset = Testing::sampleDataset(survey);
    std::vector<ProfileIndex> profiles;
    for (const QString &id : ids)
        profiles.push_back(dataset->findProfile(id).value());
    QVERIFY(model.setProfiles(dataset, profiles).ok());
}

QStringList TstComparisonCells::printed(const ComparisonModel &model)
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

QStringList TstComparisonCells::cells(const ComparisonModel &model, const QString &question, int column)
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

void TstComparisonCells::anOptionIsNamedOnceAndMarkedInEachColumn()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"portland-or@2020"_s, u"portland-me@2018"_s});
    QCOMPARE(cells(model, u"Roles"_s, 0), (QStringList{u". 2 of 4 named; 2 unknown"_s, u"*"_s, u"*"_s}));
    QCOMPARE(cells(model, u"Roles"_s, 1), (QStringList{u"no answer found"_s, u"?"_s, u"?"_s}));
    QCOMPARE(cells(model, u"Roles"_s, 2), (QStringList{u"not asked in this survey year"_s, u"?"_s, u"?"_s}));
    QCOMPARE(cells(model, u"What innovation helps the city do"_s, 0), (QStringList{u". 2 named"_s, u"*"_s, u"*"_s}));
    QCOMPARE(cells(model, u"What innovation helps the city do"_s, 2), (QStringList{u". 1 named"_s, u"*"_s, u"-"_s}));
    QCOMPARE(cells(model, u"Policy areas in focus"_s, 1), (QStringList{u". list incomplete"_s, u"*"_s}));
}

void TstComparisonCells::anOptionThatWasNotOfferedSaysSo()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(cells(model, u"What innovation helps the city do"_s, 0),
             (QStringList{u". 2 named"_s, u"*"_s, u"*"_s, u"/ not offered in 2018"_s, u"-"_s}));
    QCOMPARE(cells(model, u"What innovation helps the city do"_s, 1),
             (QStringList{u". 3 named"_s, u"-"_s, u"*"_s, u"*"_s, u"* “Have fun”"_s}));
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s},
            Testing::smallSurveyText()
                .replace(u"goals = save, serve"_s, u"goals = serve"_s)
                .replace(u"goals = serve, train, \"Have fun\""_s, u"goals = serve, train"_s));
    QVERIFY(printed(model).contains(u"What innovation helps the city do: same"_s));
}

void TstComparisonCells::noneIsAnAnswerAndNoOptionIsNamed()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(cells(model, u"Policy areas in focus"_s, 0),
             (QStringList{u"No priority areas (the city's answer)"_s, u"-"_s, u"-"_s}));
}

void TstComparisonCells::numbersShowTheirYearOrThatItIsMissing()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s},
            Testing::smallSurveyText().replace(u"974073 @2019"_s, u"974073"_s));
    QCOMPARE(cells(model, u"Population"_s, 0), QStringList{u"! 949761 residents 2017"_s});
    QCOMPARE(cells(model, u"Population"_s, 1), QStringList{u"! 974073 residents year not printed"_s});
    QCOMPARE(cells(model, u"Innovation team staff"_s, 1), QStringList{u"! more than 8 staff"_s});
    QCOMPARE(cells(model, u"Explicit innovation strategy"_s, 0), QStringList{u"! Yes"_s});
}

void TstComparisonCells::aGridHasAStripAndTheLevelOfEachRow()
{
    ComparisonModel model;
    compare(model, {u"stockholm-swe@2018"_s, u"stockholm-swe@2020"_s});
    QCOMPARE(cells(model, u"Data availability"_s, 0), (QStringList{u"."_s, u"#"_s, u"#"_s}));
    QCOMPARE(cells(model, u"Data availability"_s, 1), (QStringList{u"."_s, u"#"_s, u"~"_s}));
    const int row = int(printed(model).indexOf(u"Data availability: different"));
    const auto cell = model.index(row, 1).data(ComparisonModel::CellRole).value<ComparisonCell>();
    QCOMPARE(cell.strip, (std::vector<int>{0, -1}));
    QCOMPARE(model.index(row + 1, 0).data().toString(), u"Insufficient data"_s);
    QCOMPARE(model.index(row + 2, 1).data().toString(), u"no answer found"_s);
}

CITY_PROFILES_TEST(TstComparisonCells)
#include "tst_comparisoncells.moc"
