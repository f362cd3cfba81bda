// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngwriter.h"

#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

enum RowFilter : char { None = 0, Up = 2 };
constexpr int compression = 3; // the highest level of zlib that doesn't yet look for better matches

/// The checksum of a chunk: CRC-32 as in annex D of the standard.
quint32 checksum(QByteArrayView bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1) ^ (value & 1 ? 0xedb88320U : 0U);
            made[i] = value;
        }
        return made;
    }();
    quint32 sum = 0xffffffffU;
    for (const char byte : bytes)
        sum = table[(sum ^ quint8(byte)) & 0xff] ^ (sum >> 8);
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void addChunk(QByteArray &png, QByteArrayView type, const QByteArray &content)
{
    png += number(quint32(content.size()));
    const qsizetype begin = png.size();
    png += type;
    png += content;
    png += number(checksum(QByteArrayView(png).sliced(begin)));
}

QByteArray header(const QImage &image)
{
    const char colour = image.hasAlphaChannel() ? 6 : 2;
    return number(quint32(image.width())) + number(quint32(image.height())) + char(8) + colour + QByteArray(3, 0);
}

void addTexts(QByteArray &png, const QImage &image)
{
    for (const QString &key : image.textKeys()) {
        const QString text = image.text(key);
        const bool isLatin = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 256; });
        if (isLatin)
            addChunk(png, "tEXt", key.toLatin1() + '\0' + text.toLatin1());
        else // not compressed, of no language, the key not translated
            addChunk(png, "iTXt", key.toLatin1() + QByteArray(5, 0) + text.toUtf8());
    }
}

void copyRow(const QImage &image, int y, bool hasAlpha, uchar *to)
{
    const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
        *to++ = uchar(qRed(pixels[x]));
        *to++ = uchar(qGreen(pixels[x]));
        *to++ = uchar(qBlue(pixels[x]));
        if (hasAlpha)
            *to++ = uchar(qAlpha(pixels[x]));
    }
}

/// The rows, each behind the byte that says its filter. A row's pixels are compared before they are taken apart.
QByteArray filteredRows(const QImage &image)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const qsizetype width = qsizetype(image.width()) * (hasAlpha ? 4 : 3);
    const auto pixelBytes = std::size_t(image.width()) * sizeof(QRgb);
    QByteArray rows((width + 1) * image.height(), Qt::Uninitialized);
    char *row = rows.data();
    for (int y = 0; y < image.height(); ++y, row += width + 1) {
        if (y > 0 && std::memcmp(image.constScanLine(y), image.constScanLine(y - 1), pixelBytes) == 0) {
            row[0] = Up;
            std::memset(row + 1, 0, std::size_t(width));
        } else {
            row[0] = None;
            copyRow(image, y, hasAlpha, reinterpret_cast<uchar *>(row + 1));
        }
    }
    return rows;
}

} // namespace

QByteArray pngBytes(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage plain = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QByteArray png("\x89PNG\r\n\x1a\n", 8);
    addChunk(png, "IHDR", header(plain));
    if (plain.dotsPerMeterX() > 0 && plain.dotsPerMeterY() > 0)
        addChunk(png, "pHYs",
                 number(quint32(plain.dotsPerMeterX())) + number(quint32(plain.dotsPerMeterY())) + char(1));
    addTexts(png, plain);
    const QByteArray packed = qCompress(filteredRows(plain), compression); // four bytes of size, then a zlib stream
    addChunk(png, "IDAT", packed.sliced(4));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace CityProfiles
