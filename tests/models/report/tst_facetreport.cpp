// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facetreport.h"

#include "expression.h"
#include "sampledataset.h"
#include "testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

using Write = Outcome (*)(const Dataset &, const CountedFacets &, QIODevice &);

class TstFacetReport : public QObject {
    Q_OBJECT

private:
    /// The facets of every profile of which the conditions hold.
    static QByteArray report(Write write, const Filter &filter = {})
    {
        const DatasetPointer dataset = smallSurvey();
        DatasetIndex index(dataset);
        const Query query{{}, {EditionChoice::Mode::All, -1}, {}, filter};
        const auto result = run(index, query);
        CountedFacets counted{facetsOf(*dataset), {}};
        const auto counts = countFacets(index, counted.facets, query, *result);
        counted.counts = *counts;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(*dataset, counted, buffer) ? buffer.data() : QByteArray();
    }

    static QStringList linesOf(const QStringList &lines, const QString &subject)
    {
        return lines.filter(QRegularExpression(QString(u'^' % QRegularExpression::escape(subject) % u',')));
    }

private Q_SLOTS:
    void aLineOfCsvHasCountUnknownAndBase()
    {
        const QStringList lines = QString::fromUtf8(report(writeFacetsCsv)).split(u"\r\n"_s);
        QCOMPARE(lines.first(), u"subject,value,label,count,at_least,unknown,base"_s);
        QCOMPARE(linesOf(lines, u"roles"_s).first(3),
                 (QStringList{u"roles,designer,Designer,1,yes,3,4"_s, u"roles,engineer,Engineer,1,yes,3,4"_s,
                              u"roles,manager,Project manager,0,yes,3,4"_s}));
        QCOMPARE(linesOf(lines, u"approach"_s).first(2),
                 (QStringList{u"approach,holistic,Holistic,1,no,2,4"_s,
                              u"approach,sectors,Specific policy areas,1,no,2,4"_s}));
        QCOMPARE(linesOf(lines, u"data.policing"_s),
                 (QStringList{u"data.policing,sufficient,Sufficient data,1,no,2,4"_s,
                              u"data.policing,insufficient,Insufficient data,1,no,2,4"_s}));
        QVERIFY(lines.contains(u"roles,state:partial,list incomplete,1,no,0,4"_s));
        QVERIFY(lines.contains(u"city.country,SE,Sweden,2,no,0,4"_s));
    }

    void everyValueOfTheCsvIsReadAsAnExpression()
    {
        const DatasetPointer dataset = smallSurvey();
        const QStringList lines = QString::fromUtf8(report(writeFacetsCsv)).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 60);
        for (const QString &line : lines.mid(1)) {
            const QString expression = line.section(u',', 0, 0) % u'=' % line.section(u',', 1, 1);
            QVERIFY2(std::holds_alternative<Condition>(parseExpression(dataset->tables(), expression)),
                     qPrintable(expression));
        }
    }

    void theTableSaysWhereACountIsALowerBound()
    {
        const QString text = QString::fromUtf8(report(writeFacetsText));
        const QString roles = text.section(u"\nRoles (of 4 profiles)\n"_s, 1).section(u"\n\n"_s, 0, 0);
        const QStringList lines = roles.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0).simplified(), u"Designer ≥ 1"_s);
        QCOMPARE(lines.at(2).simplified(), u"Project manager ≥ 0"_s);
        QCOMPARE(lines.at(3).simplified(), u"(no answer found, or not asked) 3"_s);
    }

    void aFacetOfItsOwnConditionCountsOverTheOthers()
    {
        const auto dataset = smallSurvey();
        const auto condition = parseExpression(dataset->tables(), u"approach=holistic"_s);
        const QStringList lines =
            QString::fromUtf8(report(writeFacetsCsv, {std::get<Condition>(condition)})).split(u"\r\n"_s);
        QVERIFY(lines.contains(u"approach,sectors,Specific policy areas,1,no,2,4"_s));
        QVERIFY(lines.contains(u"strategy,yes,Yes,1,no,0,1"_s));
    }

    void theJsonNamesItsFormatAndHasEveryFacet()
    {
        const QJsonObject json = QJsonDocument::fromJson(report(writeFacetsJson)).object();
        QCOMPARE(json.value("format"_L1).toString(), u"city-profiles/1"_s);
        const QJsonArray facets = json.value("facets"_L1).toArray();
        QCOMPARE(facets.size(), qsizetype(facetsOf(*smallSurvey()).size()));
        for (const QJsonValue facet : facets) {
            if (facet["subject"_L1].toString() != "roles"_L1 || facet["values"_L1].toArray().size() != 3)
                continue;
            QCOMPARE(facet["at_least"_L1].toBool(), true);
            QCOMPARE(facet["unknown"_L1].toInt(), 3);
            QCOMPARE(facet["base"_L1].toInt(), 4);
            const QJsonObject designer{{"value"_L1, u"designer"_s}, {"label"_L1, u"Designer"_s}, {"count"_L1, 1}};
            QCOMPARE(facet["values"_L1][0].toObject(), designer);
            return;
        }
        QFAIL("no facet of the roles");
    }
};

CITY_PROFILES_TEST(TstFacetReport)
#include "tst_facetreport.moc"
