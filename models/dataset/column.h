// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstring>
#include <span>

namespace CityProfiles {

inline constexpr int segmentBits = 16;
inline constexpr int segmentSize = 1 << segmentBits; ///< rows of a segment; 65,536

/// Read-only bits of a column as 64-bit words, little endian. A column that was never set has no words: all zero.
class BitView {
public:
    BitView() = default;
    explicit BitView(const QByteArray &bytes)
        : m_words(reinterpret_cast<const quint64 *>(bytes.constData()), std::size_t(bytes.size()) / sizeof(quint64))
    {
    }
    [[nodiscard]] bool test(int row) const
    {
        const auto word = std::size_t(row) >> 6;
        return word < m_words.size() && (m_words[word] >> (row & 63) & 1) != 0;
    }
    [[nodiscard]] quint64 word(std::size_t index) const { return index < m_words.size() ? m_words[index] : 0; }
    [[nodiscard]] std::span<const quint64> words() const { return m_words; }

private:
    std::span<const quint64> m_words;
};

/// Sets a bit in a column, growing it to whole words as needed; clearing beyond the end does nothing.
void setBit(QByteArray &column, int row, bool on);

/// Read-only values of a column; a row beyond the end has the value zero.
template <typename T>
class ValueView {
public:
    explicit ValueView(const QByteArray &bytes)
        : m_values(reinterpret_cast<const T *>(bytes.constData()), std::size_t(bytes.size()) / sizeof(T))
    {
    }
    [[nodiscard]] T operator[](int row) const { return std::size_t(row) < m_values.size() ? m_values[row] : T(); }
    [[nodiscard]] std::span<const T> values() const { return m_values; }

private:
    std::span<const T> m_values;
};

/// Sets a value in a column, growing it with zeros as needed.
template <typename T>
void setValue(QByteArray &column, int row, T value)
{
    const qsizetype needed = (qsizetype(row) + 1) * qsizetype(sizeof(T));
    if (column.size() < needed) {
        const qsizetype old = column.size();
        column.resize(needed);
        std::memset(column.data() + old, 0, std::size_t(needed - old));
    }
    std::memcpy(column.data() + qsizetype(row) * qsizetype(sizeof(T)), &value, sizeof(T));
}

/// Texts of a column, one after another in one arena of UTF-8, each closed by a zero byte, so that one memmem scan
/// over `bytes` finds every row that holds a needle without a zero byte.
struct TextColumn {
    QByteArray bytes;
    QByteArray ends; ///< quint32 per row: where its text ends, at the zero byte

    [[nodiscard]] int size() const { return int(ends.size() / qsizetype(sizeof(quint32))); }
    [[nodiscard]] QByteArrayView at(int row) const;
    /// The row that holds the byte at `position`; O(log rows).
    [[nodiscard]] int rowAt(qsizetype position) const;
    void append(QByteArrayView text);
    /// Replaces one text; O(bytes).
    void replace(int row, QByteArrayView text);
};

} // namespace CityProfiles
