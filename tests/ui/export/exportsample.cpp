// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsample.h"

#include "chartsample.h"
#include "datasettext.h"

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace CityProfiles::Testing {

ChartPicture pictureOf(QStringView question, QStringView city)
{
    const DatasetPointer dataset = chartDataset();
    const auto profile = city.isEmpty() ? std::nullopt : std::optional(profileOf(*dataset, city));
    return *ChartPicture::make(*dataset, chartTableOf(*dataset, question), profile);
}

ChartSize pixels(int width, int height, int dpi)
{
    return {QSizeF(width, height), ChartSize::Unit::Pixels, dpi};
}

ChartFileOptions fileOptions(ChartFormat format, const ChartSize &size, ChartLook::Theme theme)
{
    ChartFileOptions options;
    options.format = format;
    options.size = size;
    options.look.theme = theme;
    return options;
}

QByteArray fileOf(const ChartPicture &picture, const ChartFileOptions &options)
{
    const Result<QByteArray> bytes = chartBytes(picture, options);
    if (!bytes)
        qFatal("%s", qUtf8Printable(bytes.error().message()));
    return *bytes;
}

std::vector<double> inkMap(const QImage &image, int columns, int rows)
{
    const int ground = qGray(image.pixel(1, 1));
    std::vector<double> ink(std::size_t(columns * rows));
    std::vector<int> counts(ink.size());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto cell = std::size_t(y * rows / image.height() * columns + x * columns / image.width());
            ink[cell] += std::abs(qGray(image.pixel(x, y)) - ground);
            ++counts[cell];
        }
    }
    for (std::size_t cell = 0; cell < ink.size(); ++cell)
        ink[cell] /= counts[cell];
    return ink;
}

double likeness(const std::vector<double> &one, const std::vector<double> &other)
{
    const auto mean = [](const std::vector<double> &map) {
        return std::accumulate(map.begin(), map.end(), 0.0) / double(map.size());
    };
    const double oneMean = mean(one);
    const double otherMean = mean(other);
    double both = 0;
    double oneSquares = 0;
    double otherSquares = 0;
    for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) {
        both += (one[i] - oneMean) * (other[i] - otherMean);
        oneSquares += (one[i] - oneMean) * (one[i] - oneMean);
        otherSquares += (other[i] - otherMean) * (other[i] - otherMean);
    }
    return oneSquares > 0 && otherSquares > 0 ? both / std::sqrt(oneSquares * otherSquares) : 0;
}

} // namespace CityProfiles::Testing
