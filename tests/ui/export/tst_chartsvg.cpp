// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"
#include "exportsample.h"
#include "testmain.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A chart as SVG: text is text, shapes are shapes, and it looks like the PNG.
class TstChartSvg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSheetHasItsSizeOnPaper();
    void titleAndDescriptionSayWhatItIs();
    void textStaysText();
    void nothingIsRasterisedOrClipped_data();
    void nothingIsRasterisedOrClipped();
    void aTransparentChartHasNoGround();
    void itLooksLikeThePng_data();
    void itLooksLikeThePng();
};

namespace {

QByteArray svg(QStringView question, const ChartSize &size = pixels(720, 640), ChartLook::Theme theme = {})
{
    return fileOf(pictureOf(question, u"aa@2018"), fileOptions(ChartFormat::Svg, size, theme));
}

/// The texts of all elements of a name; fails where it is no XML.
QStringList elements(const QByteArray &svg, const QString &name)
{
    QStringList texts;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            texts.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    if (xml.hasError())
        qFatal("not well-formed: %s", qUtf8Printable(xml.errorString()));
    return texts;
}

} // namespace

void TstChartSvg::theSheetHasItsSizeOnPaper()
{
    const QByteArray file = svg(u"team", {QSizeF(120, 90), ChartSize::Unit::Millimetres, 300});
    static const QRegularExpression pattern(u"width=\"([0-9.]+)mm\" height=\"([0-9.]+)mm\""_s);
    const auto match = pattern.match(QString::fromUtf8(file.left(300)));
    QVERIFY(qAbs(match.captured(1).toDouble() - 120) < 0.01);
    QVERIFY(qAbs(match.captured(2).toDouble() - 90) < 0.01);
    QVERIFY(file.contains("viewBox=\"0 0 453.543"));
}

void TstChartSvg::titleAndDescriptionSayWhatItIs()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    const QByteArray file = svg(u"roles");
    QCOMPARE(elements(file, u"title"_s), QStringList(picture.title()));
    const QStringList described = elements(file, u"desc"_s);
    QCOMPARE(described.size(), 1);
    QVERIFY(described.first().contains(u"Aachen, 2018 survey"_s));
    QVERIFY(described.first().contains(picture.source()));
}

void TstChartSvg::textStaysText()
{
    const QByteArray file = svg(u"roles");
    const QStringList texts = elements(file, u"text"_s);
    for (const QString &text : {u"<b>&"_s, u"Same"_s, u"not offered in 2018"_s, u"Aachen, 2018 survey"_s})
        QVERIFY2(texts.contains(text), qPrintable(texts.join(u" | "_s)));
    QCOMPARE(texts.count(u"Same"_s), 2);
    QVERIFY(file.contains("font-family=\"Inter, 'Noto Sans', sans-serif\""));
    QVERIFY(!file.contains("font-family=\"Inter\""));
}

void TstChartSvg::nothingIsRasterisedOrClipped_data()
{
    QTest::addColumn<QString>("question");
    for (const char *question : {"roles", "team", "funding", "activities", "data"})
        QTest::newRow(question) << QString::fromLatin1(question);
}

void TstChartSvg::nothingIsRasterisedOrClipped()
{
    QFETCH(QString, question);
    const QByteArray file = svg(question);
    for (const char *element : {"<image", "clip", "<pattern", "<mask", "<filter", "base64"})
        QVERIFY2(!file.contains(element), element);
    // Letters as outlines would be paths with many curves; dots and hatches have none or four.
    for (const QString &path : elements(file, u"path"_s))
        QVERIFY(path.isEmpty());
    QVERIFY(file.count(" C") + file.count("C") < 200);
    QVERIFY(elements(file, u"text"_s).size() >= 5);
}

void TstChartSvg::aTransparentChartHasNoGround()
{
    const QByteArray light = svg(u"team");
    const QByteArray clear = svg(u"team", pixels(720, 640), ChartLook::Theme::Transparent);
    QVERIFY(light.contains("fill=\"#ffffff\""));
    QVERIFY(!clear.contains("fill=\"#ffffff\""));
    QCOMPARE(elements(clear, u"text"_s), elements(light, u"text"_s));
}

void TstChartSvg::itLooksLikeThePng_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<ChartSize>("size");
    QTest::addColumn<ChartLook::Theme>("theme");
    for (const char *question : {"roles", "team", "activities", "data"}) {
        for (const auto theme : {ChartLook::Theme::Light, ChartLook::Theme::Dark}) {
            for (const ChartSize &size : {pixels(720, 640), pixels(1200, 1500, 300)})
                QTest::addRow("%s %g %s", question, size.size.width(),
                              theme == ChartLook::Theme::Dark ? "dark" : "light")
                    << QString::fromLatin1(question) << size << theme;
        }
    }
}

void TstChartSvg::itLooksLikeThePng()
{
    QFETCH(QString, question);
    QFETCH(ChartSize, size);
    QFETCH(ChartLook::Theme, theme);
    ChartLook look;
    look.theme = theme;
    const QImage picture = *chartImage(pictureOf(question, u"aa@2018"), size, look);
    const QString width = QString::number(picture.width());
    const QString height = QString::number(picture.height());
    const QImage drawn = QImage::fromData(
        toolOutput(u"rsvg-convert"_s, {u"-w"_s, width, u"-h"_s, height, u"FILE"_s}, svg(question, size, theme)), "png");
    QCOMPARE(drawn.size(), picture.size());
    QVERIFY(qAbs(qGray(drawn.pixel(1, 1)) - qGray(picture.pixel(1, 1))) < 3);
    const double like = likeness(inkMap(drawn, 48, 48), inkMap(picture, 48, 48));
    QVERIFY2(like > 0.97, qPrintable(QString::number(like)));
    const QImage other = *chartImage(pictureOf(question == "team"_L1 ? u"roles" : u"team", u"aa@2018"), size, look);
    QVERIFY(likeness(inkMap(other, 48, 48), inkMap(picture, 48, 48)) < 0.9); // the measure tells charts apart
}

CITY_PROFILES_TEST(TstChartSvg)
#include "tst_chartsvg.moc"
