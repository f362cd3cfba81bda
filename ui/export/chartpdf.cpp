// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpdf.h"

#include "pdfproperties.h"

#include <QBuffer>
#include <QDateTime>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr qreal pointsPerLogical = 72.0 / 96;

QPageLayout pageOf(const QSizeF &logicalSize)
{
    const QSize points(int(std::ceil(logicalSize.width() * pointsPerLogical - 0.01)),
                       int(std::ceil(logicalSize.height() * pointsPerLogical - 0.01)));
    return {QPageSize(points, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}};
}

/// One property of Dublin Core: a text in the default language (Alt), or a list (Seq, Bag).
void writeProperty(QXmlStreamWriter &xml, const QString &name, const QString &kind, const QStringList &texts)
{
    xml.writeStartElement(u"dc:"_s % name);
    xml.writeStartElement(u"rdf:"_s % kind);
    for (const QString &text : texts) {
        xml.writeStartElement(u"rdf:li"_s);
        if (kind == "Alt"_L1)
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

/// What the file says of itself (ISO 16684-1): the writer of Qt 6.4 has a place of its own for title and creator only.
QByteArray metadata(const ChartPicture &picture)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.writeProcessingInstruction(u"xpacket"_s, u"begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\""_s);
    xml.writeStartElement(u"x:xmpmeta"_s);
    xml.writeAttribute(u"xmlns:x"_s, u"adobe:ns:meta/"_s);
    xml.writeStartElement(u"rdf:RDF"_s);
    xml.writeAttribute(u"xmlns:rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    xml.writeStartElement(u"rdf:Description"_s);
    xml.writeAttribute(u"rdf:about"_s, QString());
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeAttribute(u"xmlns:pdf"_s, u"http://ns.adobe.com/pdf/1.3/"_s);
    xml.writeAttribute(u"xmlns:xmp"_s, u"http://ns.adobe.com/xap/1.0/"_s);
    const QString program = QGuiApplication::applicationDisplayName();
    writeProperty(xml, u"title"_s, u"Alt"_s, {picture.title()});
    writeProperty(xml, u"creator"_s, u"Seq"_s, {program});
    writeProperty(xml, u"description"_s, u"Alt"_s, {picture.description()});
    writeProperty(xml, u"subject"_s, u"Bag"_s, picture.keywords());
    xml.writeTextElement(u"dc:source"_s, picture.source());
    xml.writeTextElement(u"pdf:Keywords"_s, picture.keywords().join(", "_L1));
    xml.writeTextElement(u"xmp:CreatorTool"_s, program);
    for (int element = 0; element < 3; ++element)
        xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

/// The same for programs that don't read the packet.
PdfProperties propertiesOf(const ChartPicture &picture)
{
    const QString program = QGuiApplication::applicationDisplayName();
    return {{"Title", picture.title()},
            {"Author", program},
            {"Subject", QString(picture.description() % u' ' % picture.source()).simplified()},
            {"Keywords", picture.keywords().join(", "_L1)},
            {"Creator", program},
            {"Producer", u"Qt "_s % QLatin1StringView(qVersion())},
            {"CreationDate", QDateTime::currentDateTimeUtc().toString(u"'D:'yyyyMMddHHmmss'Z'"_s)}};
}

} // namespace

QByteArray pdfBytes(const ChartPicture &picture, const QSizeF &logicalSize, const ChartLook &look)
{
    constexpr int resolution = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(pageOf(logicalSize));
    writer.setTitle(picture.title());
    writer.setCreator(QGuiApplication::applicationDisplayName());
    writer.setDocumentXmpMetadata(metadata(picture));
    writer.addFileAttachment(u"figures.csv"_s, picture.figures(), u"text/csv"_s);
    QPainter painter(&writer);
    painter.scale(resolution / 96.0, resolution / 96.0);
    ChartLook readable = look;
    readable.plainGlyphs = true;
    picture.paint(&painter, QRectF(QPointF(0, 0), QSizeF(writer.width(), writer.height()) * 96 / resolution), readable);
    painter.end();
    return withProperties(buffer.data(), propertiesOf(picture));
}

} // namespace CityProfiles
