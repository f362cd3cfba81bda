// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"
#include "datasettext.h"
#include "exportsample.h"
#include "testmain.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Pictures for reports: their size, and what they depend on.
class TstChartImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureHasTheSizeAndResolutionAskedFor();
    void aSizeOnPaperIsThatManyPixelsAtItsResolution();
    void aPictureDependsOnNothingOfTheDesktop();
    void theSameLogicalSizeLooksTheSameAtAnyResolution();
    void aTooSmallPictureNamesTheSizeThatDoes();
    void aCityIsMarked();
    void moreRoomMakesTheTypeLarger();
    void typeOfAGivenSizeStaysAtIt();
    void eachThemeHasItsGround();
    void titleAndFooterCanBeLeftOut();
    void itSaysItsResolutionTitleAndSource();
    void theNoteOfACountryGoesWithItsCities();
};

namespace {

Result<QImage> image(QStringView question, const ChartSize &size, QStringView city = {}, const ChartLook &look = {})
{
    return chartImage(pictureOf(question, city), size, look);
}

int count(const QImage &image, const QColor &colour)
{
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == colour;
    }
    return pixels;
}

} // namespace

void TstChartImage::aPictureHasTheSizeAndResolutionAskedFor()
{
    const auto picture = image(u"roles", pixels(1004, 1400, 300));
    QVERIFY(picture);
    QCOMPARE(picture->size(), QSize(1004, 1400));
    QCOMPARE(picture->dotsPerMeterX(), 11811);
    QCOMPARE(picture->dotsPerMeterY(), 11811);
    QCOMPARE(picture->format(), QImage::Format_RGB32);
}

void TstChartImage::aSizeOnPaperIsThatManyPixelsAtItsResolution()
{
    QCOMPARE(image(u"roles", {QSizeF(85, 120), ChartSize::Unit::Millimetres, 300})->size(), QSize(1004, 1417));
    QCOMPARE(image(u"roles", {QSizeF(3.5, 5), ChartSize::Unit::Inches, 200})->size(), QSize(700, 1000));
    const ChartSize size{QSizeF(25.4, 50.8), ChartSize::Unit::Millimetres, 150};
    QCOMPARE(size.in(ChartSize::Unit::Inches), QSizeF(1, 2));
    QCOMPARE(size.logical(), QSizeF(96, 192));
}

void TstChartImage::aPictureDependsOnNothingOfTheDesktop()
{
    const auto before = image(u"team", pixels(900, 600), u"aa@2018");
    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
    QFont other = font;
    other.setPixelSize(31);
    QApplication::setFont(other);
    QApplication::setPalette(paletteFrom(Tokens::dark()));
    const auto after = image(u"team", pixels(900, 600), u"aa@2018");
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    QVERIFY(before && after);
    QCOMPARE(*after, *before);
}

void TstChartImage::theSameLogicalSizeLooksTheSameAtAnyResolution()
{
    const auto screen = image(u"roles", pixels(800, 600));
    const auto print = image(u"roles", pixels(1600, 1200, 192));
    QVERIFY(screen && print);
    const double share = count(*screen, Tokens::light().bar) / double(800 * 600);
    const double printShare = count(*print, Tokens::light().bar) / double(1600 * 1200);
    QVERIFY2(qAbs(share / printShare - 1) < 0.1, qPrintable(u"%1 and %2"_s.arg(share).arg(printShare)));
}

void TstChartImage::aTooSmallPictureNamesTheSizeThatDoes()
{
    const auto low = image(u"roles", pixels(600, 100));
    QVERIFY(!low);
    QCOMPARE(low.error().kind, ErrorKind::Usage);
    const QString remedy = low.error().remedy;
    const int height = QString(remedy).remove(QRegularExpression(u"\\D"_s)).toInt();
    QVERIFY2(height > 100, qPrintable(remedy));
    QVERIFY(image(u"roles", pixels(600, height)));
    QVERIFY(!image(u"roles", pixels(600, height - 1)));
    QVERIFY(image(u"roles", pixels(100, 900)).error().remedy.contains(u"260 pixels"_s));
    QVERIFY(image(u"roles", {QSizeF(20, 90), ChartSize::Unit::Millimetres, 300}).error().remedy.contains(u"69 mm"_s));
    QCOMPARE(image(u"roles", pixels(0, 900)).error().kind, ErrorKind::Usage);
    QCOMPARE(image(u"roles", pixels(900, 900, 0)).error().kind, ErrorKind::Usage);
    QCOMPARE(image(u"roles", pixels(19000, 19000)).error().kind, ErrorKind::Usage);
}

