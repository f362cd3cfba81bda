// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsample.h"
#include "saveimagedialog.h"
#include "testmain.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The form that asks for a picture's size.
class TstSaveImageDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsSetTheSize();
    void theColumnIsAsHighAsTheChartNeeds();
    void aTooSmallSizeCannotBeSaved();
    void theLastChoiceIsRemembered();
};

namespace {

ChartPicture picture()
{
    const DatasetPointer dataset = chartDataset();
    return *ChartPicture::make(*dataset, chartTableOf(*dataset, u"roles"), {});
}

void choose(SaveImageDialog &dialog, int preset)
{
    auto *box = dialog.findChild<QComboBox *>(u"preset"_s);
    box->setCurrentIndex(preset);
    Q_EMIT box->activated(preset);
}

} // namespace

void TstSaveImageDialog::presetsSetTheSize()
{
    SaveImageDialog dialog(picture(), nullptr);
    QCOMPARE(dialog.options(), ChartImageOptions({{1920, 1080}, 96}));
    choose(dialog, 1);
    QCOMPARE(dialog.options(), ChartImageOptions({{960, 1080}, 96}));
    QCOMPARE(dialog.findChild<QComboBox *>(u"preset"_s)->currentIndex(), 1);
    dialog.findChild<QSpinBox *>(u"pixelWidth"_s)->setValue(1000);
    QCOMPARE(dialog.findChild<QComboBox *>(u"preset"_s)->currentIndex(), 3);
}

void TstSaveImageDialog::theColumnIsAsHighAsTheChartNeeds()
{
    SaveImageDialog dialog(picture(), nullptr);
    choose(dialog, 2);
    QCOMPARE(dialog.options().dpi, 300);
    QCOMPARE(dialog.options().pixels.width(), 1004);
    QVERIFY(dialog.options().pixels.height() > 600);
    QVERIFY(chartImage(picture(), dialog.options()));
}

void TstSaveImageDialog::aTooSmallSizeCannotBeSaved()
{
    SaveImageDialog dialog(picture(), nullptr);
    auto *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled());
    dialog.setOptions({{600, 110}, 96});
    QVERIFY(!save->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"error"_s)->text().contains(u"at least"_s));
    dialog.setOptions({{600, 800}, 96});
    QVERIFY(save->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"error"_s)->text().isEmpty());
}

void TstSaveImageDialog::theLastChoiceIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        SaveImageDialog dialog(picture(), &settings);
        dialog.setOptions({{1234, 999}, 120});
        dialog.accept();
    }
    const SaveImageDialog again(picture(), &settings);
    QCOMPARE(again.options(), ChartImageOptions({{1234, 999}, 120}));
    settings.setValue(u"export/preset"_s, 99);
    settings.setValue(u"export/dpi"_s, u"nonsense"_s);
    const SaveImageDialog careful(picture(), &settings);
    QVERIFY(careful.options().dpi >= 10);
}

CITY_PROFILES_TEST(TstSaveImageDialog)
#include "tst_saveimagedialog.moc"
