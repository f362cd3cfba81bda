// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "nearest.h"
#include "testmain.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

namespace {

/// The distance by its definition, without any short cut.
int plainDistance(QStringView a, QStringView b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.size() + b.size());
    const auto rest = [](QStringView text, qsizetype count) { return text.sliced(count); };
    if (a.front() == b.front())
        return plainDistance(rest(a, 1), rest(b, 1));
    int least = 1
        + std::min({plainDistance(rest(a, 1), b), plainDistance(a, rest(b, 1)), plainDistance(rest(a, 1), rest(b, 1))});
    if (a.size() > 1 && b.size() > 1 && a.at(0) == b.at(1) && a.at(1) == b.at(0))
        least = std::min(least, 1 + plainDistance(rest(a, 2), rest(b, 2)));
    return least;
}

} // namespace

class TstNearest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDistanceCountsTypingErrors_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("the same") << u"list"_s << u"list"_s << 0;
        QTest::newRow("a letter left out") << u"stokholm"_s << u"stockholm"_s << 1;
        QTest::newRow("a letter too many") << u"listt"_s << u"list"_s << 1;
        QTest::newRow("another letter") << u"lost"_s << u"list"_s << 1;
        QTest::newRow("two letters swapped") << u"pairs"_s << u"paris"_s << 1;
        QTest::newRow("everything") << u"abc"_s << u"xyz"_s << 3;
        QTest::newRow("nothing") << u""_s << u"abc"_s << 3;
    }
    void theDistanceCountsTypingErrors()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(editDistance(a, b), "distance");
        QTEST(editDistance(b, a), "distance");
    }

    void aLimitChangesNoDistanceWithinIt()
    {
        QRandomGenerator random(7);
        const auto word = [&random] {
            QString text;
            for (int i = random.bounded(9); i > 0; --i)
                text += QChar(u'a' + random.bounded(3));
            return text;
        };
        for (int round = 0; round < 3000; ++round) {
            const QString a = word();
            const QString b = word();
            const int distance = plainDistance(a, b);
            QCOMPARE(editDistance(a, b), distance);
            for (int limit = 0; limit < 5; ++limit)
                QCOMPARE(editDistanceWithin(a, b, limit), std::min(distance, limit + 1));
        }
    }

    void namesNearATextAreGivenAsPrinted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("a letter left out") << u"stokholm"_s << QStringList{u"Stockholm"_s};
        QTest::newRow("another name of a city") << u"Birusebi"_s << QStringList{u"Birüssebi"_s};
        QTest::newRow("a country") << u"swedn"_s << QStringList{u"Sweden"_s};
        QTest::newRow("accents do not matter") << u"Gissen"_s << QStringList{u"Gießen"_s};
        QTest::newRow("a word of a name") << u"fransisco"_s << QStringList{u"San Francisco"_s};
        QTest::newRow("two cities of one name") << u"portlant"_s << QStringList{u"Portland"_s};
        QTest::newRow("no subdivision") << u"oregom"_s << QStringList();
        QTest::newRow("other letters") << u"Αθηνά-"_s << QStringList{u"Αθήνα"_s};
        QTest::newRow("the best first") << u"Malma"_s << QStringList{u"Malmö"_s, u"Palma"_s, u"Malta"_s};
        QTest::newRow("a stranger") << u"zzzzzzzzz"_s << QStringList();
        QTest::newRow("nothing") << u""_s << QStringList();
    }
    void namesNearATextAreGivenAsPrinted()
    {
        const Dataset dataset = datasetFromText(uR"(
            edition 2018
            country SE Sweden
            country US "United States"
            country GR Greece
            question mayor text headline
            city a Stockholm SE
            city b Beersheba GR names="Old Wells;Birüssebi"
            city c Gießen GR
            city d "San Francisco" US
            city e Portland US Oregon
            city f Portland US Maine
            city g Αθήνα GR
            city h Palma GR
            city i Malmö SE
            city j Malta GR
        )");
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        QStringList found = nearestNames(dataset, text, 3);
        std::sort(found.begin(), found.end());
        std::sort(names.begin(), names.end());
        QCOMPARE(found, names);
        QCOMPARE(nearestNames(dataset, text, 1).size(), std::min<qsizetype>(1, names.size()));
        QCOMPARE(nearestNames(dataset, text, 0), QStringList());
    }

    void theBestNameStandsFirst()
    {
        const Dataset dataset = datasetFromText(uR"(
            edition 2018
            country SE Sweden
            question mayor text headline
            city a Marlmark SE
            city b Malmokk SE
            city c Malmok SE
        )");
        QCOMPARE(nearestNames(dataset, u"Malmoks"_s, 2), (QStringList{u"Malmokk"_s, u"Malmok"_s}));
        QCOMPARE(nearestNames(dataset, u"Malmok"_s, 3), (QStringList{u"Malmok"_s, u"Malmokk"_s}));
    }

    void theNearestComeFirstAndStrangersNotAtAll()
    {
        const QStringList names{u"mayor"_s, u"roles"_s, u"role_count"_s, u"strategy"_s};
        QCOMPARE(nearest(u"rolse"_s, names), QStringList{u"roles"_s});
        QCOMPARE(nearest(u"role"_s, names), (QStringList{u"roles"_s, u"role_count"_s}));
        QCOMPARE(nearest(u"weather"_s, names), QStringList());
    }
};

CITY_PROFILES_TEST(TstNearest)
#include "tst_nearest.moc"
