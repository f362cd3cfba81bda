// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheetclipboard.h"

#include "sheettext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Result<std::unique_ptr<QMimeData>> mimeOf(const Sheet &sheet)
{
    const Result<QString> lines = Wording::sheetLines(sheet);
    if (!lines)
        return lines.error();
    const Result<QString> html = Wording::sheetHtml(sheet);
    if (!html)
        return html.error();
    auto data = std::make_unique<QMimeData>();
    data->setHtml(*html);
    data->setData(u"text/tab-separated-values"_s, lines->toUtf8());
    data->setText(*lines);
    return data;
}

} // namespace

Outcome copySheet(const Sheet &sheet)
{
    Result<std::unique_ptr<QMimeData>> data = mimeOf(sheet);
    if (!data)
        return data.error();
    QGuiApplication::clipboard()->setMimeData(data.value().release());
    return success();
}

} // namespace CityProfiles
