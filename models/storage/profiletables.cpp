// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletables.h"

#include "answervalue.h"
#include "choicerows.h"
#include "storagetext.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Reads profiles one by one, each with its answers and choices.
class ProfileReader {
public:
    ProfileReader(const std::vector<Table> &tables, const SurveyTables &survey, CheckFindings &findings);

    [[nodiscard]] qsizetype count() const { return m_profiles.rowCount(); }
    Profile read(qsizetype row, CityIndex &city);

private:
    void readHead(qsizetype row, Profile &profile, CityIndex &city);
    void checkId(qsizetype row, const Profile &profile) const;
    int reference(const TableCells &cells, qsizetype row, int column, const QString &file, int index) const;
    void findAnswers(qsizetype profile);
    Answer readAnswer(qsizetype profile, int edition, int question) const;
    int readSource(qsizetype answerRow) const;

    const SurveyTables &m_survey;
    TableCells m_profiles;
    TableCells m_cities;
    TableCells m_answers;
    TableCells m_questions;
    KeyIndex m_profileIndex;
    KeyIndex m_cityIndex;
    KeyIndex m_questionIndex;
    RowGroups m_answerGroups;
    ChoiceRows m_choices;
    std::vector<qsizetype> m_answerRows; // per question: its row for the profile at hand, or -1
};

KeyIndex firstColumn(const TableCells &cells)
{
    KeyIndex index(cells.table(), {cells.place(0)});
    index.insertAll();
    return index;
}

ProfileReader::ProfileReader(const std::vector<Table> &tables, const SurveyTables &survey, CheckFindings &findings)
    : m_survey(survey)
    , m_profiles(tables, TableId::Profiles, findings)
    , m_cities(tables, TableId::Cities, findings)
    , m_answers(tables, TableId::Answers, findings)
    , m_questions(tables, TableId::Questions, findings)
    , m_profileIndex(firstColumn(m_profiles))
    , m_cityIndex(firstColumn(m_cities))
    , m_questionIndex(firstColumn(m_questions))
    , m_answerGroups(m_answers, AnswerColumn::Profile, m_profileIndex, m_profiles.rowCount(), u"profiles.csv"_s)
    , m_choices(tables, survey.codebook, m_profileIndex, m_profiles.rowCount(), findings)
{
}

int ProfileReader::reference(const TableCells &cells, qsizetype row, int column, const QString &file, int index) const
{
    if (index < 0) {
        cells.report(row, column, Storage::tr("%1 does not stand in %2.").arg(quoted(cells.cell(row, column)), file),
                     Storage::tr("Add it there, or correct the cell."));
    }
    return index;
}

void ProfileReader::checkId(qsizetype row, const Profile &profile) const
{
    const QString expected = QString(profile.cityId + u'@' + m_profiles.text(row, ProfileColumn::Edition));
    if (m_profiles.text(row, ProfileColumn::Id) != expected) {
        m_profiles.report(row, ProfileColumn::Id,
                          Storage::tr("The id of this profile has to be %1.").arg(quoted(expected)),
                          Storage::tr("Correct the id here, in answers.csv and in choices.csv."));
    } else if (m_profileIndex.find({m_profiles.cell(row, ProfileColumn::Id)}) != row) {
        m_profiles.report(row, ProfileColumn::Id, Storage::tr("The city has two profiles of this edition."),
                          Storage::tr("Delete one of the two rows."));
    }
}

void ProfileReader::readHead(qsizetype row, Profile &profile, CityIndex &city)
{
    profile.cityId = m_profiles.text(row, ProfileColumn::City);
    city = CityIndex(std::max(0,
                              reference(m_profiles, row, ProfileColumn::City, u"cities.csv"_s,
                                        int(m_cityIndex.find({m_profiles.cell(row, ProfileColumn::City)})))));
    profile.edition = reference(m_profiles, row, ProfileColumn::Edition, u"editions.csv"_s,
                                m_survey.codebook.editionIndex(m_profiles.text(row, ProfileColumn::Edition)));
    profile.source = reference(m_profiles, row, ProfileColumn::Source, u"sources.csv"_s,
                               m_survey.sourceIndex(m_profiles.text(row, ProfileColumn::Source)));
    profile.url = m_profiles.text(row, ProfileColumn::Url);
    profile.snapshotYear = m_profiles.integer(row, ProfileColumn::Snapshot, earliestYear, latestYear);
    profile.note = m_profiles.text(row, ProfileColumn::Note);
    profile.extras = m_profiles.extras(row);
    checkId(row, profile);
}

