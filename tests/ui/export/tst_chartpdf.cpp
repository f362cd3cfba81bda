// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartimage.h"
#include "datasettext.h"
#include "exportsample.h"
#include "pdfproperties.h"
#include "testmain.h"

#include <QRegularExpression>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A chart as PDF: text is text, shapes are shapes, it says what it is, and it carries its figures.
class TstChartPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsOnePageOfTheSizeAskedFor();
    void textStaysText();
    void signsWithGlyphsOfTheirOwnStayText();
    void fontsAreEmbeddedAndReadable();
    void nothingIsRasterised();
    void itSaysWhatItIs();
    void propertiesOfAnyTextComeBack();
    void theFiguresAreAttached();
    void itLooksLikeThePng_data();
    void itLooksLikeThePng();
};

namespace {

QByteArray pdf(QStringView question, const ChartSize &size = pixels(720, 640), ChartLook::Theme theme = {})
{
    return fileOf(pictureOf(question, u"aa@2018"), fileOptions(ChartFormat::Pdf, size, theme));
}

} // namespace

void TstChartPdf::itIsOnePageOfTheSizeAskedFor()
{
    const QByteArray info =
        toolOutput(u"pdfinfo"_s, {u"FILE"_s}, pdf(u"team", {QSizeF(127, 101.6), ChartSize::Unit::Millimetres, 300}));
    QVERIFY2(QRegularExpression(u"Pages: +1\n"_s).match(QString::fromUtf8(info)).hasMatch(), info.constData());
    QVERIFY2(QRegularExpression(u"Page size: +360 x 288 pts"_s).match(QString::fromUtf8(info)).hasMatch(),
             info.constData());
}

void TstChartPdf::textStaysText()
{
    const QString text =
        QString::fromUtf8(toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, pdf(u"roles"))).simplified();
    for (const QString &expected : {u"<b>&"_s, u"Same"_s, u"not offered in 2018"_s, u"Aachen, 2018 survey"_s,
                                    pictureOf(u"roles").title(), u"Our count, 2018 survey: 5 of 6"_s})
        QVERIFY2(text.contains(expected), qPrintable(text));
}

void TstChartPdf::signsWithGlyphsOfTheirOwnStayText()
{
    // In Inter brackets and hyphens between figures and capitals have glyphs that stand for no letter by themselves.
    const DatasetPointer dataset = sharedDatasetFromText(uR"text(
edition 2018
question roles multi_choice bars a
option roles a label="CC-BY-4.0 (3 of 4) H-2@B (X)"
city aa Aachen DE
profile aa@2018
roles: a
)text");
    const ChartPicture picture = *ChartPicture::make(*dataset, chartTables(*dataset, 0, 0).front(), {});
    const QByteArray file = fileOf(picture, fileOptions(ChartFormat::Pdf, pixels(720, 640)));
    const QByteArray text = toolOutput(u"pdftotext"_s, {u"-layout"_s, u"FILE"_s, u"-"_s}, file);
    QVERIFY2(text.contains("CC-BY-4.0 (3 of 4) H-2@B (X)"), text.constData());
}

void TstChartPdf::fontsAreEmbeddedAndReadable()
{
    const QByteArrayList lines = toolOutput(u"pdffonts"_s, {u"FILE"_s}, pdf(u"roles")).trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    for (const QByteArray &line : lines.mid(2)) {
        QVERIFY2(line.contains("Inter"), line.constData());
        QVERIFY2(QRegularExpression(u" yes +(yes|no) +yes "_s).match(QString::fromUtf8(line)).hasMatch(),
                 line.constData()); // embedded, and with a map to Unicode
    }
}

void TstChartPdf::nothingIsRasterised()
{
    for (const char *question : {"roles", "team", "activities", "data"}) {
        const QByteArray images =
            toolOutput(u"pdfimages"_s, {u"-list"_s, u"FILE"_s}, pdf(QString::fromLatin1(question)));
        QCOMPARE(images.trimmed().split('\n').size(), 2); // the heads of the columns and a line below them
    }
}

