// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerwording.h"
#include "briefmaking.h"
#include "briefparts.h"
#include "briefsections.h"
#include "chartnotes.h"
#include "chartwording.h"
#include "groupwording.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

// The brief of a group of cities.

namespace {

class GroupBrief {
public:
    GroupBrief(const Dataset &dataset, const GroupSurvey &survey, const BriefOptions &options)
        : m_dataset(dataset)
        , m_survey(survey)
        , m_options(options)
        , m_sources(dataset)
    {
    }

    Result<Brief> make()
    {
        addCover();
        for (const int question : codebook().questionOrder()) {
            if (!isShown(codebook(), question, m_options.leftOut))
                continue;
            ++m_shown;
            if (const Outcome added = addQuestion(question); !added)
                return added.error();
        }
        m_brief.facts.push_back({BriefText::tr("Questions"), Wording::numberText(m_shown - double(m_unanswered.size())),
                                 BriefText::tr("with an answer of any city, or published figures")});
        m_brief.closing = {
            listedQuestions(BriefText::tr("No answer in our source for any of these cities"), m_unanswered)};
        m_brief.closing.removeAll(QString());
        m_brief.sources = m_sources.sources();
        m_brief.notes = briefNotes(Wording::exportNotes(m_dataset, m_survey.group->profiles));
        m_brief.notes.prepend(
            BriefText::tr("Our count covers the city pages in this program, which are not a random sample; published "
                          "figures cover all cities surveyed. The two are never added or compared."));
        return m_brief;
    }

private:
    [[nodiscard]] const Codebook &codebook() const { return m_dataset.codebook(); }

    void addCover()
    {
        ProfileSet profiles = profilesOf(m_dataset, {EditionChoice::Mode::One, m_survey.edition});
        const int all = profiles.count();
        profiles &= m_survey.group->profiles;
        const QString year = Wording::surveyYear(codebook(), m_survey.edition);
        m_brief.kind = BriefText::tr("Brief of a group");
        m_brief.title = m_survey.group->name;
        QStringList facts{year};
        const QString made = Wording::groupText(m_dataset, *m_survey.group);
        if (!m_survey.everyone && made != m_brief.title)
            facts.append(made);
        facts.append(BriefText::tr("not a random sample"));
        m_brief.subtitle = facts.join(u" · "_s);
        m_brief.facts.push_back(
            {BriefText::tr("City pages"), Wording::numberText(profiles.count()),
             BriefText::tr("of %1 in this survey year", "number of city pages").arg(Wording::numberText(all))});
        if (m_survey.group->possible > 0)
            m_brief.remarks.append(
                BriefText::tr("%n more may belong here: an answer is missing", nullptr, m_survey.group->possible));
        m_brief.keywords = {m_brief.title, year};
        m_brief.foot = BriefText::tr("%1, %2", "group of cities, survey year").arg(m_brief.title, year);
    }

    Outcome addQuestion(int question)
    {
        const GroupAnswers &answers = m_survey.questions[std::size_t(question)];
        const Question &asked = codebook().questions[std::size_t(question)];
        BriefAnswer answer;
        answer.label = asked.label;
        for (std::size_t index = 0; index < answers.statements.size(); ++index) {
            if (!isAnswer(answers.statements[index]))
                answer.items.append(Wording::countText(codebook(), answers.statements[index], answers.counts[index]));
        }
        for (const ChartTable &table : answers.counted) {
            if (const Outcome added = addCounted(answer, table); !added)
                return added;
        }
        for (const ChartTable &table : answers.published) {
            if (const Outcome added = addChart(answer, table); !added)
                return added;
        }
        // How many pages have a text says little of the cities.
        if (m_options.length == BriefOptions::Length::OnePage && asked.kind == QuestionKind::Text)
            return success();
        if (answer.items.isEmpty() && answer.charts.empty())
            m_unanswered.append(asked.label);
        else
            add(asked.section, std::move(answer));
        return success();
    }

    Outcome addCounted(BriefAnswer &answer, const ChartTable &table)
    {
        if (table.states.known() == 0)
            return success();
        if (!table.tooFew())
            return addChart(answer, table);
        for (const ChartBlock &block : table.blocks) {
            for (const ChartRow &row : block.rows) {
                if (row.value.value_or(0) > 0)
                    answer.items.append(Wording::rowSentence(m_dataset, table, block, row));
            }
        }
        answer.isList = answer.items.size() > 1;
        answer.note = Wording::chartNotes(m_dataset, table).join(u' ');
        return success();
    }

    Outcome addChart(BriefAnswer &answer, const ChartTable &table)
    {
        Result<BriefChart> chart = briefChart(m_dataset, table, {});
        if (!chart)
            return chart.error();
        chart->caption = Wording::originName(table.blocks.front().origin);
        answer.charts.push_back(*chart);
        m_sources.addFigures(Wording::chartSource(m_dataset, table));
        return success();
    }

    void add(int section, BriefAnswer answer)
    {
        if (section != m_section)
            m_brief.sections.push_back({codebook().sections[std::size_t(section)].title, {}, {}});
        m_section = section;
        m_brief.sections.back().answers.push_back(std::move(answer));
    }

    const Dataset &m_dataset;
    const GroupSurvey &m_survey;
    const BriefOptions &m_options;
    BriefSources m_sources;
    Brief m_brief;
    QStringList m_unanswered;
    int m_shown = 0; ///< questions of the sections that are shown
    int m_section = -1;
};

} // namespace

Result<Brief> groupBrief(const Dataset &dataset, const GroupSurvey &survey, const BriefOptions &options)
{
    return GroupBrief(dataset, survey, options).make();
}

} // namespace CityProfiles
