// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreport.h"

#include "answerwording.h"
#include "groupcells.h"
#include "groupwording.h"
#include "htmlpage.h"
#include "htmlparts.h"
#include "reporttext.h"

#include <set>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Groups, and a profile beside a group.

namespace {

/// The sources of the profiles' pages. O(N).
void addSources(HtmlSources &sources, const Dataset &dataset, const Group &group)
{
    std::set<int> found;
    group.profiles.forEach([&](ProfileIndex profile) { found.insert(dataset.source(profile)); });
    for (const int source : found)
        sources.add(source);
}

void writeCount(HtmlPage &page, const Codebook &codebook, const Statement &statement, const StatementCount &count)
{
    page.open("td"_L1);
    page.text(Wording::countText(codebook, statement, count));
    page.optional("small"_L1, Wording::groupShareText(statement, count));
    page.close();
}

QString heldWord(const Codebook &codebook, const Statement &statement, bool holds)
{
    const QuestionKind kind = codebook.questions[std::size_t(statement.question)].kind;
    const bool option = statement.kind == Statement::Kind::Option && kind != QuestionKind::YesNo;
    if (!option)
        return Wording::yesNoText(holds);
    return holds ? Report::tr("named") : Report::tr("not named");
}

/// What the profile says of a statement; nothing of numbers and texts, which stand in the row of their question.
void writeHeld(HtmlPage &page, const Codebook &codebook, const GroupProfile &beside, const GroupProfileRow &row)
{
    const Statement &statement = row.statement;
    const int edition = beside.profile.edition;
    const State state = beside.profile.answers[std::size_t(statement.question)].state;
    if (!isAnswer(statement))
        return page.element("td"_L1, {});
    if (!isOffered(codebook, statement, edition))
        return writeMark(page, HtmlMark::NotOffered, Wording::notOffered(codebook, edition));
    if (row.holds == Truth::Unknown)
        return writeMark(page, HtmlMark::Unknown,
                         unknownText(codebook.questions[std::size_t(statement.question)], state));
    const bool yes = row.holds == Truth::Yes;
    writeMark(page, yes ? HtmlMark::Yes : HtmlMark::No, heldWord(codebook, statement, yes));
}

void writeStatement(HtmlPage &page, const Codebook &codebook, const ComparedGroups &compared,
                    const GroupEdition &edition, const GroupRow &row)
{
    page.open("tr"_L1);
    page.rowHead(Wording::statementTitle(codebook, row.statement));
    for (const StatementCount &count : row.counts)
        writeCount(page, codebook, row.statement, count);
    page.open("td"_L1);
    page.text(Wording::differenceText(row, compared.groups[0].name, compared.groups[1].name));
    if (const auto interval = compared.sampleIntervals ? sampleInterval(edition, row) : std::nullopt)
        page.element("small"_L1, Wording::sampleText(*interval));
    page.close();
    page.close();
}

void writeEdition(HtmlPage &page, const Codebook &codebook, const ComparedGroups &compared, const GroupEdition &edition)
{
    page.element("h2"_L1, Wording::surveyYear(codebook, edition.edition));
    page.optional("p"_L1, Wording::inBothText(edition.inBoth), "muted"_L1);
    QStringList columns{Report::tr("Question and answer")};
    for (std::size_t group = 0; group < edition.sizes.size(); ++group)
        columns.append(
            Report::tr("%1 (%2)", "group, its size")
                .arg(compared.groups[group].name, Wording::groupSize(codebook, edition.edition, edition.sizes[group])));
    columns.append(Report::tr("Difference"));
    page.openTable(Report::tr("%1: the largest certain difference first", "survey year")
                       .arg(Wording::surveyYear(codebook, edition.edition)),
                   columns, "even"_L1);
    page.open("tbody"_L1);
    for (const GroupRow &row : edition.rows) {
        if (wasAsked(row))
            writeStatement(page, codebook, compared, edition, row);
    }
    page.close();
    page.close();
}

void writeGroup(HtmlPage &page, const QString &name, const QString &rule)
{
    page.open("li"_L1);
    page.element("b"_L1, name);
    page.text(u' ' + rule);
    page.close();
}

void writeBesideRows(HtmlPage &page, const Dataset &dataset, const GroupProfile &beside, int columns)
{
    const Codebook &codebook = dataset.codebook();
    int section = -1;
    int question = -1;
    for (const GroupProfileRow &row : beside.rows) {
        const Question &asked = codebook.questions[std::size_t(row.statement.question)];
        if (asked.section != section && section >= 0)
            page.close();
        if (asked.section != section)
            page.openRows(codebook.sections[std::size_t(asked.section)].title, columns);
        section = asked.section;
        if (row.statement.question != question) {
            question = row.statement.question;
            page.open("tr"_L1);
            page.rowHead(asked.label, asked.heading);
            writeBriefAnswer(page, dataset, beside.profile, question);
            page.element("td"_L1, {});
            page.close();
        }
        page.open("tr"_L1, "option"_L1);
        page.rowHead(Wording::statementText(codebook, row.statement));
        writeHeld(page, codebook, beside, row);
        writeCount(page, codebook, row.statement, row.count);
        page.close();
    }
    if (section >= 0)
        page.close();
}

} // namespace

