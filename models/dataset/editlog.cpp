// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editlog.h"

#include <QHash>

namespace CityProfiles {

std::vector<Edit> effectiveEdits(const std::vector<LoggedEdit> &entries)
{
    QHash<QUuid, bool> holds;
    for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
        const bool standing = holds.value(it->uuid, true);
        if (!it->undoes.isNull() && standing)
            holds.insert(it->undoes, false);
    }
    std::vector<Edit> edits;
    for (const LoggedEdit &entry : entries) {
        if (entry.undoes.isNull() && holds.value(entry.uuid, true))
            edits.push_back(entry.edit);
    }
    return edits;
}

} // namespace CityProfiles
