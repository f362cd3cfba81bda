// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledataset.h"
#include "summarymodel.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Certain differences and changes as rows that lead somewhere.
class TstSummaryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCertainDifferenceIsARow();
    void whereNothingIsCertainThatIsSaid();
    void twoYearsOfOneCityAreChangesInThreeParts();
    void aReversalIsMarked();
    void theTextHasNamesCountsAndSentences();
    void aPairIsTakenFromManyProfiles();
    void itCanBeEmptied();
};

namespace {

class Sample {
public:
    explicit Sample(const QStringList &ids, std::size_t first = 0, std::size_t second = 1,
                    const QString &survey = Testing::smallSurveyText())
        : dataset(Testing::sampleDataset(survey))
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        std::vector<ProfileIndex> profiles;
        for (const QString &id : ids)
            profiles.push_back(dataset->findProfile(id).value());
        model.setPair(dataset, compareProfiles(*dataset, profiles).value(), first, second);
    }
    [[nodiscard]] QStringList texts(int role = Qt::DisplayRole) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row).data(role).toString());
        return texts;
    }

    DatasetPointer dataset;
    SummaryModel model;
    QAbstractItemModelTester tester;
};

const QString stockholm = u"stockholm-swe@2018"_s;
const QString later = u"stockholm-swe@2020"_s;
const QString portland = u"portland-me@2018"_s;

} // namespace

void TstSummaryModel::everyCertainDifferenceIsARow()
{
    const Sample sample({stockholm, portland});
    QCOMPARE(
        sample.texts(),
        (QStringList{u"Population: Stockholm 2018: 949761 residents in 2017; Portland, ME 2018: 66882 residents in "
                     "2017."_s,
                     u"What innovation helps the city do: Improve service delivery is named by Stockholm 2018 and "
                     "not by Portland, ME 2018."_s}));
    QCOMPARE(sample.model.title(), u"Summary"_s);
    QCOMPARE(sample.model.count().section(u' ', 0, 0), u"2"_s);
    QVERIFY(!sample.model.isOfChanges());
    const QModelIndex goals = sample.model.index(1);
    QCOMPARE(goals.data(SummaryModel::QuestionRole).toInt(), 2);
    QCOMPARE(goals.data(SummaryModel::OptionRole).toInt(), 1);
    QCOMPARE(goals.data(Qt::AccessibleTextRole), goals.data());
    QVERIFY(goals.data().toString().startsWith(goals.data(SummaryModel::LabelRole).toString() + u':'));
    QVERIFY(!goals.data(SummaryModel::FirstRole).toBool());
    QCOMPARE(sample.model.index(0).data(SummaryModel::OptionRole).toInt(), -1);
}

void TstSummaryModel::whereNothingIsCertainThatIsSaid()
{
    const Sample sample({portland, u"portland-or@2020"_s});
    QCOMPARE(sample.model.rowCount(), 0);
    QCOMPARE(sample.model.count(), u"No difference is certain."_s);
}

void TstSummaryModel::twoYearsOfOneCityAreChangesInThreeParts()
{
    const Sample sample({later, stockholm});
    QVERIFY(sample.model.isOfChanges());
    QCOMPARE(sample.model.title(), u"Changes from 2018 to 2020"_s);
    QCOMPARE(sample.model.count(), u"5 changed, 2 same, 3 cannot tell"_s);
    QStringList beginnings;
    for (int row = 0; row < sample.model.rowCount(); ++row) {
        if (sample.model.index(row).data(SummaryModel::FirstRole).toBool())
            beginnings.append(sample.model.index(row).data(SummaryModel::PartRole).toString());
    }
    QCOMPARE(beginnings, (QStringList{u"Changed"_s, u"Same"_s, u"Cannot tell"_s}));
    QVERIFY(sample.texts(Qt::AccessibleTextRole).contains(u"Changed. Policy areas in focus: Newly named: Health"_s));
    QVERIFY(sample.texts().contains(u"Population: The reference years differ, so the numbers are not compared."_s));
}

void TstSummaryModel::aReversalIsMarked()
{
    QString survey = Testing::smallSurveyText();
    const qsizetype place = survey.indexOf(u"strategy = yes"_s, survey.indexOf(later));
    survey.replace(place, 14, u"strategy = no"_s);
    const Sample sample({stockholm, later}, 0, 1, survey);
    QStringList marked;
    for (int row = 0; row < sample.model.rowCount(); ++row) {
        const QModelIndex index = sample.model.index(row);
        if (index.data(SummaryModel::SecondLookRole).toBool())
            marked.append(index.data(Qt::AccessibleTextRole).toString());
    }
    QCOMPARE(marked.size(), 1);
    QVERIFY(marked.first().startsWith(u"Changed. Second look. Explicit innovation strategy: From Yes to No."_s));
}

void TstSummaryModel::theTextHasNamesCountsAndSentences()
{
    const Sample sample({stockholm, portland});
    const QStringList lines = sample.model.toText().split(u'\n');
    QCOMPARE(lines.at(0), u"Stockholm, 2018 survey and Portland, ME, 2018 survey, page of 2019"_s);
    QVERIFY(lines.at(1).startsWith(u"Summary: 2 "));
    QCOMPARE(lines.mid(2, 2), sample.texts());
    const QStringList changes = Sample({stockholm, later}).model.toText().split(u'\n');
    QVERIFY(changes.indexOf(u"Changed"_s) < changes.indexOf(u"Same"_s));
}

void TstSummaryModel::aPairIsTakenFromManyProfiles()
{
    const Sample sample({later, portland, stockholm}, 2, 1);
    QCOMPARE(sample.texts(), Sample({stockholm, portland}).texts());
    QVERIFY(Sample({later, portland, stockholm}, 2, 0).model.isOfChanges());
}

void TstSummaryModel::itCanBeEmptied()
{
    Sample sample({stockholm, later});
    sample.model.clear();
    QCOMPARE(sample.model.rowCount(), 0);
    QCOMPARE(sample.model.title(), u"Summary"_s);
    QVERIFY(sample.model.count().isEmpty());
}

CITY_PROFILES_TEST(TstSummaryModel)
#include "tst_summarymodel.moc"
