// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmetadata.h"

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

/// A text of PDF: UTF-16 in hexadecimal, which needs no escapes.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar letter : text) {
        bytes.append(char(letter.unicode() >> 8));
        bytes.append(char(letter.unicode() & 0xff));
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray pdfDate()
{
    bool given = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given);
    const QDateTime time =
        given ? QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::utc()) : QDateTime::currentDateTimeUtc();
    return time.toString(u"'(D:'yyyyMMddHHmmss'Z)'"_s).toLatin1();
}

QByteArray information(const PdfDescription &description)
{
    const QString program = QGuiApplication::applicationDisplayName();
    return "<<\n/Title " + pdfText(description.title) + "\n/Author " + pdfText(program) + "\n/Subject "
        + pdfText(description.subject) + "\n/Keywords " + pdfText(description.keywords.join(", "_L1)) + "\n/Creator "
        + pdfText(program) + "\n/Producer " + pdfText(u"Qt "_s % QLatin1StringView(qVersion())) + "\n/CreationDate "
        + pdfDate() + "\n>>\n";
}

/// The number of the object that the trailer names; 0 where it names none.
int objectNamed(const QByteArray &trailer, const QByteArray &name)
{
    const qsizetype at = trailer.indexOf(QByteArray(name + ' '));
    return at < 0 ? 0 : trailer.mid(at + name.size() + 1).split(' ').constFirst().toInt();
}

/// Appends an object and gives the entry for it in the table of objects.
QByteArray appendObject(QByteArray &file, int number, const QByteArray &content)
{
    const QByteArray place = QByteArray::number(file.size()).rightJustified(10, '0');
    file += QByteArray::number(number) + " 0 obj\n" + content + "endobj\n";
    return QByteArray::number(number) + " 1\n" + place + " 00000 n \n";
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
    const qsizetype trailerAt = file.lastIndexOf("trailer\n");
    const QByteArray trailer = file.mid(trailerAt);
    const int info = objectNamed(trailer, "/Info");
    const int root = objectNamed(trailer, "/Root");
    const QByteArray previous = trailer.mid(trailer.indexOf("startxref") + 10).split('\n').value(0).trimmed();
    const qsizetype catalogAt =
        file.indexOf(QByteArray('\n' + QByteArray::number(root) + " 0 obj\n<<\n/Type /Catalog\n"));
    const qsizetype catalogEnd = file.indexOf("endobj", catalogAt);
    if (trailerAt < 0 || info == 0 || root == 0 || catalogAt < 0 || catalogEnd < 0)
        return file;
    QByteArray catalog = file.mid(catalogAt, catalogEnd - catalogAt);
    catalog = catalog.mid(catalog.indexOf("<<"));
    catalog.insert(3, "/Lang (" + QLocale().bcp47Name().toLatin1() + ")\n");
    // The first date is of no use any more, and would tell two files of the same content apart.
    const qsizetype date = file.indexOf("(D:");
    const qsizetype dateEnd = file.indexOf(')', date);
    if (date >= 0 && date < catalogAt)
        file.replace(date, dateEnd - date + 1,
                     QByteArray("(D:19700101000000Z)").leftJustified(dateEnd - date + 1, ' ', true));
    if (!file.endsWith('\n'))
        file += '\n';
    const QByteArray changed = appendObject(file, info, information(description)) + appendObject(file, root, catalog);
    const qsizetype table = file.size();
    file += "xref\n" + changed + "trailer\n<<\n/Size " + QByteArray::number(objectNamed(trailer, "/Size")) + "\n/Info "
        + QByteArray::number(info) + " 0 R\n/Root " + QByteArray::number(root) + " 0 R\n/Prev " + previous
        + "\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

} // namespace CityProfiles
