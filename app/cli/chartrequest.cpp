// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartrequest.h"

#include "answerwording.h"
#include "clitext.h"
#include "option.h"
#include "profilechoice.h"
#include "request.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

Error usage(const QString &what, const QString &remedy)
{
    return {ErrorKind::Usage, what, remedy, {}, 0, {}};
}

Result<ChartImageOptions> imageOptions(const Request &request)
{
    ChartImageOptions options;
    if (const QString size = request.value(OptionName::size); !size.isEmpty()) {
        static const QRegularExpression pattern(u"^(\\d{1,5})x(\\d{1,5})$"_s);
        const auto match = pattern.match(size);
        if (!match.hasMatch())
            return usage(Cli::tr("%1 is no size.").arg(size), Cli::tr("Write it as 1600x900."));
        options.pixels = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    }
    if (const QString dpi = request.value(OptionName::dpi); !dpi.isEmpty()) {
        bool isNumber = false;
        options.dpi = dpi.toInt(&isNumber);
        if (!isNumber || options.dpi < 1)
            return usage(Cli::tr("%1 is no resolution.").arg(dpi), Cli::tr("Write it as 192."));
    }
    return options;
}

Error withoutChart(const Dataset &dataset, int question, ProfileIndex profile)
{
    QStringList ids;
    for (const ChartOrder &order : everyChart(dataset, profile))
        ids.append(dataset.question(order.table.question).id);
    return usage(
        Cli::tr("The question %1 has no chart in the %2.")
            .arg(dataset.question(question).id, Wording::surveyYear(dataset.codebook(), dataset.edition(profile))),
        Cli::tr("Choose one of these: %1.").arg(ids.join(", "_L1)));
}

/// The charts of one question, or all of them, for each profile.
Result<std::vector<ChartOrder>> ordersFor(const Dataset &dataset, const std::vector<ProfileIndex> &profiles,
                                          std::optional<int> question)
{
    std::vector<ChartOrder> orders;
    for (const ProfileIndex profile : profiles) {
        std::vector<ChartOrder> charts = everyChart(dataset, profile);
        if (question) {
            std::erase_if(charts, [&](const ChartOrder &order) { return order.table.question != *question; });
            if (charts.empty())
                return withoutChart(dataset, *question, profile);
        }
        std::move(charts.begin(), charts.end(), std::back_inserter(orders));
    }
    return orders;
}

} // namespace

std::vector<ChartOrder> everyChart(const Dataset &dataset, ProfileIndex profile)
{
    std::vector<ChartOrder> orders;
    for (const int question : dataset.codebook().questionOrder()) {
        const std::vector<ChartTable> tables = chartTables(dataset, question, dataset.edition(profile));
        if (!tables.empty())
            orders.push_back({profile, tables.front()});
    }
    return orders;
}

Result<std::vector<ChartOrder>> chartOrders(const Dataset &dataset, const Request &request, Console &console)
{
    std::optional<int> question;
    if (const QString name = request.arguments.first(); name != allCharts) {
        const Result<int> found = findNamedQuestion(dataset.codebook(), name);
        if (!found)
            return found.error();
        question = *found;
    }
    if (const Result<ChartImageOptions> options = imageOptions(request); !options)
        return options.error();
    const Result<EditionChoice> editions = editionChoice(dataset, request);
    if (!editions)
        return editions.error();
    const auto profiles = findNamedProfiles(dataset, request.arguments.mid(1), *editions, console);
    return profiles ? ordersFor(dataset, *profiles, question) : profiles.error();
}

Result<QImage> drawnChart(const Dataset &dataset, const ChartOrder &order, const Request &request)
{
    Result<ChartImageOptions> options = imageOptions(request);
    if (!options)
        return options.error();
    const Result<ChartPicture> picture = ChartPicture::make(dataset, order.table, order.profile);
    if (!picture)
        return picture.error();
    if (!request.has(OptionName::size)) {
        const qreal needed = picture->naturalHeight(options->logicalSize().width());
        options->pixels.setHeight(std::max(options->pixels.height(), int(std::ceil(needed * options->dpi / 96))));
    }
    return chartImage(*picture, *options);
}

} // namespace CityProfiles
