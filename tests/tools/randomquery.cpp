// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomquery.h"

#include "folding.h"
#include "profilejson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

RandomQuery::RandomQuery(Dataset dataset, quint32 seed)
    : m_dataset(std::move(dataset))
    , m_random(seed)
{
}

QString RandomQuery::words()
{
    const auto profile = ProfileIndex(below(int(m_dataset.profileCount())));
    const Profile whole = m_dataset.profile(profile).value();
    const City city = m_dataset.cityRecord(m_dataset.city(profile));
    QStringList texts{city.name, city.subdivision, city.otherNames.join(u' ')};
    for (const Answer &answer : whole.answers) {
        texts.append(answer.text());
        for (const Choice &choice : answer.choices())
            texts.append(choice.text);
    }
    const QString text = texts.at(below(int(texts.size())));
    const QString part = text.mid(below(3), below(4) == 0 ? -1 : 1 + below(4));
    return folded(part).isEmpty() ? u"en"_s : part;
}

NumberRange RandomQuery::range(int least, int most)
{
    NumberRange range;
    const double lower = least + below(2 * (most - least)) / 2.0;
    if (below(4) > 0)
        range.lower = lower;
    if (below(4) > 0)
        range.upper = lower + below(12) / 2.0;
    range.lowerIncluded = below(3) > 0;
    range.upperIncluded = below(2) == 0;
    return range;
}

ConditionValue RandomQuery::valueOf(const Question &question)
{
    using Kind = ConditionValue::Kind;
    if (below(6) == 0 || question.kind == QuestionKind::Grid)
        return stateValue(State(below(stateCount)));
    if (question.kind == QuestionKind::Text)
        return textOf(below(3) == 0 ? Kind::Words : Kind::Contains);
    if (question.kind != QuestionKind::Quantity)
        return optionValue(below(int(question.options.size())));
    return question.classes.empty() || below(2) == 0 ? numberValue(range(0, 20))
                                                     : classValue(below(int(question.classes.size())));
}

Term RandomQuery::questionTerm()
{
    Term term{questionSubject(below(int(m_dataset.codebook().questions.size()))), {}};
    const Question &question = m_dataset.question(term.subject.question);
    const bool writeIns = below(4) == 0
        && std::any_of(question.options.begin(), question.options.end(), [](const Option &o) { return o.writeIn; });
    for (int i = 1 + below(3); i > 0; --i)
        term.values.push_back(writeIns ? textOf(ConditionValue::Kind::Contains) : valueOf(question));
    return term;
}

Term RandomQuery::term()
{
    using Kind = Subject::Kind;
    const auto kind = Kind(below(14)); // what is beyond the last kind asks for a question once more
    const auto someOf = [this](std::size_t count) { return entryValue(below(int(count))); };
    Term term{{kind, -1, -1}, {}};
    for (int i = 1 + below(3); i > 0; --i) {
        switch (kind) {
        case Kind::GridRow: {
            term.subject.question = m_dataset.codebook().questionIndex(u"data");
            const Question &grid = m_dataset.question(term.subject.question);
            if (term.subject.row < 0)
                term.subject.row = below(int(grid.options.size()));
            term.values.push_back(levelValue(below(int(grid.levels.size()))));
            break;
        }
        case Kind::CityName:
        case Kind::Subdivision:
            term.values.push_back(textOf(below(3) == 0 ? ConditionValue::Kind::Words : ConditionValue::Kind::Contains));
            break;
        case Kind::Country:
            term.values.push_back(someOf(m_dataset.tables().countries.size()));
            break;
        case Kind::Region:
            term.values.push_back(someOf(m_dataset.tables().regions.size()));
            break;
        case Kind::Edition:
            term.values.push_back(someOf(m_dataset.codebook().editions.size()));
            break;
        case Kind::Latitude:
        case Kind::Longitude:
            term.values.push_back(numberValue(range(-90, 90)));
            break;
        case Kind::AnsweredCount:
            term.values.push_back(numberValue(range(0, int(m_dataset.codebook().questions.size()))));
            break;
        default:
            return questionTerm();
        }
    }
    return term;
}

Condition RandomQuery::condition()
{
    Condition condition{Match(below(3)), {}};
    for (int i = below(4) == 0 ? 2 : 1; i > 0; --i)
        condition.terms.push_back(term());
    return condition;
}

