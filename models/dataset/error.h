// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace CityProfiles {

enum class ErrorKind {
    Usage, ///< the request itself is wrong (exit code 2)
    Missing, ///< the input isn't there (3)
    Unreadable, ///< the input is there but can't be read: permission, lock, device (3)
    WrongFormat, ///< the input is something else than a dataset (4)
    Newer, ///< the input was written by a newer version (4)
    Damaged, ///< the input is truncated or contradicts itself (4)
    Invalid, ///< a value in the input is not allowed (4)
    NotWritten, ///< the output could not be written (5)
    Cancelled, ///< stopped on request (6)
    Internal, ///< a library failed in a way that nobody foresaw (1)
};

/// Why something failed: what, where (file, row, column) and what to do, in words for the person.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what; ///< one sentence
    QString remedy; ///< what to do, one sentence; may be empty
    QString file; ///< path as the person gave it; may be empty
    qint64 row = 0; ///< line of the file counted from 1 with the header as 1; 0: none
    QString column; ///< name of the column; may be empty

    /// File, row and column in front of the sentence, the remedy behind it.
    [[nodiscard]] QString message() const;
    /// The exit code of the command line for this kind of error.
    [[nodiscard]] int exitCode() const;

    bool operator==(const Error &) const = default;
};

/// Either a value or the reason why there is none.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): so is an error
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_content)); } // a value: a reference would dangle
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// A result without a value.
using Outcome = Result<std::monostate>;
inline Outcome success()
{
    return std::monostate{};
}

} // namespace CityProfiles
