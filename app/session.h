// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonset.h"
#include "dataset.h"
#include "keptsets.h"

#include <QObject>

#include <functional>

namespace CityProfiles {

/// What the pages share: the dataset that is open, the profile being read and the set to compare. Loads in the
/// background; a newer request makes the older answer void.
class Session : public QObject {
    Q_OBJECT

public:
    /// Opens a source (a dataset file, a data package; empty: the bundled survey). Called on a worker thread.
    using Loader = std::function<Result<DatasetPointer>(const QString &source)>;

    explicit Session(Loader loader, QObject *parent = nullptr);
    ~Session() override;

    void open(const QString &source);

    [[nodiscard]] const DatasetPointer &dataset() const { return m_dataset; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] ComparisonSet *comparisonSet() const { return m_comparison; }
    [[nodiscard]] KeptSets *keptSets() const { return m_keptSets; }
    [[nodiscard]] std::optional<ProfileIndex> currentProfile() const { return m_current; }
    void setCurrentProfile(ProfileIndex profile);

Q_SIGNALS:
    void loadingStarted(const QString &source);
    void loaded();
    void failed(const CityProfiles::Error &error);
    void currentProfileChanged(CityProfiles::ProfileIndex profile);

private:
    void finish(int request, const QString &source, const Result<DatasetPointer> &result);

    Loader m_loader;
    DatasetPointer m_dataset;
    QString m_source;
    std::optional<ProfileIndex> m_current;
    ComparisonSet *m_comparison;
    KeptSets *m_keptSets;
    int m_request = 0;
};

} // namespace CityProfiles
