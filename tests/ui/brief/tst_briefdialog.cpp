// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefdialog.h"
#include "briefsample.h"
#include "testmain.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Length = BriefOptions::Length;

/// The form that asks what a brief is to be like.
class TstBriefDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePreviewFollowsTheChoice();
    void sectionsCanBeLeftOut();
    void paperAndLengthAreRememberedButNotSections();
    void aSavedBriefIsWholeAndOffered();
    void whatCannotBeWrittenIsSaidAndLeavesTheOldFile();
    void whatCannotBeMadeIsSaid();
    void everythingHasANameAndAKey();
};

namespace {

BriefMaker stockholm()
{
    return [](const BriefOptions &options) { return Result<Brief>(cityBrief(u"stockholm-swe@2018", options)); };
}

std::unique_ptr<BriefDialog> made(const BriefMaker &maker, QSettings *settings = nullptr)
{
    auto dialog = std::make_unique<BriefDialog>(
        u"City brief"_s, u"stockholm"_s, briefSections(survey()->codebook(), BriefHeadlines::OnCover), maker, settings);
    QSignalSpy spy(dialog.get(), &BriefDialog::made);
    if (!spy.wait(20'000))
        qFatal("no brief was made");
    return dialog;
}

void wait(BriefDialog &dialog)
{
    QSignalSpy spy(&dialog, &BriefDialog::made);
    QVERIFY(spy.wait(20'000));
}

QString status(const BriefDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"status"_s)->text();
}

QImage preview(const BriefDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"preview"_s)->pixmap().toImage();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TstBriefDialog::thePreviewFollowsTheChoice()
{
    const auto dialog = made(stockholm());
    dialog->resize(900, 800);
    dialog->setOptions(briefOptions(Length::Full));
    wait(*dialog);
    const QImage full = preview(*dialog);
    QVERIFY(!full.isNull());
    QVERIFY(status(*dialog) != u"1 pages"_s);
    auto *length = dialog->findChild<QComboBox *>(u"length"_s);
    length->setCurrentIndex(length->findData(int(Length::OnePage)));
    QVERIFY(!dialog->isReady()); // and nothing can be saved until it is
    QVERIFY(!dialog->findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
    wait(*dialog);
    QVERIFY(dialog->findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
    QCOMPARE_NE(preview(*dialog), full);
    QVERIFY(status(*dialog).startsWith(u"1 "_s));
}

void TstBriefDialog::sectionsCanBeLeftOut()
{
    const auto dialog = made(stockholm());
    auto *sections = dialog->findChild<QListWidget *>(u"sections"_s);
    QVERIFY(sections->count() > 5);
    QCOMPARE(dialog->options().leftOut, QStringList());
    sections->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog->options().leftOut, QStringList{sections->item(0)->data(Qt::UserRole).toString()});
}

void TstBriefDialog::paperAndLengthAreRememberedButNotSections()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    BriefOptions choice{BriefOptions::Paper::Letter, Length::OnePage, {u"funding"_s}};
    const auto dialog = made(stockholm(), &settings);
    dialog->setOptions(choice);
    wait(*dialog);
    QSignalSpy saved(dialog.get(), &BriefDialog::saved);
    dialog->save(folder.filePath(u"brief.pdf"_s), BriefFormat::Pdf);
    QVERIFY(saved.wait(20'000));
    choice.leftOut.clear(); // another brief would lack them unnoticed
    QCOMPARE(made(stockholm(), &settings)->options(), choice);
    settings.setValue(u"brief/paper"_s, u"papyrus"_s); // whatever the settings hold, there is a choice
    QVERIFY(BriefOptions::restored(&settings).length == Length::OnePage);
}

void TstBriefDialog::aSavedBriefIsWholeAndOffered()
{
    const QTemporaryDir folder;
    const auto dialog = made(stockholm());
    for (const BriefFormat format : {BriefFormat::Pdf, BriefFormat::Text}) {
        const QString path = folder.filePath(u"brief."_s % endingOf(format));
        QSignalSpy saved(dialog.get(), &BriefDialog::saved);
        dialog->save(path, format);
        QVERIFY(saved.wait(60'000));
        QVERIFY(content(path).startsWith(format == BriefFormat::Pdf ? "%PDF" : "PK"));
        QVERIFY(status(*dialog).contains(u"written"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"openSaved"_s)->isHidden());
    }
    auto *length = dialog->findChild<QComboBox *>(u"length"_s);
    length->setCurrentIndex(1 - length->currentIndex());
    QVERIFY(dialog->findChild<QPushButton *>(u"openSaved"_s)->isHidden()); // the file is another brief
}

void TstBriefDialog::whatCannotBeWrittenIsSaidAndLeavesTheOldFile()
{
    const QTemporaryDir folder;
    const auto dialog = made(stockholm());
    QString said;
    QTimer timer;
    connect(&timer, &QTimer::timeout, dialog.get(), [&said, &dialog] {
        if (auto *box = dialog->findChild<QMessageBox *>()) {
            said = box->text();
            box->accept();
        }
    });
    timer.start(20);
    dialog->save(folder.path(), BriefFormat::Pdf); // a folder has that name
    QTRY_VERIFY(said.contains(u"could not be written"_s));
    QVERIFY2(said.startsWith(QDir::toNativeSeparators(folder.path())), qPrintable(said));
    QVERIFY(dialog->findChild<QPushButton *>(u"openSaved"_s)->isHidden());
}

void TstBriefDialog::whatCannotBeMadeIsSaid()
{
    const auto dialog = made([](const BriefOptions &) {
        return Result<Brief>(Error{ErrorKind::Damaged, u"The page can't be read."_s, {}, {}, 0, {}});
    });
    QVERIFY(status(*dialog).contains(u"The page can't be read."_s));
    QVERIFY(!dialog->findChild<QPushButton *>(u"savePdf"_s)->isEnabled());
}

void TstBriefDialog::everythingHasANameAndAKey()
{
    const auto dialog = made(stockholm());
    for (const auto *button : dialog->findChildren<QPushButton *>())
        QVERIFY2(button->text().contains(u'&'), qPrintable(button->text()));
    QVERIFY(!dialog->findChild<QListWidget *>(u"sections"_s)->accessibleName().isEmpty());
    QVERIFY(!dialog->findChild<QLabel *>(u"preview"_s)->accessibleName().isEmpty());
    QVERIFY(!dialog->findChild<QLabel *>(u"preview"_s)->accessibleDescription().isEmpty());
}

CITY_PROFILES_TEST(TstBriefDialog)
#include "tst_briefdialog.moc"
