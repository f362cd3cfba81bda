// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapsample.h"

#include "datasettext.h"
#include "syntheticsurvey.h"

namespace CityProfiles::Testing {

DatasetPointer mapSurvey()
{
    return sharedDatasetFromText(uR"(
        edition 2018
        edition 2020
        region europe Europe
        region america "North America"
        country SE Sweden region=europe
        country FI Finland region=europe
        country US "United States" region=america
        country CA Canada region=america
        question population quantity fact role=population unit=residents
        class population small lower=0 upper=100000
        class population large lower=100000
        question strategy yes_no share
        question roles multi_choice bars designer engineer
        question data grid grid policing housing levels=sufficient,insufficient
        city stockholm Stockholm SE at=59.33,18.07
        city solna Solna SE at=59.36,18.0
        city helsinki Helsinki FI at=60.17,24.94
        city portland Portland US OR at=45.52,-122.68
        city nowhere Nowhere CA
        profile stockholm@2018
        population: 949761 (2017)
        strategy: yes
        roles: designer
        profile stockholm@2020
        population: 974073 (2019)
        strategy: no
        profile solna@2018
        population: 80000
        strategy: yes
        profile helsinki@2018
        profile portland@2020
        population: 650000
        data: policing=sufficient
        profile nowhere@2018
        strategy: no
    )");
}

DatasetPointer crowdedSurvey(int segments)
{
    DatasetParts parts = SyntheticSurvey(mapSurvey(), 1).dataset(segmentSize).parts();
    const auto segment = parts.profiles.front();
    parts.profiles.assign(std::size_t(segments), segment);
    return std::make_shared<const Dataset>(std::move(parts));
}

} // namespace CityProfiles::Testing
