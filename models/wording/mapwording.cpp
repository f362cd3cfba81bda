// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapwording.h"

#include "answerwording.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

/// "Population: 949,761 (2017)".
QString populationLine(const Dataset &dataset, ProfileIndex profile, int question)
{
    const auto quantity = dataset.quantity(profile, question);
    return Text::tr("%1: %2", "question: answer")
        .arg(dataset.question(question).label,
             quantity ? quantityWithYear(*quantity) : stateText(dataset.state(profile, question)));
}

} // namespace

QString coloringName(const Codebook &codebook, const MapColoring &coloring)
{
    if (coloring.question < 0)
        return Text::tr("nothing", "the map is coloured by");
    const Question &question = codebook.questions[std::size_t(coloring.question)];
    return coloring.option < 0 ? question.label
                               : Text::tr("%1: %2", "question: option")
                                     .arg(question.label, question.options[std::size_t(coloring.option)].label);
}

QString mapAnswerText(const Codebook &codebook, const MapColoring &coloring, const MapAnswer &answer)
{
    const Question &question = codebook.questions[std::size_t(coloring.question)];
    const bool isList = question.kind == QuestionKind::MultiChoice;
    switch (answer.meaning) {
    case MapAnswer::Meaning::Unknown:
        return isList ? Text::tr("unknown: no answer found, or the list is incomplete") : stateText(State::NotStated);
    case MapAnswer::Meaning::Option:
        return isList ? Text::tr("named") : question.options[std::size_t(answer.index)].label;
    case MapAnswer::Meaning::NotNamed:
        return Text::tr("not named");
    case MapAnswer::Meaning::None:
        return noneText(question);
    case MapAnswer::Meaning::Level:
        return question.levels[std::size_t(answer.index)].label;
    case MapAnswer::Meaning::Others:
        return Text::tr("another answer");
    }
    return {};
}

QStringList mapLines(const Dataset &dataset, ProfileIndex profile, const MapColoring &coloring, const MapAnswer &answer)
{
    QStringList lines{cityLabel(dataset, dataset.city(profile)), countryAndYear(dataset, profile)};
    if (const int population = dataset.codebook().questionWithRole(u"population"); population >= 0)
        lines.append(populationLine(dataset, profile, population));
    if (coloring.question >= 0)
        lines.append(
            Text::tr("%1: %2", "question: answer")
                .arg(coloringName(dataset.codebook(), coloring), mapAnswerText(dataset.codebook(), coloring, answer)));
    return lines;
}

} // namespace CityProfiles::Wording
