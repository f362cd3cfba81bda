// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledataset.h"

namespace CityProfiles::Testing {

QString smallSurveyText()
{
    return QStringLiteral(R"(
        edition  | 2018
        edition  | 2020
        section  | people | City and officials
        question | mayor | text | Mayor | role=mayor
        question | population | quantity | Population | role=population | unit=residents | one=resident
        section  | work | Innovation
        question | goals | multi_choice | What innovation helps the city do
        option   | goals | save | Save costs
        option   | goals | serve | Improve service delivery
        option   | goals | train | Train staff | editions=2020
        option   | goals | other | Other | write_in
        question | strategy | yes_no | Explicit innovation strategy
        question | approach | single_choice | Approach
        option   | approach | holistic | Holistic
        option   | approach | sectors | Specific policy areas
        question | areas | multi_choice | Policy areas in focus | none=No priority areas
        option   | areas | health | Health
        option   | areas | water | Water
        question | staff | quantity | Innovation team staff | role=staff | unit=staff | one=staff
        question | role_count | quantity | Number of roles | unit=roles | one=role
        question | roles | multi_choice | Roles | counted_by=role_count
        option   | roles | designer | Designer
        option   | roles | engineer | Engineer
        option   | roles | manager | Project manager
        question | data | grid | Data availability
        option   | data | policing | Policing
        option   | data | waste | Waste
        level    | data | sufficient | Sufficient data
        level    | data | insufficient | Insufficient data
        country  | SE | Sweden
        country  | US | United States
        city     | stockholm-swe | Stockholm | SE
        city     | portland-me | Portland | US | ME
        city     | portland-or | Portland | US | OR
        profile  | stockholm-swe@2018
          mayor = Anna König Jerlmyr
          population = 949761 @2017
          goals = save, serve
          strategy = yes
          approach = holistic
          areas = none
          staff = 6
          role_count = 4
          roles ~ designer, engineer
          data = policing:insufficient, waste:sufficient
        profile  | stockholm-swe@2020
          mayor = Anna König Jerlmyr
          population = 974073 @2019
          goals = serve, train, "Have fun"
          strategy = yes
          approach = sectors
          areas = health, water
          staff = >8
          data = policing:sufficient
        profile  | portland-me@2018 | page=2019
          population = 66882 @2017
          goals = save
          staff = 4..6
          roles = not asked
        profile  | portland-or@2020
          mayor = Ted Wheeler
          strategy = no
          areas ~ water
    )");
}

DatasetPointer smallSurvey()
{
    return sampleDataset(smallSurveyText());
}

} // namespace CityProfiles::Testing
