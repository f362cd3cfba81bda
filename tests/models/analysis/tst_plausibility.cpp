// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plausibility.h"

#include "sampledataset.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

class TstPlausibility : public QObject {
    Q_OBJECT

private:
    using Kind = PlausibilityFinding::Kind;

    /// What is found once one line of the small survey is another.
    static std::vector<PlausibilityFinding> findings(Kind kind, const QString &from, const QString &to)
    {
        QString survey = smallSurveyText();
        if (!survey.contains(from))
            qFatal("the small survey has no such line");
        std::vector<PlausibilityFinding> found;
        for (const PlausibilityFinding &finding : plausibilityFindings(*sampleDataset(survey.replace(from, to)))) {
            if (finding.kind == kind)
                found.push_back(finding);
        }
        return found;
    }

private Q_SLOTS:
    void anIncompleteGridThatCountsAsAnsweredIsFound()
    {
        const DatasetPointer dataset = smallSurvey();
        const auto found = plausibilityFindings(*dataset);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().kind, PlausibilityFinding::Kind::RowsMissing);
        QCOMPARE(dataset->profileId(found.front().profile), u"stockholm-swe@2020"_s);
        QCOMPARE(found.front().named, 1);
        QCOMPARE(found.front().expected, 2);
    }

    void aListThatContradictsItsCountIsFound()
    {
        const QString partial = u"roles ~ designer, engineer"_s;
        const QString count = u"role_count = 4"_s;
        QCOMPARE(findings(Kind::FewerThanCounted, partial, partial).size(), std::size_t(0));
        const auto fewer = findings(Kind::FewerThanCounted, partial, u"roles = designer, engineer"_s);
        QCOMPARE(fewer.size(), std::size_t(1));
        QCOMPARE(fewer.front().named, 2);
        QCOMPARE(fewer.front().expected, 4);
        QCOMPARE(findings(Kind::MoreThanCounted, count, u"role_count = 1"_s).size(), std::size_t(1));
        QCOMPARE(findings(Kind::MoreThanCounted, count, u"role_count = >1"_s).size(), std::size_t(0));
    }

    void anAnswerThatReversesBetweenEditionsIsFound()
    {
        const QString goals = u"goals = serve, train, \"Have fun\"\n          strategy = yes"_s;
        const auto reversed = findings(Kind::Reversed, goals, u"strategy = no"_s);
        QCOMPARE(reversed.size(), std::size_t(1));
        QCOMPARE(reversed.front().earlier, ProfileIndex(0));
        QCOMPARE(reversed.front().profile, ProfileIndex(1));
        QCOMPARE(findings(Kind::Reversed, goals, u"strategy = yes"_s).size(), std::size_t(0));
        QCOMPARE(findings(Kind::Reversed, goals, u"mayor = Anna König Jerlmyr"_s).size(), std::size_t(0));
    }
};

CITY_PROFILES_TEST(TstPlausibility)
#include "tst_plausibility.moc"