/// Finds the row of each question in the answers of a profile.
void ProfileReader::findAnswers(qsizetype profile)
{
    m_answerRows.assign(m_survey.codebook.questions.size(), -1);
    for (const quint32 row : m_answerGroups.rows(profile)) {
        const int question = reference(m_answers, row, AnswerColumn::Question, u"questions.csv"_s,
                                       int(m_questionIndex.find({m_answers.cell(row, AnswerColumn::Question)})));
        if (question < 0)
            continue;
        if (m_answerRows[std::size_t(question)] >= 0) {
            m_answers.report(row, AnswerColumn::Question,
                             Storage::tr("The question has an answer in row %1 already.")
                                 .arg(m_answers.table().line(m_answerRows[std::size_t(question)])),
                             Storage::tr("Delete one of the two rows."));
        }
        m_answerRows[std::size_t(question)] = row;
    }
}

int ProfileReader::readSource(qsizetype answerRow) const
{
    const QString id = m_answers.text(answerRow, AnswerColumn::Source);
    return id.isEmpty()
        ? -1
        : reference(m_answers, answerRow, AnswerColumn::Source, u"sources.csv"_s, m_survey.sourceIndex(id));
}

Answer ProfileReader::readAnswer(qsizetype profile, int edition, int question) const
{
    const Question &asked = m_survey.codebook.questions[std::size_t(question)];
    const qsizetype row = m_answerRows[std::size_t(question)];
    const bool inEdition = asked.askedIn.contains(edition);
    if (row >= 0) {
        Answer answer = readAnswerRow(m_answers, row, asked, inEdition);
        answer.source = readSource(row);
        return answer;
    }
    if (inEdition) {
        m_profiles.report(profile, ProfileColumn::Id,
                          Storage::tr("The profile has no row for the question %1.").arg(quoted(asked.id)),
                          Storage::tr("It counts as not_stated; add a row to answers.csv."), Severity::Warning);
    }
    return {stateWithoutRow(inEdition), {}, -1, {}};
}

Profile ProfileReader::read(qsizetype row, CityIndex &city)
{
    Profile profile;
    readHead(row, profile, city);
    findAnswers(row);
    const std::vector<ChoiceRow> choices = m_choices.rowsOf(row);
    std::span<const ChoiceRow> left(choices);
    const int edition = std::max(0, profile.edition);
    for (int question = 0; question < int(m_answerRows.size()); ++question) {
        const auto end =
            std::find_if(left.begin(), left.end(), [question](const ChoiceRow &c) { return c.question != question; });
        const auto own = left.first(std::size_t(end - left.begin()));
        left = left.subspan(own.size());
        const qsizetype answerRow = m_answerRows[std::size_t(question)];
        Answer answer = readAnswer(row, edition, question);
        const Question &asked = m_survey.codebook.questions[std::size_t(question)];
        m_choices.put(own, asked, edition, answerRow >= 0, answer);
        if (answer.state == State::Answered && own.empty() && hasChoiceRows(asked.kind)) {
            m_answers.report(answerRow, AnswerColumn::State, Storage::tr("The answer has no choices in choices.csv."),
                             Storage::tr("Add them, or set the state to not_stated."));
        }
        profile.answers.push_back(std::move(answer));
    }
    return profile;
}

} // namespace

std::vector<ProfileRecord> readProfiles(const std::vector<Table> &tables, DatasetBuilder &builder,
                                        CheckFindings &findings)
{
    ProfileReader reader(tables, builder.tables(), findings);
    std::vector<ProfileRecord> records;
    records.reserve(std::size_t(reader.count()));
    for (qsizetype row = 0; row < reader.count(); ++row) {
        CityIndex city = 0;
        const Profile profile = reader.read(row, city);
        if (!findings.hasErrors())
            records.push_back(builder.addProfile(city, profile));
    }
    return records;
}

} // namespace CityProfiles
