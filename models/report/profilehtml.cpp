// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreport.h"

#include "answerwording.h"
#include "htmlpage.h"
#include "htmlparts.h"
#include "reporttext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

// The page of a city.

namespace {

/// What neither the answer nor its state says: of which year a number is, that the words are not the city's, how much
/// of a list is missing.
QString noteOf(const Dataset &dataset, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    const Quantity *quantity = answer.quantity();
    if (quantity && quantity->referenceYear)
        return Wording::answerNote(answer);
    if (const QString source = otherSource(dataset, profile, question); !source.isEmpty())
        return source;
    const QString partial = Wording::partialText(dataset.codebook(), profile, question);
    return partial == Wording::stateText(State::Partial) ? QString() : partial;
}

void writeRow(HtmlPage &page, HtmlSources &sources, const Dataset &dataset, const Profile &profile, int question)
{
    const Question &asked = dataset.question(question);
    const Answer &answer = profile.answers[std::size_t(question)];
    page.open("tr"_L1);
    page.rowHead(asked.label, asked.heading);
    writeAnswer(page, dataset.codebook(), profile, question, {});
    page.element("td"_L1, stateWord(answer.state), known(answer.state) ? "state"_L1 : "state unknown"_L1);
    page.element("td"_L1, noteOf(dataset, profile, question), "muted"_L1);
    page.open("td"_L1);
    if (answer.state != State::NotAsked)
        sources.writeLink(page, profile, question);
    page.close();
    page.close();
}

void writeHead(HtmlPage &page, const Dataset &dataset, ProfileIndex index, const Profile &profile)
{
    page.element("p"_L1, Wording::surveyYear(dataset.codebook(), profile.edition, profile.snapshotYear), "muted"_L1);
    page.element("p"_L1, Wording::answeredOf(dataset.answeredCount(index), int(dataset.codebook().questions.size())),
                 "muted"_L1);
    page.optional("p"_L1, profile.note, "banner"_L1);
}

} // namespace

Outcome writeProfileHtml(const Dataset &dataset, ProfileIndex index, QIODevice &device)
{
    const Result<Profile> profile = dataset.profile(index);
    if (!profile)
        return profile.error();
    const Codebook &codebook = dataset.codebook();
    const CityIndex city = dataset.city(index);
    HtmlPage page(Report::tr("%1 (%2)", "city, country")
                      .arg(Wording::cityLabel(dataset, city), Wording::countryName(dataset, city)));
    HtmlSources sources(dataset);
    writeHead(page, dataset, index, *profile);
    const QStringList columns{Report::tr("Question"), Report::tr("Answer"), Report::tr("State", "of an answer"),
                              Report::tr("Note"), Report::tr("Source")};
    page.openTable(Report::tr("Every question of the survey, with the answer in %1",
                              "a city with its survey year: Stockholm, 2018 survey")
                       .arg(Wording::profileLabel(dataset, index)),
                   columns);
    int section = -1;
    for (const int question : codebook.questionOrder()) {
        const int own = codebook.questions[std::size_t(question)].section;
        if (own != section && section >= 0)
            page.close();
        if (own != section)
            page.openRows(codebook.sections[std::size_t(own)].title, int(columns.size()));
        section = own;
        writeRow(page, sources, dataset, *profile, question);
    }
    if (section >= 0)
        page.close();
    page.close();
    sources.writeFoot(page, Wording::exportNotes(dataset, {&index, 1}));
    return page.finish(device);
}

} // namespace CityProfiles