void TstChartImage::aCityIsMarked()
{
    const auto without = image(u"roles", pixels(800, 600));
    const auto with = image(u"roles", pixels(800, 600), u"aa@2018");
    QCOMPARE(count(*without, Tokens::light().accent), 0);
    QVERIFY(count(*with, Tokens::light().accent) > 100);
}

void TstChartImage::moreRoomMakesTheTypeLarger()
{
    // Marks at the bars' base are as high as the bars: count the accent in one column of them.
    const auto small = image(u"team", pixels(600, 420), u"aa@2018");
    const auto large = image(u"team", pixels(1600, 900), u"aa@2018");
    QVERIFY(small && large);
    QVERIFY(count(*large, Tokens::light().accent) > 2 * count(*small, Tokens::light().accent));
}

void TstChartImage::typeOfAGivenSizeStaysAtIt()
{
    ChartLook look;
    look.textPoints = 9;
    const ChartPicture picture = pictureOf(u"roles");
    const qreal height = picture.naturalHeight(1600, look);
    QVERIFY(height <= picture.naturalHeight(800, look));
    look.textPoints = 18;
    QVERIFY(picture.naturalHeight(1600, look) > 1.8 * height);
    QCOMPARE(ChartPicture::smallestWidth(look), 260 * 18 / 9.75);
    QVERIFY(!image(u"roles", pixels(470, 2000), {}, look));
}

void TstChartImage::eachThemeHasItsGround()
{
    ChartLook look;
    look.theme = ChartLook::Theme::Dark;
    const auto dark = image(u"team", pixels(700, 600), u"aa@2018", look);
    QCOMPARE(dark->pixelColor(2, 2), Tokens::dark().surface);
    QVERIFY(count(*dark, Tokens::dark().bar) > 100);
    look.theme = ChartLook::Theme::Transparent;
    const auto clear = image(u"team", pixels(700, 600), u"aa@2018", look);
    QVERIFY(clear->hasAlphaChannel());
    QCOMPARE(clear->pixelColor(2, 2).alpha(), 0);
    QVERIFY(count(*clear, Tokens::light().bar) > 100);
    QCOMPARE(count(*clear, Qt::white), 0); // nor within the outlined bars
}

void TstChartImage::titleAndFooterCanBeLeftOut()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    ChartLook look;
    const qreal whole = picture.naturalHeight(600, look);
    look.hasTitle = false;
    const qreal withoutTitle = picture.naturalHeight(600, look);
    QVERIFY(withoutTitle < whole - 15);
    look.hasFooter = false;
    QVERIFY(picture.naturalHeight(600, look) < withoutTitle - 25);
    const auto bare = image(u"roles", pixels(600, 420), u"aa@2018", look);
    QCOMPARE(bare->text(u"Title"_s), picture.title());
    QCOMPARE(bare->text(u"Source"_s), picture.source());
}

void TstChartImage::itSaysItsResolutionTitleAndSource()
{
    const auto picture = image(u"roles", pixels(900, 700, 150), u"aa@2018");
    QCOMPARE(picture->dotsPerMeterX(), 5906);
    QVERIFY(picture->text(u"Title"_s).contains(u"Roles"_s));
    QVERIFY(picture->text(u"Description"_s).startsWith(u"Aachen, 2018 survey\nOur count, 2018 survey: 5 of 6"_s));
    QVERIFY(picture->text(u"Source"_s).contains(u"Source: "_s));
}

void TstChartImage::theNoteOfACountryGoesWithItsCities()
{
    QString text = u"edition 2018\ncountry IL Israel note=\"Supplied by the authorities\"\n"
                   "question roles multi_choice bars designer engineer\n"_s;
    for (int city = 0; city < 6; ++city)
        text += u"city c%1 C%1 %2\nprofile c%1@2018\nroles: designer\n"_s.arg(city).arg(city == 0 ? u"IL"_s : u"SE"_s);
    const Dataset dataset = datasetFromText(text);
    const ChartTable table = chartTables(dataset, 0, 0).front();
    const auto description = [&](QStringView profile) {
        return ChartPicture::make(dataset, table, profileOf(dataset, profile))->description();
    };
    QVERIFY(description(u"c0@2018").contains(u"Supplied by the authorities"));
    QVERIFY(!description(u"c1@2018").contains(u"Supplied"));
}

CITY_PROFILES_TEST(TstChartImage)
#include "tst_chartimage.moc"
