// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QButtonGroup;
class QComboBox;

namespace CityProfiles {

/// What a dialog for an export offers.
struct ExportOffer {
    QString title; ///< "Export list"
    QStringList summary; ///< what will be written: how many rows, chosen by what
    QString question; ///< above the choices
    QStringList choices; ///< one of them, the first by default; empty: nothing to choose
    QStringList formats; ///< ids: xlsx, csv, html, json; one alone is not asked for
    QString fileName; ///< suggested, without suffix
};

/// Asks what to write and in which form; the file is asked for afterwards.
class TableExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit TableExportDialog(const ExportOffer &offer, QWidget *parent = nullptr);

    [[nodiscard]] QString format() const;
    /// By index in the choices.
    [[nodiscard]] int choice() const;

private:
    QComboBox *m_format;
    QButtonGroup *m_choices;
};

/// The name of a format for people: "Excel workbook".
[[nodiscard]] QString formatName(const QString &format);

} // namespace CityProfiles
