// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebooktables.h"

#include "codebookrules.h"
#include "idrules.h"
#include "rowreader.h"
#include "storagetext.h"
#include "tablebuilder.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int mostEditions = 64; // as many as an EditionSet holds
constexpr int highestPosition = 1'000'000;
constexpr double anyNumber = std::numeric_limits<double>::max();

QString neededId(const RowReader &row, QLatin1StringView column, IdKind kind)
{
    const QString id = row.text(column);
    if (const QString problem = idProblem(kind, id); !problem.isEmpty())
        row.report(column, problem, Storage::tr("Give it another id."));
    return id;
}

int position(const RowReader &row)
{
    return row.neededInteger("position"_L1, 0, highestPosition);
}

template <typename Row>
bool samePlace(const Row &a, const Row &b)
{
    return a.position == b.position;
}

/// Questions are counted within their section or through all of them, as one likes.
bool samePlace(const Question &a, const Question &b)
{
    return a.position == b.position && a.section == b.section;
}

template <typename Rows>
void add(const RowReader &row, Rows &rows, typename Rows::value_type value, QLatin1StringView idColumn)
{
    for (const auto &other : rows) {
        if (other.id == value.id)
            row.report(idColumn, Storage::tr("The id %1 stands twice.").arg(quoted(value.id)),
                       Storage::tr("Give it another id."));
        if (samePlace(other, value)) {
            row.report("position"_L1, Storage::tr("The position %1 stands twice.").arg(value.position),
                       Storage::tr("Positions are distinct numbers."));
        }
    }
    rows.push_back(std::move(value));
}

Edition readEdition(const RowReader &row)
{
    return {neededId(row, "edition"_L1, IdKind::Edition),
            position(row),
            row.text("title"_L1),
            row.integer("respondents"_L1, 0, std::numeric_limits<int>::max()),
            row.text("note"_L1),
            row.extras()};
}

Section readSection(const RowReader &row)
{
    return {neededId(row, "section_id"_L1, IdKind::Other), position(row), row.neededText("title"_L1), row.extras()};
}

Question readQuestion(const RowReader &row, const Codebook &codebook)
{
    Question question;
    question.id = neededId(row, "question_id"_L1, IdKind::Question);
    question.section = row.neededReference("section_id"_L1, u"sections.csv"_s,
                                           [&](const QString &id) { return codebook.sectionIndex(id); });
    question.position = position(row);
    const QString kind = row.text("kind"_L1);
    const QString presentation = row.text("presentation"_L1);
    if (const auto known = kindFromId(kind))
        question.kind = *known;
    else
        row.report("kind"_L1, Storage::tr("%1 is no kind of question.").arg(quoted(kind)),
                   Storage::tr("Kinds are text, quantity, yes_no, single_choice, multi_choice and grid."));
    if (const auto known = presentationFromId(presentation))
        question.presentation = *known;
    else
        row.report("presentation"_L1, Storage::tr("%1 is no presentation.").arg(quoted(presentation)),
                   Storage::tr("Presentations are headline, fact, paragraph, share, bars, ranking and grid."));
    question.label = row.neededText("label"_L1);
    question.heading = row.text("heading"_L1);
    question.chartTitle = row.text("chart_title"_L1);
    question.role = row.text("role"_L1);
    question.unit = row.text("unit"_L1);
    question.unitOne = row.text("unit_one"_L1);
    question.askedIn = row.editions("editions"_L1, codebook);
    question.optionsComplete = row.yesNo("options_complete"_L1);
    question.noneLabel = row.text("none_label"_L1);
    question.searchable = row.yesNo("searchable"_L1).value_or(false);
    question.description = row.text("description"_L1);
    question.extras = row.extras();
    return question;
}

Option readOption(const RowReader &row, const Codebook &codebook, const Question &question)
{
    const IdKind kind = question.kind == QuestionKind::YesNo ? IdKind::YesNoOption : IdKind::Option;
    Option option;
    option.id = neededId(row, "option_id"_L1, kind);
    option.position = position(row);
    option.label = row.neededText("label"_L1);
    option.offeredIn = row.editions("editions"_L1, codebook);
    option.writeIn = row.yesNo("write_in"_L1).value_or(false);
    option.description = row.text("description"_L1);
    option.extras = row.extras();
    if (option.writeIn && question.kind != QuestionKind::SingleChoice && question.kind != QuestionKind::MultiChoice)
        row.report("write_in"_L1, Storage::tr("Only a choice question takes a city's own words."),
                   Storage::tr("Leave the cell empty."));
    return option;
}

SizeClass readClass(const RowReader &row)
{
    SizeClass sizeClass{neededId(row, "class_id"_L1, IdKind::SizeClass),
                        position(row),
                        row.neededText("label"_L1),
                        row.number("lower"_L1, -anyNumber, anyNumber),
                        row.number("upper"_L1, -anyNumber, anyNumber),
                        row.extras()};
    if (sizeClass.lower && sizeClass.upper && *sizeClass.lower >= *sizeClass.upper)
        row.report("upper"_L1, Storage::tr("The upper bound is not above the lower bound."),
                   Storage::tr("Correct one of the bounds."));
    return sizeClass;
}

