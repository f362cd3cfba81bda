// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesmodel.h"
#include "datasettext.h"
#include "groupstext.h"
#include "sheettext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Column = ChangesModel::Column;

/// What changed over the cities of two survey years, most changes first, with the cities by name.
class TstChangesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandByHowMuchChanged();
    void cellsCountAndNameTheCities();
    void manyCitiesAreCutAndCounted();
    void theSurveysOrderHasSections();
    void theTextForASpreadsheetHasNumbers();

private:
    static QStringList printed(const ChangesModel &model);
    static void show(ChangesModel &model, const DatasetPointer &dataset)
    {
        model.setChanges(dataset, changesOver(*dataset, 0, 1, ProfileSet::all(*dataset)).value());
    }
    /// Each of so many cities says yes in 2018 and no in 2020.
    static DatasetPointer reversed(int cities);

    DatasetPointer m_dataset = sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        section who "Who"
        section how "How"
        question mayor text headline section=who
        question strategy yes_no share section=how
        question team yes_no share section=how
        question late yes_no share editions=2020 section=how
        city a "A, KS" US
        city b B US
        city c C US
        profile a@2018
        mayor: Anna
        strategy: yes
        profile a@2020
        mayor: Anna
        strategy: no
        late: yes
        profile b@2018
        strategy: yes
        profile b@2020
        strategy: yes
        profile c@2018
        strategy: yes
        )"_s);
};

QStringList TstChangesModel::printed(const ChangesModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        const auto kind = model.index(row, 0).data(ChangesModel::KindRole).value<ChangesModel::RowKind>();
        list.append(kind == ChangesModel::RowKind::Title ? cells.constFirst() : cells.join(u" | "_s));
    }
    return list;
}

DatasetPointer TstChangesModel::reversed(int cities)
{
    QString text = u"edition 2018\nedition 2020\nquestion strategy yes_no share\n"_s;
    for (int city = 0; city < cities; ++city)
        text +=
            u"city c%1 \"City %1\" SE\nprofile c%1@2018\nstrategy: yes\nprofile c%1@2020\nstrategy: no\n"_s.arg(city);
    return sharedDatasetFromText(text);
}

void TstChangesModel::rowsStandByHowMuchChanged()
{
    ChangesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    show(model, m_dataset);
    QCOMPARE(printed(model),
             (QStringList{u"Some city changed its answer"_s, u"Strategy | 1 of 2 | 1 the same | A, KS"_s,
                          u"No city certainly changed its answer"_s,
                          u"Mayor | 0 of 1 | 1 the same, 1 cannot tell: an answer is missing, or the texts differ | "_s,
                          u"Cannot tell of any city"_s,
                          u"Team | cannot tell | 2 cannot tell: an answer is missing or incomplete | "_s}));
    model.setChanges(nullptr, {});
    QCOMPARE(model.rowCount(), 0);
}

void TstChangesModel::cellsCountAndNameTheCities()
{
    ChangesModel model;
    show(model, m_dataset);
    const QModelIndex changed = model.index(1, int(Column::FirstGroup));
    QCOMPARE(changed.data(ChangesModel::ShareRole).value<ShareBounds>().named, 1);
    QVERIFY(changed.data(ChangesModel::NoteRole).toString().contains(u"second look"));
    QCOMPARE(model.index(1, int(Column::Difference)).data(ChangesModel::CitiesRole).value<QList<ProfileIndex>>(),
             QList<ProfileIndex>{*m_dataset->findProfile(u"a@2020")});
    const QModelIndex unknown = model.index(5, int(Column::FirstGroup));
    QVERIFY(!unknown.data(ChangesModel::ShareRole).isValid());
    QVERIFY(!model.index(5, int(Column::Difference)).data(ChangesModel::CitiesRole).isValid());
}

void TstChangesModel::manyCitiesAreCutAndCounted()
{
    ChangesModel model;
    const DatasetPointer dataset = reversed(80);
    show(model, dataset);
    const QModelIndex cities = model.index(1, int(Column::Difference));
    QVERIFY(cities.data().toString().startsWith(u"City 0 · City 1 · "));
    QVERIFY(cities.data().toString().endsWith(u" and 68 more"));
    const auto pages = cities.data(ChangesModel::CitiesRole).value<QList<ProfileIndex>>();
    QCOMPARE(pages.size(), qsizetype(mostChangedListed));
    QCOMPARE(pages.last(), *dataset->findProfile(u"c49@2020"));
}

void TstChangesModel::theSurveysOrderHasSections()
{
    ChangesModel model;
    model.setOrder(ChangesModel::Order::Survey);
    show(model, m_dataset);
    QStringList first;
    for (const QString &row : printed(model))
        first.append(row.section(u" | "_s, 0, 0));
    QCOMPARE(first, (QStringList{u"Who"_s, u"Mayor"_s, u"How"_s, u"Strategy"_s, u"Team"_s}));
}

void TstChangesModel::theTextForASpreadsheetHasNumbers()
{
    ChangesModel model;
    show(model, m_dataset);
    const QStringList lines = Wording::sheetLines(changesAsShown(model)).value().split(u'\n');
    QCOMPARE(lines.at(0), u"The same 2 cities, in the 2018 survey and the 2020 survey"_s);
    QCOMPARE(lines.at(1), u"Question\tChanged\tThe same\tCannot tell\tReversed: second look\tCities that changed"_s);
    QCOMPARE(lines.at(2), u"Strategy\t1\t1\t0\t1\tA, KS"_s);
}

CITY_PROFILES_TEST(TstChangesModel)
#include "tst_changesmodel.moc"
