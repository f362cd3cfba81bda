// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportnotes.h"
#include "summarywording.h"

namespace CityProfiles {

class HtmlPage;

// Parts that several pages of HTML have.

/// What a cell says of one option before its words are read: named, not named, can't be told, was not there to name.
enum class HtmlMark : quint8 { Yes, No, Unknown, NotOffered };

/// A cell with a mark and its meaning in words: colour and sign alone never say anything.
void writeMark(HtmlPage &page, HtmlMark mark, const QString &words);
/// A cell with a profile's whole answer, each choice or row of a grid on a line of its own, with a note in small print;
/// where there is no answer, its state in words.
void writeAnswer(HtmlPage &page, const Codebook &codebook, const Profile &profile, int question, const QString &note);
/// The same above rows that say what a list or a grid names: there only how much of it is named.
void writeBriefAnswer(HtmlPage &page, const Dataset &dataset, const Profile &profile, int question);
/// The title of an answer's source where it is not the one of the profile: a summary in other words than the city's.
[[nodiscard]] QString otherSource(const Dataset &dataset, const Profile &profile, int question);
/// "answered", "list incomplete", "none", "no answer found", "not asked in this survey year".
[[nodiscard]] QString stateWord(State state);
/// Why an answer doesn't tell of one option or row: its state in words, or that the list is incomplete.
[[nodiscard]] QString unknownText(const Question &question, State state);
/// Sentences as a list below a heading; a sentence also where there is none.
void writeSummary(HtmlPage &page, const std::vector<Wording::SummarySentence> &sentences);
/// The sign and the words of every kind of mark.
void writeLegend(HtmlPage &page);

/// The sources that a page names, numbered in the order in which they are first asked for.
class HtmlSources {
public:
    /// It must outlive this.
    explicit HtmlSources(const Dataset &dataset)
        : m_dataset(dataset)
    {
    }

    /// A link to the source of a profile's answer: "[1]".
    void writeLink(HtmlPage &page, const Profile &profile, int question);
    /// To the profile's own page.
    void writeLink(HtmlPage &page, const Profile &profile);
    /// A source is listed though nothing points to it.
    void add(int source) { (void)numberOf({source, {}}); }
    /// The foot of the page: sources, what an unknown answer means, and what every export carries.
    void writeFoot(HtmlPage &page, const Wording::ExportNotes &notes) const;

private:
    struct Entry {
        int source = -1; ///< index in SurveyTables::sources
        QString url; ///< of the profile's page; empty: the source's own

        bool operator==(const Entry &) const = default;
    };

    [[nodiscard]] int numberOf(const Entry &entry);
    void writeNumber(HtmlPage &page, int number) const;

    const Dataset &m_dataset;
    std::vector<Entry> m_entries;
};

} // namespace CityProfiles
