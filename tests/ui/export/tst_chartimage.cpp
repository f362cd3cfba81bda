// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"
#include "chartsample.h"
#include "datasettext.h"
#include "testmain.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Pictures for reports: their size, what they depend on, and how they are written.
class TstChartImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureHasTheSizeAndResolutionAskedFor();
    void aPictureDependsOnNothingOfTheDesktop();
    void theSameLogicalSizeLooksTheSameAtAnyResolution();
    void aTooSmallPictureNamesTheSizeThatDoes();
    void aCityIsMarked();
    void moreRoomMakesTheTypeLarger();
    void theFileSaysItsResolutionTitleAndSource();
    void aFileIsReplacedWholeOrLeftAsItWas();
    void encodingCostsNoMoreThanQtsOwn();
    void fileNamesSayWhoAndWhat();
};

namespace {

Result<QImage> image(QStringView question, const ChartImageOptions &options, QStringView city = {})
{
    const DatasetPointer dataset = chartDataset();
    const auto profile = city.isEmpty() ? std::nullopt : std::optional(profileOf(*dataset, city));
    return chartImage(*dataset, chartTableOf(*dataset, question), profile, options);
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

QByteArray png(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writePng(image, &buffer) ? buffer.data() : QByteArray();
}

} // namespace

void TstChartImage::aPictureHasTheSizeAndResolutionAskedFor()
{
    const auto picture = image(u"roles", {{1004, 1400}, 300});
    QVERIFY(picture);
    QCOMPARE(picture->size(), QSize(1004, 1400));
    QCOMPARE(picture->dotsPerMeterX(), 11811);
    QCOMPARE(picture->dotsPerMeterY(), 11811);
    QCOMPARE(picture->format(), QImage::Format_RGB32);
}

void TstChartImage::aPictureDependsOnNothingOfTheDesktop()
{
    const auto before = image(u"team", {{900, 600}, 96}, u"aa@2018");
    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
    QFont other = font;
    other.setPixelSize(31);
    QApplication::setFont(other);
    QApplication::setPalette(paletteFrom(Tokens::dark()));
    const auto after = image(u"team", {{900, 600}, 96}, u"aa@2018");
    QApplication::setFont(font);
    QApplication::setPalette(palette);
    QVERIFY(before && after);
    QCOMPARE(*after, *before);
}

void TstChartImage::theSameLogicalSizeLooksTheSameAtAnyResolution()
{
    const auto screen = image(u"roles", {{800, 600}, 96});
    const auto print = image(u"roles", {{1600, 1200}, 192});
    QVERIFY(screen && print);
    const double share = count(*screen, Tokens::light().bar) / double(800 * 600);
    const double printShare = count(*print, Tokens::light().bar) / double(1600 * 1200);
    QVERIFY2(qAbs(share / printShare - 1) < 0.1, qPrintable(u"%1 and %2"_s.arg(share).arg(printShare)));
}

void TstChartImage::aTooSmallPictureNamesTheSizeThatDoes()
{
    const auto low = image(u"roles", {{600, 100}, 96});
    QVERIFY(!low);
    QCOMPARE(low.error().kind, ErrorKind::Usage);
    const QString remedy = low.error().remedy;
    const int height = QString(remedy).remove(QRegularExpression(u"\\D"_s)).toInt();
    QVERIFY2(height > 100, qPrintable(remedy));
    QVERIFY(image(u"roles", {{600, height}, 96}));
    QVERIFY(!image(u"roles", {{600, height - 1}, 96}));
    QVERIFY(image(u"roles", {{100, 900}, 96}).error().remedy.contains(u"260"_s));
    QCOMPARE(image(u"roles", {{0, 900}, 96}).error().kind, ErrorKind::Usage);
    QCOMPARE(image(u"roles", {{900, 900}, 0}).error().kind, ErrorKind::Usage);
}

void TstChartImage::aCityIsMarked()
{
    const auto without = image(u"roles", {{800, 600}, 96});
    const auto with = image(u"roles", {{800, 600}, 96}, u"aa@2018");
    QCOMPARE(count(*without, Tokens::light().accent), 0);
    QVERIFY(count(*with, Tokens::light().accent) > 100);
}

void TstChartImage::moreRoomMakesTheTypeLarger()
{
    // Marks at the bars' base are as high as the bars: count the accent in one column of them.
    const auto small = image(u"team", {{600, 420}, 96}, u"aa@2018");
    const auto large = image(u"team", {{1600, 900}, 96}, u"aa@2018");
    QVERIFY(small && large);
    QVERIFY(count(*large, Tokens::light().accent) > 2 * count(*small, Tokens::light().accent));
}

void TstChartImage::theFileSaysItsResolutionTitleAndSource()
{
    const QImage read = QImage::fromData(png(*image(u"roles", {{900, 700}, 150})), "png");
    QCOMPARE(read.size(), QSize(900, 700));
    QCOMPARE(read.dotsPerMeterX(), 5906);
    QVERIFY(read.text(u"Title"_s).contains(u"Roles"_s));
    QVERIFY(read.text(u"Source"_s).contains(u"Source: "_s));
}

void TstChartImage::aFileIsReplacedWholeOrLeftAsItWas()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart.png"_s);
    const auto picture = image(u"roles", {{900, 700}, 96});
    QVERIFY(saveChartImage(path, *picture));
    QCOMPARE(QImage(path).size(), QSize(900, 700));
    QVERIFY(!saveChartImage(path, QImage()));
    QCOMPARE(QImage(path).size(), QSize(900, 700));
    const Outcome nowhere = saveChartImage(folder.filePath(u"no/chart.png"_s), *picture);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotWritten);
    QVERIFY(!nowhere.error().remedy.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"chart.png"_s));
}

void TstChartImage::encodingCostsNoMoreThanQtsOwn()
{
    const auto picture = image(u"roles", {{2400, 1600}, 192});
    qint64 ours = std::numeric_limits<qint64>::max();
    qint64 floor = ours;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!png(*picture).isEmpty());
        ours = qMin(ours, timer.nsecsElapsed());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        timer.start();
        QVERIFY(picture->save(&buffer, "png"));
        floor = qMin(floor, timer.nsecsElapsed());
    }
    qInfo("encoding 2400 x 1600: %.1f ms, QImage::save %.1f ms", double(ours) / 1e6, double(floor) / 1e6);
    QVERIFY(double(ours) < 2 * 1.3 * double(floor));
}

void TstChartImage::fileNamesSayWhoAndWhat()
{
    const DatasetPointer dataset = chartDataset();
    const ChartTable table = chartTableOf(*dataset, u"roles");
    QCOMPARE(imageFileName(*dataset, table, profileOf(*dataset, u"aa@2018")), u"aa@2018_roles.png"_s);
    QCOMPARE(imageFileName(*dataset, table, {}), u"2018_roles.png"_s);
}

CITY_PROFILES_TEST(TstChartImage)
#include "tst_chartimage.moc"
