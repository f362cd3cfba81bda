// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"
#include "exportsample.h"
#include "testmain.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// The form that asks what a chart's file is to be like.
class TstExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void purposesSetTheSizeAndNothingElse();
    void aSizeOfOnesOwnIsAnotherPurpose();
    void anotherUnitIsTheSameSize();
    void heightFollowsTheChart();
    void aTooSmallSizeCannotBeExported();
    void thePreviewShowsTheChoice();
    void theLastChoiceIsRemembered();
    void settingsOfAnyContentAreAChoice();
    void severalChartsAreSaidOnTheButton();
};

namespace {

ChartPicture picture()
{
    return CityProfiles::Testing::pictureOf(u"roles", u"aa@2018");
}

template <typename Part>
Part *part(const QDialog &dialog, const QString &name)
{
    return dialog.findChild<Part *>(name);
}

void choose(const ExportDialog &dialog, const QString &name, int index)
{
    auto *box = part<QComboBox>(dialog, name);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QImage previewOf(const ExportDialog &dialog)
{
    return part<QLabel>(dialog, u"preview"_s)->pixmap().toImage();
}

} // namespace

void TstExportDialog::purposesSetTheSizeAndNothingElse()
{
    const ExportDialog dialog(picture(), 1, nullptr);
    choose(dialog, u"format"_s, 2);
    choose(dialog, u"theme"_s, 1);
    choose(dialog, u"purpose"_s, 0);
    QCOMPARE(dialog.options().size, (ChartSize{QSizeF(85, 0), ChartSize::Unit::Millimetres, 300}));
    QVERIFY(dialog.options().grows);
    choose(dialog, u"purpose"_s, 2);
    QCOMPARE(dialog.options().size, pixels(1920, 1080));
    QVERIFY(!dialog.options().grows);
    QCOMPARE(dialog.options().format, ChartFormat::Pdf);
    QCOMPARE(dialog.options().look.theme, ChartLook::Theme::Dark);
}

void TstExportDialog::aSizeOfOnesOwnIsAnotherPurpose()
{
    const ExportDialog dialog(picture(), 1, nullptr);
    choose(dialog, u"purpose"_s, 2);
    part<QDoubleSpinBox>(dialog, u"sizeWidth"_s)->setValue(1000);
    QCOMPARE(part<QComboBox>(dialog, u"purpose"_s)->currentIndex(), int(ExportPurpose::Other));
    QCOMPARE(dialog.options().size, pixels(1000, 1080));
}

void TstExportDialog::anotherUnitIsTheSameSize()
{
    const ExportDialog dialog(picture(), 1, nullptr);
    choose(dialog, u"purpose"_s, 2);
    choose(dialog, u"unit"_s, int(ChartSize::Unit::Inches));
    QCOMPARE(dialog.options().size, (ChartSize{QSizeF(20, 11.25), ChartSize::Unit::Inches, 96}));
    choose(dialog, u"unit"_s, int(ChartSize::Unit::Pixels));
    QCOMPARE(dialog.options().size, pixels(1920, 1080));
}

void TstExportDialog::heightFollowsTheChart()
{
    const ExportDialog dialog(picture(), 1, nullptr);
    choose(dialog, u"purpose"_s, 0);
    auto *height = part<QDoubleSpinBox>(dialog, u"sizeHeight"_s);
    QVERIFY(!height->isEnabled());
    const double whole = height->value();
    QVERIFY(whole > 60);
    part<QCheckBox>(dialog, u"hasFooter"_s)->setChecked(false);
    QVERIFY(height->value() < whole);
    part<QCheckBox>(dialog, u"grows"_s)->setChecked(false);
    QVERIFY(height->isEnabled());
}

void TstExportDialog::aTooSmallSizeCannotBeExported()
{
    ExportDialog dialog(picture(), 1, nullptr);
    auto *save = part<QDialogButtonBox>(dialog, u"buttons"_s)->button(QDialogButtonBox::Save);
    QVERIFY(save->isEnabled());
    dialog.setOptions(fileOptions(ChartFormat::Png, pixels(600, 110)));
    QVERIFY(!save->isEnabled());
    QVERIFY(part<QLabel>(dialog, u"error"_s)->text().contains(u"at least"_s));
    QVERIFY(previewOf(dialog).isNull());
    dialog.setOptions(fileOptions(ChartFormat::Png, pixels(600, 800)));
    QVERIFY(save->isEnabled());
    QVERIFY(part<QLabel>(dialog, u"error"_s)->text().isEmpty());
}

void TstExportDialog::thePreviewShowsTheChoice()
{
    ExportDialog dialog(picture(), 1, nullptr);
    dialog.resize(900, 700);
    dialog.show();
    dialog.setOptions(fileOptions(ChartFormat::Png, pixels(800, 600)));
    const QImage light = previewOf(dialog);
    QVERIFY(light.pixelColor(5, 5) == Tokens::light().surface);
    QVERIFY(qAbs(light.width() * 600 - light.height() * 800) < 1600);
    choose(dialog, u"theme"_s, 1);
    QCOMPARE(previewOf(dialog).pixelColor(5, 5), Tokens::dark().surface);
    choose(dialog, u"theme"_s, 2);
    const QImage clear = previewOf(dialog);
    QVERIFY(clear.pixelColor(4, 4) != clear.pixelColor(12, 4)); // chequers
    QCOMPARE(part<QLabel>(dialog, u"summary"_s)->text(), u"212 × 159 mm, 800 × 600 pixels"_s);
    choose(dialog, u"format"_s, 1);
    QCOMPARE(part<QLabel>(dialog, u"summary"_s)->text(), u"212 × 159 mm"_s);
}

void TstExportDialog::theLastChoiceIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QVERIFY(!ExportChoice::isStored(&settings));
    ChartFileOptions chosen = fileOptions(ChartFormat::Svg, {QSizeF(6.5, 8), ChartSize::Unit::Inches, 150});
    chosen.look.theme = ChartLook::Theme::Transparent;
    chosen.look.hasTitle = false;
    chosen.look.textPoints = 8.5;
    {
        ExportDialog dialog(picture(), 1, &settings);
        dialog.setOptions(chosen);
        dialog.accept();
    }
    QVERIFY(ExportChoice::isStored(&settings));
    const ExportDialog again(picture(), 1, &settings);
    QCOMPARE(again.options(), chosen);
    QCOMPARE(part<QComboBox>(again, u"purpose"_s)->currentIndex(), int(ExportPurpose::Other));
    QCOMPARE(ExportChoice::restored(&settings).options, chosen);
}

void TstExportDialog::settingsOfAnyContentAreAChoice()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    for (const char *key : {"purpose", "format", "unit", "width", "height", "dpi", "grows", "theme", "title", "text"}) {
        for (const QVariant &value : {QVariant(99999), QVariant(-1), QVariant(u"nonsense"_s)}) {
            settings.setValue(u"export/purpose"_s, int(ExportPurpose::Other));
            settings.setValue(u"export/"_s + QString::fromLatin1(key), value);
            const ExportDialog dialog(picture(), 1, &settings);
            QVERIFY(part<QDialogButtonBox>(dialog, u"buttons"_s)->button(QDialogButtonBox::Save)->isEnabled());
            settings.clear();
        }
    }
}

void TstExportDialog::severalChartsAreSaidOnTheButton()
{
    const ExportDialog dialog(picture(), 15, nullptr);
    QCOMPARE(part<QDialogButtonBox>(dialog, u"buttons"_s)->button(QDialogButtonBox::Save)->text(),
             u"&Export 15 charts…"_s);
}

CITY_PROFILES_TEST(TstExportDialog)
#include "tst_exportdialog.moc"
