// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntheticsurvey.h"

#include "datasetbuilder.h"
#include "folding.h"
#include "segmentrow.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

constexpr std::array<QStringView, 24> beginnings{
    u"Stor", u"São ",   u"Ål",   u"Łó",  u"Gie",  u"Nord", u"San ", u"Müh",    u"Øst", u"El ", u"Kó",   u"Vil",
    u"Port", u"Be'er ", u"Île-", u"Čer", u"Grün", u"Hel",  u"İz",   u"Saint-", u"Tam", u"Ry",  u"Mont", u"Žel"};
constexpr std::array<QStringView, 24> middles{u"a",   u"en",  u"ös",  u"lin",  u"ka", u"mar", u"ré",  u"to",
                                              u"vić", u"ber", u"ñ",   u"ssel", u"do", u"ri",  u"ham", u"ça",
                                              u"ul",  u"ne",  u"gar", u"jö",   u"wi", u"st",  u"pé",  u"lo"};
constexpr std::array<QStringView, 20> ends{u"burg", u"ville", u"stad",  u"ø",       u"grad", u"ton", u"polis",
                                           u"ço",   u"berg",  u"mouth", u"a",       u"dorf", u"ska", u"heim",
                                           u"vik",  u"ford",  u"os",    u"minster", u"ı",    u"sund"};

/// Makes the record of a profile again when it is asked for.
class RecordsOnDemand final : public TextSource {
public:
    RecordsOnDemand(SyntheticSurvey survey, std::vector<quint64> keys)
        : m_survey(std::move(survey))
        , m_keys(std::move(keys))
    {
    }
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override
    {
        const quint64 key = m_keys[profile];
        return recordOf(m_survey.codebook(), m_survey.profile(CityIndex(key >> 8), int(key & 0xff)));
    }

private:
    SyntheticSurvey m_survey;
    std::vector<quint64> m_keys; ///< city and edition of each profile
};

SurveyTables withoutPublishedFigures(SurveyTables tables)
{
    tables.benchmarks.clear();
    tables.findings.clear();
    tables.sources = {{u"synthetic"_s, u"Synthetic data, not a survey"_s, {}, u"make-dataset"_s, {}, {}}};
    return tables;
}

Quantity scaled(Quantity quantity, Dice &dice)
{
    const double factor = std::exp2(2 * dice.fraction() - 1); // half to twice
    const double lower = std::round(quantity.lower.value_or(0) * factor);
    if (quantity.lower)
        quantity.lower = lower;
    if (quantity.upper) {
        const double width = quantity.upper.value() - quantity.lower.value_or(0);
        quantity.upper = quantity.qualifier == Qualifier::Range ? lower + std::max(1.0, std::round(width * factor))
            : quantity.lower                                    ? lower
                                                                : std::round(*quantity.upper * factor);
    }
    return quantity;
}

} // namespace

SyntheticSurvey::SyntheticSurvey(DatasetPointer model, quint64 seed)
    : m_model(std::move(model))
    , m_tables(withoutPublishedFigures(m_model->tables()))
    , m_seed(seed)
    , m_models(m_model->codebook().editions.size())
{
    for (ProfileIndex index = 0; index < m_model->profileCount(); ++index) {
        if (auto profile = m_model->profile(index))
            m_models[std::size_t(profile->edition)].push_back(std::move(*profile));
    }
}

QString SyntheticSurvey::words(Dice &dice) const
{
    QString name = beginnings[dice.below(beginnings.size())].toString();
    for (std::size_t count = dice.below(3); count > 0; --count)
        name += middles[dice.below(middles.size())];
    return QString(name + ends[dice.below(ends.size())]);
}

City SyntheticSurvey::city(CityIndex number) const
{
    Dice dice(m_seed, quint64(number) << 8 | 0xff);
    const City pattern = m_model->cityRecord(CityIndex(dice.below(m_model->cityCount())));
    City city;
    city.name = words(dice);
    city.id = QString(QString::fromUtf8(folded(city.name)).replace(u' ', u'-') + u'-' + QString::number(number));
    city.country = pattern.country;
    city.subdivision = pattern.subdivision;
    if (pattern.latitude && pattern.longitude) {
        city.latitude = std::clamp(*pattern.latitude + 6 * dice.fraction() - 3, -90.0, 90.0);
        city.longitude = std::clamp(*pattern.longitude + 6 * dice.fraction() - 3, -180.0, 180.0);
    }
    if (dice.below(10) == 0)
        city.otherNames.append(words(dice));
    return city;
}

bool SyntheticSurvey::hasTwoProfiles(CityIndex number) const
{
    return m_models.size() > 1 && Dice(m_seed, quint64(number) << 8 | 0xfe).below(100) < 8;
}

Profile SyntheticSurvey::profile(CityIndex number, int edition) const
{
    Dice dice(m_seed, quint64(number) << 8 | quint64(edition));
    Profile profile;
    profile.edition = edition;
    profile.source = 0;
    for (int question = 0; question < int(codebook().questions.size()); ++question)
        profile.answers.push_back(answer(question, edition, dice));
    return profile;
}

Answer SyntheticSurvey::answer(int question, int edition, Dice &dice) const
{
    const auto &models = m_models[std::size_t(edition)];
    Answer answer;
    if (models.empty())
        return answer;
    answer = models[dice.below(models.size())].answers[std::size_t(question)];
    answer.source = -1;
    if (auto *text = std::get_if<QString>(&answer.value))
        *text = QString(words(dice) + u' ' + words(dice));
    else if (auto *quantity = std::get_if<Quantity>(&answer.value))
        *quantity = scaled(*quantity, dice);
    else if (auto *choices = std::get_if<Choices>(&answer.value)) {
        for (Choice &choice : *choices) {
            if (!choice.text.isEmpty())
                choice.text = words(dice);
        }
    }
    return answer;
}

Dataset SyntheticSurvey::dataset(ProfileIndex profiles) const
{
    DatasetBuilder builder(m_tables);
    std::vector<quint64> keys;
    keys.reserve(profiles);
    const auto add = [&](CityIndex number, int edition) {
        if (keys.size() == profiles)
            return;
        keys.push_back(quint64(number) << 8 | quint64(edition));
        (void)builder.addProfile(number, profile(number, edition)); // the record is made again when it is written
    };
    for (CityIndex number = 0; keys.size() < profiles; ++number) {
        builder.addCity(city(number));
        const auto editions = m_models.size();
        const int first = int(Dice(m_seed, quint64(number) << 8 | 0xfd).below(editions));
        add(number, first);
        if (hasTwoProfiles(number))
            add(number, int((std::size_t(first) + 1) % editions));
    }
    DatasetParts parts = builder.finish();
    parts.info.name = u"synthetic"_s;
    parts.info.title = u"Synthetic data, not a survey"_s;
    parts.info.version = u"seed %1"_s.arg(m_seed);
    parts.info.terms = u"Made for measuring"_s;
    parts.info.synthetic = true;
    parts.texts = std::make_shared<RecordsOnDemand>(*this, std::move(keys));
    return Dataset(std::move(parts));
}

} // namespace CityProfiles::Testing
