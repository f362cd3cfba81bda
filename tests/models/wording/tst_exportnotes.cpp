// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "exportnotes.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What leaves the program says where it is from.
class TstExportNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countriesAreNotedWhereTheyAreShown_data();
    void countriesAreNotedWhereTheyAreShown();
    void aSetOfProfilesHasTheSameNotes();
    void versionAndAcknowledgementStandInLines();
    void generatedDataSaySo();
};

namespace {

Dataset survey()
{
    DatasetParts parts = datasetFromText(uR"(
        edition 2018
        country AA Aland note="A note on both."
        country BB Borduria note="A note on Borduria."
        country CC Caledonia note="A note on both."
        country SE Sweden
        question mayor text fact
        city a A AA
        city b B BB
        city c C CC
        city s S SE
        profile a@2018
        profile b@2018
        profile c@2018
        profile s@2018
    )")
                             .parts();
    parts.info.title = u"A survey"_s;
    parts.info.version = u"3.1"_s;
    parts.info.terms = u"With thanks"_s;
    return Dataset(parts);
}

} // namespace

void TstExportNotes::countriesAreNotedWhereTheyAreShown_data()
{
    QTest::addColumn<QStringList>("profiles");
    QTest::addColumn<QStringList>("notes");
    const QString both = u"A note on both."_s;
    const QString one = u"A note on Borduria."_s;
    QTest::newRow("none shown") << QStringList() << QStringList();
    QTest::newRow("a country without a note") << QStringList{u"s@2018"_s} << QStringList();
    QTest::newRow("one country") << QStringList{u"s@2018"_s, u"b@2018"_s} << QStringList{one};
    QTest::newRow("the same note once, in the order of the countries")
        << QStringList{u"c@2018"_s, u"b@2018"_s, u"a@2018"_s} << QStringList{both, one};
}

void TstExportNotes::countriesAreNotedWhereTheyAreShown()
{
    QFETCH(QStringList, profiles);
    const Dataset dataset = survey();
    std::vector<ProfileIndex> indices;
    for (const QString &profile : std::as_const(profiles))
        indices.push_back(profileOf(dataset, profile));
    QTEST(Wording::exportNotes(dataset, indices).countryNotes, "notes");
}

void TstExportNotes::aSetOfProfilesHasTheSameNotes()
{
    const Dataset dataset = survey();
    const std::vector<ProfileIndex> two{profileOf(dataset, u"b@2018"), profileOf(dataset, u"s@2018")};
    ProfileSet set(dataset.profileCount());
    for (const ProfileIndex profile : two)
        set.insert(profile);
    QCOMPARE(Wording::exportNotes(dataset, set).lines(), Wording::exportNotes(dataset, two).lines());
    QCOMPARE(Wording::countryNote(dataset, two[0]), u"A note on Borduria."_s);
    QCOMPARE(Wording::countryNote(dataset, two[1]), QString());
}

void TstExportNotes::versionAndAcknowledgementStandInLines()
{
    const Dataset dataset = survey();
    const std::vector<ProfileIndex> one{profileOf(dataset, u"b@2018")};
    const QStringList lines{u"A survey. City Profiles data 3.1."_s, u"With thanks"_s, u"A note on Borduria."_s};
    QCOMPARE(Wording::exportNotes(dataset, one).lines(), lines);
    QVERIFY(Wording::exportNotes(dataset, one).unknown.contains(u"the city may have answered"_s));
}

void TstExportNotes::generatedDataSaySo()
{
    DatasetParts parts = survey().parts();
    parts.info.synthetic = true;
    const Dataset dataset(parts);
    QVERIFY(
        Wording::exportNotes(dataset, ProfileSet()).lines().join(u'\n').contains(u"Generated data, not a survey"_s));
}

CITY_PROFILES_TEST(TstExportNotes)
#include "tst_exportnotes.moc"