/// The question that a row of options, levels or classes belongs to; null (and a finding) where there is none.
Question *owner(const RowReader &row, Codebook &codebook)
{
    const int index = row.neededReference("question_id"_L1, u"questions.csv"_s,
                                          [&](const QString &id) { return codebook.questionIndex(id); });
    return index < 0 ? nullptr : &codebook.questions[std::size_t(index)];
}

void readParts(const std::vector<Table> &tables, Codebook &codebook, CheckFindings &findings)
{
    readRows(tables, TableId::Options, findings, [&](const RowReader &row) {
        if (Question *question = owner(row, codebook))
            add(row, question->options, readOption(row, codebook, *question), "option_id"_L1);
    });
    readRows(tables, TableId::Levels, findings, [&](const RowReader &row) {
        if (Question *question = owner(row, codebook)) {
            add(row, question->levels,
                {neededId(row, "level_id"_L1, IdKind::Level), position(row), row.neededText("label"_L1), row.extras()},
                "level_id"_L1);
        }
    });
    readRows(tables, TableId::Classes, findings, [&](const RowReader &row) {
        if (Question *question = owner(row, codebook))
            add(row, question->classes, readClass(row), "class_id"_L1);
    });
}

QString yesOrEmpty(bool yes)
{
    return yes ? u"yes"_s : QString();
}

Table writeQuestions(const Codebook &codebook, const DatasetInfo &info)
{
    TableBuilder builder(TableId::Questions, info);
    for (const Question &q : codebook.questions) {
        const QString complete = q.optionsComplete ? (*q.optionsComplete ? u"yes"_s : u"no"_s) : QString();
        const QString countedBy = q.countedBy < 0 ? QString() : codebook.questions[std::size_t(q.countedBy)].id;
        builder.add({q.id, codebook.sections[std::size_t(q.section)].id, QString::number(q.position), kindId(q.kind),
                     q.label, q.heading, q.chartTitle, q.role, presentationId(q.presentation), q.unit, q.unitOne,
                     cellOf(q.askedIn, codebook), complete, q.noneLabel, countedBy, yesOrEmpty(q.searchable),
                     q.description},
                    q.extras);
    }
    return builder.take();
}

} // namespace

Codebook readCodebook(const std::vector<Table> &tables, CheckFindings &findings)
{
    Codebook codebook;
    readRows(tables, TableId::Editions, findings,
             [&](const RowReader &row) { add(row, codebook.editions, readEdition(row), "edition"_L1); });
    if (codebook.editions.size() > mostEditions) {
        findings.add({Severity::Error,
                      u"editions.csv"_s,
                      0,
                      {},
                      Storage::tr("There are more than %1 editions.").arg(mostEditions),
                      {}});
        return codebook;
    }
    readRows(tables, TableId::Sections, findings,
             [&](const RowReader &row) { add(row, codebook.sections, readSection(row), "section_id"_L1); });
    readRows(tables, TableId::Questions, findings, [&](const RowReader &row) {
        add(row, codebook.questions, readQuestion(row, codebook), "question_id"_L1);
    });
    int index = 0;
    readRows(tables, TableId::Questions, findings, [&](const RowReader &row) {
        codebook.questions[std::size_t(index++)].countedBy = row.reference(
            "counted_by"_L1, u"questions.csv"_s, [&](const QString &id) { return codebook.questionIndex(id); });
    });
    readParts(tables, codebook, findings);
    index = 0;
    readRows(tables, TableId::Questions, findings,
             [&](const RowReader &row) { checkQuestion(row, codebook, index++); });
    return codebook;
}

std::vector<Table> writeCodebook(const Codebook &codebook, const DatasetInfo &info)
{
    TableBuilder editions(TableId::Editions, info);
    TableBuilder sections(TableId::Sections, info);
    TableBuilder options(TableId::Options, info);
    TableBuilder levels(TableId::Levels, info);
    TableBuilder classes(TableId::Classes, info);
    for (const Edition &e : codebook.editions)
        editions.add({e.id, QString::number(e.position), e.title, cellOf(e.respondents), e.note}, e.extras);
    for (const Section &s : codebook.sections)
        sections.add({s.id, QString::number(s.position), s.title}, s.extras);
    for (const Question &q : codebook.questions) {
        for (const Option &o : q.options)
            options.add({q.id, o.id, QString::number(o.position), o.label, cellOf(o.offeredIn, codebook),
                         yesOrEmpty(o.writeIn), o.description},
                        o.extras);
        for (const Level &l : q.levels)
            levels.add({q.id, l.id, QString::number(l.position), l.label}, l.extras);
        for (const SizeClass &c : q.classes)
            classes.add({q.id, c.id, QString::number(c.position), c.label, cellOf(c.lower), cellOf(c.upper)}, c.extras);
    }
    return {editions.take(), sections.take(), writeQuestions(codebook, info),
            options.take(),  levels.take(),   classes.take()};
}

} // namespace CityProfiles
