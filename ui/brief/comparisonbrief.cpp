// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwording.h"
#include "briefmaking.h"
#include "briefparts.h"
#include "briefsections.h"
#include "chartwording.h"
#include "summarywording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// The brief of profiles side by side.

namespace {

constexpr std::size_t wideColumns = 4; // with more of them long texts stand below each other

class ComparisonBrief {
public:
    ComparisonBrief(const Dataset &dataset, const Comparison &comparison, const BriefOptions &options)
        : m_dataset(dataset)
        , m_comparison(comparison)
        , m_options(options)
        , m_sources(dataset)
    {
    }

    Brief make()
    {
        addCover();
        if (m_comparison.profiles.size() == 2) {
            for (const auto &sentence : Wording::summary(m_dataset, m_comparison)) {
                if (isShown(codebook(), sentence.question, m_options.leftOut))
                    m_brief.summary.append(sentence.text);
            }
        }
        QStringList unanswered;
        for (const ComparisonRow &row : m_comparison.rows) {
            if (!isShown(codebook(), row.question, m_options.leftOut))
                continue;
            if (std::none_of(m_comparison.profiles.begin(), m_comparison.profiles.end(), [&](const Profile &profile) {
                    return known(profile.answers[std::size_t(row.question)].state);
                }))
                unanswered.append(codebook().questions[std::size_t(row.question)].label);
            else
                addQuestion(row);
        }
        m_brief.closing = {
            listedQuestions(BriefText::tr("Not shown in our source for any of these cities"), unanswered)};
        m_brief.closing.removeAll(QString());
        m_brief.sources = m_sources.sources();
        m_brief.notes = briefNotes(Wording::exportNotes(m_dataset, m_comparison.indices), m_brief.remarks);
        m_brief.notes.prepend(BriefText::tr("✓ named · – not named; the survey may have asked for the most important "
                                            "ones only · ? unknown: no answer found, or the list is incomplete · ≠ "
                                            "the answers certainly differ"));
        return m_brief;
    }

private:
    [[nodiscard]] const Codebook &codebook() const { return m_dataset.codebook(); }

    void addCover()
    {
        QStringList names;
        for (std::size_t place = 0; place < m_comparison.indices.size(); ++place) {
            const ProfileIndex index = m_comparison.indices[place];
            const Profile &profile = m_comparison.profiles[place];
            names.append(Wording::shortProfileLabel(m_dataset, index));
            m_brief.columns.push_back({names.last(), Wording::countryAndYear(m_dataset, index)});
            m_sources.add(profile);
        }
        m_brief.kind = BriefText::tr("Comparison brief");
        m_brief.title = std::size_t(names.size()) > wideColumns
            ? BriefText::tr("%n cities side by side", nullptr, int(names.size()))
            : names.join(u" · "_s);
        const auto different = std::count_if(m_comparison.rows.begin(), m_comparison.rows.end(),
                                             [](const auto &row) { return row.isDifferent(); });
        m_brief.subtitle = BriefText::tr("%n questions are answered differently; a certain difference is marked ≠",
                                         nullptr, int(different));
        m_brief.keywords = names;
        const Source &source = m_dataset.tables().sources[std::size_t(m_comparison.profiles.front().source)];
        m_brief.foot =
            BriefText::tr("%1 · %2", "cities and survey years, source").arg(names.join(", "_L1), source.title);
        addYears();
        addNotes();
    }

    /// The notes of the pages, each once with the cities that it is on.
    void addNotes()
    {
        QStringList notes;
        for (const Profile &profile : m_comparison.profiles)
            notes.append(profile.note);
        QStringList known = notes;
        known.removeAll(QString());
        known.removeDuplicates();
        for (const QString &note : std::as_const(known)) {
            QStringList names;
            for (qsizetype place = 0; place < notes.size(); ++place) {
                if (notes.at(place) == note)
                    names.append(m_brief.columns[std::size_t(place)].name);
            }
            m_brief.remarks.append(
                BriefText::tr("%1: %2", "cities, note on their pages").arg(names.join(", "_L1), note));
        }
    }

    void addYears()
    {
        if (!m_comparison.editionsDiffer)
            return;
        QStringList years;
        for (const Profile &profile : m_comparison.profiles)
            years.append(codebook().editions[std::size_t(profile.edition)].id);
        years.removeDuplicates();
        years.sort();
        m_brief.remarks.append(BriefText::tr("Survey years differ: %1. A difference may come from the year, not only "
                                             "from the city.")
                                   .arg(years.join(", "_L1)));
    }

