// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportnotes.h"

#include "answerwording.h"
#include "chartnotes.h"
#include "text.h"

namespace CityProfiles::Wording {

namespace {

const Country &countryOf(const Dataset &dataset, ProfileIndex profile)
{
    return dataset.tables().countries[std::size_t(dataset.country(dataset.city(profile)))];
}

/// Gathers the countries of profiles.
class Countries {
public:
    explicit Countries(const Dataset &dataset)
        : m_dataset(dataset)
        , m_present(dataset.tables().countries.size())
    {
    }

    void add(ProfileIndex profile) { m_present[std::size_t(m_dataset.country(m_dataset.city(profile)))] = true; }

    [[nodiscard]] ExportNotes notes() const
    {
        const QString version = dataVersion(m_dataset);
        ExportNotes notes{m_dataset.info().title,
                          version,
                          acknowledgement(m_dataset),
                          {},
                          m_dataset.info().version,
                          Text::tr("%1: %2", "state of an answer: what it means")
                              .arg(stateText(State::NotStated), stateExplanation(State::NotStated))};
        for (std::size_t country = 0; country < m_present.size(); ++country) {
            const QString note = m_dataset.tables().countries[country].note;
            if (m_present[country] && !note.isEmpty() && !notes.countryNotes.contains(note))
                notes.countryNotes.append(note);
        }
        return notes;
    }

private:
    const Dataset &m_dataset;
    std::vector<bool> m_present;
};

} // namespace

QStringList ExportNotes::lines() const
{
    QStringList lines{title.isEmpty() ? version : Text::tr("%1. %2.", "title of the data. version").arg(title, version),
                      acknowledgement};
    lines.removeAll(QString());
    return lines + countryNotes;
}

std::vector<SheetNote> ExportNotes::labelled() const
{
    std::vector<SheetNote> notes{
        {Text::tr("Data"), title}, {Text::tr("Data version"), version}, {Text::tr("Acknowledgement"), acknowledgement}};
    for (const QString &note : countryNotes)
        notes.push_back({Text::tr("Note"), note});
    notes.push_back({Text::tr("Unknown answers"), unknown});
    std::erase_if(notes, [](const SheetNote &note) { return note.text.isEmpty(); });
    return notes;
}

ExportNotes exportNotes(const Dataset &dataset, std::span<const ProfileIndex> profiles)
{
    Countries countries(dataset);
    for (const ProfileIndex profile : profiles)
        countries.add(profile);
    return countries.notes();
}

ExportNotes exportNotes(const Dataset &dataset, const ProfileSet &profiles)
{
    Countries countries(dataset);
    profiles.forEach([&countries](ProfileIndex profile) { countries.add(profile); });
    return countries.notes();
}

QString dataVersion(const Dataset &dataset)
{
    return Text::tr("City Profiles data %1").arg(dataset.info().version);
}

QString countryNote(const Dataset &dataset, ProfileIndex profile)
{
    return countryOf(dataset, profile).note;
}

} // namespace CityProfiles::Wording
