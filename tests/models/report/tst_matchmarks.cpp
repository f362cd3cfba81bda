// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "matchmarks.h"

#include "csvreport.h"
#include "expression.h"
#include "jsonreport.h"
#include "sampledataset.h"
#include "testmain.h"
#include "textreport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

/// Lists of every profile that is certain or possible: with a designer, and with a strategy.
class TstMatchMarks : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();
    Query m_query{{}, {EditionChoice::Mode::All, -1}, {}, {}};
    QueryResult m_result;
    std::vector<ProfileIndex> m_profiles;
    QBuffer m_buffer;

    Condition condition(const QString &text) const
    {
        return std::get<Condition>(parseExpression(m_dataset->tables(), text));
    }

private Q_SLOTS:
    void init()
    {
        m_query.filter = {condition(u"roles=designer"_s), condition(u"strategy=yes"_s)};
        DatasetIndex index(m_dataset);
        m_result = *run(index, m_query);
        m_profiles = m_result.rows;
        m_profiles.insert(m_profiles.end(), m_result.possible.begin(), m_result.possible.end());
        m_buffer.close();
        m_buffer.setData({});
        m_buffer.open(QIODevice::WriteOnly);
    }

    void whatIsMissingIsNamedForEachProfile()
    {
        const MatchMarks marks(m_query.filter, m_result);
        QStringList found;
        for (const ProfileIndex profile : m_profiles)
            found.append(QString(m_dataset->profileId(profile) % u' ' % matchId(marks.isCertain(profile)) % u' '
                                 % missingIds(m_dataset->tables(), marks, profile).join(u';')));
        QCOMPARE(found,
                 (QStringList{u"stockholm-swe@2018 certain "_s, u"portland-me@2018 possible roles;strategy"_s,
                              u"stockholm-swe@2020 possible roles"_s}));
    }

    void theCsvHasTwoColumnsMore()
    {
        const MatchMarks marks(m_query.filter, m_result);
        QVERIFY(writeListCsv(*m_dataset, m_profiles, m_buffer, &marks));
        const QStringList lines = QString::fromUtf8(m_buffer.data()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QVERIFY(lines.at(0).endsWith(u",match,missing"_s));
        QVERIFY(lines.at(1).endsWith(u",certain,"_s));
        QVERIFY(lines.at(2).endsWith(u",possible,roles;strategy"_s));
    }

    void theJsonHasTwoMembersMore()
    {
        const MatchMarks marks(m_query.filter, m_result);
        QVERIFY(writeListJson(*m_dataset, m_profiles, m_buffer, &marks));
        const QJsonArray profiles = QJsonDocument::fromJson(m_buffer.data()).object().value("profiles"_L1).toArray();
        QCOMPARE(profiles[0]["match"_L1].toString(), u"certain"_s);
        QCOMPARE(profiles[0]["missing"_L1].toArray(), QJsonArray());
        QCOMPARE(profiles[1]["match"_L1].toString(), u"possible"_s);
        QCOMPARE(profiles[1]["missing"_L1].toArray(), (QJsonArray{u"roles"_s, u"strategy"_s}));
    }

    void theTableHasTheLabels()
    {
        const MatchMarks marks(m_query.filter, m_result);
        QVERIFY(writeListText(*m_dataset, m_profiles, -1, m_buffer, &marks));
        const QStringList lines = QString::fromUtf8(m_buffer.data()).split(u'\n');
        QVERIFY(lines.at(0).contains(u"Match"_s) && lines.at(0).endsWith(u"Missing"_s));
        QVERIFY(lines.at(2).endsWith(u"certain"_s));
        QVERIFY(lines.at(3).simplified().endsWith(u"possible Roles; Explicit innovation strategy"_s));
    }

    void withoutMarksThereIsNothingMore()
    {
        QVERIFY(writeListCsv(*m_dataset, m_profiles, m_buffer));
        QVERIFY(!m_buffer.data().contains("match"));
    }
};

CITY_PROFILES_TEST(TstMatchMarks)
#include "tst_matchmarks.moc"
