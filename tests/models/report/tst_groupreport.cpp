// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupreport.h"

#include "sampledataset.h"
#include "testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Groups in every format: what is not certain is bounded, what was not asked is no number.
class TstGroupReport : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();
    DatasetIndex m_index{m_dataset};
    const Group m_all = groupOf(m_index, u"All"_s, {}, {EditionChoice::Mode::All, -1}).value();
    const Group m_sweden = groupOf(m_index, u"Sweden"_s, inCountry(0), {EditionChoice::Mode::All, -1}).value();

    static QByteArray written(const std::function<Outcome(QIODevice &)> &write)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(buffer) ? buffer.data() : QByteArray();
    }
    [[nodiscard]] QByteArray groups(Outcome (*write)(const Dataset &, const ComparedGroups &, QIODevice &),
                                    bool intervals = false)
    {
        const ComparedGroups compared{{m_sweden, m_all}, compareGroups(m_index, m_sweden, m_all), intervals};
        return written([&](QIODevice &device) { return write(*m_dataset, compared, device); });
    }
    [[nodiscard]] QByteArray beside(Outcome (*write)(const Dataset &, const GroupProfile &, const Group &, QIODevice &))
    {
        const GroupProfile profile = besideGroup(m_index, 0, m_all).value();
        return written([&](QIODevice &device) { return write(*m_dataset, profile, m_all, device); });
    }

private Q_SLOTS:
    void theTextHasEveryYearWithItsGroups()
    {
        const QString text = QString::fromUtf8(groups(writeGroupsText));
        QVERIFY(text.startsWith(u"Sweden  Country: Sweden\nAll     All cities\n"));
        QVERIFY(text.contains(u"\n2018 survey\n===========\n"));
        QVERIFY(text.contains(u"\nExplicit innovation strategy: Yes\n"));
        QVERIFY(text.contains(u"1 yes, 0 no, 1 no answer found"));
        QVERIFY(text.contains(u"fewer than 5 answers"));
        const QString earlier = text.section(u"2020 survey"_s, 0, 0);
        QVERIFY(!earlier.contains(u"Train staff")); // not offered in 2018
        QVERIFY(text.section(u"2020 survey"_s, 1).contains(u"Train staff"));
    }

    void theTableHasAColumnForEachCount()
    {
        const QList<QByteArray> lines = groups(writeGroupsCsv).split('\n');
        QVERIFY(
            lines.first().startsWith("edition,section,question,label,kind,option,level,answer,Sweden_yes,Sweden_no,"));
        QVERIFY(lines.first().endsWith(",smallest_difference,data_version,acknowledgement,note\r"));
        QVERIFY(lines.contains(
            "2018,work,goals,What innovation helps the city do,option,train,,Train staff,0,0,0,1,,,0,0,0,2,"
            ",,,,,1,,\r"));
        QVERIFY(lines.contains("2020,work,staff,Innovation team staff,number,,,Number,1,0,0,0,8,,1,0,1,0,8,,,,,1,,\r"));
        QVERIFY(groups(writeGroupsCsv, true).contains("smallest_difference,sample_lowest,sample_highest,data_"));
    }

    void theJsonSaysWhatEachGroupIs()
    {
        const QJsonObject json = QJsonDocument::fromJson(groups(writeGroupsJson)).object();
        QCOMPARE(json["format"_L1].toString(), u"city-profiles/1"_s);
        QCOMPARE(json["groups"_L1].toArray().at(0)["where"_L1].toArray(), QJsonArray{u"city.country=SE"_s});
        const QJsonObject edition = json["editions"_L1].toArray().first().toObject();
        QCOMPARE(edition["edition"_L1], QJsonValue(2018));
        QCOMPARE(edition["sizes"_L1].toArray(), (QJsonArray{1, 2}));
        QCOMPARE(edition["in_both"_L1].toInt(), 1);
        for (const QJsonValue row : edition["rows"_L1].toArray()) {
            if (row["question"_L1] != u"population"_s)
                continue;
            const QJsonValue median = row["counts"_L1].toArray().at(1)["median"_L1];
            QCOMPARE(median["lowest"_L1].toDouble(), (949761 + 66882) / 2.0);
            QCOMPARE(median["first_year"_L1].toInt(), 2017);
            QVERIFY(!row.toObject().contains("difference"_L1));
        }
    }

    void aProfileStandsBesideTheCounts()
    {
        const QString text = QString::fromUtf8(beside(writeGroupProfileText));
        QVERIFY(text.startsWith(u"A  Stockholm, 2018 survey\n"));
        QVERIFY(text.contains(u"A is one of the cities of B."));
        QVERIFY(text.contains(u"Holistic*"));
        QVERIFY(!text.contains(u"Specific policy areas*"));
        const QJsonObject json = QJsonDocument::fromJson(beside(writeGroupProfileJson)).object();
        QCOMPARE(json["group"_L1]["size"_L1].toInt(), 2);
        QCOMPARE(json["profile"_L1].toString(), u"stockholm-swe@2018"_s);
        QStringList unknown;
        for (const QJsonValue row : json["rows"_L1].toArray()) {
            if (row["question"_L1] == u"roles"_s && row["holds"_L1] == u"unknown"_s)
                unknown.append(row["option"_L1].toString());
        }
        QCOMPARE(unknown, QStringList{u"manager"_s}); // the incomplete list may name it
        QVERIFY(beside(writeGroupProfileCsv)
                    .contains("stockholm-swe@2018,2018,work,approach,Approach,option,holistic,,Holistic,"
                              "1,0,1,0,,,yes,,,,1,,\r\n"));
    }
};

CITY_PROFILES_TEST(TstGroupReport)
#include "tst_groupreport.moc"
