// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "profile.h"
#include "wordsearch.h"

namespace CityProfiles {

/// The port through which long texts, write-ins and orders of choices are read on demand.
class TextSource {
public:
    TextSource() = default;
    TextSource(const TextSource &) = delete;
    TextSource &operator=(const TextSource &) = delete;
    virtual ~TextSource() = default;

    /// The record of a profile. May be called from any thread; one row of a file, some 20 microseconds.
    [[nodiscard]] virtual Result<ProfileRecord> record(ProfileIndex profile) const = 0;

    /// The answers that hold the words. May be called from any thread. Here: reads the records one after another, until
    /// one cannot be read; a source that has an index of words answers from it.
    [[nodiscard]] virtual Result<AnswerHits> answersWith(const WordSearch &search) const;
};

/// Records held in memory: for datasets that don't come from a dataset file.
class MemoryTexts final : public TextSource {
public:
    explicit MemoryTexts(std::vector<ProfileRecord> records)
        : m_records(std::move(records))
    {
    }
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override
    {
        return profile < m_records.size() ? m_records[profile] : ProfileRecord();
    }

private:
    std::vector<ProfileRecord> m_records;
};

} // namespace CityProfiles
