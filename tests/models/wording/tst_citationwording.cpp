// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citationwording.h"
#include "datasettext.h"
#include "group.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Facts and figures can be cited in the forms that writers use.
class TstCitationWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProfileIsCitedByItsPage();
    void anAnswerIsCitedByItsOwnSource();
    void aCountCitesThisProgramAndAPublishedFigureTheSurvey();
    void bibtexEscapesWhatTexReads();
    void cslIsJsonWhateverStandsInIt();
    void aFactIsASentenceWithItsSource();
};

namespace {

Dataset survey()
{
    return datasetFromText(uR"(
        edition 2018
        source oecd "City pages" url=https://example.org publisher=OECD
        source report "The 100 % report & more" url=https://doi.org/10.1787/f10c96e5-en publisher=OECD
        question staff quantity fact unit=staff label="Team staff"
        question strategy yes_no share label="Strategy"
        country SE Sweden note="A note on Sweden"
        city stockholm Stockholm SE
        profile stockholm@2018 source=oecd url=https://example.org/stockholm
        staff: 6 (2017)
        strategy: yes
    )");
}

Wording::Citation staffOf(const Dataset &dataset)
{
    return Wording::answerCitation(dataset, 0, wholeProfile(dataset, u"stockholm@2018"), questionOf(dataset, u"staff"));
}

ChartTable shares(const Dataset &dataset, ChartOrigin origin)
{
    ChartTable table;
    table.question = 1;
    table.edition = 0;
    ChartBlock block;
    block.origin = origin;
    block.source = origin == ChartOrigin::Published ? dataset.tables().sourceIndex(u"report") : -1;
    table.blocks.push_back(block);
    return table;
}

} // namespace

void TstCitationWording::aProfileIsCitedByItsPage()
{
    const Dataset dataset = survey();
    QCOMPARE(Wording::citationText({Wording::profileCitation(dataset, 0, wholeProfile(dataset, u"stockholm@2018"))},
                                   Wording::CitationStyle::Plain),
             u"OECD (2018). Stockholm, 2018 survey (Sweden). In: City pages. https://example.org/stockholm. City "
             "Profiles data 1.0. A note on Sweden."_s);
}

void TstCitationWording::anAnswerIsCitedByItsOwnSource()
{
    const Dataset dataset = survey();
    Profile profile = wholeProfile(dataset, u"stockholm@2018");
    const int staff = questionOf(dataset, u"staff");
    profile.answers[std::size_t(staff)].source = dataset.tables().sourceIndex(u"report");
    const Wording::Citation citation = Wording::answerCitation(dataset, 0, profile, staff);
    QCOMPARE(citation.container, u"The 100 % report & more"_s);
    QCOMPARE(citation.doi, u"10.1787/f10c96e5-en"_s);
    QCOMPARE(citation.address, u"https://doi.org/10.1787/f10c96e5-en"_s); // not the profile's page
    QCOMPARE(citation.key, u"cityprofiles-stockholm-2018-staff"_s);
}

void TstCitationWording::aCountCitesThisProgramAndAPublishedFigureTheSurvey()
{
    const Dataset dataset = survey();
    ChartTable table = shares(dataset, ChartOrigin::Counted);
    table.group = std::make_shared<const Group>(pickedGroup(dataset, u"Mine"_s, {0}));
    const ChartTable other = shares(dataset, ChartOrigin::Published);
    table.blocks.push_back(other.blocks.front());
    const std::vector<Wording::Citation> both = Wording::figureCitations(dataset, table);
    QCOMPARE(both.size(), std::size_t(2));
    const Wording::Citation &ours = both.front();
    QCOMPARE(ours.author, u"City Profiles"_s);
    QCOMPARE(ours.version, u"City Profiles data 1.0"_s);
    QVERIFY(ours.note.contains(u"Picked by hand"_s));
    QCOMPARE(ours.year, u"n.d."_s); // not the survey's
    QVERIFY(ours.title.endsWith(u", 2018 survey"));
    const QString basedOn = u"Based on: City pages, OECD, https://example.org"_s;
    const auto text = [&ours](Wording::CitationStyle style) { return Wording::citationText({ours}, style); };
    const QString plain = text(Wording::CitationStyle::Plain);
    QVERIFY(plain.startsWith(u"City Profiles (n.d.). ") && plain.endsWith(u' ' + basedOn + u'.'));
    QCOMPARE(plain.count(u"https://"_s), 1);
    const QString bibtex = text(Wording::CitationStyle::Bibtex);
    QVERIFY(bibtex.contains(u"; "_s + basedOn + u"},\n"_s) && bibtex.contains(u"url = {https://example.org}"_s));
    const QJsonValue item = QJsonDocument::fromJson(text(Wording::CitationStyle::CslJson).toUtf8()).array().first();
    QVERIFY(item["note"_L1].toString().endsWith(basedOn) && item["issued"_L1].isUndefined());
    QCOMPARE(item["URL"_L1].toString(), u"https://example.org"_s);
    const Wording::Citation &published = both.back();
    QCOMPARE(published.author, u"OECD"_s);
    QCOMPARE(published.doi, u"10.1787/f10c96e5-en"_s);
    QVERIFY(ours.key != published.key);
    QVERIFY(published.note.contains(u"number of cities not printed"_s));
}

void TstCitationWording::bibtexEscapesWhatTexReads()
{
    Wording::Citation citation = staffOf(survey());
    citation.title = u"50 % & {more} \\ $x_1^2$ ~#"_s;
    citation.address = u"https://example.org/a_b?c=%7E&d={1}"_s;
    QCOMPARE(Wording::citationText({citation}, Wording::CitationStyle::Bibtex),
             u"@misc{cityprofiles-stockholm-2018-staff,\n"
             "  author = {{OECD}},\n"
             "  title = {{50 \\% \\& \\{more\\} \\textbackslash{} \\$x\\_1\\textasciicircum{}2\\$ "
             "\\textasciitilde{}\\#}},\n"
             "  year = {2018},\n"
             "  url = {https://example.org/a_b?c=\\%7E&d=\\%7B1\\%7D},\n"
             "  note = {City pages; City Profiles data 1.0; A note on Sweden},\n"
             "}\n"_s);
}

void TstCitationWording::cslIsJsonWhateverStandsInIt()
{
    Wording::Citation citation = staffOf(survey());
    citation.title = u"A \"quoted\" \\ text\nin two lines"_s;
    const QJsonArray items =
        QJsonDocument::fromJson(Wording::citationText({citation, citation}, Wording::CitationStyle::CslJson).toUtf8())
            .array();
    QCOMPARE(items.size(), 2);
    const QJsonValue item = items.first();
    QCOMPARE(item["title"_L1].toString(), citation.title);
    QCOMPARE(item["author"_L1][0]["literal"_L1].toString(), u"OECD"_s);
    QCOMPARE(item["issued"_L1]["date-parts"_L1][0][0].toInt(), 2018);
    QCOMPARE(item["URL"_L1].toString(), u"https://example.org/stockholm"_s);
    QVERIFY(item["DOI"_L1].isUndefined());
}

void TstCitationWording::aFactIsASentenceWithItsSource()
{
    const Dataset dataset = survey();
    QCOMPARE(Wording::factSentence(dataset, 0, wholeProfile(dataset, u"stockholm@2018"), questionOf(dataset, u"staff")),
             u"Stockholm, 2018 survey: Team staff: 6 staff in 2017 (OECD, City pages, https://example.org/stockholm, "
             "City Profiles data 1.0)."_s);
}

CITY_PROFILES_TEST(TstCitationWording)
#include "tst_citationwording.moc"
