// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiletables.h"

#include "tablebuilder.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// Writes profiles one by one into three tables.
class Writer {
public:
    explicit Writer(const Dataset &dataset)
        : m_dataset(dataset)
        , m_profiles(TableId::Profiles, dataset.info())
        , m_answers(TableId::Answers, dataset.info())
        , m_choices(TableId::ChoiceTable, dataset.info())
    {
    }

    void write(const QString &id, const Profile &profile);
    void take(std::vector<Table> &tables);

private:
    void writeAnswer(const QString &id, const Question &question, const Answer &answer);
    void writeChoices(const QString &id, const Question &question, const Answer &answer);
    [[nodiscard]] QString sourceId(int source) const
    {
        return source < 0 ? QString() : m_dataset.tables().sources[std::size_t(source)].id;
    }

    const Dataset &m_dataset;
    TableBuilder m_profiles;
    TableBuilder m_answers;
    TableBuilder m_choices;
};

void Writer::write(const QString &id, const Profile &profile)
{
    const Codebook &codebook = m_dataset.codebook();
    m_profiles.add({id, profile.cityId, codebook.editions[std::size_t(profile.edition)].id, sourceId(profile.source),
                    profile.url, cellOf(profile.snapshotYear), profile.note},
                   profile.extras);
    for (std::size_t question = 0; question < profile.answers.size(); ++question) {
        writeAnswer(id, codebook.questions[question], profile.answers[question]);
        writeChoices(id, codebook.questions[question], profile.answers[question]);
    }
}

void Writer::writeAnswer(const QString &id, const Question &question, const Answer &answer)
{
    QString text = answer.text();
    if (const bool *yes = answer.yesNo())
        text = *yes ? u"yes"_s : u"no"_s;
    QStringList cells{id, question.id, stateId(answer.state), text, {}, {}, {}, {}, sourceId(answer.source)};
    if (const Quantity *quantity = answer.quantity()) {
        cells[4] = cellOf(quantity->lower);
        cells[5] = cellOf(quantity->upper);
        cells[6] = qualifierId(quantity->qualifier);
        cells[7] = cellOf(quantity->referenceYear);
    }
    m_answers.add(cells, answer.extras);
}

void Writer::writeChoices(const QString &id, const Question &question, const Answer &answer)
{
    int position = 0;
    for (const Choice &choice : answer.choices()) {
        m_choices.add({id,
                       question.id,
                       question.options[std::size_t(choice.option)].id,
                       QString::number(++position),
                       {},
                       choice.text},
                      choice.extras);
    }
    for (const GridCell &cell : answer.cells()) {
        m_choices.add({id,
                       question.id,
                       question.options[std::size_t(cell.row)].id,
                       QString::number(++position),
                       question.levels[std::size_t(cell.level)].id,
                       {}},
                      cell.extras);
    }
}

void Writer::take(std::vector<Table> &tables)
{
    tables.push_back(m_profiles.take());
    tables.push_back(m_answers.take());
    tables.push_back(m_choices.take());
}

/// Which cities have a profile of the part.
std::vector<bool> citiesOf(const Dataset &dataset, const DatasetPart &part)
{
    std::vector<bool> present(dataset.cityCount());
    for (const ProfileIndex profile : part.profiles)
        present[dataset.city(profile)] = true;
    return present;
}

Table writeCities(const Dataset &dataset, const DatasetPart *part)
{
    TableBuilder builder(TableId::Cities, dataset.info());
    const std::vector<bool> present = part ? citiesOf(dataset, *part) : std::vector<bool>(dataset.cityCount(), true);
    for (CityIndex index = 0; index < dataset.cityCount(); ++index) {
        if (!present[index])
            continue;
        const City city = dataset.cityRecord(index);
        builder.add({city.id, city.name, dataset.tables().countries[std::size_t(city.country)].code, city.subdivision,
                     cellOf(city.latitude), cellOf(city.longitude), city.otherNames.join(u"; "_s)},
                    city.extras);
    }
    return builder.take();
}

} // namespace

Result<std::vector<Table>> writeProfileTables(const Dataset &dataset, const DatasetPart *part,
                                              const LoadControl &control)
{
    std::vector<Table> tables{writeCities(dataset, part)};
    Writer writer(dataset);
    const ProfileIndex count = part ? ProfileIndex(part->profiles.size()) : dataset.profileCount();
    int percent = -1;
    for (ProfileIndex row = 0; row < count; ++row) {
        control.report(row, 2 * qint64(count), percent); // the other half is writing the files
        if (control.stopped())
            return cancelledError();
        const ProfileIndex index = part ? part->profiles[row] : row;
        if (dataset.isRemoved(index))
            continue;
        const Result<Profile> profile = dataset.profile(index);
        if (!profile)
            return profile.error();
        writer.write(dataset.profileId(index), *profile);
    }
    writer.take(tables);
    return tables;
}

} // namespace CityProfiles
