// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlreport.h"

#include "answerwording.h"
#include "chartwording.h"
#include "htmlpage.h"
#include "htmlparts.h"
#include "reporttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// Profiles side by side.

namespace {

constexpr int narrow = 4; // profiles that fit across an upright sheet

/// Writes one comparison, part by part.
class ComparisonHtml {
public:
    ComparisonHtml(const Dataset &dataset, const Comparison &comparison)
        : m_dataset(dataset)
        , m_comparison(comparison)
        , m_sources(dataset)
        , m_page(title(), comparison.profiles.size() > narrow)
    {
    }

    Outcome write(QIODevice &device)
    {
        writeBanner();
        writeCities();
        if (m_comparison.profiles.size() == 2)
            writeSummary(m_page, Wording::summary(m_dataset, m_comparison));
        m_page.element("h2"_L1, Report::tr("Question by question"));
        writeLegend(m_page);
        writeTable();
        m_sources.writeFoot(m_page, Wording::exportNotes(m_dataset, m_comparison.indices));
        return m_page.finish(device);
    }

private:
    [[nodiscard]] const Codebook &codebook() const { return m_dataset.codebook(); }
    [[nodiscard]] const Answer &answer(const ComparisonRow &row, std::size_t place) const
    {
        return m_comparison.profiles[place].answers[std::size_t(row.question)];
    }

    static QString letter(std::size_t place) { return QChar(u'A' + char16_t(place)); }

    QString title() const
    {
        QStringList names;
        for (const ProfileIndex index : m_comparison.indices)
            names.append(Wording::shortProfileLabel(m_dataset, index));
        return names.size() > narrow ? Report::tr("Comparison of %n profiles", nullptr, int(names.size()))
                                     : Report::tr("Comparison: %1", "names of profiles").arg(names.join(", "_L1));
    }

    void writeBanner()
    {
        if (!m_comparison.editionsDiffer)
            return;
        QStringList years;
        for (const Profile &profile : m_comparison.profiles)
            years.append(codebook().editions[std::size_t(profile.edition)].id);
        years.removeDuplicates();
        years.sort();
        m_page.element("p"_L1,
                       Report::tr("Survey years differ: %1. A difference may come from the year, not only from the "
                                  "city.")
                           .arg(years.join(", "_L1)),
                       "banner"_L1);
    }

    void writeCities()
    {
        m_page.open("ul"_L1, "cities"_L1);
        for (std::size_t i = 0; i < m_comparison.indices.size(); ++i) {
            const ProfileIndex index = m_comparison.indices[i];
            m_page.open("li"_L1);
            m_page.element("b"_L1, letter(i));
            m_page.text(
                Report::tr(" %1, %2: %3 ", "after a letter: city, country and survey year, answers")
                    .arg(Wording::cityLabel(m_dataset, m_dataset.city(index)),
                         Wording::countryAndYear(m_dataset, index),
                         Wording::answeredOf(m_dataset.answeredCount(index), int(codebook().questions.size()))));
            m_sources.writeLink(m_page, m_comparison.profiles[i]);
            m_page.optional("small"_L1, m_comparison.profiles[i].note);
            m_page.close();
        }
        m_page.close();
    }

    void writeTable()
    {
        QStringList columns{Report::tr("Question"), Report::tr("Comparison")};
        for (std::size_t i = 0; i < m_comparison.indices.size(); ++i)
            columns.append(
                QString(letter(i) % "  "_L1 % Wording::shortProfileLabel(m_dataset, m_comparison.indices[i])));
        m_page.openTable(Report::tr("Every question of the survey, below it the options that any of them names"),
                         columns, "even"_L1);
        int section = -1;
        for (const ComparisonRow &row : m_comparison.rows) {
            const int own = m_dataset.question(row.question).section;
            if (own != section && section >= 0)
                m_page.close();
            if (own != section)
                m_page.openRows(codebook().sections[std::size_t(own)].title, int(columns.size()));
            section = own;
            writeQuestion(row);
        }
        if (section >= 0)
            m_page.close();
        m_page.close();
    }

    void writeQuestion(const ComparisonRow &row)
    {
        const Question &question = m_dataset.question(row.question);
        m_page.open("tr"_L1);
        m_page.rowHead(question.label, question.heading);
        m_page.open("td"_L1);
        m_page.text(Wording::verdictText(row));
        m_page.optional("small"_L1, Wording::verdictReason(m_dataset, m_comparison, row));
        m_page.close();
        for (const Profile &profile : m_comparison.profiles)
            writeBriefAnswer(m_page, m_dataset, profile, row.question);
        m_page.close();
        for (const OptionComparison &option : row.options) {
            if (question.kind != QuestionKind::YesNo)
                writeOption(row, option);
        }
    }

    void writeOption(const ComparisonRow &row, const OptionComparison &option)
    {
        const Option &named = m_dataset.question(row.question).options[std::size_t(option.option)];
        const auto offered = std::count(option.offered.begin(), option.offered.end(), true);
        m_page.open("tr"_L1, "option"_L1);
        m_page.rowHead(named.label);
        m_page.element("td"_L1,
                       offered < 2 ? Report::tr("not compared", "an option that other years did not offer")
                                   : Wording::verdictText(option.verdict),
                       "muted"_L1);
        for (std::size_t i = 0; i < option.has.size(); ++i)
            writeOptionCell(row, option, i);
        m_page.close();
    }

    void writeOptionCell(const ComparisonRow &row, const OptionComparison &option, std::size_t place)
    {
        const Question &question = m_dataset.question(row.question);
        const Answer &said = answer(row, place);
        if (!option.offered[place])
            return writeMark(m_page, HtmlMark::NotOffered,
                             Wording::notOffered(codebook(), m_comparison.profiles[place].edition));
        if (const int level = said.level(option.option); level >= 0)
            return m_page.element("td"_L1, question.levels[std::size_t(level)].label);
        if (option.has[place] == Truth::Yes)
            return writeMark(m_page, HtmlMark::Yes, ownWords(question, said, option.option));
        if (option.has[place] == Truth::No)
            return writeMark(m_page, HtmlMark::No, Report::tr("not named"));
        writeMark(m_page, HtmlMark::Unknown, unknownText(question, said.state));
    }

    /// The city's own words of an option, else that it is named.
    static QString ownWords(const Question &question, const Answer &answer, int option)
    {
        QStringList texts;
        for (const Choice &choice : answer.choices()) {
            if (choice.option == option && !choice.text.isEmpty())
                texts.append(Wording::quotedChoice(question, choice));
        }
        return texts.isEmpty() ? Report::tr("named") : texts.join(u'\n');
    }

    const Dataset &m_dataset;
    const Comparison &m_comparison;
    HtmlSources m_sources;
    HtmlPage m_page;
};

} // namespace

Outcome writeComparisonHtml(const Dataset &dataset, const Comparison &comparison, QIODevice &device)
{
    return ComparisonHtml(dataset, comparison).write(device);
}

} // namespace CityProfiles
