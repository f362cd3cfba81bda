// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "didyoumean.h"

#include "clitext.h"
#include "nearest.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

QString didYouMean(const QString &word, const QStringList &candidates)
{
    const QStringList names = nearest(word, candidates);
    return names.isEmpty() ? QString() : Cli::tr("Did you mean %1?").arg(names.join(", "_L1));
}

} // namespace CityProfiles
