// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idrules.h"

#include "storagetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

bool isPlain(IdKind kind, const QString &id)
{
    const bool letters = std::ranges::all_of(id, [kind](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || (kind == IdKind::Other && c == u'.') || c.isSurrogate()
            || c.isMark();
    });
    return letters && !id.contains(".."_L1) && !id.startsWith(u'.') && !id.startsWith(u'-') && !id.endsWith(u'.');
}

/// Whether the language of filters or the command line means something else by the word.
bool isReserved(IdKind kind, const QString &id)
{
    switch (kind) {
    case IdKind::Question:
        return id == "edition"_L1 || id == "city"_L1 || id == "answered"_L1;
    case IdKind::Option:
    case IdKind::Level:
        return id == "yes"_L1 || id == "no"_L1;
    case IdKind::YesNoOption:
        return id != "yes"_L1 && id != "no"_L1;
    case IdKind::Edition:
        return id == "latest"_L1 || id == "all"_L1;
    case IdKind::SizeClass:
    case IdKind::Other:
        break;
    }
    return false;
}

} // namespace

QString idProblem(IdKind kind, const QString &id)
{
    if (id.isEmpty())
        return Storage::tr("The id is missing.");
    if (!isPlain(kind, id))
        return Storage::tr("%1 can't be an id: only letters, digits, underscores and hyphens can.").arg(quoted(id));
    if (kind == IdKind::YesNoOption && isReserved(kind, id))
        return Storage::tr("%1 can't be an option of a yes/no question: only yes and no can.").arg(quoted(id));
    if (isReserved(kind, id))
        return Storage::tr("%1 can't be an id: the word has a meaning of its own in filters.").arg(quoted(id));
    return {};
}

} // namespace CityProfiles
