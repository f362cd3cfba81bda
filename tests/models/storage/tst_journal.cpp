// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "filetools.h"
#include "testmain.h"

using namespace CityProfiles;
using namespace Qt::StringLiterals;
using Testing::TestFolder;

class TstJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsAppended();
    void isHonouredWhenTheFileIsOpened();
    void takesEditsBackAndRestoresThem();
    void leavesOutEditsThatNoLongerFit();
    void becomesPartOfANewBase();
    void refusesWhatCannotBeSaved_data();
    void refusesWhatCannotBeSaved();
};

namespace {

/// A dataset file with its journal.
struct OpenFile {
    explicit OpenFile(const TestFolder &folder)
        : path(Testing::writeTrapFile(folder))
    {
        reopen();
    }
    void reopen() { dataset = openDatasetFile(path)->dataset; }
    [[nodiscard]] Journal journal() const { return Journal(path, dataset->info().baseUuid); }
    [[nodiscard]] LoggedEdit mayor(const QString &name) const
    {
        const int question = dataset->codebook().questionIndex(u"mayor");
        Answer answer{State::Answered, name, -1, {}};
        return {0,
                QUuid::createUuid(),
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
                u"Ada"_s,
                answerEdit(*dataset, 0, question, answer),
                {}};
    }
    [[nodiscard]] QString mayorNow() const
    {
        return dataset->profile(0)->answers[std::size_t(dataset->codebook().questionIndex(u"mayor"))].text();
    }

    QString path;
    DatasetPointer dataset;
};

} // namespace

void TstJournal::keepsWhatIsAppended()
{
    const TestFolder folder;
    const OpenFile file(folder);
    Journal journal = file.journal();
    LoggedEdit edit = file.mayor(u"Kate \"K\" Snyder; 'DROP'"_s);
    edit.edit.sourceId = u"own"_s;
    QCOMPARE(journal.append(edit).value(), 1);
    QCOMPARE(journal.append(file.mayor(u"B"_s)).value(), 2);
    const std::vector<LoggedEdit> entries = journal.entries().value();
    QCOMPARE(entries.size(), 2U);
    QCOMPARE(entries[0].seq, 1);
    QCOMPARE(entries[0].uuid, edit.uuid);
    QCOMPARE(entries[0].at, edit.at);
    QCOMPARE(entries[0].author, edit.author);
    QVERIFY(entries[0].edit == edit.edit);
    QVERIFY(entries[0].undoes.isNull());
}

void TstJournal::isHonouredWhenTheFileIsOpened()
{
    const TestFolder folder;
    OpenFile file(folder);
    QCOMPARE(file.mayorNow(), u"Ethan Strimling"_s);
    QVERIFY(file.journal().append(file.mayor(u"Kate Snyder"_s)).ok());
    QCOMPARE(file.mayorNow(), u"Ethan Strimling"_s);
    file.reopen();
    QCOMPARE(file.mayorNow(), u"Kate Snyder"_s);
    const QString removed = file.dataset->profileId(3);
    QVERIFY(file.journal().append({0, {}, {}, {}, {EditOp::Remove, removed, {}, {}}, {}}).ok());
    file.reopen();
    QVERIFY(file.dataset->isRemoved(3));
    QVERIFY(!file.dataset->findProfile(removed).has_value());
    QCOMPARE(file.mayorNow(), u"Kate Snyder"_s);
}

void TstJournal::takesEditsBackAndRestoresThem()
{
    const TestFolder folder;
    OpenFile file(folder);
    Journal journal = file.journal();
    const LoggedEdit edit = file.mayor(u"Kate Snyder"_s);
    const LoggedEdit undo{0, QUuid::createUuid(), edit.at, u"Ada"_s, {}, edit.uuid};
    const LoggedEdit redo{0, QUuid::createUuid(), edit.at, u"Ada"_s, {}, undo.uuid};
    QVERIFY(journal.append(edit).ok());
    QVERIFY(journal.append(undo).ok());
    file.reopen();
    QCOMPARE(file.mayorNow(), u"Ethan Strimling"_s);
    QVERIFY(journal.append(redo).ok());
    file.reopen();
    QCOMPARE(file.mayorNow(), u"Kate Snyder"_s);
    QCOMPARE(journal.entries()->size(), 3U);
}

void TstJournal::leavesOutEditsThatNoLongerFit()
{
    const TestFolder folder;
    const OpenFile file(folder);
    QVERIFY(file.journal().append({0, {}, {}, {}, {EditOp::Remove, u"nowhere@2018"_s, {}, {}}, {}}).ok());
    QVERIFY(file.journal().append(file.mayor(u"Kate Snyder"_s)).ok());
    const Result<OpenedDataset> opened = openDatasetFile(file.path);
    QVERIFY(opened.ok());
    QCOMPARE(opened->findings.warningCount(), 1);
    QCOMPARE(opened->findings.list().front().file, file.path);
    QVERIFY(opened->findings.list().front().column.contains("nowhere@2018"_L1));
}

void TstJournal::becomesPartOfANewBase()
{
    const TestFolder folder;
    OpenFile file(folder);
    QVERIFY(file.journal().append(file.mayor(u"Kate Snyder"_s)).ok());
    file.reopen();
    const QByteArray oldBase = file.dataset->info().baseUuid;
    const QString path = folder.path(u"new"_s);
    QVERIFY(writeDatasetFile(*file.dataset, path).ok());
    const Result<OpenedDataset> opened = openDatasetFile(path);
    QVERIFY(opened.ok());
    QVERIFY(opened->dataset->info().baseUuid != oldBase);
    QCOMPARE(opened->dataset->profile(0)->answers[0].text(), u"Kate Snyder"_s);
    QVERIFY(Journal(path, opened->dataset->info().baseUuid).entries()->empty());
}

void TstJournal::refusesWhatCannotBeSaved_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("another program writes") << u"locked"_s;
    QTest::newRow("the file may not be written") << u"permission"_s;
    QTest::newRow("the file was replaced") << u"replaced"_s;
    QTest::newRow("the entry is there already") << u"twice"_s;
}

void TstJournal::refusesWhatCannotBeSaved()
{
    QFETCH(QString, obstacle);
    const TestFolder folder;
    const OpenFile file(folder);
    Journal journal = file.journal();
    const LoggedEdit edit = file.mayor(u"Kate Snyder"_s);
    std::unique_ptr<SqliteConnection> other;
    std::unique_ptr<Testing::Nobody> nobody;
    if (obstacle == "locked"_L1) {
        other = SqliteConnection::open(file.path, SqliteConnection::Mode::ReadWrite).value();
        QVERIFY(other->run(u"BEGIN IMMEDIATE"_s).ok());
    } else if (obstacle == "replaced"_L1) {
        QVERIFY(writeDatasetFile(Testing::datasetOf(Testing::bundledPackage()), file.path).ok());
    } else if (obstacle == "twice"_L1) {
        QVERIFY(journal.append(edit).ok());
    } else {
        Testing::letEverybodyRead(file.path);
        Testing::letEverybodyRead(folder.path());
        nobody = std::make_unique<Testing::Nobody>();
        if (!nobody->hasNoRights())
            QSKIP("cannot give up the rights of root");
    }
    const Result<qint64> appended = journal.append(edit);
    QVERIFY(!appended.ok());
    QCOMPARE(appended.error().kind, ErrorKind::NotWritten);
    QCOMPARE(appended.error().file, file.path);
    QVERIFY(!appended.error().what.isEmpty() && !appended.error().remedy.isEmpty());
}

CITY_PROFILES_TEST(TstJournal)
#include "tst_journal.moc"
