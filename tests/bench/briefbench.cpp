// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "briefmaking.h"
#include "briefpdf.h"
#include "datasetsource.h"
#include "measure.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace CityProfiles::Bench {

namespace {

double briefOnce(const Dataset &dataset, ProfileIndex profile, const BriefOptions &options)
{
    return milliseconds([&] {
        const Result<Brief> brief = profileBrief(dataset, profile, options);
        if (!brief || briefPdf(*brief, options).isEmpty())
            qFatal("a brief can't be written");
    });
}

/// As many pages with one text each.
double emptyOnce(int pages)
{
    return milliseconds([pages] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(1000, 1000, u"City brief"_s);
        }
        painter.end();
    });
}

} // namespace

Figures briefFigures(const Plan &plan)
{
    const auto opened = openDataset(plan.survey);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message()));
    const Dataset &dataset = *opened->dataset;
    ProfileIndex fullest = 0;
    for (ProfileIndex profile = 0; profile < dataset.profileCount(); ++profile) {
        if (dataset.answeredCount(profile) > dataset.answeredCount(fullest))
            fullest = profile;
    }
    Figures figures;
    for (const auto length : {BriefOptions::Length::Full, BriefOptions::Length::OnePage}) {
        BriefOptions options;
        options.length = length;
        const int pages = BriefPages(*profileBrief(dataset, fullest, options), options).count();
        const Pair pair = alternate(
            plan.runs, [&] { return briefOnce(dataset, fullest, options); }, [&] { return emptyOnce(pages); });
        figures.push_back({u"brief."_s % lengthName(length),
                           u"the fullest city's brief as PDF, %1 pages"_s.arg(pages),
                           u"ms"_s,
                           pair.value,
                           pair.floor,
                           300.0,
                           {},
                           plan.runs});
    }
    return figures;
}

} // namespace CityProfiles::Bench
