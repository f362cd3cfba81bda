// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"
#include "exportsample.h"
#include "pngwriter.h"
#include "testmain.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Our PNG files: what is in them, that others take them, and what they cost.
class TstPngWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPixelComesBack_data();
    void everyPixelComesBack();
    void resolutionAndTextsComeBack();
    void pngcheckFindsNothingWrong();
    void aNullImageIsNoFile();
    void aChartIsNoLargerAndNoSlowerThanQtsOwn();
};

namespace {

/// Ramps, noise, and rows like the one above.
QImage sample(QImage::Format format, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const int row = y / 3;
            image.setPixel(x, y, qRgba(x * 7 + row, (x ^ row) * 31, row * 11, 255 - (x + row) % 256));
        }
    }
    return image.convertToFormat(format);
}

/// The file and the milliseconds that it takes, the best of several runs.
template <typename Write>
std::pair<QByteArray, double> timed(Write write)
{
    QByteArray bytes;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        bytes = write();
        best = qMin(best, timer.nsecsElapsed());
    }
    return {bytes, double(best) / 1e6};
}

} // namespace

void TstPngWriter::everyPixelComesBack_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1, 1), QSize(257, 63), QSize(64, 300)}) {
        QTest::addRow("opaque %d x %d", size.width(), size.height()) << QImage::Format_RGB32 << size;
        QTest::addRow("with alpha %d x %d", size.width(), size.height()) << QImage::Format_ARGB32 << size;
    }
    QTest::newRow("grey") << QImage::Format_Grayscale8 << QSize(40, 40);
}

void TstPngWriter::everyPixelComesBack()
{
    QFETCH(QImage::Format, format);
    QFETCH(QSize, size);
    const QImage image = sample(format, size);
    const QImage read = QImage::fromData(pngBytes(image), "png");
    QCOMPARE(read.size(), size);
    QCOMPARE(read.hasAlphaChannel(), image.hasAlphaChannel());
    QCOMPARE(read.convertToFormat(QImage::Format_ARGB32), image.convertToFormat(QImage::Format_ARGB32));
}

void TstPngWriter::resolutionAndTextsComeBack()
{
    QImage image = sample(QImage::Format_RGB32, {20, 20});
    image.setDotsPerMeterX(11811);
    image.setDotsPerMeterY(5906);
    image.setText(u"Title"_s, u"Züge \u2265 3"_s);
    image.setText(u"Source"_s, u"Ålborg"_s);
    const QByteArray png = pngBytes(image);
    const QImage read = QImage::fromData(png, "png");
    QCOMPARE(read.dotsPerMeterX(), 11811);
    QCOMPARE(read.dotsPerMeterY(), 5906);
    QCOMPARE(read.text(u"Title"_s), u"Züge \u2265 3"_s);
    QCOMPARE(read.text(u"Source"_s), u"Ålborg"_s);
    QVERIFY(png.contains("tEXtSource"));
    QVERIFY(png.contains("iTXtTitle"));
}

void TstPngWriter::pngcheckFindsNothingWrong()
{
    for (const auto theme : {ChartLook::Theme::Light, ChartLook::Theme::Transparent}) {
        const QByteArray png =
            fileOf(pictureOf(u"roles", u"aa@2018"), fileOptions(ChartFormat::Png, pixels(900, 700, 150), theme));
        const QByteArray found = toolOutput(u"pngcheck"_s, {u"-vt"_s, u"FILE"_s}, png);
        QVERIFY2(found.contains("No errors detected"), found.constData());
        QVERIFY(found.contains("5906x5906 pixels/meter (150 dpi)"));
        QVERIFY(found.contains("Aachen, 2018 survey"));
        QVERIFY(found.contains("Source: "));
        QByteArray damaged = png;
        damaged[damaged.size() / 2] = char(damaged.at(damaged.size() / 2) ^ 1);
        QVERIFY(!toolOutput(u"pngcheck"_s, {u"-vt"_s, u"FILE"_s}, damaged).contains("No errors detected"));
    }
}

void TstPngWriter::aNullImageIsNoFile()
{
    QVERIFY(pngBytes(QImage()).isEmpty());
}

void TstPngWriter::aChartIsNoLargerAndNoSlowerThanQtsOwn()
{
    const QImage image = *chartImage(pictureOf(u"roles", u"aa@2018"), pixels(2400, 1600, 192));
    const auto [ours, time] = timed([&] { return pngBytes(image); });
    const auto [floor, floorTime] = timed([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return buffer.data();
    });
    qInfo("2400 x 1600: %.1f ms and %lld bytes, QImage::save %.1f ms and %lld bytes", time, ours.size(), floorTime,
          floor.size());
    QVERIFY(double(ours.size()) <= 1.2 * double(floor.size()));
    QVERIFY(time < 2 * 1.3 * floorTime);
}

CITY_PROFILES_TEST(TstPngWriter)
#include "tst_pngwriter.moc"
