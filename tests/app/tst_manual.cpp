// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles::Testing;

class TstManual : public QObject {
    Q_OBJECT

private:
    static QStringList found(const QString &text, const QString &pattern)
    {
        QStringList names;
        auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (matches.hasNext())
            names.append(matches.next().captured(1));
        names.removeDuplicates();
        names.sort();
        return names;
    }

    static QString manual()
    {
        QFile file(QStringLiteral(SOURCE_FOLDER "/resources/man/city-profiles.1"));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        text.replace(u"\\-"_s, u"-"_s).replace(u"\\(aq"_s, u"'"_s).replace(u"\\(ti"_s, u"~"_s);
        return text.replace(u"\\(dq"_s, u"\""_s);
    }

    static QString section(const QString &text, const QString &name)
    {
        return text.section(QString(u".SH "_s + name + u'\n'), 1).section(u"\n.SH "_s, 0, 0);
    }

    const QString m_manual = manual();
    const QString m_help = QString::fromUtf8(runProgram({u"--help"_s}).output);

private Q_SLOTS:
    void theManualHasTheOptionsOfTheHelp()
    {
        const QStringList options = found(m_help, u"^  (--?[a-z-]+)"_s);
        QVERIFY(options.size() > 10);
        QCOMPARE(found(section(m_manual, u"OPTIONS"_s), u"^\\.BI? \"?(--?[a-z-]+)"_s), options);
    }

    void theManualHasTheCommandsOfTheHelp()
    {
        const QString commands = m_help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
        const QStringList names = found(commands, u"^  ([a-z]+)"_s);
        QVERIFY(names.size() > 5);
        QCOMPARE(found(section(m_manual, u"COMMANDS"_s), u"^\\.TP\n\\.B ([a-z]+)$"_s), names);
    }

    void theManualExplainsTheConditionsOfTheHelp()
    {
        const QString help = QString::fromUtf8(runProgram({u"list"_s, u"--help"_s}).output);
        const QString conditions = help.section(u"Conditions (EXPR):\n"_s, 1).section(u"\n\n"_s, 0, 0);
        const QString explained = section(m_manual, u"CONDITIONS"_s);
        const QStringList words =
            found(conditions, u"(city\\.[a-z]+|class:|state:|answered|edition|not_[a-z]+|[=!<>~]=)"_s);
        QVERIFY(words.size() > 12);
        for (const QString &word : words)
            QVERIFY2(explained.contains(word), qPrintable(word));
    }

    void everyConditionOfTheManualIsUnderstood()
    {
        const QStringList conditions = found(m_manual, u"--where '([^']+)'"_s);
        QVERIFY(conditions.size() > 8);
        for (const QString &condition : conditions) {
            const ProgramRun run = runProgram({u"list"_s, u"--where"_s, condition});
            QVERIFY2(run.code == 0, run.messages.constData());
        }
    }

    void theManualHasTheExitCodesOfTheHelp()
    {
        QCOMPARE(found(section(m_manual, u"EXIT STATUS"_s), u"^(\\d)\\|"_s), found(m_help, u"^  (\\d)  "_s));
    }

    void everyCommandHasAHelpWithItsUsage()
    {
        for (const QString &name : found(section(m_manual, u"COMMANDS"_s), u"^\\.TP\n\\.B ([a-z]+)$"_s)) {
            const ProgramRun run = runProgram({name, u"--help"_s});
            QCOMPARE(run.code, 0);
            QVERIFY(run.output.contains(QString(u"city-profiles "_s + name).toUtf8()));
        }
    }
};

CITY_PROFILES_TEST(TstManual)
#include "tst_manual.moc"
