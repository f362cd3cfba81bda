// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shown.h"

#include <QImage>
#include <QPointer>
#include <QStackedWidget>

class QScrollArea;

namespace CityProfiles {

class AnswerMenu;
class ChartLoader;
class ComparisonSet;
class Notice;
class ProfileSheet;
class StandingCount;
class StateMessage;

/// Everything that one city's page in the survey says, or why there is nothing to show.
class ProfilePage : public QStackedWidget {
    Q_OBJECT

public:
    explicit ProfilePage(QWidget *parent = nullptr);

    /// Null: still loading. A new value of the same survey keeps the profile shown.
    void setDataset(const DatasetPointer &dataset);
    void setComparisonSet(ComparisonSet *set);
    void showProfile(ProfileIndex profile);
    /// Brings the answer to a question of the profile shown into sight.
    void showQuestion(int question);
    /// The question whose answer stands at the top of what is seen; -1 at the beginning of the page.
    [[nodiscard]] int questionInSight() const;
    /// Shows no profile.
    void clear();
    [[nodiscard]] std::optional<ProfileIndex> current() const { return m_current; }

    /// The whole page with all its charts at a width in logical pixels, drawn afresh; null without a profile.
    [[nodiscard]] QImage renderWhole(int width, qreal scale = 1);

Q_SIGNALS:
    /// Another survey year of the city, or a similar city.
    void profileRequested(CityProfiles::ProfileIndex profile);
    /// Asks to put two survey years of the city side by side.
    void comparisonRequested(CityProfiles::ProfileIndex earlier, CityProfiles::ProfileIndex later);
    /// Asks to put the city beside a group of cities.
    void groupRequested();

private:
    void showState();
    void showFailure(const QString &message);
    void retry();
    void change(const Shown &shown);
    void openPeer(ProfileIndex profile);
    /// Looks for similar cities once they are near.
    void loadPeers(const QRect &sight);
    void openMenu(int question, const QPoint &position);

    StateMessage *m_message;
    QScrollArea *m_area;
    ProfileSheet *m_sheet;
    ChartLoader *m_loader;
    StandingCount *m_standings;
    AnswerMenu *m_menu;
    Notice *m_notice;
    QPointer<ComparisonSet> m_set;
    DatasetPointer m_dataset;
    Shown m_shown;
    std::optional<ProfileIndex> m_current; ///< asked for; shown unless its page can't be read
};

} // namespace CityProfiles
