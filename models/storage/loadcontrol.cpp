// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadcontrol.h"

#include "storagetext.h"

namespace CityProfiles {

void LoadControl::report(qint64 done, qint64 total, int &last) const
{
    const int percent = total > 0 ? int(qMin<qint64>(100, done * 100 / total)) : 100;
    if (!progress || percent <= last)
        return;
    last = percent;
    progress(percent);
}

Error cancelledError()
{
    return {ErrorKind::Cancelled, Storage::tr("Stopped on request."), {}, {}, 0, {}};
}

} // namespace CityProfiles
