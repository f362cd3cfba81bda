// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefparts.h"

#include "answerwording.h"
#include "chartnotes.h"
#include "chartwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// An address that a browser may open.
bool isWebAddress(const QString &address)
{
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1);
}

} // namespace

void BriefSources::add(int source, const QString &url)
{
    const Source &named = m_dataset.tables().sources[std::size_t(source)];
    const QString address = url.isEmpty() ? named.url : url;
    QStringList parts{named.title, named.publisher};
    parts.removeAll(QString());
    const bool linked = isWebAddress(address);
    if (!linked && !address.isEmpty())
        parts.append(address);
    const BriefSource made{parts.join(", "_L1), linked ? address : QString()};
    const auto same = [&made](const BriefSource &other) { return other.text == made.text && other.url == made.url; };
    if (std::none_of(m_sources.begin(), m_sources.end(), same))
        m_sources.push_back(made);
}

void BriefSources::add(const Profile &profile)
{
    add(profile.source, profile.url);
}

void BriefSources::add(const Profile &profile, int question)
{
    if (const int own = profile.answers[std::size_t(question)].source; own >= 0 && own != profile.source)
        add(own);
}

void BriefSources::addFigures(const QString &text)
{
    const auto same = [&text](const BriefSource &other) { return other.text == text; };
    if (std::none_of(m_sources.begin(), m_sources.end(), same))
        m_sources.push_back({text, {}});
}

QStringList briefNotes(const Wording::ExportNotes &notes, const QStringList &remarks)
{
    QStringList lines{notes.unknown, notes.acknowledgement};
    const QString said = remarks.join(u'\n');
    for (const QString &note : notes.countryNotes) {
        if (!said.contains(note))
            lines.append(note);
    }
    lines.append({notes.title, notes.version});
    lines.removeAll(QString());
    return lines;
}

QString foreignSource(const Dataset &dataset, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    return own < 0 || own == profile.source ? QString() : dataset.tables().sources[std::size_t(own)].title;
}

Result<BriefChart> briefChart(const Dataset &dataset, const ChartTable &table, std::optional<ProfileIndex> city)
{
    Result<ChartPicture> picture = ChartPicture::make(dataset, table, city);
    if (!picture)
        return picture.error();
    const bool counted = table.blocks.front().origin == ChartOrigin::Counted;
    return BriefChart{std::make_shared<const ChartPicture>(std::move(picture).value()),
                      Wording::chartTitle(dataset, table),
                      {},
                      Wording::chartNotes(dataset, table),
                      counted ? table.states.known() : 0};
}

QString listedQuestions(const QString &heading, const QStringList &labels)
{
    return labels.isEmpty()
        ? QString()
        : BriefText::tr("%1: %2", "heading: labels of questions").arg(heading, labels.join("; "_L1));
}

} // namespace CityProfiles
