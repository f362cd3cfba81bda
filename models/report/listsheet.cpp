// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listsheet.h"

#include "answerwording.h"
#include "carried.h"
#include "matchmarks.h"
#include "reportids.h"
#include "reporttext.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Makes the columns and rows of a list.
class ListTable {
public:
    ListTable(const Dataset &dataset, ListParts parts)
        : m_dataset(dataset)
        , m_parts(std::move(parts))
        , m_notes(Wording::exportNotes(dataset, m_parts.profiles))
        , m_reads(std::any_of(m_parts.questions.begin(), m_parts.questions.end(),
                              [&](int question) { return dataset.question(question).kind != QuestionKind::Quantity; }))
    {
    }

    [[nodiscard]] const ListParts &parts() const { return m_parts; }
    [[nodiscard]] std::vector<SheetColumn> columns() const;
    [[nodiscard]] Result<SheetRow> row(qsizetype row) const;
    [[nodiscard]] std::vector<SheetNote> notes() const;

private:
    void addAnswer(SheetRow &row, ProfileIndex index, const Profile &profile, int question) const;
    void addSource(SheetRow &row, ProfileIndex index, const Profile &profile) const;
    void addFindings(SheetRow &row, ProfileIndex index) const;

    const Dataset &m_dataset;
    ListParts m_parts;
    Wording::ExportNotes m_notes;
    bool m_reads; ///< the records of the profiles
};

std::vector<SheetColumn> profileColumns()
{
    return {{u"profile"_s, Report::tr("Profile")},
            {u"city_id"_s, Report::tr("City id")},
            {u"city"_s, Report::tr("City")},
            {u"subdivision"_s, Report::tr("State or province")},
            {u"country_code"_s, Report::tr("Country code")},
            {u"country"_s, Report::tr("Country")},
            {u"region"_s, Report::tr("Region")},
            {u"edition"_s, Report::tr("Survey year")},
            {u"snapshot_year"_s, Report::tr("Year of the page")},
            {u"answered"_s, Report::tr("Answered questions")},
            {u"questions"_s, Report::tr("Questions")}};
}

/// The years of editions are numbers, though an edition may have any id.
SheetCell editionCell(const QString &id)
{
    bool isNumber = false;
    const int year = id.toInt(&isNumber);
    return isNumber && QString::number(year) == id ? SheetCell(double(year)) : SheetCell(id);
}

SheetRow profileCells(const Dataset &dataset, ProfileIndex profile)
{
    const CityIndex city = dataset.city(profile);
    const Country &country = dataset.tables().countries[std::size_t(dataset.country(city))];
    return {sheetCell(dataset.profileId(profile)),
            sheetCell(dataset.cityId(city)),
            sheetCell(dataset.cityName(city)),
            sheetCell(dataset.subdivision(city)),
            sheetCell(country.code),
            sheetCell(country.name),
            sheetCell(regionId(dataset.tables(), country)),
            editionCell(dataset.codebook().editions[std::size_t(dataset.edition(profile))].id),
            sheetCell(dataset.snapshotYear(profile)),
            double(dataset.answeredCount(profile)),
            double(dataset.codebook().questions.size())};
}

std::vector<SheetColumn> answerColumns(const Question &question, bool source)
{
    const auto part = [&question](QLatin1StringView id, const QString &title) {
        return SheetColumn{
            question.id % id,
            Report::tr("%1: %2", "question: what a column says of the answer").arg(question.label, title)};
    };
    std::vector<SheetColumn> columns{{question.id, question.label}, part("_state"_L1, Report::tr("state"))};
    if (question.kind == QuestionKind::Quantity)
        append(columns,
               {part("_qualifier"_L1, Report::tr("exact or not")), part("_lower"_L1, Report::tr("lowest")),
                part("_upper"_L1, Report::tr("highest")), part("_reference_year"_L1, Report::tr("reference year"))});
    if (source)
        columns.push_back(part("_source"_L1, Report::tr("source")));
    return columns;
}

SheetRow quantityCells(State state, const std::optional<Quantity> &quantity)
{
    if (!quantity)
        return {{}, stateId(state), {}, {}, {}, {}};
    const bool number = quantity->qualifier == Qualifier::Exact || quantity->qualifier == Qualifier::About;
    return {number ? sheetCell(quantity->lower) : SheetCell(),
            stateId(state),
            qualifierId(quantity->qualifier),
            sheetCell(quantity->lower),
            sheetCell(quantity->upper),
            sheetCell(quantity->referenceYear)};
}