    void addQuestion(const ComparisonRow &row)
    {
        const Question &asked = codebook().questions[std::size_t(row.question)];
        if (asked.section != m_section)
            m_brief.sections.push_back({codebook().sections[std::size_t(asked.section)].title, {}, {}});
        m_section = asked.section;
        std::vector<BriefRow> &rows = m_brief.sections.back().rows;
        const bool texts = asked.kind == QuestionKind::Text;
        const bool listed = asked.kind == QuestionKind::MultiChoice || asked.kind == QuestionKind::Grid;
        BriefRow made;
        made.label = asked.label;
        made.isHeadline = asked.presentation == Presentation::Headline;
        made.isDifferent = row.isDifferent();
        made.isRunning = texts && (asked.presentation == Presentation::Paragraph || isLong(row.question));
        made.verdict = row.notCompared() ? QString()
            : made.isDifferent           ? Wording::verdictReason(m_dataset, m_comparison, row)
                                         : verdictWords(row);
        for (const Profile &profile : m_comparison.profiles) {
            made.cells.push_back(cellOf(asked, row.question, profile, listed));
            m_sources.add(profile, row.question);
        }
        rows.push_back(std::move(made));
        if (!listed)
            return;
        for (const OptionComparison &option : row.options)
            rows.push_back(optionRow(asked, row, option));
    }

    /// Whether a text is too long for a column.
    bool isLong(int question) const
    {
        const qsizetype most = m_comparison.profiles.size() > wideColumns ? 50 : 160;
        return std::ranges::any_of(m_comparison.profiles, [&](const Profile &profile) {
            return profile.answers[std::size_t(question)].text().size() > most;
        });
    }

    QString verdictWords(const ComparisonRow &row) const
    {
        if (m_comparison.profiles.size() > wideColumns && row.verdict == Verdict::CannotTell && !row.yearsDiffer)
            return {}; // the cells say which answers are missing
        const QString reason = Wording::verdictReason(m_dataset, m_comparison, row);
        return reason.isEmpty() ? Wording::verdictText(row.verdict) : reason;
    }

    BriefCell cellOf(const Question &asked, int question, const Profile &profile, bool listed) const
    {
        const Answer &answer = profile.answers[std::size_t(question)];
        if (!known(answer.state))
            return {{Wording::stateText(answer.state)}, BriefMark::None, true};
        const int named = int(answer.choices().size() + answer.cells().size());
        const QString partial = Wording::partialText(codebook(), profile, question);
        if (listed && named > 0)
            return {
                {partial.isEmpty() ? BriefText::tr("%n named", "options", named) : partial}, BriefMark::None, false};
        if (answer.quantity())
            return {{Wording::answerText(codebook(), profile, question)}, BriefMark::None, false};
        BriefCell cell{Wording::answerItems(asked, answer), BriefMark::None, false};
        if (const QString source = foreignSource(m_dataset, profile, question); !source.isEmpty())
            cell.lines.append(BriefText::tr("(%1)", "title of a source").arg(source));
        return cell;
    }

    BriefRow optionRow(const Question &asked, const ComparisonRow &row, const OptionComparison &option) const
    {
        BriefRow made;
        made.kind = BriefRow::Kind::Option;
        made.label = asked.options[std::size_t(option.option)].label;
        made.isDifferent = option.verdict == Verdict::Different;
        for (std::size_t place = 0; place < option.has.size(); ++place) {
            const Profile &profile = m_comparison.profiles[place];
            const Answer &answer = profile.answers[std::size_t(row.question)];
            made.cells.push_back(optionCell(asked, option, place, profile.edition, answer));
        }
        return made;
    }

    BriefCell optionCell(const Question &asked, const OptionComparison &option, std::size_t place, int edition,
                         const Answer &answer) const
    {
        if (!option.offered[place])
            return {{Wording::notOffered(codebook(), edition)}, BriefMark::None, true};
        if (const int level = answer.level(option.option); level >= 0)
            return {{asked.levels[std::size_t(level)].label}, BriefMark::None, false};
        if (option.has[place] != Truth::Yes)
            return {{}, option.has[place] == Truth::No ? BriefMark::No : BriefMark::Unknown, true};
        QStringList words;
        for (const Choice &choice : answer.choices()) {
            if (choice.option == option.option && !choice.text.isEmpty())
                words.append(Wording::quotedChoice(asked, choice));
        }
        return {words, BriefMark::Yes, false};
    }

    const Dataset &m_dataset;
    const Comparison &m_comparison;
    const BriefOptions &m_options;
    BriefSources m_sources;
    Brief m_brief;
    int m_section = -1;
};

} // namespace

Brief comparisonBrief(const Dataset &dataset, const Comparison &comparison, const BriefOptions &options)
{
    return ComparisonBrief(dataset, comparison, options).make();
}

} // namespace CityProfiles
