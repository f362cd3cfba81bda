// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// The list of those in whose texts something stands, as scripts get it.
class TstListTexts : public QObject {
    Q_OBJECT

private:
    static QByteArray list(const QStringList &options, const QString &format)
    {
        const QStringList all{u"list"_s, u"--edition"_s, u"all"_s, u"--format"_s, format};
        return runProgram(all + options).output;
    }

    static QByteArray list(const QString &words, const QString &format)
    {
        return list(QStringList{u"--text"_s, words}, format);
    }

    static QJsonArray profiles(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object().value("profiles"_L1).toArray();
    }

    static QJsonArray listed(const QString &words) { return profiles(list(words, u"json"_s)); }

    static QStringList ids(const QStringList &options)
    {
        QStringList ids;
        for (const QJsonValue profile : profiles(list(options, u"json"_s)))
            ids.append(profile["profile"_L1].toString());
        return ids;
    }

private Q_SLOTS:
    void jsonHasAllPassagesOfAProfile()
    {
        const QJsonArray profiles = listed(u"internet SENSOR"_s);
        QCOMPARE(profiles.size(), 1);
        const QJsonObject profile = profiles.at(0).toObject();
        QCOMPARE(profile.value("profile"_L1).toString(), u"adelaide-aus@2020"_s);
        const QJsonArray passages = profile.value("passages"_L1).toArray();
        QCOMPARE(passages.size(), 1);
        QCOMPARE(passages.at(0).toObject().value("question"_L1).toString(), u"spotlight"_s);
        QVERIFY(passages.at(0).toObject().value("passage"_L1).toString().contains("sensors over an Internet"_L1));
    }

    void csvAndTableHaveTheFirstPassage()
    {
        const QByteArray csv = list(u"internet SENSOR"_s, u"csv"_s);
        QCOMPARE(csv.count("\r\n"), 2);
        QVERIFY(csv.contains(",passage_question,passage\r\n"));
        QVERIFY(csv.contains(",spotlight,"));
        const QByteArray table = list(u"internet SENSOR"_s, u"table"_s);
        QVERIFY(table.contains("Passage\n"));
        QVERIFY(table.contains("Spotlight: "));
    }

    void wordsAndConditionsNarrowTogether()
    {
        const QStringList words{u"--text"_s, u"data"_s};
        const QStringList conditions{u"--where"_s, u"roles=designer"_s, u"--possible"_s};
        const QStringList found = ids(words);
        QStringList both;
        for (const QString &id : ids(conditions)) {
            if (found.contains(id))
                both.append(id);
        }
        QVERIFY(!both.isEmpty() && both.size() < found.size());
        QCOMPARE(ids(words + conditions), both);
        const QByteArray json = list(words + conditions, u"json"_s);
        QCOMPARE(json.count("\"passages\":[{"), both.size());
        QVERIFY(json.contains("\"match\":\"certain\"") && json.contains("\"match\":\"possible\""));
        const QByteArray csv = list(words + conditions, u"csv"_s);
        QVERIFY(csv.contains(",match,missing,passage_question,passage\r\n"));
        QVERIFY(csv.contains(",possible,roles,"));
    }

    void britishAndAmericanSpellingsFindTheSame()
    {
        const QJsonArray british = listed(u"organis"_s);
        QVERIFY(british.size() > 1);
        QCOMPARE(listed(u"organiz"_s).size(), british.size());
    }

    void theLanguageOfQueriesHasNoMeaning()
    {
        QVERIFY(list(u"sensor"_s, u"csv"_s).count("\r\n") > 1);
        QCOMPARE(list(u"\"sensor\"* ("_s, u"csv"_s).count("\r\n"), list(u"sensor"_s, u"csv"_s).count("\r\n"));
        QCOMPARE(list(u"sensor OR zyzzyva"_s, u"csv"_s).count("\r\n"), 1);
        QCOMPARE(list(u"*"_s, u"csv"_s).count("\r\n"), 1);
    }

    void aPackageInMemoryFindsWhatTheFileFinds()
    {
        for (const QString &words : {u"data cent"_s, u"labor"_s, u"a"_s}) {
            const QStringList arguments{u"list"_s, u"--text"_s, words, u"--format"_s, u"json"_s};
            const QByteArray fromFile = runProgram(arguments).output;
            QVERIFY2(fromFile.contains("\"passages\":"), qPrintable(words));
            QCOMPARE(runProgram(arguments + QStringList{u"--dataset"_s, surveyPackage()}).output, fromFile);
        }
    }
};

CITY_PROFILES_TEST(TstListTexts)
#include "tst_listtexts.moc"
