// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QHeaderView>

namespace CityProfiles {

class ComparisonModel;
class ProfileHead;
class ProfileSuggestions;

/// The heads of the compared profiles, always in view over their columns or beside their rows.
class CompareHeader : public QHeaderView {
    Q_OBJECT

public:
    /// Vertical where profiles are rows. The suggestions are for typing another city over a head.
    CompareHeader(Qt::Orientation orientation, const ComparisonModel *model, ProfileSuggestions *suggestions,
                  QWidget *parent = nullptr);

    /// One head for each profile, as they are now.
    void rebuild();
    /// Puts the heads over their columns or beside their rows, the one of a pinned column at its own place.
    void placeHeads(int pinned, int pinnedAt);
    [[nodiscard]] ProfileHead *head(int place) const { return m_heads.value(place); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(CityProfiles::ProfileIndex profile);
    void removeRequested(CityProfiles::ProfileIndex profile);
    void replaceRequested(CityProfiles::ProfileIndex profile, CityProfiles::ProfileIndex by);
    void referenceRequested(CityProfiles::ProfileIndex profile, bool reference);
    void moveRequested(int from, int to);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead(int place);

    const ComparisonModel *m_comparison;
    ProfileSuggestions *m_suggestions;
    QList<ProfileHead *> m_heads;
    int m_pinned = -1; ///< the column that stays in view
    int m_pinnedAt = 0; ///< in the viewport
    int m_moved = -1; ///< where the head goes that is being moved, so that the focus goes with it
};

} // namespace CityProfiles
