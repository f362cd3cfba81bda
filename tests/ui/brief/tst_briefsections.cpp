// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefdialog.h"
#include "briefpages.h"
#include "briefsample.h"
#include "briefsections.h"
#include "testmain.h"

#include <QListWidget>
#include <QTest>

#include <cmath>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What can be left out of a brief, and is.
class TstBriefSections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyACityHasHeadlinesOnItsCover();
    void everySectionOfAGroupCanBeLeftOut();
    void everySectionOfAComparisonCanBeLeftOut();
    void headlinesOfACityStay();
    void boxesAreSeenOnAnyGround_data();
    void boxesAreSeenOnAnyGround();
};

namespace {

QStringList idsOf(BriefHeadlines headlines)
{
    QStringList ids;
    for (const Section &section : briefSections(survey()->codebook(), headlines))
        ids.append(section.id);
    return ids;
}

BriefOptions without(const QStringList &sections)
{
    BriefOptions options;
    options.leftOut = sections;
    return options;
}

QStringList titlesOf(const Brief &brief)
{
    QStringList titles;
    for (const BriefSection &section : brief.sections)
        titles.append(section.title);
    return titles;
}

/// Relative luminance, as WCAG 2 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

void TstBriefSections::onlyACityHasHeadlinesOnItsCover()
{
    QVERIFY(!idsOf(BriefHeadlines::OnCover).contains(u"officials"_s)); // of headlines alone
    QCOMPARE(idsOf(BriefHeadlines::InSections), QStringList(u"officials"_s) + idsOf(BriefHeadlines::OnCover));
}

void TstBriefSections::everySectionOfAGroupCanBeLeftOut()
{
    const QStringList all = titlesOf(everyoneBrief(u"2018"));
    QVERIFY(all.contains(u"City and officials"_s));
    const BriefOptions one = without({u"officials"_s});
    QCOMPARE(titlesOf(everyoneBrief(u"2018", one)), all.mid(1));
    const BriefOptions none = without(idsOf(BriefHeadlines::InSections));
    const Brief brief = everyoneBrief(u"2018", none);
    QCOMPARE(titlesOf(brief), QStringList());
    QCOMPARE(BriefPages(brief, none).count(), 1);
}

void TstBriefSections::everySectionOfAComparisonCanBeLeftOut()
{
    const BriefOptions none = without(idsOf(BriefHeadlines::InSections));
    const Brief brief = comparedBrief({u"stockholm-swe@2018"_s, u"helsinki-fin@2020"_s}, none);
    QCOMPARE(titlesOf(brief), QStringList());
    QCOMPARE(BriefPages(brief, none).count(), 1);
}

void TstBriefSections::headlinesOfACityStay()
{
    const Brief brief = cityBrief(u"stockholm-swe@2018", without(idsOf(BriefHeadlines::OnCover)));
    QCOMPARE(titlesOf(brief), QStringList());
    QCOMPARE(brief.facts.front().label, u"Mayor"_s);
}

void TstBriefSections::boxesAreSeenOnAnyGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << paletteFrom(Tokens::light());
    QTest::newRow("dark") << paletteFrom(Tokens::dark());
}

void TstBriefSections::boxesAreSeenOnAnyGround()
{
    QFETCH(QPalette, palette);
    const BriefMaker maker = [](const BriefOptions &) { return Result<Brief>(Brief()); };
    BriefDialog dialog({}, {}, briefSections(survey()->codebook(), BriefHeadlines::OnCover), maker, nullptr);
    dialog.setPalette(palette);
    auto *sections = dialog.findChild<QListWidget *>(u"sections"_s);
    sections->item(1)->setCheckState(Qt::Unchecked);
    sections->item(1)->setText({}); // the box alone
    const QRect row = sections->visualItemRect(sections->item(1));
    const QImage image = sections->viewport()->grab(row).toImage();
    const double ground = luminance(palette.color(QPalette::Base));
    double most = 1;
    for (int x = 0; x < row.height(); ++x) {
        const double here = luminance(image.pixelColor(x, row.height() / 2));
        most = std::max(most, (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05));
    }
    QVERIFY2(most >= 3, qPrintable(QString::number(most)));
}

CITY_PROFILES_TEST(TstBriefSections)
#include "tst_briefsections.moc"
