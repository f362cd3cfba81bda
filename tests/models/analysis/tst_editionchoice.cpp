// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "edit.h"
#include "editionchoice.h"
#include "query.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A list counts each city once unless it is told otherwise.
class TstEditionChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChoiceShowsItsProfiles_data();
    void aChoiceShowsItsProfiles();
    void withoutTheLatestTheOneBeforeIsShown();
    void aWordNamesAChoice();
};

namespace {

/// The later edition stands first in the tables: time is the position, not the place.
Dataset sample()
{
    return datasetFromText(uR"(
        edition 2020 position=2
        edition 2018 position=1
        city lund Lund SE
        city malmo Malmö SE
        city ystad Ystad SE
        city empty "No profile" SE
        profile lund@2018
        profile lund@2020
        profile malmo@2020
        profile ystad@2018
    )");
}

QString idsOf(const Dataset &dataset, const EditionChoice &choice)
{
    return profileIds(dataset, sorted(dataset, profilesOf(dataset, choice))).join(u' ');
}

} // namespace

void TstEditionChoice::aChoiceShowsItsProfiles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("profiles");
    QTest::newRow("latest") << u"latest"_s << u"lund@2020 malmo@2020 ystad@2018"_s;
    QTest::newRow("all") << u"all"_s << u"lund@2018 lund@2020 malmo@2020 ystad@2018"_s;
    QTest::newRow("2018") << u"2018"_s << u"lund@2018 ystad@2018"_s;
    QTest::newRow("2020") << u"2020"_s << u"lund@2020 malmo@2020"_s;
}

void TstEditionChoice::aChoiceShowsItsProfiles()
{
    QFETCH(QString, word);
    const Dataset dataset = sample();
    QTEST(idsOf(dataset, editionChoiceFromId(dataset.codebook(), word).value()), "profiles");
}

void TstEditionChoice::withoutTheLatestTheOneBeforeIsShown()
{
    const Dataset dataset = *applied(sample(), {EditOp::Remove, u"lund@2020"_s, {}, {}});
    QCOMPARE(idsOf(dataset, {}), u"lund@2018 malmo@2020 ystad@2018"_s);
}

void TstEditionChoice::aWordNamesAChoice()
{
    const Codebook codebook = sample().codebook();
    QCOMPARE(editionChoiceFromId(codebook, u"latest"), std::optional(EditionChoice()));
    QCOMPARE(editionChoiceFromId(codebook, u"all"), std::optional(EditionChoice{EditionChoice::Mode::All, -1}));
    QCOMPARE(editionChoiceFromId(codebook, u"2018"), std::optional(EditionChoice{EditionChoice::Mode::One, 1}));
    QCOMPARE(editionChoiceFromId(codebook, u"2019"), std::nullopt);
    QCOMPARE(editionChoiceFromId(codebook, u""), std::nullopt);
}

CITY_PROFILES_TEST(TstEditionChoice)
#include "tst_editionchoice.moc"
