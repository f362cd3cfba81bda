// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "peersearch.h"
#include "shown.h"

namespace CityProfiles {

class ComparisonSet;
class FlatButton;
class PeerRow;
class TextLabel;

/// The last section of a profile's page: cities that are similar by answers, region or size, or why there are none.
/// They are looked for when the section comes near.
class PeersView : public Pane {
    Q_OBJECT

public:
    explicit PeersView(QWidget *parent = nullptr);

    void setComparisonSet(ComparisonSet *set);
    /// Forgets what was found; looks again at once where the section is in sight.
    void showProfile(const Shown &shown);
    /// Whether nothing was looked for yet.
    [[nodiscard]] bool isWaiting() const { return m_waiting; }
    void load();
    [[nodiscard]] PeerSearch *search() { return &m_search; }

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void choose(PeerBasis basis);
    void showState(const QString &state);
    void showAnswer(const PeerAnswer &answer);

    Pane *m_head;
    Pane *m_body;
    Pane *m_list;
    TextLabel *m_title = nullptr;
    TextLabel *m_state = nullptr;
    TextLabel *m_note = nullptr;
    std::vector<PeerRow *> m_rows;
    PeerSearch m_search;
    PeerBasis m_basis = PeerBasis::Answers;
    bool m_waiting = false;
    DatasetPointer m_dataset;
    ProfileIndex m_profile = 0;
};

} // namespace CityProfiles
