// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summarywording.h"

#include <QAbstractListModel>

namespace CityProfiles {

/// Two compared profiles in words, a sentence to a row: their certain differences, or of two survey years of one city
/// what changed, in three parts.
class SummaryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        QuestionRole = Qt::UserRole, ///< index of the question that a sentence is about
        OptionRole, ///< index of its option, or -1
        LabelRole, ///< the question's label, with which the sentence begins
        PartRole, ///< the title of the part that it stands in; empty for differences
        FirstRole, ///< whether the part begins here
        SecondLookRole, ///< whether the answer is reversed
    };

    explicit SummaryModel(QObject *parent = nullptr);

    /// Two profiles of a comparison, by their places in it. O(options).
    void setPair(const DatasetPointer &dataset, const Comparison &comparison, std::size_t first, std::size_t second);
    void clear();

    /// Whether the profiles are two survey years of one city.
    [[nodiscard]] bool isOfChanges() const { return m_ofChanges; }
    /// "Changes from 2018 to 2020", "Summary".
    [[nodiscard]] const QString &title() const { return m_title; }
    /// How much there is: "4 certain differences", "5 changed, 2 same, 3 cannot tell".
    [[nodiscard]] const QString &count() const { return m_count; }
    /// Who is compared, how much there is, and all sentences, as lines of text.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// What is accessible says part and second look, too: "Changed. Roles: Newly named: Designer".
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString part(int row) const;
    [[nodiscard]] bool isFirst(int row) const;
    [[nodiscard]] QString marked(const Wording::SummarySentence &sentence) const;
    void tell(const Comparison &pair);

    DatasetPointer m_dataset;
    std::vector<Wording::SummarySentence> m_sentences;
    QString m_title;
    QString m_count;
    QString m_names; ///< who is compared
    bool m_ofChanges = false;
};

} // namespace CityProfiles