Outcome writeGroupsHtml(const Dataset &dataset, const ComparedGroups &compared, QIODevice &device)
{
    HtmlPage page(Report::tr("Groups: %1 and %2").arg(compared.groups[0].name, compared.groups[1].name));
    HtmlSources sources(dataset);
    page.open("ul"_L1, "cities"_L1);
    for (const Group &group : compared.groups) {
        writeGroup(page, group.name, groupLine(dataset, group));
        addSources(sources, dataset, group);
    }
    page.close();
    page.element("p"_L1, Wording::boundsNote());
    if (compared.sampleIntervals)
        page.element("p"_L1, Wording::sampleNote());
    for (const GroupEdition &edition : compared.editions)
        writeEdition(page, dataset.codebook(), compared, edition);
    sources.writeFoot(page, Wording::exportNotes(dataset, compared.profiles()));
    return page.finish(device);
}

Outcome writeGroupProfileHtml(const Dataset &dataset, const GroupProfile &beside, const Group &group, QIODevice &device)
{
    const Codebook &codebook = dataset.codebook();
    const QString profile = Wording::shortProfileLabel(dataset, beside.index);
    HtmlPage page(Report::tr("%1 beside %2", "profile, group").arg(profile, group.name));
    HtmlSources sources(dataset);
    page.open("ul"_L1, "cities"_L1);
    page.open("li"_L1);
    page.element("b"_L1, u"A"_s);
    page.text(Report::tr(" %1 ", "after a letter: profile").arg(Wording::profileLabel(dataset, beside.index)));
    sources.writeLink(page, beside.profile);
    page.close();
    const QString size = Wording::groupSize(codebook, beside.profile.edition, beside.size);
    writeGroup(page, u"B"_s,
               Report::tr("%1 (%2), %3", "group, conditions, size").arg(group.name, groupLine(dataset, group), size));
    page.close();
    addSources(sources, dataset, group);
    if (beside.member)
        page.element("p"_L1, Report::tr("A is one of the cities of B."));
    writeSummary(page, Wording::summary(dataset, beside, group.name));
    page.element("h2"_L1, Report::tr("Question by question"));
    writeLegend(page);
    const QStringList columns{Report::tr("Question"), QString(u"A  "_s + profile), QString(u"B  "_s + group.name)};
    page.openTable(Report::tr("Every question of the survey, with the number of cities of B below it"), columns,
                   "even"_L1);
    writeBesideRows(page, dataset, beside, int(columns.size()));
    page.close();
    sources.writeFoot(page, Wording::exportNotes(dataset, withProfile(group, beside.index)));
    return page.finish(device);
}

} // namespace CityProfiles
