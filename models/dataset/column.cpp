// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column.h"

#include <algorithm>

namespace CityProfiles {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "columns are stored as they lie in memory, little endian");

void setBit(QByteArray &column, int row, bool on)
{
    const qsizetype needed = ((qsizetype(row) >> 6) + 1) * qsizetype(sizeof(quint64));
    if (column.size() < needed) {
        if (!on)
            return;
        column.append(needed - column.size(), '\0');
    }
    auto *word = reinterpret_cast<quint64 *>(column.data()) + (row >> 6);
    const quint64 bit = quint64(1) << (row & 63);
    *word = on ? *word | bit : *word & ~bit;
}

QByteArrayView TextColumn::at(int row) const
{
    const ValueView<quint32> end(ends);
    if (row < 0 || row >= size())
        return {};
    const qsizetype begin = row == 0 ? 0 : qsizetype(end[row - 1]) + 1;
    return QByteArrayView(bytes).sliced(begin, qsizetype(end[row]) - begin);
}

int TextColumn::rowAt(qsizetype position) const
{
    const std::span<const quint32> end = ValueView<quint32>(ends).values();
    return int(std::lower_bound(end.begin(), end.end(), quint32(position)) - end.begin());
}

void TextColumn::append(QByteArrayView text)
{
    const int row = size();
    bytes.append(text);
    setValue(ends, row, quint32(bytes.size()));
    bytes.append('\0');
}

void TextColumn::replace(int row, QByteArrayView text)
{
    const QByteArrayView old = at(row);
    const qsizetype begin = old.data() - bytes.constData();
    const auto difference = qint64(text.size() - old.size());
    const QByteArray owned = text.toByteArray(); // text may lie in our own bytes
    bytes.replace(begin, old.size(), owned);
    auto *end = reinterpret_cast<quint32 *>(ends.data());
    for (int i = row; i < size(); ++i)
        end[i] = quint32(end[i] + difference);
}

} // namespace CityProfiles
