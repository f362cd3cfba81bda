// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"
#include "city.h"
#include "codebook.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace CityProfiles {

/// The small tables of a dataset: everything but cities and answers. Tens to hundreds of rows; look-ups are linear.
struct SurveyTables {
    Codebook codebook;
    std::vector<Region> regions;
    std::vector<Country> countries;
    std::vector<Source> sources;
    std::vector<Benchmark> benchmarks;
    std::vector<Finding> findings;
    std::vector<Label> labels;

    [[nodiscard]] int regionIndex(QStringView id) const;
    [[nodiscard]] int countryIndex(QStringView code) const;
    [[nodiscard]] int sourceIndex(QStringView id) const;
};

/// What a dataset says of itself.
struct DatasetInfo {
    QString name; ///< "city-innovation-profiles"
    QString title;
    QString version; ///< the data's version, as printed in every export
    QString terms; ///< title of the licence: what reuse asks for
    QByteArray descriptor; ///< datapackage.json as read, for the way back
    QByteArray baseUuid; ///< names the base that a journal belongs to; empty until written to a file
    bool synthetic = false; ///< generated, not a survey: said wherever the data's name stands
    QMap<QString, QStringList> columns; ///< of each table as read, unknown ones included, for the way back
    QMap<QString, QByteArray> otherTables; ///< CSV of tables that this program doesn't know, for the way back
};

} // namespace CityProfiles
