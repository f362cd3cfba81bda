// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportids.h"

using namespace Qt::StringLiterals;

namespace CityProfiles {

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Same:
        return u"same"_s;
    case Verdict::Different:
        return u"different"_s;
    case Verdict::CannotTell:
        break;
    }
    return u"cannot_tell"_s;
}

QString verdictId(const ComparisonRow &row)
{
    return row.notCompared() ? u"not_compared"_s : verdictId(row.verdict);
}

QString truthId(Truth truth)
{
    switch (truth) {
    case Truth::No:
        return u"no"_s;
    case Truth::Yes:
        return u"yes"_s;
    case Truth::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString regionId(const SurveyTables &tables, const Country &country)
{
    return country.region < 0 ? QString() : tables.regions[std::size_t(country.region)].id;
}

std::vector<int> quantityQuestions(const Codebook &codebook)
{
    std::vector<int> questions;
    for (const int question : codebook.questionOrder()) {
        if (codebook.questions[std::size_t(question)].kind == QuestionKind::Quantity)
            questions.push_back(question);
    }
    return questions;
}

} // namespace CityProfiles
