// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupsample.h"

#include "datasettext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

DatasetPointer groupSample()
{
    QString text = uR"(
        edition 2018
        edition 2020
        section who "Who"
        section how "How"
        region north North
        region south South
        country SE Sweden region=north
        country IT Italy region=south
        question mayor text headline section=who
        question staff quantity fact unit=staff section=who
        question roles multi_choice bars designer engineer section=how
        question strategy yes_no share section=how
        question rare yes_no share section=how
        question late yes_no share editions=2020 section=how
        )"_s;
    for (int city = 0; city < 6; ++city) {
        text += u"city n%1 \"North %1\" SE\ncity s%1 \"South %1\" IT\n"_s.arg(city);
        text += u"profile n%1@2018\nstrategy: yes\nroles: designer\n"_s.arg(city);
        if (city == 0)
            text += u"mayor: Anna\nstaff: 4\nrare: yes\n"_s;
        text += u"profile s%1@2018\n"_s.arg(city);
        if (city > 0)
            text += u"roles: designer\nstrategy: %1\n"_s.arg(city == 1 ? u"yes"_s : u"no"_s);
    }
    return sharedDatasetFromText(text);
}

} // namespace CityProfiles::Testing
