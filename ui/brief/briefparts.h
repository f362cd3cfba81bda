// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "brief.h"
#include "exportnotes.h"

#include <QCoreApplication>

namespace CityProfiles {

// Parts that several kinds of briefs have.

/// The translation context of what a brief says.
class BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// Gathers the sources of a brief, each once.
class BriefSources {
public:
    /// It must outlive this.
    explicit BriefSources(const Dataset &dataset)
        : m_dataset(dataset)
    {
    }

    /// The profile's own page, and the other sources of the answers that are shown.
    void add(const Profile &profile);
    void add(const Profile &profile, int question);
    void add(int source, const QString &url = {});
    /// Figures that were counted or published, in one line.
    void addFigures(const QString &text);
    [[nodiscard]] const std::vector<BriefSource> &sources() const { return m_sources; }

private:
    const Dataset &m_dataset;
    std::vector<BriefSource> m_sources;
};

/// What an unknown answer means, the acknowledgement that the data ask for, what must stand with data on certain
/// countries and is not in the remarks of the cover, title and version of the data.
[[nodiscard]] QStringList briefNotes(const Wording::ExportNotes &notes, const QStringList &remarks = {});
/// The title of an answer's source where it is not the profile's: a summary in other words than the city's.
[[nodiscard]] QString foreignSource(const Dataset &dataset, const Profile &profile, int question);
/// The chart of a table, for a city where there is one. Fails where the city's profile can't be read.
[[nodiscard]] Result<BriefChart> briefChart(const Dataset &dataset, const ChartTable &table,
                                            std::optional<ProfileIndex> city);
/// A heading and labels of questions in one line: "Not shown in our source: Mayor; Staff"; empty without labels.
[[nodiscard]] QString listedQuestions(const QString &heading, const QStringList &labels);

} // namespace CityProfiles
