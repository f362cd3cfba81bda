// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonmodel.h"
#include "sampledataset.h"
#include "sheettext.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// The others held against one profile, extremes on request, and cells as text.
class TstComparisonReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAReferenceNothingIsSaid();
    void everyCellStandsToTheReference();
    void aReferenceThatIsRemovedIsNone();
    void highestAndLowestAreMarkedOnRequestOnly();
    void aCellIsASentenceForAScreenReader();
    void theTableAsTextHasACellForEachProfile();
    void chosenCellsAreCopiedWithTheirTitles();
};

namespace {

using Tester = QAbstractItemModelTester;

class Sample {
public:
    explicit Sample(const QStringList &ids, const QString &survey = Testing::smallSurveyText())
        : dataset(Testing::sampleDataset(survey))
        , tester(&model, Tester::FailureReportingMode::Fatal)
    {
        compare(ids);
    }
    void compare(const QStringList &ids)
    {
        std::vector<ProfileIndex> profiles;
        for (const QString &id : ids)
            profiles.push_back(dataset->findProfile(id).value());
        if (!model.setProfiles(dataset, profiles))
            qFatal("the sample can't be compared");
    }
    [[nodiscard]] QModelIndex at(const QString &label, int column) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.headerData(row, Qt::Vertical).toString() == label)
                return model.index(row, column);
        }
        return {};
    }
    [[nodiscard]] QVariant relation(const QString &label, int column) const
    {
        return at(label, column).data(ComparisonModel::RelationRole);
    }

    DatasetPointer dataset;
    ComparisonModel model;
    Tester tester;
};

const QString stockholm = u"stockholm-swe@2018"_s;
const QString later = u"stockholm-swe@2020"_s;
const QString portland = u"portland-me@2018"_s;

} // namespace

void TstComparisonReference::withoutAReferenceNothingIsSaid()
{
    const Sample sample({stockholm, portland});
    QVERIFY(!sample.relation(u"Save costs"_s, 0).isValid());
    QVERIFY(!sample.model.reference());
}

void TstComparisonReference::everyCellStandsToTheReference()
{
    Sample sample({stockholm, portland, later});
    const QSignalSpy changed(&sample.model, &QAbstractItemModel::dataChanged);
    sample.model.setReference(sample.dataset->findProfile(stockholm));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!sample.relation(u"Save costs"_s, 0).isValid()); // the reference itself
    QCOMPARE(sample.relation(u"Save costs"_s, 1).value<Verdict>(), Verdict::Same);
    QCOMPARE(sample.relation(u"Improve service delivery"_s, 1).value<Verdict>(), Verdict::Different);
    QCOMPARE(sample.relation(u"Policing"_s, 1).value<Verdict>(), Verdict::CannotTell);
    QCOMPARE(sample.relation(u"Policing"_s, 2).value<Verdict>(), Verdict::Different);
    QVERIFY(!sample.relation(u"Train staff"_s, 2).isValid()); // not offered to the reference
    QCOMPARE(sample.relation(u"Population"_s, 1).value<Verdict>(), Verdict::Different);
    QCOMPARE(sample.relation(u"Population"_s, 2).value<Verdict>(), Verdict::CannotTell); // of another year
    QVERIFY(sample.model.headerData(0, Qt::Horizontal, ComparisonModel::ReferenceRole).toBool());
    QVERIFY(!sample.model.headerData(1, Qt::Horizontal, ComparisonModel::ReferenceRole).toBool());
}

void TstComparisonReference::aReferenceThatIsRemovedIsNone()
{
    Sample sample({stockholm, portland});
    sample.model.setReference(sample.dataset->findProfile(stockholm));
    sample.compare({portland, stockholm}); // moved: still the reference
    QVERIFY(sample.relation(u"Save costs"_s, 0).isValid());
    sample.compare({portland, later});
    QVERIFY(!sample.model.reference());
    QVERIFY(!sample.relation(u"Save costs"_s, 0).isValid());
}

void TstComparisonReference::highestAndLowestAreMarkedOnRequestOnly()
{
    Sample sample({stockholm, portland});
    const auto extreme = [&](int column) {
        return sample.at(u"Population"_s, column).data(ComparisonModel::CellRole).value<ComparisonCell>().extreme;
    };
    QCOMPARE(extreme(0), Extreme::None);
    sample.model.setExtremesMarked(true);
    QCOMPARE(extreme(0), Extreme::Highest);
    QCOMPARE(extreme(1), Extreme::Lowest);
    QVERIFY(sample.at(u"Population"_s, 0).data(Qt::AccessibleTextRole).toString().endsWith(u", highest"));
}

void TstComparisonReference::aCellIsASentenceForAScreenReader()
{
    Sample sample({stockholm, portland});
    const auto said = [&](const QString &label, int column) {
        return sample.at(label, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(u"Population"_s, 1), u"Portland, ME 2018, Population: 66882 residents (2017)"_s);
    QCOMPARE(said(u"Save costs"_s, 1), u"Portland, ME 2018, What innovation helps the city do, Save costs: named"_s);
    QCOMPARE(said(u"Designer"_s, 1), u"Portland, ME 2018, Roles, Designer: not asked in this survey year"_s);
    sample.model.setReference(sample.dataset->findProfile(stockholm));
    QCOMPARE(said(u"Improve service delivery"_s, 1),
             u"Portland, ME 2018, What innovation helps the city do, Improve service delivery: not named. "
             "Against Stockholm 2018: different"_s);
    QCOMPARE(sample.model.headerData(1, Qt::Horizontal).toString(), u"Portland, ME 2018"_s);
}

void TstComparisonReference::theTableAsTextHasACellForEachProfile()
{
    Sample sample({stockholm, later});
    sample.model.setFilter(ComparisonModel::Filter::Same);
    QCOMPARE(Wording::sheetLines(sample.model.toSheet()).value(),
             u"Question\tOption\tComparison\tStockholm, 2018 survey\tStockholm, 2020 survey\n"
             "Mayor\t\tsame\tAnna König Jerlmyr\tAnna König Jerlmyr\n"
             "Explicit innovation strategy\t\tsame\tYes\tYes\n"
             "Data: Sample\nData version: City Profiles data 1\nUnknown answers: no answer found: No answer in our "
             "copy of the city's page; the city may have answered.\n"_s);
}

void TstComparisonReference::chosenCellsAreCopiedWithTheirTitles()
{
    const Sample sample({stockholm, later, portland});
    QCOMPARE(Wording::sheetLines(sample.model.toSheet({sample.at(u"Health"_s, 1), sample.at(u"Water"_s, 1)}))
                 .value()
                 .section(u"\nData:"_s, 0, 0),
             u"Question\tOption\tComparison\tStockholm, 2020 survey\n"
             "Policy areas in focus\tHealth\tdifferent\tnamed\n"
             "Policy areas in focus\tWater\tdifferent\tnamed"_s);
}

CITY_PROFILES_TEST(TstComparisonReference)
#include "tst_comparisonreference.moc"
