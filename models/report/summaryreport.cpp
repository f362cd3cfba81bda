// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryreport.h"

#include "groupcells.h"
#include "reportids.h"
#include "reporttext.h"
#include "textlayout.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

QString sentenceText(const QString &sentence)
{
    constexpr int indent = 2;
    constexpr int markWidth = 1;
    return labelledText(u"-"_s, sentence, indent, markWidth);
}

QJsonObject sentenceToJson(const Codebook &codebook, const Wording::SummarySentence &sentence)
{
    const Question &question = codebook.questions[std::size_t(sentence.question)];
    QJsonObject json{{"question"_L1, question.id}, {"sentence"_L1, sentence.text}};
    if (sentence.option >= 0)
        json.insert("option"_L1, question.options[std::size_t(sentence.option)].id);
    return json;
}

} // namespace

QString summaryText(const std::vector<Wording::SummarySentence> &sentences)
{
    QString text = underlined(Report::tr("Summary"), u'-');
    for (const Wording::SummarySentence &sentence : sentences)
        text += sentenceText(sentence.text);
    return sentences.empty() ? QString(text % labelledText({}, Wording::noCertainDifference(), 0, 0)) : text;
}

QJsonArray summaryToJson(const Codebook &codebook, const std::vector<Wording::SummarySentence> &sentences)
{
    QJsonArray json;
    for (const Wording::SummarySentence &sentence : sentences)
        json.append(sentenceToJson(codebook, sentence));
    return json;
}

QString changesText(const Dataset &dataset, const CityChanges &changes)
{
    QString text =
        underlined(Wording::changesTitle(dataset, changes), u'-') % Wording::changeCountText(countsOf(changes)) % u'\n';
    std::optional<Verdict> part;
    for (const Wording::SummarySentence &sentence : Wording::changeSummary(dataset, changes)) {
        if (sentence.part != part)
            text += u'\n' % Wording::changePart(*sentence.part) % u'\n';
        part = sentence.part;
        text +=
            sentenceText(sentence.secondLook
                             ? Report::tr("%1. %2", "second look. sentence").arg(Wording::secondLook(), sentence.text)
                             : sentence.text);
    }
    return text;
}

QJsonArray changesToJson(const Dataset &dataset, const CityChanges &changes)
{
    QJsonArray json;
    for (const Wording::SummarySentence &sentence : Wording::changeSummary(dataset, changes)) {
        QJsonObject entry = sentenceToJson(dataset.codebook(), sentence);
        entry.insert("part"_L1, *sentence.part == Verdict::Different ? u"changed"_s : verdictId(*sentence.part));
        if (sentence.secondLook)
            entry.insert("second_look"_L1, true);
        json.append(entry);
    }
    return json;
}

} // namespace CityProfiles
