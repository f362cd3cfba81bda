// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefpdf.h"

#include "briefparts.h"
#include "pdfmetadata.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

PdfDescription descriptionOf(const Brief &brief)
{
    const QString source = brief.sources.empty() ? QString() : brief.sources.front().text;
    return {QString(brief.kind % ": "_L1 % brief.title), brief.subtitle, brief.keywords,
            BriefText::tr("Source: %1", "of a brief").arg(source)};
}

} // namespace

QByteArray briefPdf(const Brief &brief, const BriefOptions &options)
{
    constexpr int resolution = 1200;
    const BriefPages pages(brief, options);
    const PdfDescription description = descriptionOf(brief);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setPageLayout(pages.sheet());
    writer.setTitle(description.title);
    writer.setCreator(QGuiApplication::applicationDisplayName());
    writer.setDocumentXmpMetadata(pdfMetadata(description));
    pages.print(&writer);
    return describedPdf(buffer.data(), description);
}

} // namespace CityProfiles
