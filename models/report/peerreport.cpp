// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peerreport.h"

#include "answerwording.h"
#include "devicewriter.h"
#include "peerwording.h"
#include "profilejson.h"
#include "reporttext.h"
#include "textlayout.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr int indent = 4;

QStringList cells(const Dataset &dataset, PeerBasis basis, const Peer &peer)
{
    const CityIndex city = dataset.city(peer.profile);
    QStringList cells{
        Wording::cityLabel(dataset, city), Wording::countryName(dataset, city),
        Wording::surveyYear(dataset.codebook(), dataset.edition(peer.profile), dataset.snapshotYear(peer.profile)),
        Wording::peerReason(dataset, basis, peer)};
    if (basis == PeerBasis::Answers)
        cells.append(Wording::likenessText(peer));
    cells.append(dataset.profileId(peer.profile));
    return cells;
}

TextTable tableOf(const Dataset &dataset, const PeerList &list)
{
    TextTable table;
    for (const QString &title :
         {Report::tr("City"), Report::tr("Country"), Report::tr("Survey"), Wording::peerBasisName(list.basis)})
        table.addColumn(title);
    if (list.basis == PeerBasis::Answers)
        table.addColumn(Report::tr("Likeness"));
    table.addColumn(Report::tr("Profile"));
    for (const Peer &peer : list.peers)
        table.measure(cells(dataset, list.basis, peer));
    return table;
}

QJsonArray idsToJson(const Codebook &codebook, const std::vector<int> &questions)
{
    QJsonArray ids;
    for (const int question : questions)
        ids.append(codebook.questions[std::size_t(question)].id);
    return ids;
}

QString nearnessId(Nearness nearness)
{
    return nearness == Nearness::Subdivision ? u"subdivision"_s
        : nearness == Nearness::Country      ? u"country"_s
                                             : u"region"_s;
}

QString problemId(PeerProblem problem)
{
    return problem == PeerProblem::TooFewAnswers ? u"too_few_answers"_s
        : problem == PeerProblem::NoNumber       ? u"no_number"_s
                                                 : u"no_question"_s;
}

QJsonObject populationToJson(const Dataset &dataset, ProfileIndex profile)
{
    const int question = dataset.codebook().questionWithRole(u"population");
    Answer answer;
    answer.state = dataset.state(profile, question);
    if (const auto quantity = dataset.quantity(profile, question))
        answer.value = *quantity;
    return answerToJson(dataset.tables(), dataset.question(question), answer);
}

void insertReason(const Dataset &dataset, PeerBasis basis, const Peer &peer, QJsonObject &json)
{
    switch (basis) {
    case PeerBasis::Answers:
        json.insert("compared"_L1, peer.compared());
        json.insert("alike_percent"_L1, peer.percent);
        json.insert("agree"_L1, idsToJson(dataset.codebook(), peer.agree));
        json.insert("in_part"_L1, idsToJson(dataset.codebook(), peer.overlap));
        json.insert("differ"_L1, idsToJson(dataset.codebook(), peer.differ));
        break;
    case PeerBasis::Region:
        json.insert("same"_L1, nearnessId(peer.nearness));
        if (peer.kilometres)
            json.insert("kilometres"_L1, *peer.kilometres);
        break;
    case PeerBasis::Size:
        json.insert("population"_L1, populationToJson(dataset, peer.profile));
        break;
    }
}

QJsonObject peerToJson(const Dataset &dataset, PeerBasis basis, const Peer &peer)
{
    const CityIndex city = dataset.city(peer.profile);
    const Country &country = dataset.tables().countries[std::size_t(dataset.country(city))];
    QJsonObject json{
        {"profile"_L1, dataset.profileId(peer.profile)},
        {"city_id"_L1, dataset.cityId(city)},
        {"city"_L1, dataset.cityName(city)},
        {"country"_L1, country.name},
        {"country_code"_L1, country.code},
        {"edition"_L1, editionToJson(dataset.codebook().editions[std::size_t(dataset.edition(peer.profile))].id)}};
    if (const QString subdivision = dataset.subdivision(city); !subdivision.isEmpty())
        json.insert("subdivision"_L1, subdivision);
    if (const auto year = dataset.snapshotYear(peer.profile))
        json.insert("snapshot_year"_L1, *year);
    insertReason(dataset, basis, peer, json);
    return json;
}

} // namespace

QString peerBasisId(PeerBasis basis)
{
    return basis == PeerBasis::Answers ? u"answers"_s : basis == PeerBasis::Region ? u"region"_s : u"size"_s;
}

Outcome writePeersText(const Dataset &dataset, const PeerList &list, QIODevice &device)
{
    DeviceWriter writer(device);
    if (!list.peers.empty()) {
        const TextTable table = tableOf(dataset, list);
        writer.write(table.head());
        for (const Peer &peer : list.peers) {
            writer.write(table.row(cells(dataset, list.basis, peer)));
            for (const QString &line : Wording::agreementLines(dataset.codebook(), peer)) {
                for (const QString &part : wrappedLines(line, pageWidth - indent))
                    writer.write(QString(QString(indent, u' ') % part % u'\n'));
            }
        }
    }
    return writer.finish();
}

Outcome writePeersJson(const Dataset &dataset, ProfileIndex profile, const PeerList &list, QIODevice &device)
{
    QJsonArray peers;
    for (const Peer &peer : list.peers)
        peers.append(peerToJson(dataset, list.basis, peer));
    QJsonObject json{{"format"_L1, jsonFormat()},        {"profile"_L1, dataset.profileId(profile)},
                     {"by"_L1, peerBasisId(list.basis)}, {"ranked"_L1, list.ranked},
                     {"not_ranked"_L1, list.notRanked},  {"peers"_L1, peers}};
    if (list.basis == PeerBasis::Answers)
        json.insert("stated_in_full"_L1, list.statedInFull);
    if (list.problem != PeerProblem::None)
        json.insert("problem"_L1, problemId(list.problem));
    DeviceWriter writer(device);
    writer.write(QJsonDocument(json).toJson(QJsonDocument::Indented));
    return writer.finish();
}

} // namespace CityProfiles
