// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"

#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace CityProfiles::House {
namespace {

struct Rule {
    QString folder;
    QStringList mayInclude; ///< folders; a star stands for everything
    QStringList qtModules;
};

const QStringList core{u"QtCore"_s};
const QStringList screen{u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtPrintSupport"_s};
const QStringList facts{u"models/wording"_s, u"models/analysis"_s, u"models/dataset"_s};
const QStringList parts = QStringList{u"ui/widgets"_s, u"models/items"_s, u"models/views"_s} + facts;
const QStringList pictures = QStringList{u"ui/charts"_s, u"ui/export"_s, u"ui/brief"_s} + parts;

/// The list of allowed arrows. A folder may always include its own headers.
const QList<Rule> &rules()
{
    static const QList<Rule> list{
        {u"models/dataset"_s, {}, core},
        {u"models/analysis"_s, {u"models/dataset"_s}, core},
        {u"models/views"_s, {u"models/analysis"_s, u"models/dataset"_s}, core},
        {u"models/wording"_s, {u"models/views"_s, u"models/analysis"_s, u"models/dataset"_s}, core},
        {u"models/storage"_s, {u"models/dataset"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"models/report"_s, facts, core},
        {u"models/items"_s, facts, {u"QtCore"_s, u"QtGui"_s}},
        {u"ui/widgets"_s, QStringList{u"models/items"_s} + facts, screen},
        {u"ui/charts"_s, parts, screen + QStringList{u"QtCharts"_s}},
        {u"ui/export"_s, QStringList{u"ui/charts"_s} + parts, screen},
        {u"ui/brief"_s, QStringList{u"ui/charts"_s, u"ui/export"_s} + parts, screen},
        {u"ui/browse"_s, parts, screen},
        {u"ui/edit"_s, parts, screen},
        {u"ui/profile"_s, pictures, screen},
        {u"ui/compare"_s, pictures, screen},
        {u"ui/explore"_s, pictures, screen},
        {u"app/cli"_s, pictures + QStringList{u"models/storage"_s, u"models/report"_s, u"app"_s}, screen},
        {u"app"_s, {u"*"_s}, screen + QStringList{u"QtNetwork"_s, u"QtConcurrent"_s}},
    };
    return list;
}

const Rule *ruleOf(const QString &folder)
{
    for (const Rule &rule : rules()) {
        if (rule.folder == folder)
            return &rule;
    }
    return nullptr;
}

QString qtComplaint(const Rule &rule, const QString &header)
{
    static const QRegularExpression qtName(u"^(Qt?[A-Z]|q[a-z0-9]+\\.h$)"_s);
    const QString module = IncludeRules::qtModule(header);
    if (module.isEmpty())
        return qtName.match(header).hasMatch() ? u"<%1> is no public header of Qt"_s.arg(header) : QString();
    if (module == header)
        return u"<%1> includes a whole module: name the class"_s.arg(header);
    return rule.qtModules.contains(module) ? QString() : u"%1 may not use %2 (<%3>)"_s.arg(rule.folder, module, header);
}

} // namespace

IncludeRules::IncludeRules(QList<SourceFile> files)
    : m_files(std::move(files))
{
    for (const SourceFile &file : std::as_const(m_files))
        m_folders[file.name()].append(file.folder());
}

QStringList IncludeRules::findings() const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList found;
    for (const SourceFile &file : m_files) {
        if (file.name().endsWith(u".h") && m_folders.value(file.name()).size() > 1)
            found += finding(file, 1, u"there are several headers of this name"_s);
        if (!ruleOf(file.folder()))
            found += finding(file, 1, u"the folder %1 is not in the list of arrows"_s.arg(file.folder()));
        const QStringList lines = file.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = include.match(lines.at(i));
            if (!match.hasMatch() || !ruleOf(file.folder()))
                continue;
            const QString what = complaint(file, match.captured(2), match.captured(1) == "\""_L1);
            if (!what.isEmpty())
                found += finding(file, i + 1, what);
        }
    }
    return found;
}

QString IncludeRules::qtModule(const QString &header)
{
    static const QStringList modules{u"QtCore"_s,          u"QtGui"_s,        u"QtWidgets"_s,    u"QtSql"_s,
                                     u"QtCharts"_s,        u"QtSvg"_s,        u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
                                     u"QtNetwork"_s,       u"QtConcurrent"_s, u"QtXml"_s,        u"QtOpenGL"_s,
                                     u"QtOpenGLWidgets"_s, u"QtDBus"_s,       u"QtTest"_s};
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) % u'/';
    for (const QString &module : modules) {
        const QString name = header.startsWith(module + u'/') ? header.mid(module.size() + 1) : header;
        if (header == module || QFileInfo(folder % module % u'/' % name).isFile())
            return module;
    }
    return {};
}

QString IncludeRules::complaint(const SourceFile &file, const QString &header, bool quoted) const
{
    return quoted ? ownHeaderComplaint(file, header) : qtComplaint(*ruleOf(file.folder()), header);
}

QString IncludeRules::ownHeaderComplaint(const SourceFile &file, const QString &header) const
{
    if (isGenerated(file, header))
        return {};
    if (header.contains(u'/'))
        return u"\"%1\": own headers are included by their plain name"_s.arg(header);
    const QString folder = m_folders.value(header, m_folders.value(header + ".in"_L1)).value(0);
    if (folder.isEmpty())
        return u"\"%1\" is not in the tree"_s.arg(header);
    const Rule *rule = ruleOf(file.folder());
    if (folder == rule->folder || rule->mayInclude.contains(folder) || rule->mayInclude.contains(u"*"_s))
        return {};
    return u"%1 may not include %2 (\"%3\")"_s.arg(rule->folder, folder, header);
}

bool IncludeRules::isGenerated(const SourceFile &file, const QString &header) const
{
    if (header.endsWith(u".moc"))
        return true;
    const QString form = header.mid(3).chopped(2) % u".ui";
    return header.startsWith(u"ui_") && m_folders.value(form).contains(file.folder());
}

} // namespace CityProfiles::House
