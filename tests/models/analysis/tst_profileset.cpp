// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetbuilder.h"
#include "datasettext.h"
#include "edit.h"
#include "profileset.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A set of profiles lines up with the columns of the dataset.
class TstProfileSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSetKnowsItsMembers();
    void twoSetsMeet();
    void allProfilesAreThoseNotRemoved();
    void bitsLineUpAcrossASegmentBoundary();
    void aSetFromBeforeAnAdditionStaysValid();
};

namespace {

constexpr QStringView fewCities = uR"(
    edition 2018
    question strategy yes_no share
    city lund Lund SE
    city ystad Ystad SE
    profile lund@2018
    strategy: yes
    profile ystad@2018
    strategy: yes
)";

std::vector<ProfileIndex> members(const ProfileSet &set)
{
    std::vector<ProfileIndex> profiles;
    set.forEach([&profiles](ProfileIndex profile) { profiles.push_back(profile); });
    return profiles;
}

/// Every third profile answers yes.
Dataset manyProfiles(int count)
{
    const Dataset model = datasetFromText(fewCities);
    DatasetBuilder builder(model.tables());
    builder.addCity(model.cityRecord(0));
    Profile yes = wholeProfile(model, u"lund@2018");
    Profile no = yes;
    no.answers[0].value = false;
    for (int i = 0; i < count; ++i)
        builder.addProfile(0, i % 3 == 0 ? yes : no);
    return Dataset(builder.finish());
}

} // namespace

void TstProfileSet::aSetKnowsItsMembers()
{
    ProfileSet set(200);
    QCOMPARE(set.count(), 0);
    for (const ProfileIndex profile : {199U, 0U, 63U, 64U, 64U})
        set.insert(profile);
    QCOMPARE(members(set), (std::vector<ProfileIndex>{0, 63, 64, 199}));
    QCOMPARE(set.count(), 4);
    QVERIFY(set.contains(64) && !set.contains(65));
    QVERIFY(!set.contains(100000));
    QVERIFY(members(ProfileSet()).empty());
}

void TstProfileSet::twoSetsMeet()
{
    ProfileSet left(300);
    ProfileSet right(70);
    for (const ProfileIndex profile : {1U, 69U, 250U})
        left.insert(profile);
    for (const ProfileIndex profile : {2U, 69U})
        right.insert(profile);
    left &= right;
    QCOMPARE(members(left), std::vector<ProfileIndex>{69});
}

void TstProfileSet::allProfilesAreThoseNotRemoved()
{
    const Dataset dataset = datasetFromText(fewCities);
    const Dataset removed = *applied(dataset, {EditOp::Remove, u"lund@2018"_s, {}, {}});
    QCOMPARE(members(ProfileSet::all(dataset)), (std::vector<ProfileIndex>{0, 1}));
    QCOMPARE(members(ProfileSet::all(removed)), std::vector<ProfileIndex>{1});
    const int yes = removed.layout().optionPlane(0, 0);
    QCOMPARE(countPlane(removed, yes, ProfileSet::all(removed)), 1);
}

void TstProfileSet::bitsLineUpAcrossASegmentBoundary()
{
    constexpr int count = segmentSize + 100;
    const Dataset dataset = manyProfiles(count);
    const ProfileSet all = ProfileSet::all(dataset);
    QCOMPARE(all.count(), count);
    QVERIFY(all.contains(segmentSize) && !all.contains(count));
    const int yes = dataset.layout().optionPlane(0, 0);
    QCOMPARE(countPlane(dataset, yes, all), (count + 2) / 3);
    QCOMPARE(countPlane(dataset, -1, all), 0);
    ProfileSet some(dataset.profileCount());
    for (const ProfileIndex profile : {0U, 1U, 65535U, 65536U, 65538U})
        some.insert(profile);
    QCOMPARE(countPlane(dataset, yes, some), 3); // 0, 65535 and 65538
}

void TstProfileSet::aSetFromBeforeAnAdditionStaysValid()
{
    const Dataset dataset = manyProfiles(64);
    const ProfileSet before = ProfileSet::all(dataset);
    const Dataset after = manyProfiles(65);
    QCOMPARE(countPlane(after, after.layout().optionPlane(0, 0), before), 22);
    QVERIFY(!before.contains(64));
}

CITY_PROFILES_TEST(TstProfileSet)
#include "tst_profileset.moc"
