// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citygroupmodel.h"
#include "datasettext.h"
#include "groupsample.h"
#include "groupstext.h"
#include "sheettext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Column = CityGroupModel::Column;
using Kind = CityGroupModel::RowKind;

/// A city beside a group, read as it is shown: what few share first, ranks beside numbers, words where it is certain.
class TstCityGroupModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutADatasetThereIsNothing();
    void theRarestAnswerStandsFirst();
    void theOrderIsThatOfTheSharesShown();
    void theSurveysOrderHasSections();
    void numbersHaveTheirRank();
    void whatIsCertainIsInWords();
    void theTextForASpreadsheetHasRanksAndWords();

private:
    static QStringList printed(const CityGroupModel &model);
    /// Twelve cities: all with a strategy but the last; engineer is named by the first alone; 1 to 12 staff.
    static DatasetPointer twelve();
    void show(CityGroupModel &model, const DatasetPointer &dataset, const QString &profile,
              const Filter &filter = {}) const;
};

DatasetPointer TstCityGroupModel::twelve()
{
    QString text = uR"(
        edition 2018
        section how "How"
        question staff quantity fact unit=staff section=how
        question roles multi_choice bars designer engineer section=how
        question strategy yes_no share section=how
        )"_s;
    for (int city = 1; city <= 12; ++city)
        text +=
            u"city c%1 \"City %1\" SE\nprofile c%1@2018\nstaff: %1\nroles: designer%2\nstrategy: %3\n"_s.arg(city).arg(
                city == 1 ? u" engineer"_s : QString(), city == 12 ? u"no"_s : u"yes"_s);
    return sharedDatasetFromText(text);
}

void TstCityGroupModel::show(CityGroupModel &model, const DatasetPointer &dataset, const QString &profile,
                             const Filter &filter) const
{
    DatasetIndex index(dataset);
    const Group group = groupOf(index, u"The group"_s, filter, {}).value();
    model.setCity(dataset, besideGroup(index, *dataset->findProfile(profile), group).value(), group.name);
}

QStringList TstCityGroupModel::printed(const CityGroupModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool title = model.index(row, 0).data(CityGroupModel::KindRole).value<Kind>() != Kind::Statement;
        QStringList cells;
        for (const Column column : {Column::Statement, Column::FirstGroup, Column::SecondGroup})
            cells.append(model.index(row, int(column)).data().toString());
        list.append(title ? cells.constFirst() : cells.join(u" | "_s));
    }
    return list;
}

