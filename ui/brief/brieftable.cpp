// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brieftable.h"

#include "briefparts.h"
#include "briefrows.h"

#include <algorithm>

namespace CityProfiles {

namespace {

/// A question with its options, as far as a short table shows them.
struct Entry {
    std::size_t section = 0;
    int rank = 2;
    std::vector<BriefItem> items;
    qreal height = 0;
    bool chosen = false;

    /// Leaves out the options.
    void cut()
    {
        items.resize(1);
        height = items.front().block->height();
    }
};

std::vector<Entry> entriesOf(const Brief &brief, const BriefRows &table)
{
    std::vector<Entry> entries;
    for (std::size_t section = 0; section < brief.sections.size(); ++section) {
        for (const BriefRow &row : brief.sections[section].rows) {
            const bool isOption = row.kind == BriefRow::Kind::Option;
            if (row.isRunning || (isOption && (!row.isDifferent || entries.empty())))
                continue;
            if (!isOption)
                entries.push_back({section, row.isHeadline ? 0 : row.isDifferent ? 1 : 2, {}, 0, false});
            for (const BriefItem &item : table.row(row)) {
                entries.back().items.push_back(item);
                entries.back().height += item.block->height();
            }
        }
    }
    return entries;
}

} // namespace

std::vector<BriefItem> tableItems(const Brief &brief, const BriefShapes &shapes)
{
    const BriefRows table(brief, shapes);
    std::vector<BriefItem> items{{table.columnHeads(), BriefSpace::section, true, {}}};
    bool afterOption = false;
    for (const BriefSection &section : brief.sections) {
        items.push_back(table.section(section.title));
        for (const BriefRow &row : section.rows) {
            const bool isOption = row.kind == BriefRow::Kind::Option;
            const std::vector<BriefItem> made = table.row(row);
            // A question does not stand at the foot of a page without the first of its options.
            items.back().keepsNext = items.back().keepsNext || (isOption && !afterOption);
            afterOption = isOption;
            items.insert(items.end(), made.begin(), made.end());
        }
    }
    return items;
}

std::vector<BriefItem> tableItemsWithin(const Brief &brief, const BriefShapes &shapes, qreal height)
{
    const BriefRows table(brief, shapes);
    std::vector<Entry> entries = entriesOf(brief, table);
    const BriefTextLook small{BriefType::Note, shapes.style().tokens.muted};
    const auto more = [&](qsizetype count) {
        return shapes.text(BriefText::tr("and %n more questions in the full brief", nullptr, int(count)), small,
                           shapes.width());
    };
    qreal left = height - table.columnHeads()->height() - more(1)->height() - BriefSpace::answer;
    for (int rank = 0; rank < 3; ++rank) {
        for (Entry &entry : entries) {
            if (entry.rank != rank)
                continue;
            if (entry.height > left)
                entry.cut();
            entry.chosen = entry.height <= left;
            left -= entry.chosen ? entry.height : 0;
        }
    }
    std::vector<BriefItem> items{{table.columnHeads(), 0, false, {}}};
    for (const Entry &entry : entries) {
        if (entry.chosen)
            items.insert(items.end(), entry.items.begin(), entry.items.end());
    }
    qsizetype all = 0;
    for (const BriefSection &section : brief.sections)
        all += std::ranges::count(section.rows, BriefRow::Kind::Question, &BriefRow::kind);
    if (const qsizetype rest = all - std::ranges::count(entries, true, &Entry::chosen); rest > 0)
        items.push_back({more(rest), 8, false, {}});
    return items;
}

} // namespace CityProfiles
