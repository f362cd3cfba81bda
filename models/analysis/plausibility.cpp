// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausibility.h"

#include "charttable.h"

#include <algorithm>
#include <set>

namespace CityProfiles {

namespace {

using Kind = PlausibilityFinding::Kind;

/// The profiles by city, then by the editions' order in time.
std::vector<ProfileIndex> byCityAndTime(const Dataset &dataset)
{
    std::vector<ProfileIndex> profiles;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (!dataset.isRemoved(profile))
            profiles.push_back(profile);
    }
    const auto time = [&dataset](ProfileIndex profile) {
        return dataset.codebook().editions[std::size_t(dataset.edition(profile))].position;
    };
    std::sort(profiles.begin(), profiles.end(), [&](ProfileIndex a, ProfileIndex b) {
        return dataset.city(a) != dataset.city(b) ? dataset.city(a) < dataset.city(b) : time(a) < time(b);
    });
    return profiles;
}

/// Looks at one question after another and gathers what is found.
class Examination {
public:
    explicit Examination(const Dataset &dataset)
        : m_dataset(dataset)
        , m_profiles(byCityAndTime(dataset))
    {
    }

    std::vector<PlausibilityFinding> run()
    {
        for (const int question : m_dataset.codebook().questionOrder()) {
            const Question &asked = m_dataset.question(question);
            compareWithPublished(question);
            if (asked.kind == QuestionKind::YesNo)
                findReversals(question);
            if (asked.kind == QuestionKind::Grid)
                findMissingRows(question);
            if (asked.countedBy >= 0)
                compareWithCount(question);
        }
        return std::move(m_findings);
    }

private:
    void compareWithPublished(int question)
    {
        for (const int edition : m_dataset.codebook().editionOrder()) {
            for (const ChartTable &table : chartTables(m_dataset, question, edition)) {
                std::set<int> options(table.exceeding.begin(), table.exceeding.end());
                for (const int option : options)
                    m_findings.push_back(
                        {Kind::AbovePublished, question, edition, option, 0, 0, ourCount(table, option), 0});
            }
        }
    }

    static int ourCount(const ChartTable &table, int option)
    {
        for (const ChartBlock &block : table.blocks) {
            for (const ChartRow &row : block.rows) {
                if (block.origin == ChartOrigin::Counted && row.option == option)
                    return int(row.value.value_or(0));
            }
        }
        return 0;
    }

    void findReversals(int question)
    {
        for (std::size_t i = 1; i < m_profiles.size(); ++i) {
            const ProfileIndex earlier = m_profiles[i - 1];
            const ProfileIndex later = m_profiles[i];
            if (m_dataset.city(earlier) != m_dataset.city(later)
                || m_dataset.state(earlier, question) != State::Answered
                || m_dataset.state(later, question) != State::Answered)
                continue;
            if (m_dataset.names(earlier, question, 0) != m_dataset.names(later, question, 0))
                m_findings.push_back({Kind::Reversed, question, m_dataset.edition(later), -1, later, earlier, 0, 0});
        }
    }

    void findMissingRows(int question)
    {
        const Question &asked = m_dataset.question(question);
        for (const ProfileIndex profile : m_profiles) {
            if (m_dataset.state(profile, question) != State::Answered)
                continue;
            PlausibilityFinding finding{Kind::RowsMissing, question, m_dataset.edition(profile), -1, profile, 0, 0, 0};
            for (int row = 0; row < int(asked.options.size()); ++row) {
                if (!asked.options[std::size_t(row)].offeredIn.contains(finding.edition))
                    continue;
                ++finding.expected;
                finding.named += m_dataset.level(profile, question, row) >= 0 ? 1 : 0;
            }
            if (finding.named < finding.expected)
                m_findings.push_back(finding);
        }
    }

    /// Write-ins of one option are several roles of which the columns know one bit; then nothing is said.
    void compareWithCount(int question)
    {
        const Question &asked = m_dataset.question(question);
        for (const ProfileIndex profile : m_profiles) {
            const State state = m_dataset.state(profile, question);
            const auto count = m_dataset.quantity(profile, asked.countedBy);
            if ((state != State::Answered && state != State::Partial) || !count || count->qualifier != Qualifier::Exact)
                continue;
            int named = 0;
            bool writeIn = false;
            for (int option = 0; option < int(asked.options.size()); ++option) {
                const bool chosen = m_dataset.names(profile, question, option);
                named += chosen ? 1 : 0;
                writeIn = writeIn || (chosen && asked.options[std::size_t(option)].writeIn);
            }
            const int expected = int(*count->lower);
            const int edition = m_dataset.edition(profile);
            if (named > expected)
                m_findings.push_back({Kind::MoreThanCounted, question, edition, -1, profile, 0, named, expected});
            else if (named < expected && !writeIn && state == State::Answered)
                m_findings.push_back({Kind::FewerThanCounted, question, edition, -1, profile, 0, named, expected});
        }
    }

    const Dataset &m_dataset;
    std::vector<ProfileIndex> m_profiles;
    std::vector<PlausibilityFinding> m_findings;
};

} // namespace

std::vector<PlausibilityFinding> plausibilityFindings(const Dataset &dataset)
{
    return Examination(dataset).run();
}

} // namespace CityProfiles
