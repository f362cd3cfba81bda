// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editlog.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace Qt::StringLiterals;

/// Undo is an entry of the journal that takes back another one.
class TstEditLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenBackDoesNotHold_data();
    void whatIsTakenBackDoesNotHold();
};

namespace {

QUuid uuidOf(QChar name)
{
    return QUuid(name.unicode(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}

/// "a b !a": entries a and b, then one named by its place (1, 2, ...) that takes back a.
std::vector<LoggedEdit> journal(const QString &text)
{
    std::vector<LoggedEdit> entries;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        LoggedEdit entry;
        entry.seq = qint64(entries.size()) + 1;
        const bool undo = word.startsWith(u'!');
        entry.uuid = undo ? uuidOf(QChar(u'0' + char16_t(entry.seq))) : uuidOf(word.front());
        if (undo)
            entry.undoes = uuidOf(word.at(1));
        entry.edit.target = word;
        entries.push_back(entry);
    }
    return entries;
}

} // namespace

void TstEditLog::whatIsTakenBackDoesNotHold_data()
{
    QTest::addColumn<QString>("entries");
    QTest::addColumn<QString>("holding");
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("all hold") << u"a b c"_s << u"a b c"_s;
    QTest::newRow("undo") << u"a b !a"_s << u"b"_s;
    QTest::newRow("undo, then another") << u"a !a b"_s << u"b"_s;
    QTest::newRow("redo") << u"a !a !2"_s << u"a"_s;
    QTest::newRow("undo of the redo") << u"a !a !2 !3"_s << u""_s;
    QTest::newRow("taken back twice, one of them again") << u"a !a !a !2"_s << u""_s;
    QTest::newRow("all taken back") << u"a b !b !a"_s << u""_s;
    QTest::newRow("undo of what isn't there") << u"a !x"_s << u"a"_s;
}

void TstEditLog::whatIsTakenBackDoesNotHold()
{
    QFETCH(QString, entries);
    QStringList holding;
    for (const Edit &edit : effectiveEdits(journal(entries)))
        holding.append(edit.target);
    QTEST(holding.join(u' '), "holding");
}

CITY_PROFILES_TEST(TstEditLog)
#include "tst_editlog.moc"
