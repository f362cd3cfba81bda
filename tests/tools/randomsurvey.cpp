// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomsurvey.h"

#include "datasetbuilder.h"
#include "datasettext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

constexpr QStringView survey = uR"(
    edition 2018 respondents=89
    edition 2020
    source report "The report"
    region north North
    region west West
    country SE Sweden region=north
    country US "United States" region=west
    country TR Türkiye region=north
    country IL Israel
    question mayor text headline searchable=yes
    question population quantity headline unit=residents unit_one=resident role=population
    class population small lower=0 upper=5
    class population medium lower=5 upper=12.5
    class population large lower=12.5
    question role_count quantity fact unit=roles unit_one=role
    question roles multi_choice bars manager designer engineer trainer other* counted_by=role_count
    option roles trainer editions=2020
    question strategy yes_no share
    question funding yes_no share
    question approach single_choice share holistic sectors both
    question data grid grid policing housing water levels=sufficient,insufficient
    question budget quantity fact editions=2020
    question story text paragraph
)";

constexpr std::array<QStringView, 12> syllables{u"Stock", u"São",  u"ø",     u"łódź", u"Gieß", u"en",
                                                u"port",  u"land", u"Be'er", u"İz",   u"mir",  u"-sur-"};

} // namespace

RandomSurvey::RandomSurvey(quint32 seed)
    : m_random(seed)
    , m_tables(datasetFromText(survey).tables())
{
}

City RandomSurvey::city(int number)
{
    City city;
    city.id = u"city-%1"_s.arg(number);
    city.name = words();
    city.country = below(int(m_tables.countries.size()));
    if (below(4) == 0)
        city.subdivision = words();
    for (int i = below(8); i > 5; --i)
        city.otherNames.append(words());
    if (below(3) > 0) {
        city.latitude = below(180) - 90;
        city.longitude = below(360) - 180;
    }
    return city;
}

Profile RandomSurvey::profile(const QString &cityId, int edition, bool extras)
{
    Profile profile;
    profile.cityId = cityId;
    profile.edition = edition;
    profile.source = below(int(m_tables.sources.size()));
    if (below(3) == 0)
        profile.url = u"https://example.org/"_s + cityId;
    if (below(5) == 0)
        profile.snapshotYear = 2019;
    if (below(5) == 0)
        profile.note = words();
    for (const Question &question : m_tables.codebook.questions) {
        profile.answers.push_back(answer(question, edition, extras));
        for (int i = 0; i < m_times && profile.answers.back().state != State::Answered; ++i)
            profile.answers.back() = answer(question, edition, extras);
    }
    profile.extras = someExtras(extras);
    return profile;
}

Answer RandomSurvey::answer(const Question &question, int edition, bool extras)
{
    Answer answer;
    if (!question.askedIn.contains(edition)) {
        answer.state = State::NotAsked;
        return answer;
    }
    const int dice = below(20);
    answer.state = dice < 7 ? State::NotStated : dice < 16 ? State::Answered : dice < 18 ? State::Partial : State::None;
    if (answer.state == State::Answered || answer.state == State::Partial)
        answer.value = value(question, edition, extras);
    if (below(12) == 0)
        answer.source = below(int(m_tables.sources.size()));
    answer.extras = someExtras(extras);
    return answer;
}

AnswerValue RandomSurvey::value(const Question &question, int edition, bool extras)
{
    switch (question.kind) {
    case QuestionKind::Text:
        return words();
    case QuestionKind::Quantity:
        return quantity();
    case QuestionKind::YesNo:
        return below(2) == 0;
    case QuestionKind::SingleChoice:
    case QuestionKind::MultiChoice:
        return choices(question, edition, extras);
    case QuestionKind::Grid:
        return cells(question, extras);
    }
    return {};
}

Quantity RandomSurvey::quantity()
{
    Quantity quantity;
    quantity.qualifier = Qualifier(below(5));
    const double number = below(40) / 2.0;
    if (quantity.qualifier != Qualifier::LessThan)
        quantity.lower = number;
    if (quantity.qualifier != Qualifier::MoreThan)
        quantity.upper = quantity.qualifier == Qualifier::Range ? number + 1 + below(5) : number;
    if (below(2) == 0)
        quantity.referenceYear = 2010 + below(9);
    return quantity;
}

Choices RandomSurvey::choices(const Question &question, int edition, bool extras)
{
    Choices choices;
    for (int option = 0; option < int(question.options.size()); ++option) {
        const Option &offered = question.options[std::size_t(option)];
        if (offered.offeredIn.contains(edition) && below(2) == 0)
            choices.push_back({option, offered.writeIn ? words() : QString(), someExtras(extras)});
        if (offered.writeIn && !choices.empty() && choices.back().option == option && below(3) == 0)
            choices.push_back({option, words(), {}});
    }
    if (choices.empty())
        choices.push_back({0, {}, {}});
    std::shuffle(choices.begin(), choices.end(), m_random);
    if (question.kind == QuestionKind::SingleChoice)
        choices.resize(1);
    return choices;
}

GridCells RandomSurvey::cells(const Question &question, bool extras)
{
    GridCells cells;
    for (int row = 0; row < int(question.options.size()); ++row) {
        if (cells.empty() || below(3) > 0)
            cells.push_back({row, below(int(question.levels.size())), someExtras(extras)});
    }
    if (below(2) == 0)
        std::shuffle(cells.begin(), cells.end(), m_random);
    return cells;
}

QString RandomSurvey::words()
{
    QString text;
    for (int i = 1 + below(3); i > 0; --i)
        text += syllables[std::size_t(below(int(syllables.size())))] + (below(3) == 0 ? u" "_s : QString());
    return text.trimmed();
}

Extras RandomSurvey::someExtras(bool wanted)
{
    return wanted && below(3) == 0 ? Extras{{u"remark"_s, words()}} : Extras();
}

Dataset RandomSurvey::dataset(int cities)
{
    DatasetBuilder builder(m_tables);
    std::vector<ProfileRecord> records;
    for (int number = 0; number < cities; ++number) {
        const City made = city(number);
        const CityIndex index = builder.addCity(made);
        const int which = below(3);
        for (int edition = 0; edition < 2; ++edition) {
            if (which == 2 || which == edition)
                records.push_back(builder.addProfile(index, profile(made.id, edition)));
        }
    }
    DatasetParts parts = builder.finish();
    parts.texts = std::make_shared<MemoryTexts>(std::move(records));
    return Dataset(std::move(parts));
}

} // namespace CityProfiles::Testing
