// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listquery.h"

#include <QAbstractListModel>

namespace CityProfiles {

/// The profiles that a typed text may mean, best first: those of cities whose name has its words, whatever the survey
/// year. Asks in the background over a large dataset.
class ProfileSuggestions : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ProfileRole = Qt::UserRole, ///< ProfileIndex
    };
    static constexpr int maximum = 10;

    explicit ProfileSuggestions(QObject *parent = nullptr);

    void setDataset(const DatasetPointer &dataset);
    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    /// Emits found() once there is an answer, before it returns where the dataset is small. No text, no suggestions.
    void setText(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void found();

private:
    void show(const std::vector<ProfileIndex> &profiles);

    DatasetPointer m_dataset;
    DatasetIndexPointer m_index; ///< made with the first text
    ListQuery m_query;
    std::vector<ProfileIndex> m_profiles;
};

} // namespace CityProfiles
