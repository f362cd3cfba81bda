// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <QHash>

namespace CityProfiles {

/// What a person asks of the program by its arguments.
struct Request {
    enum class Task : quint8 { Window, Help, Version, SelfTest, Command };

    Task task = Task::Window;
    const CityProfiles::Command *command = nullptr; ///< for Task::Command, and for the help of one
    QStringList arguments; ///< what isn't an option, without the command
    QHash<QString, QStringList> options; ///< values by name; one empty value for switches
    QStringList words; ///< everything, as it was given

    [[nodiscard]] bool has(QLatin1StringView option) const { return options.contains(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return options.value(option).value(0); }
    /// Every value of an option that may be given several times.
    [[nodiscard]] QStringList values(QLatin1StringView option) const { return options.value(option); }
    /// The format asked for, else the one that the output file's name ends with, else the command's first.
    [[nodiscard]] QString format() const;
    /// The dataset that the window opens: its argument, else --dataset; empty: the bundled survey.
    [[nodiscard]] QString source() const;
    /// The links and workspaces that the window opens on it.
    [[nodiscard]] QStringList views() const;
    /// Where to draw the window's pages; mostly empty.
    [[nodiscard]] QString pagesFolder() const;
    /// Whether it takes an application that can paint, though no window.
    [[nodiscard]] bool draws() const;
};

/// The words of the command line without the program's own name.
[[nodiscard]] QStringList argumentWords(int argc, char **argv);

/// Understands the words. Options may stand anywhere, "--" ends them, and a value may follow an equals sign. Options
/// of Qt itself (-platform and the like) are passed over. Error: Usage.
[[nodiscard]] Result<Request> readRequest(const QStringList &words);

/// Whether the words tell Qt which platform to use.
[[nodiscard]] bool namesPlatform(const QStringList &words);
/// The value of --locale, wherever it stands and whatever else is wrong.
[[nodiscard]] QString localeAmong(const QStringList &words);

} // namespace CityProfiles
