// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "summaryreport.h"

#include "groupcells.h"
#include "reporttext.h"
#include "textlayout.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

QString summaryText(const std::vector<Wording::SummarySentence> &sentences)
{
    constexpr int indent = 2;
    constexpr int markWidth = 1;
    QString text = underlined(Report::tr("Summary"), u'-');
    for (const Wording::SummarySentence &sentence : sentences)
        text += labelledText(u"-"_s, sentence.text, indent, markWidth);
    return sentences.empty() ? QString(text % labelledText({}, Wording::noCertainDifference(), 0, 0)) : text;
}

QJsonArray summaryToJson(const Codebook &codebook, const std::vector<Wording::SummarySentence> &sentences)
{
    QJsonArray json;
    for (const Wording::SummarySentence &sentence : sentences) {
        const Question &question = codebook.questions[std::size_t(sentence.question)];
        QJsonObject entry{{"question"_L1, question.id}, {"sentence"_L1, sentence.text}};
        if (sentence.option >= 0)
            entry.insert("option"_L1, question.options[std::size_t(sentence.option)].id);
        json.append(entry);
    }
    return json;
}

} // namespace CityProfiles
