// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture.h"

namespace CityProfiles {

// What a brief says, without a word about how it looks: plain texts in the language of the interface, and charts. The
// pages (briefpages.h) and the text for a word processor (briefdocument.h) are both made from it.

/// A fact of the cover: "Population", "949,761", "in 2017".
struct BriefFact {
    QString label;
    QString value;
    QString note;
};

/// A chart below or beside the answer that it belongs to.
struct BriefChart {
    std::shared_ptr<const ChartPicture> picture;
    QString title;
    QString caption; ///< who counted, where two charts stand side by side: "Our count", "Published"
    QStringList notes; ///< on the figures
    int answers = 0; ///< how many city pages it counts; 0: published figures
};

/// One question with its answer.
struct BriefAnswer {
    QString label; ///< empty where the section's title says it
    QStringList items; ///< the answer; of a list one text for each choice
    bool isList = false;
    QString note; ///< state and remarks: "3 of 4 named; 1 unknown"
    std::vector<BriefChart> charts;
};

/// What a cell of a comparison says of an option.
enum class BriefMark : quint8 { None, Yes, No, Unknown };

struct BriefCell {
    QStringList lines;
    BriefMark mark = BriefMark::None;
    bool muted = false; ///< there is no answer
};

/// One question across the compared profiles, or one option of it.
struct BriefRow {
    enum class Kind : quint8 { Question, Option };
    Kind kind = Kind::Question;
    QString label;
    QString verdict; ///< of a question: "different", "cannot tell" and why
    bool isDifferent = false;
    bool isHeadline = false;
    std::vector<BriefCell> cells; ///< one for each column
    bool isRunning = false; ///< the cells are long texts: below each other instead of in columns
};

/// A part of the codebook.
struct BriefSection {
    QString title;
    std::vector<BriefAnswer> answers; ///< of a profile or a group
    std::vector<BriefRow> rows; ///< of a comparison
};

/// A compared profile; its letter follows from its place.
struct BriefColumn {
    QString name; ///< "Stockholm 2018"
    QString place; ///< "Sweden · 2018 survey"
};

struct BriefSource {
    QString text;
    QString url; ///< empty where it is no address that a browser may open
};

/// A profile, a comparison or a group as a document.
struct Brief {
    QString kind; ///< "City brief"
    QString title; ///< "Stockholm"
    QString subtitle; ///< "Sweden · 2018 survey, page of 2019"
    QStringList remarks; ///< what a reader must know first: notes of the page, differing survey years
    bool isOfCity = false; ///< of one city, which the accent belongs to
    std::vector<BriefFact> facts;
    std::vector<BriefColumn> columns;
    QStringList summary; ///< the certain differences of two profiles, in sentences
    std::vector<BriefSection> sections;
    std::vector<BriefChart> spare; ///< of other questions, for a page with room; none in a full brief
    QStringList closing; ///< which questions have no answer: "Not shown in our source: Mayor; Staff"
    std::vector<BriefSource> sources;
    QStringList notes; ///< what unknown means, acknowledgement, data version
    QString foot; ///< city, survey year and source, at the foot of every page
    QStringList keywords;
};

} // namespace CityProfiles
