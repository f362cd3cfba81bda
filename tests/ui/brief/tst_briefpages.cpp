// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "briefpages.h"
#include "briefsample.h"
#include "datasettext.h"
#include "testmain.h"

#include <QPainter>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;
using Length = BriefOptions::Length;
using Paper = BriefOptions::Paper;

/// A brief laid out on paper: everything is within its page, and nothing stands on anything else.
class TstBriefPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCityFitsOntoOnePage_data();
    void everyCityFitsOntoOnePage();
    void comparisonsAndGroupsFitOntoOnePage();
    void nothingLeavesItsPage();
    void aHeadingStaysWithWhatFollows();
    void textsOfAnyLengthFit();
    void moreThanFourColumnsLieOnTheirSide();
    void withLittleToSayThePageIsFilledAllTheSame();
};

namespace {

/// What is wrong with where the blocks of the pages are; empty where nothing is.
QString misplaced(const BriefPages &pages)
{
    for (const BriefPage &page : pages.pages()) {
        if (page.empty())
            return u"an empty page"_s;
        qreal bottom = 0;
        for (const BriefPlace &place : page) {
            const QRectF box(place.at, QSizeF(place.block->width(), place.block->height()));
            if (!pages.area().adjusted(-1, -1, 1, 1).contains(box))
                return u"%1 to %2 is outside of %3"_s.arg(box.top()).arg(box.bottom()).arg(pages.area().bottom());
            if (box.top() < bottom - 0.5)
                return u"%1 is above %2"_s.arg(box.top()).arg(bottom);
            bottom = box.bottom();
        }
    }
    return {};
}

/// How far down a page something is painted before the small print, as a part of the page.
qreal filled(const BriefPages &pages)
{
    const BriefPage &page = pages.pages().front();
    const BriefPlace &last = page[page.size() - 2];
    const qreal room = page.back().at.y() - pages.area().top();
    return (last.at.y() + last.block->height() - pages.area().top()) / room;
}

class Square : public BriefBlock {
public:
    explicit Square(qreal height)
        : BriefBlock(10, height)
    {
    }
    void paint(QPainter *, const QPointF &) const override { }
};

} // namespace

void TstBriefPages::everyCityFitsOntoOnePage_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::newRow("A4") << Paper::A4;
    QTest::newRow("Letter") << Paper::Letter;
}

void TstBriefPages::everyCityFitsOntoOnePage()
{
    QFETCH(Paper, paper);
    const BriefOptions options = briefOptions(Length::OnePage, paper);
    for (ProfileIndex profile = 0; profile < survey()->profileCount(); ++profile) {
        const BriefPages pages(cityBrief(survey()->profileId(profile), options), options);
        QCOMPARE(pages.count(), 1);
        QVERIFY2(misplaced(pages).isEmpty(), qPrintable(survey()->profileId(profile) + u": "_s + misplaced(pages)));
    }
}

void TstBriefPages::comparisonsAndGroupsFitOntoOnePage()
{
    const BriefOptions options = briefOptions(Length::OnePage);
    const QStringList many = [] {
        QStringList ids;
        for (ProfileIndex profile = 0; profile < 12; ++profile)
            ids.append(survey()->profileId(profile));
        return ids;
    }();
    for (const int count : {2, 5, 12}) {
        const BriefPages pages(comparedBrief(many.mid(0, count), options), options);
        QCOMPARE(pages.count(), 1);
        QCOMPARE(misplaced(pages), QString());
    }
    const BriefPages group(everyoneBrief(u"2018", options), options);
    QCOMPARE(group.count(), 1);
    QCOMPARE(misplaced(group), QString());
}

void TstBriefPages::nothingLeavesItsPage()
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const BriefOptions options = briefOptions(Length::Full, paper);
        for (const char *city : {"stockholm-swe@2018", "maceio-bra@2020", "turin-ita@2018"})
            QCOMPARE(misplaced(BriefPages(cityBrief(QString::fromLatin1(city), options), options)), QString());
        const QStringList cities{u"stockholm-swe@2018"_s, u"helsinki-fin@2020"_s, u"turin-ita@2018"_s};
        QCOMPARE(misplaced(BriefPages(comparedBrief(cities, options), options)), QString());
        QCOMPARE(misplaced(BriefPages(everyoneBrief(u"2020", options), options)), QString());
    }
}

void TstBriefPages::aHeadingStaysWithWhatFollows()
{
    const auto square = [](qreal height, bool keeps) {
        return BriefItem{std::make_shared<Square>(height), 5, keeps, {}};
    };
    const auto pages =
        flowedPages({square(80, false), square(10, true), square(20, false), square(10, false)}, QRectF(0, 0, 10, 100));
    QCOMPARE(pages.size(), std::size_t(2));
    QCOMPARE(pages[0].size(), std::size_t(1)); // there was room for the heading, but not for what follows
    QCOMPARE(pages[1].front().at.y(), 0.0); // and no room above it where it begins a page
    QCOMPARE(pages[1][1].at.y(), 15.0);
    QCOMPARE(pages[1][2].at.y(), 40.0);
}

void TstBriefPages::textsOfAnyLengthFit()
{
    const QString story = u"A city that never ends its story. "_s.repeated(400).trimmed();
    const DatasetPointer dataset = sharedDatasetFromText(QString(u"edition 2018\n"
                                                                 "question mayor text headline\n"
                                                                 "question story text paragraph\n"
                                                                 "question more text paragraph\n"
                                                                 "city aa Aachen DE\n"
                                                                 "profile aa@2018\n"
                                                                 "mayor: \""_s
                                                                 % story.left(600) % u"\"\nstory: \""_s % story
                                                                 % u"\"\nmore: \""_s % story % u"\"\n"_s));
    for (const Length length : {Length::OnePage, Length::Full}) {
        const BriefOptions options = briefOptions(length);
        const BriefPages pages(*profileBrief(*dataset, 0, options), options);
        QCOMPARE(misplaced(pages), QString());
        QCOMPARE(pages.count() == 1, length == Length::OnePage);
    }
}

void TstBriefPages::moreThanFourColumnsLieOnTheirSide()
{
    const QStringList cities{u"stockholm-swe@2018"_s, u"helsinki-fin@2020"_s, u"turin-ita@2018"_s, u"maceio-bra@2020"_s,
                             u"stockholm-swe@2020"_s};
    const auto isWide = [](const BriefPages &pages) { return pages.size().width() > pages.size().height(); };
    QVERIFY(!isWide(BriefPages(comparedBrief(cities.mid(0, 4)), {})));
    QVERIFY(isWide(BriefPages(comparedBrief(cities), {})));
}

void TstBriefPages::withLittleToSayThePageIsFilledAllTheSame()
{
    const BriefOptions options = briefOptions(Length::OnePage);
    for (const char *city : {"stockholm-swe@2018", "maceio-bra@2020", "turin-ita@2018", "adelaide-aus@2020"}) {
        const qreal part = filled(BriefPages(cityBrief(QString::fromLatin1(city), options), options));
        QVERIFY2(part > 0.85, qPrintable(u"%1: %2"_s.arg(QLatin1StringView(city)).arg(part)));
    }
}

CITY_PROFILES_TEST(TstBriefPages)
#include "tst_briefpages.moc"
