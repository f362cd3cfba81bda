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

void EmptyList::sayNothingFound(const QString &filter)
{
    if (filter.isEmpty())
        setMessage(tr("No city took part"), tr("Choose another survey year."));
    else
        setMessage(tr("No city matches “%1”").arg(filter),
                   tr("The filter looks for names of cities and countries and for people named."),
                   tr("Clear the filter"));
}

} // namespace CityProfiles
