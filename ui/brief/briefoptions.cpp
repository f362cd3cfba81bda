// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefoptions.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace CityProfiles {

namespace {

const QString paperKey = u"brief/paper"_s;
const QString lengthKey = u"brief/length"_s;

/// The paper that people of the locale have in their printers.
BriefOptions::Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? BriefOptions::Paper::Letter
                                                                      : BriefOptions::Paper::A4;
}

} // namespace

BriefOptions BriefOptions::restored(const QSettings *settings)
{
    BriefOptions options;
    options.paper = usualPaper();
    if (!settings)
        return options;
    options.paper = paperNamed(settings->value(paperKey).toString()).value_or(options.paper);
    options.length = lengthNamed(settings->value(lengthKey).toString()).value_or(options.length);
    return options;
}

void BriefOptions::store(QSettings *settings) const
{
    if (!settings)
        return;
    settings->setValue(paperKey, paperName(paper));
    settings->setValue(lengthKey, lengthName(length));
}

QString paperName(BriefOptions::Paper paper)
{
    return paper == BriefOptions::Paper::A4 ? u"a4"_s : u"letter"_s;
}

std::optional<BriefOptions::Paper> paperNamed(QStringView name)
{
    for (const auto paper : {BriefOptions::Paper::A4, BriefOptions::Paper::Letter}) {
        if (name == paperName(paper))
            return paper;
    }
    return {};
}

QString lengthName(BriefOptions::Length length)
{
    return length == BriefOptions::Length::OnePage ? u"one"_s : u"full"_s;
}

std::optional<BriefOptions::Length> lengthNamed(QStringView name)
{
    for (const auto length : {BriefOptions::Length::OnePage, BriefOptions::Length::Full}) {
        if (name == lengthName(length))
            return length;
    }
    return {};
}

QPageLayout briefSheet(BriefOptions::Paper paper, bool landscape)
{
    return {QPageSize(paper == BriefOptions::Paper::A4 ? QPageSize::A4 : QPageSize::Letter),
            landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            {}};
}

} // namespace CityProfiles
