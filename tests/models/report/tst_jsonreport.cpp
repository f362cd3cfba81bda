// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreport.h"

#include "profilejson.h"
#include "query.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstJsonReport : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();

    template <typename Write>
    static QJsonObject json(Write write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!write(buffer))
            return {};
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(buffer.data(), &error).object();
        return error.error == QJsonParseError::NoError ? object : QJsonObject();
    }

private Q_SLOTS:
    void theListNamesItsFormatAndEveryProfile()
    {
        const auto profiles = run(*m_dataset, {{}, {EditionChoice::Mode::All, -1}, {}});
        const QJsonObject list = json([&](QIODevice &device) { return writeListJson(*m_dataset, profiles, device); });
        QCOMPARE(list.value("format"_L1).toString(), u"city-profiles/1"_s);
        QCOMPARE(list.value("profiles"_L1).toArray().size(), 4);
        const QJsonObject first = list.value("profiles"_L1).toArray().first().toObject();
        QCOMPARE(first.value("profile"_L1).toString(), u"portland-me@2018"_s);
        QCOMPARE(first.value("city_id"_L1).toString(), u"portland-me"_s);
        QCOMPARE(first.value("edition"_L1), QJsonValue(2018));
        QCOMPARE(first.value("snapshot_year"_L1), QJsonValue(2019));
        const QJsonObject answers = first.value("answers"_L1).toObject();
        QCOMPARE(answers.value("staff"_L1).toObject().value("upper"_L1), QJsonValue(6));
        QCOMPARE(answers.value("role_count"_L1).toObject().value("state"_L1).toString(), u"not_stated"_s);
    }

    void anEmptyListIsStillADocument()
    {
        const QJsonObject list = json([&](QIODevice &device) { return writeListJson(*m_dataset, {}, device); });
        QVERIFY(list.value("profiles"_L1).isArray());
        QVERIFY(list.value("profiles"_L1).toArray().isEmpty());
    }

    void everyProfileReadsBackEqual()
    {
        for (ProfileIndex index = 0; index < m_dataset->profileCount(); ++index) {
            const QJsonObject written =
                json([&](QIODevice &device) { return writeProfileJson(*m_dataset, index, device); });
            const auto read = profileFromJson(m_dataset->tables(), written);
            QVERIFY(read);
            QVERIFY(*read == *m_dataset->profile(index));
        }
    }

    void aComparisonSaysWhatIsCertainOfEachOption()
    {
        const auto comparison = compareProfiles(
            *m_dataset, {*m_dataset->findProfile(u"stockholm-swe@2018"), *m_dataset->findProfile(u"portland-or@2020")});
        const QJsonObject document =
            json([&](QIODevice &device) { return writeComparisonJson(*m_dataset, *comparison, device); });
        QCOMPARE(document.value("profiles"_L1).toArray().size(), 2);
        QJsonObject strategy;
        QJsonObject roles;
        for (const QJsonValue row : document.value("questions"_L1).toArray()) {
            const QString id = row.toObject().value("question"_L1).toString();
            strategy = id == "strategy"_L1 ? row.toObject() : strategy;
            roles = id == "roles"_L1 ? row.toObject() : roles;
        }
        QCOMPARE(strategy.value("verdict"_L1).toString(), u"different"_s);
        QCOMPARE(roles.value("verdict"_L1).toString(), u"cannot_tell"_s);
        QVERIFY(!roles.value("reason"_L1).toString().isEmpty());
        const QJsonObject designer = roles.value("options"_L1).toArray().first().toObject();
        QCOMPARE(designer.value("option"_L1).toString(), u"designer"_s);
        QCOMPARE(designer.value("has"_L1).toObject().value("stockholm-swe@2018"_L1).toString(), u"yes"_s);
        QCOMPARE(designer.value("has"_L1).toObject().value("portland-or@2020"_L1).toString(), u"unknown"_s);
    }

    void theSummaryOfTwoProfilesLeadsToItsRows()
    {
        const auto summary = [this](const std::vector<ProfileIndex> &profiles) {
            const auto comparison = compareProfiles(*m_dataset, profiles);
            return json([&](QIODevice &device) { return writeComparisonJson(*m_dataset, *comparison, device); })
                .value("summary"_L1);
        };
        const ProfileIndex portland = *m_dataset->findProfile(u"portland-me@2018");
        QStringList rows;
        for (const QJsonValue sentence : summary({0, portland}).toArray()) {
            QVERIFY(sentence["sentence"_L1].toString().endsWith(u'.'));
            rows.append(sentence["question"_L1].toString() + u'.' + sentence["option"_L1].toString());
        }
        QCOMPARE(rows, (QStringList{u"population."_s, u"goals.serve"_s}));
        QVERIFY(summary({0, 1, portland}).isUndefined());
    }

    void theChangesOfOneCityHaveTheirParts()
    {
        const auto changes = [this](const QString &other) {
            const auto comparison = compareProfiles(
                *m_dataset, {*m_dataset->findProfile(u"stockholm-swe@2018"), *m_dataset->findProfile(other)});
            return json([&](QIODevice &device) { return writeComparisonJson(*m_dataset, *comparison, device); })
                .value("changes"_L1);
        };
        QHash<QString, QString> parts;
        for (const QJsonValue change : changes(u"stockholm-swe@2020"_s).toArray()) {
            const QString row = change["question"_L1].toString() + u'.' + change["option"_L1].toString();
            parts.insert(row, change["part"_L1].toString());
            QVERIFY(change["second_look"_L1].isUndefined());
        }
        QCOMPARE(parts.value(u"areas.health"_s), u"changed"_s);
        QCOMPARE(parts.value(u"strategy."_s), u"same"_s);
        QCOMPARE(parts.value(u"population."_s), u"cannot_tell"_s);
        QVERIFY(changes(u"portland-me@2018"_s).isUndefined());
    }
};

CITY_PROFILES_TEST(TstJsonReport)
#include "tst_jsonreport.moc"
