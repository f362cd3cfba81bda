// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationwording.h"

#include "answerwording.h"
#include "chartwording.h"
#include "exportnotes.h"
#include "groupwording.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

constexpr QLatin1StringView programName{"City Profiles"};

/// The identifier behind an address of the DOI system.
QString doiOf(const QString &address)
{
    for (const QLatin1StringView before : {"https://doi.org/"_L1, "http://dx.doi.org/"_L1}) {
        if (address.startsWith(before))
            return address.sliced(before.size());
    }
    return {};
}

/// Letters, digits and dashes alone.
QString keyOf(const QStringList &parts)
{
    QString key = u"cityprofiles-"_s % parts.join(u'-');
    for (QChar &c : key) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        c = plain ? c : QChar(u'-');
    }
    return key;
}

Citation bySource(const Dataset &dataset, const Source &source)
{
    Citation citation;
    citation.author = source.publisher;
    citation.container = source.title;
    citation.address = source.url;
    citation.doi = doiOf(source.url);
    citation.version = dataVersion(dataset);
    return citation;
}

Citation ofProfile(const Dataset &dataset, ProfileIndex index, const Profile &profile, int source)
{
    const bool own = source == profile.source;
    Citation citation = bySource(dataset, dataset.tables().sources[std::size_t(source)]);
    if (own && !profile.url.isEmpty()) {
        citation.address = profile.url;
        citation.doi = doiOf(profile.url);
    }
    citation.year = dataset.codebook().editions[std::size_t(profile.edition)].id;
    citation.note = countryNote(dataset, index);
    return citation;
}

/// The source that most of the counted profiles have; -1 without any.
int countedSource(const Dataset &dataset, const ChartTable &table)
{
    std::vector<int> profiles(dataset.tables().sources.size());
    for (int number = 0; number < dataset.segmentCount(); ++number) {
        const ProfileSegment &segment = dataset.segment(number);
        const BitView removed(segment.removed);
        const ValueView<quint8> editions(segment.editions);
        const ValueView<quint16> sources(segment.sources);
        const auto first = ProfileIndex(number << segmentBits);
        for (int row = 0; row < segment.size; ++row) {
            if (editions[row] == table.edition && !removed.test(row)
                && (!table.group || table.group->profiles.contains(first + ProfileIndex(row))))
                ++profiles[sources[row]];
        }
    }
    const auto most = std::max_element(profiles.begin(), profiles.end());
    return most == profiles.end() || *most == 0 ? -1 : int(most - profiles.begin());
}

/// A count is by this program and of no year of its own; who asked the cities is said beside it.
Citation ofCount(const Dataset &dataset, const ChartTable &table)
{
    Citation citation;
    citation.author = programName;
    citation.container = dataset.info().title;
    citation.year = Text::tr("n.d.", "a citation without a date");
    citation.version = dataVersion(dataset);
    citation.note = table.group ? Text::tr("%1. Chosen by: %2", "who counted and over what. group")
                                      .arg(chartSubtitle(dataset, table), groupText(dataset, *table.group))
                                : chartSubtitle(dataset, table);
    if (const int counted = countedSource(dataset, table); counted >= 0) {
        const Source &source = dataset.tables().sources[std::size_t(counted)];
        QStringList parts{source.title, source.publisher, source.url};
        parts.removeAll(QString());
        citation.basedOn = Text::tr("Based on: %1", "title, publisher, address").arg(parts.join(", "_L1));
        citation.address = source.url;
    }
    return citation;
}

Citation ofFigures(const Dataset &dataset, const ChartTable &table, const ChartBlock &block)
{
    const bool published = block.origin == ChartOrigin::Published && block.source >= 0;
    const QString surveyed = dataset.codebook().editions[std::size_t(table.edition)].id;
    Citation citation;
    if (published) {
        citation = bySource(dataset, dataset.tables().sources[std::size_t(block.source)]);
        citation.note = Text::tr("Published: %1", "what was measured").arg(baseText(block.base));
        citation.year = surveyed;
    } else {
        citation = ofCount(dataset, table);
    }
    citation.title = Text::tr("%1, %2", "title of a chart, survey year")
                         .arg(chartTitle(dataset, table), surveyYear(dataset.codebook(), table.edition));
    citation.key = keyOf({dataset.question(table.question).id, surveyed, published ? u"published"_s : u"counted"_s});
    return citation;
}

} // namespace

Citation profileCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile)
{
    Citation citation = ofProfile(dataset, index, profile, profile.source);
    citation.title = Text::tr("%1 (%2)", "profile, country")
                         .arg(profileLabel(dataset, index), countryName(dataset, dataset.city(index)));
    citation.key = keyOf({dataset.profileId(index)});
    return citation;
}

Citation answerCitation(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const int own = profile.answers[std::size_t(question)].source;
    Citation citation = ofProfile(dataset, index, profile, own < 0 ? profile.source : own);
    citation.title =
        Text::tr("%1: %2", "question: profile").arg(dataset.question(question).label, profileLabel(dataset, index));
    citation.key = keyOf({dataset.profileId(index), dataset.question(question).id});
    return citation;
}

std::vector<Citation> figureCitations(const Dataset &dataset, const ChartTable &table)
{
    std::vector<Citation> citations;
    for (const ChartBlock &block : table.blocks) {
        const Citation citation = ofFigures(dataset, table, block);
        const bool isNew = std::none_of(citations.begin(), citations.end(),
                                        [&citation](const Citation &other) { return other.key == citation.key; });
        if (isNew)
            citations.push_back(citation);
    }
    return citations;
}

QString factSentence(const Dataset &dataset, ProfileIndex index, const Profile &profile, int question)
{
    const Answer &answer = profile.answers[std::size_t(question)];
    const Citation source = answerCitation(dataset, index, profile, question);
    const Quantity *quantity = answer.quantity();
    QString said = quantity ? quantityWithUnit(dataset.question(question), *quantity)
                            : answerText(dataset.codebook(), profile, question);
    if (quantity && quantity->referenceYear)
        said = Text::tr("%1 in %2", "a number, its year").arg(said).arg(*quantity->referenceYear);
    QStringList from{source.author, source.container, source.address, source.version};
    from.removeAll(QString());
    return Text::tr("%1: %2: %3 (%4).", "profile: question: answer (source)")
        .arg(profileLabel(dataset, index), dataset.question(question).label, said, from.join(", "_L1));
}

} // namespace CityProfiles::Wording
