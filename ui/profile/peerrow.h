// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "peers.h"

#include <QPointer>

namespace CityProfiles {

class ComparisonSet;
class FlatButton;
class TextLabel;

/// How far the words of a row stand within it.
inline constexpr int wordInset = 5;

/// A similar city: its name, which opens its page, its survey year, why it is similar, and a button that puts it into
/// the comparison. By answers the reason opens to the questions that are the same and different.
class PeerRow : public Pane {
    Q_OBJECT

public:
    explicit PeerRow(QWidget *parent = nullptr);

    void setComparisonSet(ComparisonSet *set);
    void showPeer(const DatasetPointer &dataset, PeerBasis basis, const Peer &peer);

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);
    void opened(); ///< or closed again

private:
    void makeParts();
    void showReason(const Dataset &dataset, PeerBasis basis, const Peer &peer);
    void showComparison();
    void toggleComparison();
    void fold(bool open);

    FlatButton *m_name;
    FlatButton *m_compare;
    TextLabel *m_place;
    TextLabel *m_reason;
    FlatButton *m_opening; ///< the reason, where it opens
    TextLabel *m_questions;
    QPointer<ComparisonSet> m_set;
    QString m_profileId;
    ProfileIndex m_profile = 0;
};

} // namespace CityProfiles
