// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editionchoice.h"

#include <QStringList>

namespace CityProfiles {

class Console;
struct Request;

/// The city that a person names: by id, or by a name, another name, "name, subdivision" or "name, country" that only
/// one city has, folded. Error: Usage, with the candidates or the nearest names.
[[nodiscard]] Result<CityIndex> findNamedCity(const Dataset &dataset, const QString &name);

/// The profile of CITY@EDITION; without an edition the newest is taken and said on the console. `choice` stands in for
/// a missing edition where it is One. Error: Usage.
[[nodiscard]] Result<ProfileIndex> findNamedProfile(const Dataset &dataset, const QString &name,
                                                    const EditionChoice &choice, Console &console);

/// The profiles of several names, each once; with the choice All a name without an edition stands for all profiles of
/// its city. Error: Usage.
[[nodiscard]] Result<std::vector<ProfileIndex>> findNamedProfiles(const Dataset &dataset, const QStringList &names,
                                                                  const EditionChoice &choice, Console &console);

/// What --edition asks for; without it the latest. Error: Usage, with the editions that there are.
[[nodiscard]] Result<EditionChoice> editionChoice(const Dataset &dataset, const Request &request);

/// The question of an id. Error: Usage, with the nearest ids.
[[nodiscard]] Result<int> findNamedQuestion(const Codebook &codebook, const QString &id);

} // namespace CityProfiles
