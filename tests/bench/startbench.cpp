// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "childprocess.h"
#include "measure.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

Figures startFigures(const Plan &plan)
{
    const QStringList arguments{u"--exit-after-paint"_s, u"--dataset"_s, plan.survey};
    const Pair start = alternate(
        plan.runs, [&] { return wholeProcess(QStringLiteral(PROGRAM), arguments); },
        [] { return wholeProcess(QStringLiteral(FLOOR_WINDOW)); });
    return {{u"start.painted"_s, u"start to list, facts and charts painted"_s, u"ms"_s, start.value, start.floor, 250.0,
             2.2, plan.runs}};
}

} // namespace CityProfiles::Bench
