// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "group.h"

namespace CityProfiles {

Result<Group> groupOf(DatasetIndex &index, const QString &name, const Filter &filter, const EditionChoice &editions,
                      const CancelFlag &cancel)
{
    Group group{name, filter, false, *index.profiles(editions), 0};
    ProfileSet possible = group.profiles;
    for (const Condition &condition : filter) {
        const auto truth = index.truth(condition, cancel);
        if (!truth)
            return truth.error();
        group.profiles &= (*truth)->yes;
        possible -= (*truth)->no;
    }
    group.possible = possible.count() - group.profiles.count();
    return group;
}

Group pickedGroup(const Dataset &dataset, const QString &name, const std::vector<ProfileIndex> &profiles)
{
    Group group{name, {}, true, ProfileSet(dataset.profileCount()), 0};
    for (const ProfileIndex profile : profiles)
        group.profiles.insert(profile);
    return group;
}

Filter inRegion(int region)
{
    return {conditionOn({Subject::Kind::Region, -1, -1}, {entryValue(region)})};
}

Filter inCountry(int country)
{
    return {conditionOn({Subject::Kind::Country, -1, -1}, {entryValue(country)})};
}

Filter inSizeClass(int question, int sizeClass)
{
    return {conditionOn(questionSubject(question), {classValue(sizeClass)})};
}

} // namespace CityProfiles
