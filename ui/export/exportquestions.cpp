// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportquestions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace CityProfiles {

namespace {

/// The translation context of this file.
class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportQuestions)
};

QString filterOf(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return Text::tr("PNG pictures (*.png)");
    case ChartFormat::Svg:
        return Text::tr("SVG drawings (*.svg)");
    case ChartFormat::Pdf:
        break;
    }
    return Text::tr("PDF documents (*.pdf)");
}

} // namespace

QString askForFile(QWidget *parent, const QString &folder, const QString &name, ChartFormat format)
{
    QFileDialog dialog(parent, Text::tr("Export chart"), folder, filterOf(format));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(formatName(format));
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString askForFolder(QWidget *parent, const QString &folder)
{
    return QFileDialog::getExistingDirectory(parent, Text::tr("Folder for the charts"), folder);
}

bool askToReplace(QWidget *parent, const QString &folder, const QString &name, int existing, int all)
{
    if (existing == 0)
        return true;
    const QString where = QDir::toNativeSeparators(folder);
    QMessageBox box(QMessageBox::Question, Text::tr("Export chart"),
                    all == 1 ? Text::tr("%1 is already in %2.").arg(name, where)
                             : Text::tr("%1 of the %n files are already in %2.", nullptr, all).arg(existing).arg(where),
                    QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *replace =
        box.addButton(existing == 1 ? Text::tr("&Replace it") : Text::tr("&Replace them"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void tellError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, Text::tr("Export chart"), error.what, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(error.remedy);
    box.exec();
}

} // namespace CityProfiles
