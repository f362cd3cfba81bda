// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwording.h"
#include "briefmaking.h"
#include "briefparts.h"
#include "briefsections.h"
#include "chartnotes.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace CityProfiles {

// The brief of a city.

namespace {

/// Makes one brief, part by part.
class ProfileBrief {
public:
    ProfileBrief(const Dataset &dataset, ProfileIndex index, const Profile &profile, const BriefOptions &options)
        : m_dataset(dataset)
        , m_index(index)
        , m_profile(profile)
        , m_options(options)
        , m_sources(dataset)
    {
    }

    Result<Brief> make()
    {
        addCover();
        m_sources.add(m_profile);
        for (const int question : codebook().questionOrder()) {
            if (const Outcome added = addQuestion(question); !added)
                return added.error();
        }
        if (m_options.length == BriefOptions::Length::OnePage) {
            if (const Outcome added = addSpareCharts(); !added)
                return added.error();
        }
        m_brief.closing = {listedQuestions(BriefText::tr("Not shown in our source"), m_notShown),
                           listedQuestions(BriefText::tr("Not asked in this survey year"), m_notAsked)};
        m_brief.closing.removeAll(QString());
        m_brief.sources = m_sources.sources();
        m_brief.notes = briefNotes(Wording::exportNotes(m_dataset, std::span(&m_index, 1)), m_brief.remarks);
        return m_brief;
    }

private:
    [[nodiscard]] const Codebook &codebook() const { return m_dataset.codebook(); }

    void addCover()
    {
        const CityIndex city = m_dataset.city(m_index);
        const QString label = Wording::profileLabel(m_dataset, m_index);
        m_brief.kind = BriefText::tr("City brief");
        m_brief.isOfCity = true;
        m_brief.title = Wording::cityLabel(m_dataset, city);
        m_brief.subtitle =
            BriefText::tr("%1 · %2", "country and survey year, how many questions are answered")
                .arg(Wording::countryAndYear(m_dataset, m_index),
                     Wording::answeredOf(m_dataset.answeredCount(m_index), int(codebook().questions.size())));
        if (!m_profile.note.isEmpty())
            m_brief.remarks.append(m_profile.note);
        const Source &source = m_dataset.tables().sources[std::size_t(m_profile.source)];
        m_brief.foot = BriefText::tr("%1 · %2", "city and survey year, source").arg(label, source.title);
        m_brief.keywords = {m_brief.title, Wording::countryName(m_dataset, city),
                            codebook().editions[std::size_t(m_profile.edition)].title};
        m_brief.keywords.removeAll(QString());
    }

    Outcome addQuestion(int question)
    {
        const Question &asked = codebook().questions[std::size_t(question)];
        const State state = m_profile.answers[std::size_t(question)].state;
        const bool isHeadline = asked.presentation == Presentation::Headline;
        if (!isHeadline && !isShown(codebook(), question, m_options.leftOut))
            return success();
        if (!known(state)) {
            (state == State::NotAsked ? m_notAsked : m_notShown).append(asked.label);
            return success();
        }
        m_sources.add(m_profile, question);
        if (isHeadline) {
            addFact(question);
            return success();
        }
        return addAnswer(question);
    }

    void addFact(int question)
    {
        const Question &asked = codebook().questions[std::size_t(question)];
        const Answer &answer = m_profile.answers[std::size_t(question)];
        const Quantity *quantity = answer.quantity();
        m_brief.facts.push_back(
            {asked.label,
             quantity ? Wording::quantityText(*quantity) : Wording::answerItems(asked, answer).join("; "_L1),
             quantity && quantity->referenceYear ? Wording::answerNote(answer)
                 : quantity                      ? asked.unit
                                                 : QString()});
    }

    Outcome addAnswer(int question)
    {
        const Question &asked = codebook().questions[std::size_t(question)];
        BriefAnswer answer;
        answer.label = asked.label;
        answer.items = itemsOf(question);
        answer.isList = answer.items.size() > 1;
        answer.note = noteOf(question);
        if (carriesChart(asked)) {
            const std::vector<ChartTable> tables = chartTables(m_dataset, question, m_profile.edition);
            if (const Outcome added = addChart(answer.charts, question); !added)
                return added;
        }
        sectionOf(asked.section).answers.push_back(std::move(answer));
        return success();
    }

