// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"
#include "randomquery.h"
#include "reference.h"
#include "referencegroups.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Over random surveys, edited and not, groups have the profiles and the counts that whole profiles give.
class TstRandomGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEqualTheReference_data();
    void countsEqualTheReference();
    void aWholeProfileMeetsWhatIsCountedOfIt();
};

namespace {

constexpr int pairsEach = 12;

/// The profiles of an edition that certainly meet a filter.
std::vector<ProfileIndex> meeting(const Reference &reference, const Filter &filter, int edition)
{
    std::vector<ProfileIndex> profiles;
    for (const ProfileIndex profile : reference.profiles()) {
        if (reference.dataset().edition(profile) == edition && reference.truth(profile, filter) == Truth::Yes)
            profiles.push_back(profile);
    }
    return profiles;
}

/// The first failure, in words.
QString difference(const Dataset &dataset, const GroupRow &row,
                   const std::array<std::vector<ProfileIndex>, 2> &profiles)
{
    for (std::size_t group = 0; group < 2; ++group) {
        const StatementCount expected = countSlowly(dataset, row.statement, profiles[group]);
        const StatementCount &found = row.counts[group];
        if (found == expected)
            continue;
        return u"%1 option %2 level %3: %4 yes %5 no %6 unknown, expected %7 %8 %9"_s
            .arg(dataset.question(row.statement.question).id)
            .arg(row.statement.option)
            .arg(row.statement.level)
            .arg(found.yes)
            .arg(found.no)
            .arg(found.unknown)
            .arg(expected.yes)
            .arg(expected.no)
            .arg(expected.unknown);
    }
    return {};
}

} // namespace

void TstRandomGroups::countsEqualTheReference_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("edited");
    for (const quint32 seed : {21U, 22U, 23U}) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, edited", seed) << seed << true;
    }
}

void TstRandomGroups::countsEqualTheReference()
{
    QFETCH(quint32, seed);
    QFETCH(bool, edited);
    RandomSurvey survey(seed);
    const Dataset made = survey.dataset(60);
    const Reference reference(edited ? RandomQuery(made, seed).edited(survey) : made);
    const Dataset &dataset = reference.dataset();
    DatasetIndex index(std::make_shared<const Dataset>(dataset));
    RandomQuery random(dataset, seed + 7);
    int compared = 0;
    for (int pair = 0; pair < pairsEach; ++pair) {
        const Filter filterA = pair % 4 == 0 ? Filter() : Filter{random.condition()};
        const Filter filterB{random.condition()};
        const EditionChoice all{EditionChoice::Mode::All, -1};
        const Group a = groupOf(index, u"a"_s, filterA, all).value();
        const Group b = groupOf(index, u"b"_s, filterB, all).value();
        for (const GroupEdition &edition : compareGroups(index, a, b)) {
            const std::array profiles{meeting(reference, filterA, edition.edition),
                                      meeting(reference, filterB, edition.edition)};
            QCOMPARE(edition.sizes, (std::array{int(profiles[0].size()), int(profiles[1].size())}));
            for (const GroupRow &row : edition.rows)
                QCOMPARE(difference(dataset, row, profiles), QString());
            compared += int(edition.rows.size());
        }
    }
    QVERIFY(compared > 20 * pairsEach);
}

void TstRandomGroups::aWholeProfileMeetsWhatIsCountedOfIt()
{
    const Dataset dataset = RandomSurvey(24).dataset(40);
    for (ProfileIndex index = 0; index < dataset.profileCount(); ++index) {
        const Profile profile = dataset.profile(index).value();
        ProfileSet alone(dataset.profileCount());
        alone.insert(index);
        for (int question = 0; question < int(dataset.codebook().questions.size()); ++question) {
            const auto statements = statementsOf(dataset.codebook(), question);
            const auto counts = countStatements(dataset, question, profile.edition, alone);
            for (std::size_t i = 0; i < statements.size(); ++i) {
                const Truth truth = holds(dataset.codebook(), statements[i], profile);
                QCOMPARE(truth == Truth::Yes, counts[i].yes == 1);
                QCOMPARE(truth == Truth::No, counts[i].no == 1);
            }
        }
    }
}

CITY_PROFILES_TEST(TstRandomGroups)
#include "tst_randomgroups.moc"
