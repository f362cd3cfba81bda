// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "viewfields.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

constexpr auto formatName = "city-profiles-workspace"_L1;
constexpr int version = 1;

QJsonValue valueOf(const ViewField &field, const QStringList &values)
{
    switch (field.kind) {
    case ViewField::Kind::Text:
        return values.first();
    case ViewField::Kind::Flag:
        return true;
    case ViewField::Kind::Ids:
    case ViewField::Kind::Texts:
        return QJsonArray::fromStringList(values);
    case ViewField::Kind::Numbers:
        break;
    }
    QJsonArray numbers;
    for (const QString &value : values)
        numbers.append(value.toDouble());
    return numbers;
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    return value.toString(QString(QChar(QChar::Null))); // anything else can't be shown and is left out
}

QStringList valuesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return {textOf(value)};
    QStringList values;
    for (const auto &item : value.toArray())
        values.append(textOf(item));
    return values;
}

Error wrong(ErrorKind kind, const QString &file, const QString &what, const QString &remedy = {})
{
    return {kind, what, remedy, file, 0, {}};
}

Result<QJsonObject> documentOf(const QByteArray &bytes, const QString &file)
{
    const QString remedy = ViewText::tr("Ask for the file again, or for a link.");
    if (bytes.size() > largestWorkspace)
        return wrong(ErrorKind::WrongFormat, file, ViewText::tr("The file is too large to be a workspace."), remedy);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        Error error = wrong(ErrorKind::Damaged, file, ViewText::tr("The workspace is damaged."), remedy);
        error.row = bytes.left(problem.offset).count('\n') + 1;
        return error;
    }
    const QStringList format = document.object()[u"format"].toString().split(u'/');
    if (format.value(0) != formatName)
        return wrong(ErrorKind::WrongFormat, file, ViewText::tr("The file is not a workspace of City Profiles."),
                     remedy);
    if (format.value(1) != QString::number(version))
        return wrong(ErrorKind::Newer, file,
                     ViewText::tr("The workspace was made by a newer version of City Profiles."),
                     ViewText::tr("Update the program to open it."));
    return document.object();
}

Result<ReadView> viewOf(const QJsonObject &object, const QString &file)
{
    ReadView read;
    const QString page = object[u"page"].toString();
    const auto known = pageFromId(page);
    if (!known)
        return wrong(ErrorKind::Invalid, file, ViewText::tr("A view is of %1, which is no page.").arg(quotedWord(page)),
                     ViewText::tr("Pages are browse, compare, all-cities, map and coverage."));
    read.view.page = *known;
    if (const QString title = object[u"title"].toString().trimmed(); isPlainText(title))
        read.title = title;
    QSet<QString> seen;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "page"_L1 && it.key() != "title"_L1)
            takeField(read, seen, it.key(), valuesOf(it.value()));
    }
    return read;
}

} // namespace

QString workspaceSuffix()
{
    return u".cityprofiles-view"_s;
}

QByteArray workspaceOf(const QList<TitledView> &views)
{
    QJsonArray list;
    for (const TitledView &titled : views) {
        QJsonObject object{{u"page"_s, pageId(titled.view.page)}};
        if (!titled.title.isEmpty())
            object.insert(u"title"_s, titled.title);
        for (const ViewField &field : viewFields()) {
            if (const QStringList values = field.values(titled.view); !values.isEmpty())
                object.insert(field.key, valueOf(field, values));
        }
        list.append(object);
    }
    const QJsonObject file{{u"format"_s, QString(formatName % u'/' % QString::number(version))}, {u"views"_s, list}};
    return QJsonDocument(file).toJson();
}

bool isWorkspaceFile(const QString &path)
{
    if (path.endsWith(workspaceSuffix(), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 enough = 4096;
    const QByteArray head = file.read(enough).trimmed();
    return head.startsWith('{') && head.contains(QByteArray("\"" + QByteArray(formatName.data()) + "/"));
}

Result<QList<ReadView>> readWorkspace(const QByteArray &bytes, const QString &file)
{
    const Result<QJsonObject> document = documentOf(bytes, file);
    if (!document)
        return document.error();
    const QJsonArray views = (*document)[u"views"].toArray();
    if (views.isEmpty())
        return wrong(ErrorKind::Invalid, file, ViewText::tr("The workspace holds no view."),
                     ViewText::tr("Ask for the file again, or for a link."));
    QList<ReadView> read;
    for (const auto &item : views) {
        if (read.size() == mostViews) {
            read.last().remarks.append(ViewText::tr("The workspace has %L1 views; the first %L2 were taken.")
                                           .arg(views.size())
                                           .arg(mostViews));
            break;
        }
        Result<ReadView> view = viewOf(item.toObject(), file);
        if (!view)
            return view.error();
        read.append(*view);
    }
    return read;
}

Result<QList<ReadView>> readWorkspaceFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return wrong(ErrorKind::Missing, path, ViewText::tr("There is no such file."), ViewText::tr("Check the name."));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return wrong(ErrorKind::Unreadable, path, ViewText::tr("The file can't be read."),
                     ViewText::tr("Check its permissions."));
    return readWorkspace(file.read(largestWorkspace + 1), path);
}

} // namespace CityProfiles
