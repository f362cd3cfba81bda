// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupprofile.h"

namespace CityProfiles {

Result<GroupProfile> besideGroup(DatasetIndex &index, ProfileIndex profile, const Group &group)
{
    const Dataset &dataset = index.dataset();
    auto read = dataset.profile(profile);
    if (!read)
        return read.error();
    ProfileSet set = *index.profiles({EditionChoice::Mode::One, read->edition});
    set &= group.profiles;
    GroupProfile beside{profile, std::move(*read), set.count(), set.contains(profile), {}};
    const Codebook &codebook = dataset.codebook();
    for (const int question : codebook.questionOrder()) {
        const std::vector<Statement> statements = statementsOf(codebook, question);
        const auto counts = countStatements(dataset, question, beside.profile.edition, set);
        for (std::size_t i = 0; i < statements.size(); ++i) {
            const bool number = statements[i].kind == Statement::Kind::Number;
            beside.rows.push_back({statements[i], holds(codebook, statements[i], beside.profile), counts[i],
                                   number ? numberStanding(dataset, question, profile, set) : std::nullopt});
        }
    }
    return beside;
}

} // namespace CityProfiles
