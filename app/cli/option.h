// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAnyStringView>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace CityProfiles {

/// The names of the command line's options, without dashes.
namespace OptionName {
inline constexpr QLatin1StringView dataset{"dataset"};
inline constexpr QLatin1StringView output{"o"};
inline constexpr QLatin1StringView edition{"edition"};
inline constexpr QLatin1StringView locale{"locale"};
inline constexpr QLatin1StringView quiet{"quiet"};
inline constexpr QLatin1StringView selfTest{"self-test"};
inline constexpr QLatin1StringView version{"version"};
inline constexpr QLatin1StringView help{"help"};
inline constexpr QLatin1StringView search{"search"};
inline constexpr QLatin1StringView text{"text"};
inline constexpr QLatin1StringView where{"where"};
inline constexpr QLatin1StringView group{"group"};
inline constexpr QLatin1StringView sampleInterval{"sample-interval"};
inline constexpr QLatin1StringView possible{"possible"};
inline constexpr QLatin1StringView sort{"sort"};
inline constexpr QLatin1StringView by{"by"};
inline constexpr QLatin1StringView count{"count"};
inline constexpr QLatin1StringView format{"format"};
inline constexpr QLatin1StringView size{"size"};
inline constexpr QLatin1StringView dpi{"dpi"};
inline constexpr QLatin1StringView theme{"theme"};
inline constexpr QLatin1StringView without{"without"};
inline constexpr QLatin1StringView textSize{"text-size"};
inline constexpr QLatin1StringView paper{"paper"};
inline constexpr QLatin1StringView pages{"pages"};
inline constexpr QLatin1StringView drawPages{"draw-pages"};
inline constexpr QLatin1StringView exitAfterPaint{"exit-after-paint"};
} // namespace OptionName

/// An option of the command line as its help shows it.
struct OptionEntry {
    enum class Use : quint8 {
        Common, ///< of every command
        Command, ///< of the commands that name it
        Program, ///< instead of a command
        Hidden, ///< of the window, for scripts of this project
    };
    QLatin1StringView name;
    const char *valueName; ///< null: a switch
    Use use;
    const char *description; ///< untranslated, context CommandLine
    bool repeatable = false; ///< may be given several times
};

[[nodiscard]] const QList<OptionEntry> &optionEntries();
[[nodiscard]] const OptionEntry *findOption(QAnyStringView name);
/// "--format" or "-o".
[[nodiscard]] QString dashed(QAnyStringView name);

} // namespace CityProfiles
