// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "surveytext.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

/// "team_staff" as a label: "Team staff".
QString labelFor(const QString &id)
{
    QString label = id;
    label.replace(u'_', u' ');
    return QString(label.first(1).toUpper() + label.sliced(1));
}

std::optional<double> numberOf(const DataLine &line, const QString &key)
{
    return line.has(key) ? std::optional(line.value(key).toDouble()) : std::nullopt;
}

std::optional<int> wholeNumberOf(const DataLine &line, const QString &key)
{
    return line.has(key) ? std::optional(line.value(key).toInt()) : std::nullopt;
}

EditionSet editionsOf(const DataLine &line, const Codebook &codebook)
{
    EditionSet set;
    for (const QString &id : line.list(u"editions"_s)) {
        const int edition = codebook.editionIndex(id);
        if (edition < 0)
            line.fail(u"no edition %1"_s.arg(id));
        set.insert(edition);
    }
    return set;
}

int checkedIndex(int index, const DataLine &line)
{
    if (index < 0)
        line.fail(u"no such thing above this line"_s);
    return index;
}

Question &questionAt(const DataLine &line, qsizetype word, SurveyTables &tables)
{
    const int index = checkedIndex(tables.codebook.questionIndex(line.word(word)), line);
    return tables.codebook.questions[std::size_t(index)];
}

void takeEdition(const DataLine &line, SurveyTables &tables)
{
    auto &editions = tables.codebook.editions;
    editions.push_back({line.word(1),
                        line.value(u"position"_s, QString::number(editions.size() + 1)).toInt(),
                        line.value(u"title"_s),
                        wholeNumberOf(line, u"respondents"_s),
                        line.value(u"note"_s),
                        {}});
}

void takeSection(const DataLine &line, SurveyTables &tables)
{
    auto &sections = tables.codebook.sections;
    sections.push_back({line.word(1), int(sections.size()) + 1, line.words().value(2, labelFor(line.word(1))), {}});
}

void takeSource(const DataLine &line, SurveyTables &tables)
{
    tables.sources.push_back({line.word(1),
                              line.words().value(2, labelFor(line.word(1))),
                              line.value(u"url"_s),
                              line.value(u"publisher"_s),
                              line.value(u"terms"_s),
                              {}});
}

void takeRegion(const DataLine &line, SurveyTables &tables)
{
    tables.regions.push_back(
        {line.word(1), int(tables.regions.size()) + 1, line.words().value(2, labelFor(line.word(1))), {}});
}

void takeCountry(const DataLine &line, SurveyTables &tables)
{
    const int region = line.has(u"region"_s) ? checkedIndex(tables.regionIndex(line.value(u"region"_s)), line) : -1;
    tables.countries.push_back({line.word(1), line.words().value(2, line.word(1)), region, line.value(u"note"_s), {}});
}

void addOptions(Question &question, const DataLine &line)
{
    QStringList ids = line.words().sliced(4);
    if (question.kind == QuestionKind::YesNo)
        ids = {u"yes"_s, u"no"_s};
    for (QString id : std::as_const(ids)) {
        const bool writeIn = id.endsWith(u'*');
        if (writeIn)
            id.chop(1);
        question.options.push_back({id, int(question.options.size()) + 1, labelFor(id), {}, writeIn, {}, {}});
    }
    for (const QString &id : line.list(u"levels"_s))
        question.levels.push_back({id, int(question.levels.size()) + 1, labelFor(id), {}});
}