void TstCityGroupModel::withoutADatasetThereIsNothing()
{
    CityGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    show(model, groupSample(), u"n0@2018"_s);
    QVERIFY(model.rowCount() > 0);
    model.setCity(nullptr, {}, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(cityGroupAsShown(model, {}).rowCount, 0);
}

void TstCityGroupModel::theRarestAnswerStandsFirst()
{
    CityGroupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    show(model, groupSample(), u"n0@2018"_s, inRegion(1));
    QCOMPARE(printed(model),
             (QStringList{u"What the city answers, the rarest first"_s, u"Strategy: Yes | Yes | 16 to 34 %"_s,
                          u"Designer | named | 83 to 100 %"_s, u"What others answer, the most frequent first"_s,
                          u"Engineer | not named | 0 to 17 %"_s, u"Numbers and texts"_s,
                          u"Mayor: With an answer | Anna | 0 with an answer, 6 no answer found"_s,
                          u"Staff: Number | 4 staff | 0 with a number, 6 no answer found"_s,
                          u"Fewer than 5 answers in the group"_s, u"Rare: Yes | Yes | fewer than 5 answers"_s}));
    QCOMPARE(model.headerData(int(Column::FirstGroup), Qt::Horizontal).toString(), u"North 0"_s);
    QCOMPARE(model.size(1), 6);
}

void TstCityGroupModel::theOrderIsThatOfTheSharesShown()
{
    QString text = u"edition 2018\nquestion clear yes_no share\nquestion open yes_no share\n"
                   "question most yes_no share\nquestion more yes_no share\n"_s;
    for (int city = 0; city < 24; ++city) {
        const auto says = [city](bool yes) { return city != 0 && yes ? u"yes"_s : u"no"_s; };
        text += u"city c%1 \"City %1\" SE\nprofile c%1@2018\nclear: %2\nmost: %3\n"_s.arg(city).arg(
            city < 6 ? u"yes"_s : u"no"_s, says(city < 15));
        if (city < 20) // of the others nothing was found
            text += u"open: %1\nmore: %2\n"_s.arg(city < 4 ? u"yes"_s : u"no"_s, says(city < 15));
    }
    CityGroupModel model;
    show(model, sharedDatasetFromText(text), u"c0@2018"_s);
    QCOMPARE(printed(model),
             (QStringList{u"What the city answers, the rarest first"_s, u"Open: Yes | Yes | 20 %"_s,
                          u"Clear: Yes | Yes | 25 %"_s, u"What others answer, the most frequent first"_s,
                          u"More: Yes | No | 70 %"_s, u"Most: Yes | No | 58.3 %"_s}));
}

void TstCityGroupModel::theSurveysOrderHasSections()
{
    CityGroupModel model;
    model.setOrder(CityGroupModel::Order::Survey);
    show(model, groupSample(), u"s0@2018"_s);
    const QStringList rows = printed(model);
    QCOMPARE(rows.mid(0, 3), (QStringList{u"Who"_s, u"Mayor"_s, rows.at(2)}));
    QVERIFY(rows.at(2).startsWith(u"With an answer | no answer found"));
    QVERIFY2(!rows.contains(u"Late"_s), "the survey year did not ask it");
}

void TstCityGroupModel::numbersHaveTheirRank()
{
    CityGroupModel model;
    show(model, twelve(), u"c4@2018"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString note = model.index(row, int(Column::FirstGroup)).data(CityGroupModel::NoteRole).toString();
        const bool staff = model.index(row, 0).data().toString() == "Staff: Number"_L1;
        QCOMPARE(note, staff ? u"Rank 9 of 12 cities with an answer"_s : QString());
    }
}

void TstCityGroupModel::whatIsCertainIsInWords()
{
    CityGroupModel model;
    show(model, twelve(), u"c1@2018"_s);
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex cell = model.index(row, int(Column::Difference));
        if (cell.data(CityGroupModel::CertainRole).toBool())
            words.append(cell.data().toString());
    }
    words.sort();
    QCOMPARE(words,
             (QStringList{u"Roles: Engineer is named by City 1 2018, and by 1 of 12 city pages (The group)."_s,
                          u"Staff: City 1 2018: 1 staff; median of 12 city pages (The group): 6.5 staff."_s}));
    QCOMPARE(model.certainCount(), 2);
}

void TstCityGroupModel::theTextForASpreadsheetHasRanksAndWords()
{
    CityGroupModel model;
    show(model, twelve(), u"c1@2018"_s);
    const QStringList lines = Wording::sheetLines(cityGroupAsShown(model, ProfileSet())).value().split(u'\n');
    QCOMPARE(lines.at(0), u"2018 survey"_s);
    QCOMPARE(lines.at(2), u"The group: 12 city pages"_s);
    QCOMPARE(lines.at(3),
             u"Question\tAnswer\tCity 1 2018\tCity 1 2018: rank\tThe group\tThe group: counts\tIn words"_s);
    const QStringList staff = lines.filter(u"Staff\t"_s).constFirst().split(u'\t');
    QCOMPARE(staff.at(3), u"Rank 12 of 12 cities with an answer"_s);
    QVERIFY(staff.at(6).startsWith(u"Staff: City 1 2018"));
}

CITY_PROFILES_TEST(TstCityGroupModel)
#include "tst_citygroupmodel.moc"
