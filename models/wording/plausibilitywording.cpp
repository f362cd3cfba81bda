// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausibilitywording.h"

#include "answerwording.h"
#include "text.h"

namespace CityProfiles::Wording {

namespace {

using Kind = PlausibilityFinding::Kind;

QString yesNoOf(const Dataset &dataset, ProfileIndex profile, int question)
{
    return yesNoText(dataset.names(profile, question, 0));
}

QString reversalText(const Dataset &dataset, const PlausibilityFinding &finding)
{
    return Text::tr("%1: %2 answers \"%3\" in the %4 and \"%5\" in the %6.",
                    "question, city, answer, survey year, answer, survey year")
        .arg(dataset.question(finding.question).label, cityLabel(dataset, dataset.city(finding.profile)),
             yesNoOf(dataset, finding.earlier, finding.question),
             surveyYear(dataset.codebook(), dataset.edition(finding.earlier)),
             yesNoOf(dataset, finding.profile, finding.question), surveyYear(dataset.codebook(), finding.edition));
}

} // namespace

QString findingText(const Dataset &dataset, const PlausibilityFinding &finding)
{
    const Question &question = dataset.question(finding.question);
    switch (finding.kind) {
    case Kind::AbovePublished:
        return Text::tr("%1, %2: our count for \"%3\" is %4, which is above the figure published for all cities.",
                        "question, survey year, option, number")
            .arg(question.label, surveyYear(dataset.codebook(), finding.edition),
                 question.options[std::size_t(finding.option)].label, numberText(finding.named));
    case Kind::Reversed:
        return reversalText(dataset, finding);
    case Kind::RowsMissing:
        return Text::tr("%1: %2 counts as answered, but has %3 of %n rows.", "profile, question", finding.expected)
            .arg(profileLabel(dataset, finding.profile), question.label, numberText(finding.named));
    case Kind::FewerThanCounted:
        return Text::tr("%1: %2 counts as answered, but names %3 of %n.", "profile, question", finding.expected)
            .arg(profileLabel(dataset, finding.profile), question.label, numberText(finding.named));
    case Kind::MoreThanCounted:
        break;
    }
    return Text::tr("%1: %2 names %3, but the city's own count is %n.", "profile, question", finding.expected)
        .arg(profileLabel(dataset, finding.profile), question.label, numberText(finding.named));
}

QString findingRemedy(PlausibilityFinding::Kind kind)
{
    switch (kind) {
    case Kind::AbovePublished:
        return Text::tr("See whether the published figure counts the same thing.");
    case Kind::Reversed:
        return Text::tr("Compare both pages; as printed it may be right.");
    case Kind::RowsMissing:
    case Kind::FewerThanCounted:
        return Text::tr("Look at the page, or mark the answer as partial.");
    case Kind::MoreThanCounted:
        break;
    }
    return Text::tr("Look at the page and correct the list or the count.");
}

} // namespace CityProfiles::Wording
