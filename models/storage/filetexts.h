// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "surveytables.h"
#include "textsource.h"

#include <memory>

namespace CityProfiles {

/// The records of a dataset file, read on demand over one connection per thread that asks. A connection is closed when
/// its thread ends, or when the thread asks for a record after the object is gone.
class FileTexts final : public TextSource {
public:
    /// @param tables the small tables of the base, for which the records were written.
    FileTexts(QString path, QByteArray baseUuid, std::shared_ptr<const SurveyTables> tables);
    ~FileTexts() override;

    /// Errors: Unreadable (the file is gone, locked or replaced by another dataset), Damaged.
    [[nodiscard]] Result<ProfileRecord> record(ProfileIndex profile) const override;

    /// From the index of words; a file of a version without one is read record by record. Errors: as record().
    [[nodiscard]] Result<AnswerHits> answersWith(const WordSearch &search) const override;

private:
    QString m_path;
    QByteArray m_baseUuid;
    std::shared_ptr<const SurveyTables> m_tables;
    std::shared_ptr<const char> m_alive; ///< what the threads' connections watch
};

} // namespace CityProfiles