std::vector<SheetColumn> ListTable::columns() const
{
    std::vector<SheetColumn> columns = profileColumns();
    for (const int question : m_parts.questions)
        append(columns, answerColumns(m_dataset.question(question), m_reads));
    if (m_reads)
        append(columns,
               {{u"latitude"_s, Report::tr("Latitude")},
                {u"longitude"_s, Report::tr("Longitude")},
                {u"page"_s, Report::tr("Page")},
                {u"page_note"_s, Report::tr("Note on the page")}});
    append(columns, {{u"source"_s, Report::tr("Source")}, {u"source_url"_s, Report::tr("Address of the source")}});
    append(columns, carriedColumns());
    if (m_parts.marks)
        append(columns, {{u"match"_s, Report::tr("Match")}, {u"missing"_s, Report::tr("Missing")}});
    if (m_parts.passages)
        append(columns,
               {{u"passage_question"_s, Report::tr("Question of the passage")},
                {u"passage"_s, Report::tr("Passage found")}});
    return columns;
}

void ListTable::addAnswer(SheetRow &row, ProfileIndex index, const Profile &profile, int question) const
{
    const Question &asked = m_dataset.question(question);
    const State state = m_dataset.state(index, question);
    if (asked.kind == QuestionKind::Quantity)
        append(row, quantityCells(state, m_dataset.quantity(index, question)));
    else
        append(row,
               {sheetCell(Wording::answerItems(asked, profile.answers[std::size_t(question)]).join("; "_L1)),
                stateId(state)});
    if (!m_reads)
        return;
    const int own = profile.answers[std::size_t(question)].source;
    row.push_back(m_dataset.tables().sources[std::size_t(own < 0 ? profile.source : own)].id);
}

void ListTable::addSource(SheetRow &row, ProfileIndex index, const Profile &profile) const
{
    if (m_reads) {
        const City city = m_dataset.cityRecord(m_dataset.city(index));
        append(row,
               {sheetCell(city.latitude), sheetCell(city.longitude), sheetCell(profile.url), sheetCell(profile.note)});
    }
    const Source &source = m_dataset.tables().sources[std::size_t(m_dataset.source(index))];
    append(row, {sheetCell(source.title), sheetCell(source.url)});
    append(row, carriedCells(m_notes, Wording::countryNote(m_dataset, index)));
}

void ListTable::addFindings(SheetRow &row, ProfileIndex index) const
{
    if (m_parts.marks)
        append(row,
               {matchId(m_parts.marks->isCertain(index)),
                sheetCell(missingIds(m_dataset.tables(), *m_parts.marks, index).join(u';'))});
    if (!m_parts.passages)
        return;
    const auto hits = m_parts.passages->value(index);
    if (hits.empty())
        return append(row, {{}, {}});
    append(row, {sheetCell(m_dataset.question(hits.front().question).id), sheetCell(hits.front().passage.text)});
}

Result<SheetRow> ListTable::row(qsizetype row) const
{
    const ProfileIndex index = m_parts.profiles[std::size_t(row)];
    Profile profile;
    if (m_reads) {
        Result<Profile> read = m_dataset.profile(index);
        if (!read)
            return read.error();
        profile = std::move(read).value();
    }
    SheetRow cells = profileCells(m_dataset, index);
    for (const int question : m_parts.questions)
        addAnswer(cells, index, profile, question);
    addSource(cells, index, profile);
    addFindings(cells, index);
    return cells;
}

std::vector<SheetNote> ListTable::notes() const
{
    std::vector<SheetNote> notes{
        {Report::tr("Profiles"),
         Report::tr("%1 of %2", "profiles chosen, of all")
             .arg(QString::number(m_parts.profiles.size()), QString::number(m_dataset.profileCount()))},
        {Report::tr("Chosen by"), m_parts.selection.isEmpty() ? Report::tr("everything") : m_parts.selection}};
    append(notes, sourceNotes(m_dataset, sourcesOf(m_dataset, m_parts.profiles)));
    append(notes, m_notes.labelled());
    return notes;
}

} // namespace

Sheet listSheet(const Dataset &dataset, ListParts parts)
{
    const auto table = std::make_shared<const ListTable>(dataset, std::move(parts));
    Sheet sheet;
    sheet.name = Report::tr("Profiles");
    sheet.title = dataset.info().title.isEmpty() ? sheet.name : dataset.info().title;
    sheet.columns = table->columns();
    sheet.rowCount = qsizetype(table->parts().profiles.size());
    sheet.row = [table](qsizetype row) { return table->row(row); };
    sheet.notes = table->notes();
    return sheet;
}

} // namespace CityProfiles
