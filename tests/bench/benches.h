// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure.h"

#include <QJsonObject>
#include <QStringList>

namespace CityProfiles::Bench {

/// What a run of the benchmark is asked for.
struct Plan {
    int runs = 15;
    uint profiles = 1000000; ///< of the generated dataset
    QString survey; ///< the survey that is opened and drawn
    QString generated; ///< the generated dataset; made where it isn't there
};

/// Whole processes: the window until list, facts and charts are painted, against a window with a table and a label.
[[nodiscard]] Figures startFigures(const Plan &plan);
/// From an arrow key in the list to the painted page; a held key.
[[nodiscard]] Figures keyFigures(const Plan &plan);
/// Memory after start and after all profiles have been read twice.
[[nodiscard]] Figures memoryFigures(const Plan &plan);
/// Opening a generated dataset, against reading as many bytes.
[[nodiscard]] Figures openFigures(const Plan &plan);
/// Search, filter, counts and orders over a generated dataset, against the plainest code over as many bytes.
[[nodiscard]] Figures searchFigures(const Plan &plan);
/// Two groups compared on all questions over a generated dataset, against counting as many bits.
[[nodiscard]] Figures groupFigures(const Plan &plan);
/// The real window on a generated dataset: letters, a ticked option, scrolled frames.
[[nodiscard]] Figures listFigures(const Plan &plan);
/// Peers of a profile of a generated dataset, against counting the same planes.
[[nodiscard]] Figures peerFigures(const Plan &plan);
/// A chart drawn, and written as PNG.
[[nodiscard]] Figures chartFigures(const Plan &plan);
/// A city's brief made, laid out and written as PDF, against as many pages with one text each.
[[nodiscard]] Figures briefFigures(const Plan &plan);
/// All charts of ten profiles written into a folder, against QImage::save of the same images on the same cores.
[[nodiscard]] Figures batchFigures(const Plan &plan);
/// Twelve profiles side by side, compared, laid out and painted, against an empty table of the same size.
[[nodiscard]] Figures compareFigures(const Plan &plan);
/// A frame of the map moved and zoomed, against painting the outlines alone.
[[nodiscard]] Figures mapFigures(const Plan &plan);

/// Makes the generated dataset where it isn't there.
void makeGenerated(const Plan &plan);

/// Writes the generated dataset where it isn't there.
void makeGenerated(const Plan &plan);

// Parts that need a process of their own; they print one JSON object.
[[nodiscard]] QJsonObject openDatasetOnce(const QString &file);
[[nodiscard]] QJsonObject walkProfiles(const QString &survey);

} // namespace CityProfiles::Bench