void TstChartPdf::itSaysWhatItIs()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    const QByteArray file = pdf(u"roles");
    const QString info = QString::fromUtf8(toolOutput(u"pdfinfo"_s, {u"FILE"_s}, file));
    QVERIFY(QRegularExpression(u"Subject: +Aachen, 2018 survey Our count, 2018 survey: 5 of 6.*Source: "_s)
                .match(info)
                .hasMatch());
    QVERIFY(QRegularExpression(u"Keywords: +Roles, Aachen\n"_s).match(info).hasMatch());
    QVERIFY(QRegularExpression(u"Producer: +Qt "_s).match(info).hasMatch());
    QVERIFY(QRegularExpression(u"CreationDate: +\\w+"_s).match(info).hasMatch());
    QVERIFY(QRegularExpression(u"Title: +"_s + QRegularExpression::escape(picture.title())).match(info).hasMatch());
    const QString metadata = QString::fromUtf8(toolOutput(u"pdfinfo"_s, {u"-meta"_s, u"FILE"_s}, file));
    QVERIFY(metadata.contains(u"<dc:source>"_s % picture.source().toHtmlEscaped()));
    QVERIFY(metadata.contains(u"<pdf:Keywords>Roles, Aachen<"_s));
    QVERIFY(metadata.contains(u"Aachen, 2018 survey\nOur count, 2018 survey: 5 of 6"_s));
    QVERIFY(metadata.contains(u"xpacket end"_s));
}

void TstChartPdf::propertiesOfAnyTextComeBack()
{
    const QByteArray file = withProperties(
        pdf(u"team"), {{"Title", u"(one) \\ two)"_s}, {"Author", u"Zoë \u2265 \U0001F3D9"_s}, {"Subject", QString()}});
    const QString info = QString::fromUtf8(toolOutput(u"pdfinfo"_s, {u"FILE"_s}, file));
    QVERIFY2(QRegularExpression(u"Title: +\\(one\\) \\\\ two\\)\n"_s).match(info).hasMatch(), qPrintable(info));
    QVERIFY2(QRegularExpression(u"Author: +Zoë \u2265 \U0001F3D9\n"_s).match(info).hasMatch(), qPrintable(info));
    QVERIFY(info.contains(u"Pages:"_s));
    QCOMPARE(withProperties("no document", {{"Title", u"x"_s}}), QByteArray("no document"));
}

void TstChartPdf::theFiguresAreAttached()
{
    const ChartPicture picture = pictureOf(u"roles", u"aa@2018");
    const QByteArray csv =
        toolOutput(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, u"/dev/stdout"_s, u"FILE"_s}, pdf(u"roles"));
    QCOMPARE(csv, picture.figures());
    QVERIFY(csv.startsWith("Answer,At least,Value,Unit,Who counted,Aachen 2018\r\n<b>&,at least,4,"));
}

void TstChartPdf::itLooksLikeThePng_data()
{
    QTest::addColumn<ChartSize>("size");
    QTest::addColumn<ChartLook::Theme>("theme");
    for (const auto theme : {ChartLook::Theme::Light, ChartLook::Theme::Dark}) {
        QTest::addRow("small %d", int(theme)) << pixels(720, 640) << theme;
        QTest::addRow("large %d", int(theme)) << pixels(1200, 1500, 300) << theme;
    }
}

void TstChartPdf::itLooksLikeThePng()
{
    QFETCH(ChartSize, size);
    QFETCH(ChartLook::Theme, theme);
    ChartLook look;
    look.theme = theme;
    const QImage picture = *chartImage(pictureOf(u"roles", u"aa@2018"), size, look);
    const QString dpi = QString::number(size.dpi);
    const QImage drawn = QImage::fromData(
        toolOutput(u"pdftoppm"_s, {u"-r"_s, dpi, u"-png"_s, u"-singlefile"_s, u"FILE"_s}, pdf(u"roles", size, theme)),
        "png");
    QVERIFY(qAbs(drawn.width() - picture.width()) < 6); // a page has whole points
    QVERIFY(qAbs(drawn.height() - picture.height()) < 6);
    const double like = likeness(inkMap(drawn, 32, 32), inkMap(picture, 32, 32));
    QVERIFY2(like > 0.95, qPrintable(QString::number(like)));
}

CITY_PROFILES_TEST(TstChartPdf)
#include "tst_chartpdf.moc"
