// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "command.h"
#include "console.h"
#include "datasetopening.h"
#include "option.h"
#include "output.h"
#include "request.h"
#include "textlayout.h"
#include "viewfields.h"
#include "viewlink.h"
#include "viewwording.h"
#include "workspace.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Result<QList<ReadView>> readViews(const QString &source)
{
    if (!isViewLink(source))
        return readWorkspaceFile(source);
    const Result<ReadView> view = readLink(source);
    return view ? Result<QList<ReadView>>(QList<ReadView>{*view}) : view.error();
}

/// Says on the console what of a view was left out or isn't in the dataset.
void say(const ReadView &read, const FittedView &fit, const Dataset &dataset, const Console &console)
{
    QStringList sentences = read.remarks;
    sentences += {Wording::otherDataText(fit, dataset.info()), Wording::missingText(fit.missing)};
    for (const QString &sentence : std::as_const(sentences)) {
        if (!sentence.isEmpty())
            console.info(sentence);
    }
}

QString described(const QString &title, const View &view)
{
    constexpr int indent = 2;
    constexpr int keyWidth = 16;
    QString text = title + u'\n' + labelledText(u"page"_s, pageId(view.page), indent, keyWidth);
    for (const ViewField &field : viewFields()) {
        const QString comma = field.kind == ViewField::Kind::Texts ? u" & "_s : u", "_s;
        if (const QStringList values = field.values(view); !values.isEmpty())
            text += labelledText(field.key, values.join(comma), indent, keyWidth);
    }
    return text;
}

Result<QByteArray> written(const QList<TitledView> &views, const QString &format)
{
    if (format == "json"_L1)
        return workspaceOf(views);
    QStringList parts;
    for (const TitledView &titled : views) {
        if (format == "text"_L1) {
            parts.append(described(titled.title, titled.view));
            continue;
        }
        const Result<QString> link = linkOf(titled.view);
        if (!link)
            return link.error();
        parts.append(*link + u'\n');
    }
    return parts.join(format == "text"_L1 ? u"\n"_s : QString()).toUtf8();
}

} // namespace

Result<int> runView(const Request &request, Console &console)
{
    const Result<QList<ReadView>> views = readViews(request.arguments.first());
    if (!views)
        return views.error();
    const Result<DatasetPointer> opened = openAsked(request, console);
    if (!opened)
        return opened.error();
    QList<TitledView> fitting;
    for (const ReadView &read : *views) {
        const FittedView fit = fitted(**opened, read.view);
        say(read, fit, **opened, console);
        fitting.append({read.title.isEmpty() ? Wording::viewTitle(**opened, fit) : read.title, fit.view});
    }
    const Result<QByteArray> bytes = written(fitting, request.format());
    if (!bytes)
        return bytes.error();
    const Outcome outcome = writeOutput(request.value(OptionName::output), [&bytes](QIODevice &device) -> Outcome {
        if (device.write(*bytes) == bytes->size())
            return success();
        return notWritten(device);
    });
    return outcome ? Result<int>(0) : Result<int>(outcome.error());
}

} // namespace CityProfiles
