// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfproperties.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

/// A text string (7.9.2.2): in brackets where it is ASCII, else as UTF-16 in hexadecimal.
QByteArray stringOf(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 32 && c.unicode() < 127; })) {
        QByteArray plain = text.toLatin1();
        for (const char sign : {'\\', '(', ')'})
            plain.replace(sign, QByteArray{"\\"}.append(sign));
        return plain.prepend('(').append(')');
    }
    QByteArray units;
    for (const QChar unit : text) {
        units.resize(units.size() + 2);
        qToBigEndian(unit.unicode(), units.data() + units.size() - 2);
    }
    return units.toHex().prepend("<feff").append('>');
}

QByteArray objectOf(const QByteArray &number, const PdfProperties &properties)
{
    QByteArray object = number;
    object.append(" 0 obj\n<<\n");
    for (const auto &[name, text] : properties)
        object.append('/').append(name).append(' ').append(stringOf(text)).append('\n');
    return object.append(">>\nendobj\n");
}

} // namespace

QByteArray withProperties(const QByteArray &pdf, const PdfProperties &properties)
{
    const QString end = QString::fromLatin1(pdf.sliced(std::max<qsizetype>(0, pdf.lastIndexOf("trailer"))));
    static const QRegularExpression pattern(
        u"^trailer\\s*<<(.*?/Info (\\d+) 0 R.*?)>>\\s*startxref\\s+(\\d+)\\s+%%EOF\\s*$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(end);
    if (!match.hasMatch())
        return pdf;
    const QByteArray number = match.captured(2).toLatin1();
    QByteArray updated = pdf;
    const QByteArray place = QByteArray::number(updated.size()).rightJustified(10, '0');
    updated.append(objectOf(number, properties));
    const QByteArray table = QByteArray::number(updated.size());
    updated.append("xref\n").append(number).append(" 1\n").append(place).append(" 00000 n \n");
    updated.append("trailer\n<<").append(match.captured(1).toLatin1());
    updated.append("/Prev ").append(match.captured(3).toLatin1());
    return updated.append("\n>>\nstartxref\n").append(table).append("\n%%EOF\n");
}

} // namespace CityProfiles
