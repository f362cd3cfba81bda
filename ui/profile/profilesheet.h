// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "shown.h"
#include "standingcount.h"

#include <QPointer>

namespace CityProfiles {

class ChartExporter;
class ChartPanel;
class ComparisonSet;
class FactView;
class PeersView;
class ProfileHeader;
class QuestionCard;
class SectionView;
class VerticalLayout;

/// A profile's page without the scroll area around it: header, headline facts, sections. The parts are made once for
/// a codebook; a further profile changes words, visibility and marks.
class ProfileSheet : public Pane {
    Q_OBJECT

public:
    explicit ProfileSheet(QWidget *parent = nullptr);

    void setComparisonSet(ComparisonSet *set);
    /// Attached to the charts of every codebook shown from now on.
    void setChartExporter(ChartExporter *exporter);
    /// Shows a profile of a dataset; the sheet has its new height at once, its parts have their places after settle().
    void showProfile(const Shown &shown);
    void settle();

    [[nodiscard]] std::vector<ChartPanel *> charts() const;
    [[nodiscard]] PeersView *peers() const { return m_peers; }
    /// Says where the numbers of the profile shown stand, and how rare what it names is.
    void showStandings(const Standings &standings);
    /// The card or fact whose top is next below a height of the sheet, to hold on to while the page changes.
    [[nodiscard]] QWidget *anchorAt(int y) const;
    /// The same of the sections, for where the anchor is no longer seen.
    [[nodiscard]] QWidget *sectionOf(const QWidget *anchor) const;
    /// The card or fact of a question; null where it isn't seen.
    [[nodiscard]] QWidget *partOf(int question) const;
    /// Looks for similar cities now, and makes all charts; for pictures of the whole page. Cities change its height.
    void ensurePeers();
    void ensureAllCharts();

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);
    void comparisonRequested(CityProfiles::ProfileIndex earlier, CityProfiles::ProfileIndex later);
    /// Asks to put the city beside a group of cities.
    void groupRequested();
    void peerRequested(CityProfiles::ProfileIndex profile); ///< the page of a similar city
    void menuRequested(int question, QPoint position);
    void contentChanged(); ///< cards came into sight or went

private:
    void build(const Codebook &codebook);
    void buildSections(const Codebook &codebook);
    /// How rare each choice of the profile shown is, in words; empty for the city's own.
    [[nodiscard]] QStringList rarities(const Standings &standings, int question) const;

    void attachExporter();

    QPointer<ChartExporter> m_exporter;
    std::shared_ptr<const SurveyTables> m_tables; ///< that the parts were made for
    Shown m_shown;
    VerticalLayout *m_layout;
    ProfileHeader *m_header;
    PeersView *m_peers;
    QWidget *m_strip = nullptr;
    std::vector<FactView *> m_facts;
    std::vector<SectionView *> m_sections;
    std::vector<QuestionCard *> m_cards;
};

} // namespace CityProfiles
