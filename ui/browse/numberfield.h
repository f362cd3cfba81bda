// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace CityProfiles {

/// A field for a number in the numbers of the locale; empty: none.
class NumberField : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    void setNumber(std::optional<double> number);
    [[nodiscard]] std::optional<double> number() const;
    /// Whether what stands there is a number or nothing.
    [[nodiscard]] bool isReadable() const;
};

/// A number as typed: in the locale's form or plain.
[[nodiscard]] std::optional<double> readNumber(const QString &text);
/// Numbers that grow, with semicolons between them; nothing where they don't, or where something else stands there.
[[nodiscard]] std::optional<QList<double>> readLimits(const QString &text);

} // namespace CityProfiles
