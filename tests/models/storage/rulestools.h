// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datapackagereader.h"
#include "datasetpackage.h"
#include "storagetools.h"

#include <QTest>

namespace CityProfiles::Testing {

/// What the tables of a folder mean wrongly, whatever their schema allows: "error FILE LINE COLUMN: what".
inline QStringList findingsOf(const TestFolder &folder)
{
    const PackageCheck package = checkDataPackage(folder.path());
    CheckFindings findings;
    if (package.package)
        static_cast<void>(readDataset(*package.package, findings));
    QStringList lines;
    for (const CheckFinding &finding : findings.list()) {
        const QString mark = finding.severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("warning");
        lines.append(QStringLiteral("%1 %2 %3 %4: %5")
                         .arg(mark, finding.file, QString::number(finding.row), finding.column, finding.what));
    }
    return lines;
}

/// The file in which the rows that follow break something.
class Rows {
public:
    explicit Rows(const QString &file)
        : m_file(file)
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
    }
    void in(const QString &file) { m_file = file; }
    void operator()(const char *name, const QByteArray &before, const QByteArray &after, const QString &expected) const
    {
        QTest::newRow(name) << m_file << before << after << expected;
    }

private:
    QString m_file;
};

/// The change gives the expected finding first, and it names the changed file unless the row says otherwise.
inline void checkRow()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, expected);
    const TestFolder folder;
    copyPackage(trapPackage(), folder);
    const QByteArray bytes = folder.read(file);
    QVERIFY2(bytes.count(before) == 1, before.constData());
    folder.write(file, QByteArray(bytes).replace(before, after));
    const QStringList findings = findingsOf(folder);
    if (expected.isEmpty()) {
        QCOMPARE(findings, QStringList());
        return;
    }
    QVERIFY2(!findings.isEmpty(), "nothing was found");
    QVERIFY2(findings.first().contains(expected), qPrintable(findings.join(QLatin1Char('\n'))));
}

} // namespace CityProfiles::Testing
