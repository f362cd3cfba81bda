// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "view.h"

#include <QCoreApplication>

namespace CityProfiles {

/// The translation context of this folder: ViewText::tr().
class ViewText {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

/// A view as it was read, with a sentence for each part that was left out.
struct ReadView {
    View view;
    QString title; ///< as the workspace names it; may be empty
    QStringList remarks;
};

/// Takes the values of a key into a view: what is unknown, given twice, too much or not to be shown as a text is left
/// out and remarked. Values are only ever looked up as ids, parsed as expressions or shown as plain text.
void takeField(ReadView &read, QSet<QString> &seen, const QString &key, const QStringList &values);

/// Whether a text can be shown on one line as it is: no control characters, no marks that turn its direction, no broken
/// encoding, at most 2,000 characters. O(n).
[[nodiscard]] bool isPlainText(const QString &text);

/// A word from outside as it stands in a message: in quotation marks, at most 60 characters, without what can't be
/// shown.
[[nodiscard]] QString quotedWord(const QString &word);

} // namespace CityProfiles
