// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefsaving.h"

#include "briefparts.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace CityProfiles {

Outcome saveBrief(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return success();
    return Error{ErrorKind::NotWritten,
                 BriefText::tr("The brief could not be written: %1.").arg(file.errorString()),
                 BriefText::tr("What was there before is unchanged; choose another folder, or free some space."),
                 path,
                 0,
                 {}};
}

QString askForBriefFile(QWidget *parent, const QString &folder, const QString &name, BriefFormat format)
{
    const bool isPdf = format == BriefFormat::Pdf;
    QFileDialog dialog(parent, isPdf ? BriefText::tr("Save the brief as PDF") : BriefText::tr("Save the brief as text"),
                       folder,
                       isPdf ? BriefText::tr("PDF documents (*.pdf)") : BriefText::tr("OpenDocument texts (*.odt)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(endingOf(format));
    dialog.selectFile(QString(name % u'.' % endingOf(format)));
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString endingOf(BriefFormat format)
{
    return format == BriefFormat::Pdf ? u"pdf"_s : u"odt"_s;
}

} // namespace CityProfiles
