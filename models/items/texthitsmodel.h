// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QAbstractListModel>

namespace CityProfiles {

class TextFinder;
struct TextHit;

/// The answers in whose texts something was found, one a row; those of a profile stand together.
class TextHitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ProfileRole = Qt::UserRole, ///< ProfileIndex
        QuestionRole, ///< the question's label
        PassageRole, ///< the words around what was found
        MarksRole, ///< QList<QPair<int, int>>: where in the passage
        FirstRole, ///< whether the profile's answers begin here
        NameRole, ///< the city's name
        SecondaryTextRole, ///< what stands behind the name: "Sweden · 2018 survey"
    };

    explicit TextHitsModel(TextFinder *finder, QObject *parent = nullptr);

    [[nodiscard]] ProfileIndex profile(const QModelIndex &index) const;
    /// The question of a row, by index in the codebook.
    [[nodiscard]] int question(const QModelIndex &index) const;
    /// The first row of a profile, or -1.
    [[nodiscard]] int rowOf(ProfileIndex profile) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// As text a row is a sentence: "Stockholm, 2018 survey. Mayor: Anna König Jerlmyr".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const TextHit &hit(const QModelIndex &index) const;
    [[nodiscard]] QString sentence(const TextHit &hit) const;
    void reset();

    TextFinder *m_finder;
    int m_rows = 0; ///< as they were said
};

} // namespace CityProfiles
