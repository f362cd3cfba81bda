// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartwording.h"

#include "answerwording.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return Text::tr("same");
    case Verdict::Different:
        return Text::tr("different");
    case Verdict::CannotTell:
        break;
    }
    return Text::tr("cannot tell");
}

QString verdictText(const ComparisonRow &row)
{
    return row.notCompared() ? Text::tr("texts, not compared") : verdictText(row.verdict);
}

QString verdictReason(const Dataset &dataset, const Comparison &comparison, const ComparisonRow &row)
{
    if (row.verdict != Verdict::CannotTell)
        return {};
    QStringList missing;
    QStringList partial;
    for (std::size_t i = 0; i < comparison.profiles.size(); ++i) {
        const State state = comparison.profiles[i].answers[std::size_t(row.question)].state;
        const QString label = shortProfileLabel(dataset, comparison.indices[i]);
        if (!known(state))
            missing.append(label);
        else if (state == State::Partial)
            partial.append(label);
    }
    if (!missing.isEmpty())
        return Text::tr("No answer found: %1").arg(missing.join(", "_L1));
    if (row.yearsDiffer)
        return Text::tr("The reference years differ, so the numbers are not compared.");
    if (!partial.isEmpty())
        return Text::tr("List incomplete: %1").arg(partial.join(", "_L1));
    return Text::tr("The printed numbers are bounds that overlap.");
}

} // namespace CityProfiles::Wording
