// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefsample.h"

#include "datasetsource.h"
#include "datasettext.h"

namespace CityProfiles::Testing {

namespace {

template <typename T>
T sure(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message()));
    return *result;
}

} // namespace

const DatasetPointer &survey()
{
    static const DatasetPointer dataset = sure(openDataset(QStringLiteral(SOURCE_FOLDER "/resources/dataset"))).dataset;
    return dataset;
}

Brief cityBrief(QStringView profile, const BriefOptions &options)
{
    return sure(profileBrief(*survey(), profileOf(*survey(), profile), options));
}

Brief comparedBrief(const QStringList &profiles, const BriefOptions &options)
{
    std::vector<ProfileIndex> indices;
    for (const QString &profile : profiles)
        indices.push_back(profileOf(*survey(), profile));
    return comparisonBrief(*survey(), sure(compareProfiles(*survey(), indices)), options);
}

Brief everyoneBrief(QStringView edition, const BriefOptions &options)
{
    const auto group = std::make_shared<Group>();
    group->name = QStringLiteral("Everyone");
    group->profiles = ProfileSet::all(*survey());
    return sure(
        groupBrief(*survey(), groupSurvey(*survey(), survey()->codebook().editionIndex(edition), group), options));
}

BriefOptions briefOptions(BriefOptions::Length length, BriefOptions::Paper paper)
{
    return {paper, length, {}};
}

} // namespace CityProfiles::Testing
