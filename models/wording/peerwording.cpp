// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerwording.h"

#include "answerwording.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace CityProfiles::Wording {

namespace {

QString questionLabels(const Codebook &codebook, const std::vector<int> &questions)
{
    QStringList labels;
    for (const int question : questions)
        labels.append(codebook.questions[std::size_t(question)].label);
    return labels.join("; "_L1);
}

/// "Same country", "Same region: Europe".
QString nearnessText(const Dataset &dataset, const Peer &peer)
{
    const CityIndex city = dataset.city(peer.profile);
    switch (peer.nearness) {
    case Nearness::Subdivision:
        return Text::tr("Same subdivision: %1", "name of a state or province").arg(dataset.subdivision(city));
    case Nearness::Country:
        return Text::tr("Same country");
    case Nearness::Region:
        break;
    }
    const Country &country = dataset.tables().countries[std::size_t(dataset.country(city))];
    return Text::tr("Same region: %1").arg(dataset.tables().regions[std::size_t(country.region)].name);
}

QString placeText(const Dataset &dataset, const Peer &peer)
{
    const QString near = nearnessText(dataset, peer);
    return peer.kilometres
        ? Text::tr("%1, %2 km away", "how near a city lies, kilometres").arg(near, numberText(*peer.kilometres))
        : near;
}

/// "Population: 975,551 (2018)".
QString sizeText(const Dataset &dataset, const Peer &peer)
{
    const int question = dataset.codebook().questionWithRole(u"population");
    const auto quantity = dataset.quantity(peer.profile, question);
    return quantity
        ? Text::tr("%1: %2", "question: answer").arg(dataset.question(question).label, quantityWithYear(*quantity))
        : QString();
}

} // namespace

QString peerBasisName(PeerBasis basis)
{
    switch (basis) {
    case PeerBasis::Answers:
        return Text::tr("By answers", "similar cities");
    case PeerBasis::Region:
        return Text::tr("By region", "similar cities");
    case PeerBasis::Size:
        break;
    }
    return Text::tr("By size", "similar cities");
}

QString peerMethod(PeerBasis basis)
{
    switch (basis) {
    case PeerBasis::Answers:
        return Text::tr("Cities that answer alike, over the questions that both answer in full: lists by what they "
                        "have in common, numbers by how far apart they are. Method: Gower's coefficient "
                        "(Biometrics 27, 1971).");
    case PeerBasis::Region:
        return Text::tr("Cities of the same subdivision, then country, then region, the nearest first.");
    case PeerBasis::Size:
        break;
    }
    return Text::tr("Cities with the closest population by ratio, whatever the years of the numbers.");
}

QString agreementText(const Peer &peer)
{
    const auto agree = peer.agree.size();
    return peer.overlap.empty() ? Text::tr("Agree on %1 of %2", "numbers of questions").arg(agree).arg(peer.compared())
                                : Text::tr("Agree on %1 of %2, in part on %3", "numbers of questions")
                                      .arg(agree)
                                      .arg(peer.compared())
                                      .arg(peer.overlap.size());
}

QStringList agreementLines(const Codebook &codebook, const Peer &peer)
{
    QStringList lines;
    if (!peer.agree.empty())
        lines.append(Text::tr("The same: %1", "questions").arg(questionLabels(codebook, peer.agree)));
    if (!peer.overlap.empty())
        lines.append(Text::tr("In part: %1", "questions").arg(questionLabels(codebook, peer.overlap)));
    if (!peer.differ.empty())
        lines.append(Text::tr("Different: %1", "questions").arg(questionLabels(codebook, peer.differ)));
    return lines;
}

QString likenessText(const Peer &peer)
{
    return Text::tr("%1 % alike over %n questions", nullptr, peer.compared()).arg(peer.percent);
}

QString peerReason(const Dataset &dataset, PeerBasis basis, const Peer &peer)
{
    switch (basis) {
    case PeerBasis::Answers:
        return agreementText(peer);
    case PeerBasis::Region:
        return placeText(dataset, peer);
    case PeerBasis::Size:
        break;
    }
    return sizeText(dataset, peer);
}

QString peerCount(const PeerList &list)
{
    QString missing;
    QString ranked;
    switch (list.basis) {
    case PeerBasis::Answers:
        ranked = Text::tr("%n cities ranked", nullptr, list.ranked);
        missing = Text::tr("%n share too few answers to rank", "%n: cities", list.notRanked);
        break;
    case PeerBasis::Region:
        ranked = Text::tr("%n cities nearby", "in the same country or region", list.ranked);
        missing = Text::tr("%n elsewhere", "%n: cities", list.notRanked);
        break;
    case PeerBasis::Size:
        ranked = Text::tr("%n cities ranked", nullptr, list.ranked);
        missing = Text::tr("%n without one printed number", "%n: cities", list.notRanked);
        break;
    }
    return list.notRanked > 0 ? Text::tr("%1; %2", "cities ranked; cities not ranked").arg(ranked, missing) : ranked;
}

QString noPeersReason(const Dataset &dataset, ProfileIndex profile, const PeerList &list)
{
    const QString city = cityLabel(dataset, dataset.city(profile));
    switch (list.problem) {
    case PeerProblem::TooFewAnswers:
        return Text::tr("Our copy of the page of %1 shows %n answers in full, and to compare cities it takes %2.",
                        nullptr, list.statedInFull)
            .arg(city, QString::number(fewestShared));
    case PeerProblem::NoNumber:
        return Text::tr("The population of %1 is not printed as one number.").arg(city);
    case PeerProblem::NoQuestion:
        return Text::tr("This survey does not ask for the population.");
    case PeerProblem::None:
        break;
    }
    if (!list.peers.empty())
        return {};
    switch (list.basis) {
    case PeerBasis::Answers:
        return Text::tr("No other city shares %n answers with %1, which it takes to compare them.", nullptr,
                        fewestShared)
            .arg(city);
    case PeerBasis::Region:
        return Text::tr("No other city here lies in the country or region of %1.").arg(city);
    case PeerBasis::Size:
        break;
    }
    return Text::tr("No other city here has its population printed as one number.");
}

} // namespace CityProfiles::Wording
