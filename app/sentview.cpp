// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentview.h"

#include "workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Outcome write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return success();
    return Error{ErrorKind::NotWritten,
                 QCoreApplication::translate("SentView", "The file can't be written: %1.").arg(file.errorString()),
                 QCoreApplication::translate("SentView", "Choose another place."),
                 path,
                 0,
                 {}};
}

QByteArray pngOf(const QImage &picture)
{
    QBuffer buffer;
    picture.save(&buffer, "PNG");
    return buffer.data();
}

/// One page of the size of the picture, whose pixels are those of a screen of 96 dpi.
QByteArray pdfOf(const QImage &picture, const QString &title)
{
    constexpr double pointsOfPixel = 72.0 / 96;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(picture.deviceIndependentSize() * pointsOfPixel, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.drawImage(QRectF(0, 0, writer.width(), writer.height()), picture);
    painter.end();
    return buffer.data();
}

/// The name, or "name-2" and so on where the folder has files of that name: nothing is replaced.
QString freeName(const QDir &folder, const QString &name)
{
    const auto isTaken = [&folder](const QString &tried) {
        return !folder.entryList({tried + u".*"_s}, QDir::Files).isEmpty();
    };
    QString tried = name;
    for (int number = 2; isTaken(tried); ++number)
        tried = u"%1-%2"_s.arg(name).arg(number);
    return tried;
}

/// A link as desktops keep one in a file.
QByteArray shortcutOf(const QString &link)
{
    return "[InternetShortcut]\r\nURL=" + link.toUtf8() + "\r\n";
}

} // namespace

QString SentView::text() const
{
    QStringList lines{title, source, link};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::unique_ptr<QMimeData> SentView::mimeData() const
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text());
    data->setImageData(picture);
    return data;
}

QString SentView::fileName() const
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar character : title) {
        if (character.isLetterOrNumber())
            name += character;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(longest);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"view"_s : name;
}

Result<QStringList> SentView::writeInto(const QString &folder) const
{
    QList<std::pair<QString, QByteArray>> files{{u".png"_s, pngOf(picture)},
                                                {u".pdf"_s, pdfOf(picture, title)},
                                                {u".txt"_s, QString(text() + u'\n').toUtf8()},
                                                {workspaceSuffix(), workspaceOf({{title, view}})}};
    if (!link.isEmpty())
        files.append({u".url"_s, shortcutOf(link)});
    const QString base = freeName(QDir(folder), fileName());
    QStringList written;
    for (const auto &[suffix, bytes] : files) {
        const QString name = base + suffix;
        if (const Outcome outcome = write(QDir(folder).filePath(name), bytes); !outcome)
            return outcome.error();
        written.append(name);
    }
    return written;
}

Outcome SentView::writeWorkspace(const QString &path) const
{
    return write(path, workspaceOf({{title, view}}));
}

} // namespace CityProfiles
