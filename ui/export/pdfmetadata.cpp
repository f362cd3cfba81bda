// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

#include "pdfproperties.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

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

/// The time that the file says it is of.
QString dateOfFile()
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDateTime time =
        given ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::utc()) : QDateTime::currentDateTimeUtc();
    return time.toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
}

} // namespace

QByteArray pdfMetadata(const PdfDescription &description)
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
    writeProperty(xml, u"title"_s, u"Alt"_s, {description.title});
    writeProperty(xml, u"creator"_s, u"Seq"_s, {program});
    writeProperty(xml, u"description"_s, u"Alt"_s, {description.subject});
    writeProperty(xml, u"subject"_s, u"Bag"_s, description.keywords);
    writeProperty(xml, u"language"_s, u"Bag"_s, {QLocale().bcp47Name()});
    xml.writeTextElement(u"dc:source"_s, description.source);
    xml.writeTextElement(u"pdf:Keywords"_s, description.keywords.join(", "_L1));
    xml.writeTextElement(u"xmp:CreatorTool"_s, program);
    for (int element = 0; element < 3; ++element)
        xml.writeEndElement();
    xml.writeProcessingInstruction(u"xpacket"_s, u"end=\"w\""_s);
    return packet;
}

QByteArray describedPdf(QByteArray file, const PdfDescription &description)
{
    // The writer's own date is of no use any more, and would tell two files of the same content apart.
    const qsizetype date = file.indexOf("/CreationDate (D:");
    const qsizetype end = file.indexOf(')', date);
    if (date >= 0 && end > date)
        file.replace(date, end - date + 1, QByteArray(end - date + 1, ' '));
    const QString program = QGuiApplication::applicationDisplayName();
    return withProperties(file,
                          {{"Title", description.title},
                           {"Author", program},
                           {"Subject", QString(description.subject % u' ' % description.source).simplified()},
                           {"Keywords", description.keywords.join(", "_L1)},
                           {"Creator", program},
                           {"Producer", u"Qt "_s % QLatin1StringView(qVersion())},
                           {"CreationDate", dateOfFile()}});
}

} // namespace CityProfiles
