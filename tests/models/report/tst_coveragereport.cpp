// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragereport.h"

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

/// Every format has every question and survey year; nothing is added up.
class TstCoverageReport : public QObject {
    Q_OBJECT

private:
    const DatasetPointer m_dataset = smallSurvey();
    const Coverage m_coverage = coverageOf(*m_dataset);

    using Write = Outcome (*)(const Dataset &, const Coverage &, QIODevice &);
    QByteArray written(Write write) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return write(*m_dataset, m_coverage, buffer) ? buffer.data() : QByteArray();
    }

private Q_SLOTS:
    void theTableForPeopleHasWordsForEveryState()
    {
        const QString text = QString::fromUtf8(written(writeCoverageText));
        QVERIFY(text.contains(u"No answer found"));
        QVERIFY(text.contains(u"None (the city's answer)"));
        QVERIFY(text.contains(u"number surveyed in 2020 not printed"));
        const qsizetype questions = qsizetype(m_dataset->codebook().questions.size());
        QCOMPARE(text.count(u'\n'), (2 + 2) + 1 + (2 + 2 * questions));
        for (const QString &line : text.split(u'\n'))
            QVERIFY(!line.endsWith(u' '));
    }

    void theCsvHasALineForEachQuestionAndYearThatAddsUpToItsProfiles()
    {
        const QList<QByteArray> lines = written(writeCoverageCsv).split('\n');
        QCOMPARE(lines.first().trimmed(),
                 QByteArray("section,question,label,edition,profiles,surveyed,answered,partial,none,not_stated,"
                            "not_asked,chart"));
        const qsizetype questions = qsizetype(m_dataset->codebook().questions.size());
        QCOMPARE(lines.size(), 1 + 2 * questions + 1);
        for (qsizetype line = 1; line <= 2 * questions; ++line) {
            const QList<QByteArray> cells = lines.at(line).trimmed().split(',');
            QCOMPARE(cells.size(), 12);
            int sum = 0;
            for (int cell = 6; cell < 11; ++cell)
                sum += cells.at(cell).toInt();
            QCOMPARE(sum, cells.at(4).toInt());
            QVERIFY(!cells.at(11).isEmpty());
        }
    }

    void theJsonKeepsEditionsApartAndNamesItsFormat()
    {
        const QJsonObject json = QJsonDocument::fromJson(written(writeCoverageJson)).object();
        QCOMPARE(json.value("format"_L1).toString(), u"city-profiles/1"_s);
        const QJsonArray editions = json.value("editions"_L1).toArray();
        QCOMPARE(editions.size(), 2);
        for (const QJsonValue value : editions) {
            const QJsonObject edition = value.toObject();
            QCOMPARE(edition.value("profiles"_L1).toInt(), 2);
            QCOMPARE(edition.contains("surveyed"_L1), false);
            for (const QJsonValue cell : edition.value("questions"_L1).toArray()) {
                int sum = 0;
                for (const auto state : {"answered"_L1, "partial"_L1, "none"_L1, "not_stated"_L1, "not_asked"_L1})
                    sum += cell.toObject().value(state).toInt();
                QCOMPARE(sum, 2);
            }
        }
        QCOMPARE(editions.first().toObject().value("edition"_L1), QJsonValue(2018));
    }
};

CITY_PROFILES_TEST(TstCoverageReport)
#include "tst_coveragereport.moc"