void takeQuestion(const DataLine &line, SurveyTables &tables)
{
    const auto kind = kindFromId(line.word(2));
    const auto presentation = presentationFromId(line.word(3));
    if (!kind || !presentation)
        line.fail(u"no such kind or presentation"_s);
    const Codebook &codebook = tables.codebook;
    Question question;
    question.id = line.word(1);
    question.kind = *kind;
    question.presentation = *presentation;
    question.section = line.has(u"section"_s) ? checkedIndex(codebook.sectionIndex(line.value(u"section"_s)), line) : 0;
    question.position = line.value(u"position"_s, QString::number(codebook.questions.size() + 1)).toInt();
    question.label = line.value(u"label"_s, labelFor(question.id));
    question.chartTitle = line.value(u"chart_title"_s);
    question.role = line.value(u"role"_s);
    question.unit = line.value(u"unit"_s);
    question.unitOne = line.value(u"unit_one"_s);
    question.noneLabel = line.value(u"none"_s);
    question.searchable = line.value(u"searchable"_s) == "yes"_L1;
    question.askedIn = editionsOf(line, codebook);
    if (line.has(u"counted_by"_s))
        question.countedBy = checkedIndex(codebook.questionIndex(line.value(u"counted_by"_s)), line);
    addOptions(question, line);
    tables.codebook.questions.push_back(std::move(question));
}

void takeOption(const DataLine &line, SurveyTables &tables)
{
    Question &question = questionAt(line, 1, tables);
    Option &option = question.options[std::size_t(checkedIndex(question.optionIndex(line.word(2)), line))];
    option.label = line.value(u"label"_s, option.label);
    option.description = line.value(u"description"_s);
    option.position = line.value(u"position"_s, QString::number(option.position)).toInt();
    option.offeredIn = editionsOf(line, tables.codebook);
}

void takeClass(const DataLine &line, SurveyTables &tables)
{
    Question &question = questionAt(line, 1, tables);
    question.classes.push_back({line.word(2),
                                int(question.classes.size()) + 1,
                                line.value(u"label"_s, labelFor(line.word(2))),
                                numberOf(line, u"lower"_s),
                                numberOf(line, u"upper"_s),
                                {}});
}

void takeBenchmark(const DataLine &line, SurveyTables &tables)
{
    const Question &question = questionAt(line, 2, tables);
    Benchmark benchmark;
    benchmark.edition = checkedIndex(tables.codebook.editionIndex(line.word(1)), line);
    benchmark.question = checkedIndex(tables.codebook.questionIndex(question.id), line);
    if (line.words().size() > 3)
        benchmark.option = checkedIndex(question.optionIndex(line.word(3)), line);
    benchmark.measure = line.value(u"measure"_s, u"chosen"_s);
    benchmark.sharePercent = numberOf(line, u"share"_s);
    benchmark.cityCount = wholeNumberOf(line, u"count"_s);
    benchmark.base = wholeNumberOf(line, u"base"_s);
    benchmark.rank = wholeNumberOf(line, u"rank"_s);
    benchmark.printed = line.value(u"printed"_s);
    benchmark.note = line.value(u"note"_s);
    benchmark.source = checkedIndex(tables.sourceIndex(line.value(u"source"_s, tables.sources.front().id)), line);
    tables.benchmarks.push_back(std::move(benchmark));
}

} // namespace

SurveyTables emptyTables()
{
    SurveyTables tables;
    tables.codebook.sections.push_back({u"main"_s, 0, u"Main"_s, {}});
    tables.sources.push_back({u"pages"_s, u"City pages"_s, u"https://example.org/"_s, u"Publisher"_s, {}, {}});
    return tables;
}

void takeSurveyLine(const DataLine &line, SurveyTables &tables)
{
    static const QHash<QString, std::function<void(const DataLine &, SurveyTables &)>> takers{
        {u"edition"_s, takeEdition}, {u"section"_s, takeSection}, {u"source"_s, takeSource},
        {u"region"_s, takeRegion},   {u"country"_s, takeCountry}, {u"question"_s, takeQuestion},
        {u"option"_s, takeOption},   {u"class"_s, takeClass},     {u"benchmark"_s, takeBenchmark},
    };
    const auto take = takers.value(line.word(0));
    if (!take)
        line.fail(u"no such kind of line"_s);
    take(line, tables);
}

int countryFor(SurveyTables &tables, const QString &code)
{
    if (tables.countryIndex(code) < 0)
        tables.countries.push_back({code, code, -1, {}, {}});
    return tables.countryIndex(code);
}

} // namespace CityProfiles::Testing
