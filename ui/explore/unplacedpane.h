// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dataset.h"

#include <QWidget>

class QListView;

namespace CityProfiles {

class TextLabel;
class UnplacedModel;

/// Beside the map: the profiles that have no place on it.
class UnplacedPane : public QWidget {
    Q_OBJECT

public:
    explicit UnplacedPane(QWidget *parent = nullptr);

    /// None hide the pane.
    void setProfiles(const DatasetPointer &dataset, const std::vector<ProfileIndex> &profiles);

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);

private:
    TextLabel *m_title;
    UnplacedModel *m_model;
    QListView *m_list;
};

} // namespace CityProfiles
