// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"
#include "segment.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>

namespace CityProfiles {

/// How many of each thing the columns may refer to.
struct SegmentLimits {
    quint32 cities = 0;
    quint32 countries = 0;
    quint32 editions = 0;
    quint32 sources = 0;
};

using ColumnVisitor = std::function<void(const QString &name, const QByteArray &column)>;
using ColumnMap = QHash<QString, QByteArray *>;

/// Calls the visitor for each column that isn't empty, in the same order every time.
void visitColumns(const CitySegment &segment, const ColumnVisitor &visit);
void visitColumns(const ProfileSegment &segment, const ColumnLayout &layout, const ColumnVisitor &visit);

/// The columns of an empty segment by name, to be filled from a file; valid as long as the segment isn't changed.
[[nodiscard]] ColumnMap columnsByName(CitySegment &segment);
[[nodiscard]] ColumnMap columnsByName(ProfileSegment &segment, const ColumnLayout &layout);

/// Whether columns read from a file fit each other and refer to things that exist, so that nobody reads beyond an end.
/// O(rows). A profile segment's size is set from its columns.
[[nodiscard]] bool isConsistent(const CitySegment &segment, const SegmentLimits &limits);
[[nodiscard]] bool completeSegment(ProfileSegment &segment, const SegmentLimits &limits);

} // namespace CityProfiles
