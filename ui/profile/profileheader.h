// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "shown.h"

#include <QPointer>

class QMenu;

namespace CityProfiles {

class ChartExporter;
class ComparisonSet;
class FlatButton;
class NoteBar;
class TextLabel;

/// The top of a profile's page: city, country, survey year, how much is answered, the note, and what can be done with
/// the profile as a whole.
class ProfileHeader : public Pane {
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void setComparisonSet(ComparisonSet *set);
    /// What exports the charts of the profile shown.
    void setChartExporter(ChartExporter *exporter);
    void showProfile(const Shown &shown);

Q_SIGNALS:
    void profileRequested(CityProfiles::ProfileIndex profile);
    /// Asks to put two survey years of the city side by side.
    void comparisonRequested(CityProfiles::ProfileIndex earlier, CityProfiles::ProfileIndex later);
    /// Asks to put the city beside a group of cities.
    void groupRequested();

private:
    void makeTitle();
    void makeButtons();
    void showEditions(const Shown &shown);
    void showComparison();
    void openEditions();
    void offerComparisons();
    void toggleComparison();
    void exportCharts();

    QWidget *m_head;
    QWidget *m_title;
    TextLabel *m_name = nullptr;
    TextLabel *m_country = nullptr;
    TextLabel *m_facts = nullptr;
    FlatButton *m_edition = nullptr;
    FlatButton *m_group = nullptr;
    FlatButton *m_compare = nullptr;
    FlatButton *m_export = nullptr;
    NoteBar *m_note = nullptr;
    QMenu *m_editions = nullptr;
    QPointer<ComparisonSet> m_set;
    QPointer<ChartExporter> m_exporter;
    DatasetPointer m_dataset;
    ProfileIndex m_index = 0;
    QString m_profileId;
};

} // namespace CityProfiles