    QStringList itemsOf(int question) const
    {
        const Question &asked = codebook().questions[std::size_t(question)];
        const Answer &given = m_profile.answers[std::size_t(question)];
        if (asked.kind == QuestionKind::Quantity)
            return {Wording::answerText(codebook(), m_profile, question)};
        if (!given.choices().empty()) {
            QStringList items;
            for (const Choice &choice : given.choices())
                items.append(Wording::quotedChoice(asked, choice));
            return items;
        }
        if (given.cells().empty())
            return Wording::answerItems(asked, given);
        // The rows of a grid by level: a line for each row says no more, and takes a page.
        QStringList items;
        for (std::size_t level = 0; level < asked.levels.size(); ++level) {
            QStringList rows;
            for (const GridCell &cell : given.cells()) {
                if (cell.level == int(level))
                    rows.append(asked.options[std::size_t(cell.row)].label);
            }
            if (!rows.isEmpty())
                items.append(BriefText::tr("%1: %2", "level of a grid, its rows")
                                 .arg(asked.levels[level].label, rows.join("; "_L1)));
        }
        return items;
    }

    Outcome addChart(std::vector<BriefChart> &charts, int question)
    {
        const std::vector<ChartTable> tables = chartTables(m_dataset, question, m_profile.edition);
        if (tables.empty() || tables.front().tooFew())
            return success();
        const Result<BriefChart> chart = briefChart(m_dataset, tables.front(), m_index);
        if (!chart)
            return chart.error();
        charts.push_back(*chart);
        m_sources.addFigures(Wording::chartSource(m_dataset, tables.front()));
        return success();
    }

    /// Charts of questions without an answer, those with the most answers of other cities first, where the city's own
    /// answers have too few for a page.
    Outcome addSpareCharts()
    {
        constexpr std::ptrdiff_t wanted = 3;
        std::ptrdiff_t own = 0;
        for (const BriefSection &section : m_brief.sections)
            own += std::ranges::count_if(section.answers, [](const auto &answer) { return !answer.charts.empty(); });
        for (std::size_t question = 0; question < codebook().questions.size() && own < wanted; ++question) {
            const Question &asked = codebook().questions[question];
            const bool isUnknown = m_profile.answers[question].state == State::NotStated;
            if (!isUnknown || asked.kind == QuestionKind::Grid || !carriesChart(asked)
                || !isShown(codebook(), int(question), m_options.leftOut))
                continue;
            if (const Outcome added = addChart(m_brief.spare, int(question)); !added)
                return added;
        }
        std::ranges::stable_sort(m_brief.spare, std::ranges::greater(), &BriefChart::answers);
        m_brief.spare.resize(
            std::size_t(qBound(std::ptrdiff_t(0), wanted - own, std::ptrdiff_t(m_brief.spare.size()))));
        return success();
    }

    /// How much of a list is missing, and whose words stand there.
    QString noteOf(int question) const
    {
        QStringList notes{Wording::partialText(codebook(), m_profile, question),
                          foreignSource(m_dataset, m_profile, question)};
        notes.removeAll(QString());
        return notes.join(u". "_s);
    }

    /// The section of the question that is being added: the last one, or a new one.
    BriefSection &sectionOf(int section)
    {
        if (section != m_section)
            m_brief.sections.push_back({codebook().sections[std::size_t(section)].title, {}, {}});
        m_section = section;
        return m_brief.sections.back();
    }

    const Dataset &m_dataset;
    ProfileIndex m_index;
    const Profile &m_profile;
    const BriefOptions &m_options;
    BriefSources m_sources;
    Brief m_brief;
    QStringList m_notShown;
    QStringList m_notAsked;
    int m_section = -1;
};

} // namespace

Result<Brief> profileBrief(const Dataset &dataset, ProfileIndex index, const BriefOptions &options)
{
    const Result<Profile> profile = dataset.profile(index);
    if (!profile)
        return profile.error();
    return ProfileBrief(dataset, index, *profile, options).make();
}

} // namespace CityProfiles
