// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Cities and profiles are found by their ids, and by nothing that only looks like them.
class TstDataset : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCityIsFoundByItsWholeIdOnly_data();
    void aCityIsFoundByItsWholeIdOnly();
    void aProfileIsFoundByCityAndEdition_data();
    void aProfileIsFoundByCityAndEdition();
    void profilesOfACityStandInTime();
    void noneNotStatedAndZeroAreThreeThings();
    void aTextSourceThatFailsIsReported();
    void namesAreFoldedWithOtherNamesAndSubdivision();
    void anEmptyDatasetHasNothing();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2020 position=2
        edition 2018 position=1
        question staff quantity fact
        question story text paragraph
        city portland-me Portland US ME names="Old Port"
        city portland Portland US OR
        city east-portland "East Portland" US
        city port "Port@Sea" US
        city ålesund-nor Ålesund NO
        profile portland@2020
        staff: 0
        profile portland-me@2018
        staff: none
        profile portland@2018
        profile ålesund-nor@2020
        staff: 12 (2019)
        story: Long ago
    )");
}

class FailingTexts : public TextSource {
public:
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex) const override
    {
        return Error{ErrorKind::Damaged, u"The record can't be read."_s, {}, {}, 0, {}};
    }
};

} // namespace

void TstDataset::aCityIsFoundByItsWholeIdOnly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("city");
    QTest::newRow("first") << u"portland-me"_s << 0;
    QTest::newRow("begins like another") << u"portland"_s << 1;
    QTest::newRow("ends like another") << u"east-portland"_s << 2;
    QTest::newRow("inside of others") << u"port"_s << 3;
    QTest::newRow("accented") << u"ålesund-nor"_s << 4;
    QTest::newRow("beginning only") << u"portlan"_s << -1;
    QTest::newRow("end only") << u"land"_s << -1;
    QTest::newRow("another case") << u"Portland"_s << -1;
    QTest::newRow("two ids") << u"portland-me\0portland"_s << -1;
    QTest::newRow("empty") << u""_s << -1;
}

void TstDataset::aCityIsFoundByItsWholeIdOnly()
{
    QFETCH(QString, id);
    const auto city = sample().findCity(id);
    QTEST(city ? int(*city) : -1, "city");
}

void TstDataset::aProfileIsFoundByCityAndEdition_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("profile");
    QTest::newRow("first") << u"portland@2020"_s << 0;
    QTest::newRow("longer id") << u"portland-me@2018"_s << 1;
    QTest::newRow("other edition") << u"portland@2018"_s << 2;
    QTest::newRow("city without that edition") << u"portland-me@2020"_s << -1;
    QTest::newRow("city without profile") << u"port@2018"_s << -1;
    QTest::newRow("no such edition") << u"portland@2019"_s << -1;
    QTest::newRow("no such city") << u"lund@2018"_s << -1;
    QTest::newRow("no edition") << u"portland"_s << -1;
    QTest::newRow("nothing but the sign") << u"@"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void TstDataset::aProfileIsFoundByCityAndEdition()
{
    QFETCH(QString, id);
    const auto profile = sample().findProfile(id);
    QTEST(profile ? int(*profile) : -1, "profile");
}

void TstDataset::profilesOfACityStandInTime()
{
    const Dataset dataset = sample();
    QCOMPARE(profileIds(dataset, dataset.profilesOf(1)), QStringList({u"portland@2018"_s, u"portland@2020"_s}));
    QCOMPARE(profileIds(dataset, dataset.profilesOf(3)), QStringList());
}

void TstDataset::noneNotStatedAndZeroAreThreeThings()
{
    const Dataset dataset = sample();
    const int staff = questionOf(dataset, u"staff");
    QCOMPARE(dataset.quantity(0, staff), std::optional(Quantity{0, 0, Qualifier::Exact, {}}));
    QCOMPARE(dataset.state(0, staff), State::Answered);
    QVERIFY(!dataset.quantity(1, staff));
    QCOMPARE(dataset.state(1, staff), State::None);
    QVERIFY(!dataset.quantity(2, staff));
    QCOMPARE(dataset.state(2, staff), State::NotStated);
    QCOMPARE(dataset.answeredCount(0), 1);
    QCOMPARE(dataset.answeredCount(1), 1);
    QCOMPARE(dataset.answeredCount(2), 0);
    QVERIFY(!dataset.quantity(3, questionOf(dataset, u"story")));
}

void TstDataset::aTextSourceThatFailsIsReported()
{
    DatasetParts parts = sample().parts();
    parts.texts = std::make_shared<FailingTexts>();
    const Dataset dataset(std::move(parts));
    QCOMPARE(dataset.profile(0).error().kind, ErrorKind::Damaged);
    QCOMPARE(dataset.record(0).error().kind, ErrorKind::Damaged);
    QCOMPARE(dataset.profileId(0), u"portland@2020"_s);
}

void TstDataset::namesAreFoldedWithOtherNamesAndSubdivision()
{
    const Dataset dataset = sample();
    QCOMPARE(dataset.foldedNames(0).toByteArray(), QByteArray("portland\nold port\nme"));
    QCOMPARE(dataset.foldedNames(4).toByteArray(), QByteArray("alesund"));
}

void TstDataset::anEmptyDatasetHasNothing()
{
    const Dataset dataset = datasetFromText(u"edition 2018");
    QCOMPARE(dataset.profileCount(), ProfileIndex(0));
    QCOMPARE(dataset.cityCount(), CityIndex(0));
    QVERIFY(!dataset.findCity(u"lund"));
    QVERIFY(!dataset.findProfile(u"lund@2018"));
    QVERIFY(dataset.profilesOf(0).empty());
}

CITY_PROFILES_TEST(TstDataset)
#include "tst_dataset.moc"
