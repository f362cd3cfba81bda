// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptylist.h"

namespace CityProfiles {

void EmptyList::sayLoading()
{
    setMessage(tr("Reading the data…"), {});
}

void EmptyList::sayNoDataset()
{
    setMessage(tr("No data is open"), tr("Open a dataset to see its cities."));
}

void EmptyList::sayNothingFound(const QString &text, bool hasConditions, int possible)
{
    if (possible > 0)
        setMessage(tr("No city is known to match"), tr("Of some an answer is missing, so they may match."),
                   tr("Show %Ln possible matches", nullptr, possible));
    else if (hasConditions)
        setMessage(tr("No city matches"), tr("Take a filter away, or clear all of them."), tr("Clear the filter"));
    else if (text.isEmpty())
        setMessage(tr("No city took part"), tr("Choose another survey year."));
    else
        setMessage(tr("No city matches “%1”").arg(text),
                   tr("The filter looks for names of cities and countries and for people named."),
                   tr("Clear the filter"));
}

} // namespace CityProfiles
