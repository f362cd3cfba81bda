// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QHeaderView>

namespace CityProfiles {

class ComparisonModel;
class ProfileHead;

/// The heads of the compared profiles, always in view over their columns.
class CompareHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit CompareHeader(const ComparisonModel *model, QWidget *parent = nullptr);

    /// One head for each column, as the profiles are now.
    void rebuild();
    void placeHeads();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(CityProfiles::ProfileIndex profile);
    void removeRequested(CityProfiles::ProfileIndex profile);
    void replaceRequested(CityProfiles::ProfileIndex profile, CityProfiles::ProfileIndex by);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(int column);

    const ComparisonModel *m_comparison;
    QList<ProfileHead *> m_heads;
};

} // namespace CityProfiles