Condition RandomQuery::sayableCondition()
{
    using Kind = ConditionValue::Kind;
    Condition condition{Match(below(3)), {term()}};
    std::vector<ConditionValue> &values = condition.terms.front().values;
    for (ConditionValue &value : values) {
        if (value.kind == Kind::Words && values.front().kind == Kind::Contains)
            value.kind = Kind::Contains; // one operator for all
        const bool other = values.front().kind == Kind::Contains && value.kind != Kind::Contains;
        if (other || (value.kind == Kind::Contains && values.front().kind != Kind::Contains))
            value = values.front();
    }
    if (values.front().kind == Kind::Contains && condition.match == Match::None)
        condition.match = Match::Any; // "contains none of" has no operator
    if (values.front().kind == Kind::Option && below(4) == 0) {
        const int funding = m_dataset.codebook().questionIndex(u"funding");
        const int strategy = m_dataset.codebook().questionIndex(u"strategy");
        condition.terms = {{questionSubject(strategy), {optionValue(below(2))}}};
        condition.terms.push_back({questionSubject(funding), condition.terms.front().values});
    }
    return condition;
}

SortOrders RandomQuery::orders()
{
    SortOrders orders;
    for (int i = below(4); i > 0; --i) {
        SortOrder order{SortOrder::By(below(6)), -1, below(2) == 0};
        if (order.by == SortOrder::By::Question || below(2) == 0)
            order = {SortOrder::By::Question, below(int(m_dataset.codebook().questions.size())), order.descending};
        orders.push_back(order);
    }
    return orders;
}

Query RandomQuery::query()
{
    Query query{below(2) == 0 ? QString() : words(), {EditionChoice::Mode(below(3)), -1}, orders(), {}};
    if (!query.text.isEmpty() && below(3) == 0)
        query.text += u' ' + words();
    if (query.editions.mode == EditionChoice::Mode::One)
        query.editions.edition = below(int(m_dataset.codebook().editions.size()));
    for (int i = below(4); i > 0; --i)
        query.filter.push_back(condition());
    return query;
}

void RandomQuery::edit(EditOp op, const QString &target, const QJsonObject &payload)
{
    auto next = applied(m_dataset, {op, target, payload, {}});
    if (!next)
        qFatal("%s: %s", qUtf8Printable(target), qUtf8Printable(next.error().message()));
    m_dataset = std::move(*next);
}

void RandomQuery::changeCities(RandomSurvey &survey)
{
    for (int number = 1000; number < 1004; ++number) {
        City city = survey.city(number);
        city.name += QString::number(number); // no other city has the name
        edit(EditOp::City, city.id, cityToJson(m_dataset.tables(), city));
        edit(EditOp::Profile, QString(city.id + u"@2018"), {{u"source"_s, m_dataset.tables().sources.front().id}});
        City renamed = m_dataset.cityRecord(CityIndex(below(int(m_dataset.cityCount()))));
        renamed.name = QString(words() + u" 2"_s + QString::number(number));
        edit(EditOp::City, renamed.id, cityToJson(m_dataset.tables(), renamed));
    }
}

Dataset RandomQuery::edited(RandomSurvey &survey)
{
    changeCities(survey);
    edit(EditOp::Option, u"roles/planner"_s, {{u"label"_s, u"Planner"_s}});
    for (const auto &[id, kind] : {std::pair{u"parks"_s, u"quantity"_s}, std::pair{u"open"_s, u"yes_no"_s}})
        edit(EditOp::Question, id, {{u"section"_s, u"main"_s}, {u"kind"_s, kind}, {u"presentation"_s, u"fact"_s}});
    for (int i = 0; i < 80; ++i) {
        const auto profile = ProfileIndex(below(int(m_dataset.profileCount())));
        if (m_dataset.isRemoved(profile))
            continue;
        const int question = below(int(m_dataset.codebook().questions.size()));
        const Answer answer = survey.answer(m_dataset.question(question), m_dataset.edition(profile));
        const Edit change = answerEdit(m_dataset, profile, question, answer);
        edit(change.op, change.target, change.payload);
        if (i % 8 == 0)
            edit(EditOp::Remove, m_dataset.profileId(profile), {});
    }
    return m_dataset;
}

} // namespace CityProfiles::Testing
