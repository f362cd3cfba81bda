// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QStringList>

class QSettings;

namespace CityProfiles {

/// What a brief is like.
struct BriefOptions {
    enum class Paper : quint8 { A4, Letter };
    enum class Length : quint8 {
        OnePage, ///< one page and never two, whatever has to be left out
        Full,
    };
    Paper paper = Paper::A4;
    Length length = Length::Full;
    QStringList leftOut; ///< ids of sections of the codebook

    bool operator==(const BriefOptions &) const = default;

    /// The last choice of paper and length, or the first one; the settings may be null. Which sections are left out
    /// belongs to one brief and is not remembered: another would lack them unnoticed.
    [[nodiscard]] static BriefOptions restored(const QSettings *settings);
    void store(QSettings *settings) const;
};

/// "a4", "letter" and "one", "full": the names on the command line and in the settings.
[[nodiscard]] QString paperName(BriefOptions::Paper paper);
[[nodiscard]] std::optional<BriefOptions::Paper> paperNamed(QStringView name);
[[nodiscard]] QString lengthName(BriefOptions::Length length);
[[nodiscard]] std::optional<BriefOptions::Length> lengthNamed(QStringView name);

/// The sheet, without margins; on its side where there are many columns.
[[nodiscard]] QPageLayout briefSheet(BriefOptions::Paper paper, bool landscape = false);

} // namespace CityProfiles
