// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingwording.h"

#include "answerwording.h"
#include "text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

/// "4", "4 to 6", "4, shared with 2 others,".
QString ranksText(const NumberStanding &standing)
{
    const QString first = numberText(standing.firstRank());
    if (standing.open > 0)
        return Text::tr("%1 to %2", "a range of ranks").arg(first, numberText(standing.lastRank()));
    return standing.equal > 0 ? Text::tr("%1, shared with %n others,", "a rank", standing.equal).arg(first) : first;
}

} // namespace

QString rankText(const NumberStanding &standing, std::optional<int> referenceYear)
{
    const QString ranks = ranksText(standing);
    return referenceYear
        ? Text::tr("Rank %1 of %n cities with a number for %2", nullptr, standing.base()).arg(ranks).arg(*referenceYear)
        : Text::tr("Rank %1 of %n cities with an answer", nullptr, standing.base()).arg(ranks);
}

QString rankInSurvey(const Dataset &dataset, ProfileIndex profile, int question, const NumberStanding &standing)
{
    const auto quantity = dataset.quantity(profile, question);
    if (standing.base() < 2 || !quantity)
        return {};
    return Text::tr("%1, %2", "rank of a number, survey year")
        .arg(rankText(standing, quantity->referenceYear), surveyYear(dataset.codebook(), dataset.edition(profile)));
}

QString rankExplanation(const NumberStanding &standing)
{
    QStringList parts;
    if (standing.percentileAllowed())
        parts.append(
            Text::tr("above %1 % of them", "a rank, cities").arg(int(std::floor(standing.lowestPercentile()))));
    if (standing.open > 0)
        parts.append(Text::tr("%n printed as a bound that leaves it open", "%n: numbers", standing.open));
    if (standing.otherYears > 0)
        parts.append(Text::tr("%n with a number of another year, not compared", "%n: cities", standing.otherYears));
    if (standing.unknown > 0)
        parts.append(Text::tr("%n without a number", "%n: cities", standing.unknown));
    return parts.join("; "_L1);
}

QStringList rankLines(const Dataset &dataset, ProfileIndex profile, int question, const NumberStanding &standing)
{
    QStringList lines{rankInSurvey(dataset, profile, question, standing)};
    if (!lines.first().isEmpty())
        lines.append(rankExplanation(standing));
    lines.removeAll(QString());
    return lines;
}

QString rarityText(const QString &option, const OptionStanding &standing)
{
    QString text = standing.atLeast
        ? Text::tr("One of at least %n cities that named %1", nullptr, standing.named).arg(option)
        : Text::tr("One of %n cities that named %1", nullptr, standing.named).arg(option);
    if (standing.named == 1 && !standing.atLeast)
        text = Text::tr("The only city that named %1").arg(option);
    if (const ShareBounds share = standing.share(); share.percentageAllowed())
        text = Text::tr("%1 (%2 % of %n cities)", "how rare an answer is", share.known)
                   .arg(text, QString::number(int(std::round(share.percent()))));
    return standing.unknown > 0 ? Text::tr("%1; %n unknown", "%n: cities", standing.unknown).arg(text) : text;
}

QString rarityInSurvey(const Dataset &dataset, ProfileIndex profile, int question, int option,
                       const OptionStanding &standing)
{
    const QString label = dataset.question(question).options[std::size_t(option)].label;
    return Text::tr("%1 · %2", "how rare an answer is, survey year")
        .arg(rarityText(label, standing), surveyYear(dataset.codebook(), dataset.edition(profile)));
}

} // namespace CityProfiles::Wording
