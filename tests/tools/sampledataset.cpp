// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampledataset.h"

#include "datasetbuilder.h"
#include "samplevalue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

namespace {

/// Reads the lines one by one.
class SampleReader {
public:
    void read(const QString &line)
    {
        const QString text = line.trimmed();
        if (text.isEmpty())
            return;
        m_line = text;
        m_fields.clear();
        for (const QString &field : text.split(u'|'))
            m_fields.append(field.trimmed());
        if (m_fields.size() == 1)
            readAnswer();
        else if (!readTable())
            fail("neither a table nor an answer");
    }

    DatasetPointer finish()
    {
        DatasetBuilder builder(m_tables);
        for (const City &city : m_cities)
            builder.addCity(city);
        std::vector<ProfileRecord> records;
        for (const Profile &profile : m_profiles)
            records.push_back(builder.addProfile(cityIndex(profile.cityId), profile));
        DatasetParts parts = builder.finish();
        parts.info.name = u"sample"_s;
        parts.info.title = u"Sample"_s;
        parts.info.version = u"1"_s;
        parts.texts = std::make_shared<MemoryTexts>(std::move(records));
        return std::make_shared<const Dataset>(std::move(parts));
    }

private:
    [[noreturn]] void fail(const char *what) const { qFatal("%s: %s", what, qPrintable(m_line)); }

    [[nodiscard]] QString field(int index) const { return m_fields.value(index); }

    [[nodiscard]] QString named(QLatin1StringView name) const
    {
        for (const QString &text : m_fields) {
            if (text.startsWith(QString(name + u'=')))
                return text.mid(name.size() + 1);
        }
        return {};
    }

    Question &question(const QString &id)
    {
        const int index = m_tables.codebook.questionIndex(id);
        if (index < 0)
            fail("no such question");
        return m_tables.codebook.questions[std::size_t(index)];
    }

    [[nodiscard]] CityIndex cityIndex(const QString &id) const
    {
        for (std::size_t i = 0; i < m_cities.size(); ++i) {
            if (m_cities[i].id == id)
                return CityIndex(i);
        }
        fail("no such city");
    }

    bool readTable()
    {
        const QString table = field(0);
        Codebook &codebook = m_tables.codebook;
        if (table == "edition"_L1)
            codebook.editions.push_back({field(1), int(codebook.editions.size()) + 1, {}, {}, {}, {}});
        else if (table == "section"_L1)
            codebook.sections.push_back({field(1), int(codebook.sections.size()) + 1, field(2), {}});
        else if (table == "question"_L1)
            readQuestion();
        else if (table == "option"_L1)
            readOption();
        else if (table == "level"_L1)
            question(field(1)).levels.push_back({field(2), int(question(field(1)).levels.size()) + 1, field(3), {}});
        else if (table == "country"_L1)
            m_tables.countries.push_back({field(1), field(2), -1, {}, {}});
        else if (table == "city"_L1)
            readCity();
        else if (table == "profile"_L1)
            readProfile();
        else
            return false;
        return true;
    }

    void readQuestion()
    {
        Codebook &codebook = m_tables.codebook;
        if (codebook.sections.empty())
            codebook.sections.push_back({u"all"_s, 1, u"All"_s, {}});
        Question asked;
        asked.id = field(1);
        asked.section = int(codebook.sections.size()) - 1;
        asked.position = int(codebook.questions.size()) + 1;
        const auto kind = kindFromId(field(2));
        if (!kind)
            fail("no such kind");
        asked.kind = *kind;
        asked.label = field(3);
        asked.role = named("role"_L1);
        asked.unit = named("unit"_L1);
        asked.unitOne = named("one"_L1);
        asked.noneLabel = named("none"_L1);
        asked.countedBy = codebook.questionIndex(named("counted_by"_L1));
        if (asked.kind == QuestionKind::YesNo)
            asked.options = {{u"yes"_s, 1, u"Yes"_s, {}, false, {}, {}}, {u"no"_s, 2, u"No"_s, {}, false, {}, {}}};
        codebook.questions.push_back(asked);
    }

    void readOption()
    {
        Question &asked = question(field(1));
        EditionSet editions;
        if (const QString id = named("editions"_L1); !id.isEmpty())
            editions.insert(m_tables.codebook.editionIndex(id));
        asked.options.push_back(
            {field(2), int(asked.options.size()) + 1, field(3), editions, m_fields.contains("write_in"_L1), {}, {}});
    }

    void readCity()
    {
        City city;
        city.id = field(1);
        city.name = field(2);
        city.country = m_tables.countryIndex(field(3));
        city.subdivision = field(4);
        city.otherNames = field(5).split(u"; "_s, Qt::SkipEmptyParts);
        if (city.country < 0)
            fail("no such country");
        m_cities.push_back(city);
    }

    void readProfile()
    {
        if (m_tables.sources.empty())
            m_tables.sources.push_back({u"pages"_s, u"City pages"_s, u"https://example.org"_s, u"Example"_s, {}, {}});
        Profile profile;
        profile.cityId = field(1).section(u'@', 0, 0);
        profile.edition = m_tables.codebook.editionIndex(field(1).section(u'@', 1));
        profile.source = 0;
        profile.answers.resize(m_tables.codebook.questions.size());
        if (const QString page = named("page"_L1); !page.isEmpty())
            profile.snapshotYear = page.toInt();
        if (profile.edition < 0)
            fail("no such edition");
        m_profiles.push_back(profile);
    }

    void readAnswer()
    {
        static const QRegularExpression pattern(u"^(\\w+) ([=~]) (.*)$"_s);
        const auto match = pattern.match(m_line);
        if (!match.hasMatch() || m_profiles.empty())
            fail("not an answer of a profile");
        const Question &asked = question(match.captured(1));
        Answer answer;
        answer.state = match.captured(2) == "~"_L1 ? State::Partial : State::Answered;
        const QString value = match.captured(3);
        if (value == "none"_L1)
            answer.state = State::None;
        else if (value == "not asked"_L1)
            answer.state = State::NotAsked;
        else
            answer.value = sampleValue(asked, value);
        m_profiles.back().answers[std::size_t(m_tables.codebook.questionIndex(asked.id))] = answer;
    }

    SurveyTables m_tables;
    std::vector<City> m_cities;
    std::vector<Profile> m_profiles;
    QStringList m_fields;
    QString m_line;
};

} // namespace

DatasetPointer sampleDataset(const QString &text)
{
    SampleReader reader;
    for (const QString &line : text.split(u'\n'))
        reader.read(line);
    return reader.finish();
}

} // namespace CityProfiles::Testing
