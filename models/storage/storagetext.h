// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

namespace CityProfiles {

/// The translation context of everything that this folder says.
struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// A cell (UTF-8) as it stands in a message: in quotation marks, on one line, at most 60 characters.
[[nodiscard]] QString quoted(QByteArrayView cell);
[[nodiscard]] QString quoted(const QString &text);

} // namespace CityProfiles
