// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasettext.h"
#include "installedtexts.h"
#include "summarywording.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// A summary has one sentence for each difference that is certain, and none for what isn't.
class TstSummaryWording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoAnswersMakeASentence_data();
    void twoAnswersMakeASentence();
    void sentencesStandInTheOrderOfTheQuestions();
    void aGroupNeedsTenCompleteAnswers_data();
    void aGroupNeedsTenCompleteAnswers();
    void aProfileIsHeldAgainstMostOfAGroup_data();
    void aProfileIsHeldAgainstMostOfAGroup();

private:
    static Dataset survey(const QString &profiles);
    static QStringList texts(const std::vector<Wording::SummarySentence> &sentences);
    static QStringList ofPair(const QString &first, const QString &second);
    /// Of a profile beside itself and 11 other cities, the first few of which answer as given.
    static QStringList ofGroup(const QString &own, const QStringList &others);

    InstalledTexts m_english{QLocale(QLocale::English, QLocale::UnitedStates)};
};

Dataset TstSummaryWording::survey(const QString &profiles)
{
    return datasetFromText(QString(uR"(
        edition 2018
        edition 2020
        question mayor text headline
        question population quantity headline unit=residents
        question staff quantity fact unit=staff unit_one=person
        question strategy yes_no share
        question approach single_choice share holistic sectors
        question roles multi_choice bars designer engineer trainer other* none="No roles"
        option roles trainer editions=2020
        question data grid grid policing housing levels=sufficient,insufficient
    )"_s + profiles));
}

QStringList TstSummaryWording::texts(const std::vector<Wording::SummarySentence> &sentences)
{
    QStringList list;
    for (const Wording::SummarySentence &sentence : sentences)
        list.append(sentence.text);
    return list;
}

QStringList TstSummaryWording::ofPair(const QString &first, const QString &second)
{
    const Dataset dataset =
        survey(u"city a A SE\ncity b B SE\nprofile a@2018\n%1\nprofile b@2020\n%2\n"_s.arg(first, second));
    return texts(Wording::summary(dataset, compareProfiles(dataset, {0, 1}).value()));
}

QStringList TstSummaryWording::ofGroup(const QString &own, const QStringList &others)
{
    QString profiles = u"city a A SE\nprofile a@2018\n%1\n"_s.arg(own);
    for (int city = 0; city < 11; ++city)
        profiles += u"city c%1 C%1 SE\nprofile c%1@2018\n%2\n"_s.arg(city).arg(others.value(city));
    const auto dataset = std::make_shared<const Dataset>(survey(profiles));
    DatasetIndex index(dataset);
    const Group group = groupOf(index, u"Sweden"_s, {}, {}).value();
    return texts(Wording::summary(*dataset, besideGroup(index, 0, group).value(), group.name));
}

void TstSummaryWording::twoAnswersMakeASentence_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QString &first, const QString &second, const QStringList &sentences) {
        QTest::newRow(name) << first << second << sentences;
    };
    row("0 and 1", u"staff: 0"_s, u"staff: 1"_s, {u"Staff: A 2018: 0 staff; B 2020: 1 person."_s});
    row("2 and 5", u"staff: 2"_s, u"staff: 5"_s, {u"Staff: A 2018: 2 staff; B 2020: 5 staff."_s});
    row("5 and 5", u"staff: 5"_s, u"staff: 5"_s, {});
    row("5 and not stated", u"staff: 5"_s, u"staff: not_stated"_s, {});
    row("5 and none", u"staff: 5"_s, u"staff: none"_s, {u"Staff: A 2018: 5 staff; B 2020: None."_s});
    row("bounds that overlap", u"staff: 5"_s, u"staff: more than 4"_s, {});
    row("bounds that don't", u"staff: 5"_s, u"staff: more than 8"_s,
        {u"Staff: A 2018: 5 staff; B 2020: more than 8 staff."_s});
    row("reference years", u"population: 5 (2016)"_s, u"population: 9 (2018)"_s, {});
    row("one reference year", u"population: 5 (2016)"_s, u"population: 9 (2016)"_s,
        {u"Population: A 2018: 5 residents in 2016; B 2020: 9 residents in 2016."_s});
    row("texts", u"mayor: Anna"_s, u"mayor: Bo"_s, {});
    row("yes and no", u"strategy: yes"_s, u"strategy: no"_s, {u"Strategy: A 2018: Yes; B 2020: No."_s});
    row("one of several", u"approach: holistic"_s, u"approach: sectors"_s,
        {u"Approach: A 2018: Holistic; B 2020: Sectors."_s});
    row("options", u"roles: designer"_s, u"roles: engineer trainer"_s,
        {u"Roles: Designer is named by A 2018 and not by B 2020."_s,
         u"Roles: Engineer is named by B 2020 and not by A 2018."_s}); // a trainer was not offered in 2018
    row("an incomplete list", u"roles: designer"_s, u"roles: partial engineer"_s,
        {u"Roles: Engineer is named by B 2020 and not by A 2018."_s});
    row("own words", u"roles: other=Gardener"_s, u"roles: other=Planner"_s, {});
    row("none and 1", u"roles: none"_s, u"roles: designer"_s, {u"Roles: A 2018: No roles; B 2020: Designer."_s});
    row("none and 2", u"roles: none"_s, u"roles: designer engineer"_s,
        {u"Roles: A 2018: No roles; B 2020: Designer, Engineer."_s});
    row("none and incomplete", u"roles: partial designer"_s, u"roles: none"_s,
        {u"Roles: A 2018: Designer (list incomplete); B 2020: No roles."_s});
    row("levels", u"data: policing=sufficient housing=sufficient"_s, u"data: policing=insufficient"_s,
        {u"Data: Policing: A 2018: Sufficient; B 2020: Insufficient."_s});
}

void TstSummaryWording::twoAnswersMakeASentence()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QTEST(ofPair(first, second), "sentences");
}

void TstSummaryWording::sentencesStandInTheOrderOfTheQuestions()
{
    const Dataset dataset = survey(uR"(
        city a A SE
        city b B SE
        profile a@2018
        data: policing=sufficient
        roles: engineer
        staff: 2
        profile b@2018
        data: policing=insufficient
        roles: designer
        staff: 1
    )"_s);
    const auto sentences = Wording::summary(dataset, compareProfiles(dataset, {0, 1}).value());
    QCOMPARE(sentences.size(), std::size_t(4));
    QCOMPARE(sentences[0].question, questionOf(dataset, u"staff"));
    QCOMPARE(sentences[0].option, -1);
    QCOMPARE(sentences[1].option, optionOf(dataset, u"roles", u"designer"));
    QCOMPARE(sentences[2].option, optionOf(dataset, u"roles", u"engineer"));
    QCOMPARE(sentences[3].question, questionOf(dataset, u"data"));
}

void TstSummaryWording::aGroupNeedsTenCompleteAnswers_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("nine") << 8 << QStringList();
    QTest::newRow("ten") << 9
                         << QStringList{u"Strategy: A 2018 answers “No”, like at most 3 of 12 city pages (Sweden)."_s};
    QTest::newRow("twelve") << 11 << QStringList{u"Strategy: A 2018 answers “No”, like 1 of 12 city pages (Sweden)."_s};
}

void TstSummaryWording::aGroupNeedsTenCompleteAnswers()
{
    QFETCH(int, others);
    QTEST(ofGroup(u"strategy: no"_s, QStringList(others, u"strategy: yes"_s)), "sentences");
}

void TstSummaryWording::aProfileIsHeldAgainstMostOfAGroup_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QStringList>("others");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QString &own, const QStringList &others, const QStringList &sentences) {
        QTest::newRow(name) << own << others << sentences;
    };
    const QStringList engineers(11, u"roles: engineer"_s);
    row("lists", u"roles: designer"_s, engineers,
        {u"Roles: Designer is named by A 2018, and by 1 of 12 city pages (Sweden)."_s,
         u"Roles: Engineer is not named by A 2018, but by 11 of 12 city pages (Sweden)."_s});
    row("an incomplete list", u"roles: partial designer"_s, engineers,
        {u"Roles: Designer is named by A 2018, and by 1 of 12 city pages (Sweden)."_s});
    row("some unknown", u"roles: engineer"_s, QStringList(10, u"roles: designer"_s),
        {u"Roles: Designer is not named by A 2018, but by at least 10 of 12 city pages (Sweden)."_s,
         u"Roles: Engineer is named by A 2018, and by at most 2 of 12 city pages (Sweden)."_s});
    row("like most", u"roles: engineer"_s, engineers, {});
    row("none", u"roles: none"_s, engineers,
        {u"Roles: Engineer is not named by A 2018, but by 11 of 12 city pages (Sweden)."_s,
         u"Roles: A 2018 answers “No roles”, like 1 of 12 city pages (Sweden)."_s});
    row("not stated", u"roles: not_stated"_s, engineers, {});
    row("one of several", u"approach: holistic"_s, QStringList(11, u"approach: sectors"_s),
        {u"Approach: A 2018 answers “Holistic”, like 1 of 12 city pages (Sweden)."_s});
    row("a level", u"data: policing=sufficient"_s, QStringList(11, u"data: policing=insufficient"_s),
        {u"Data: A 2018 answers “Policing: Sufficient”, like 1 of 12 city pages (Sweden)."_s});
    row("a number", u"staff: 1"_s, QStringList(11, u"staff: 5"_s),
        {u"Staff: A 2018: 1 person; median of 12 city pages (Sweden): 5 staff."_s});
    row("a bound at the median", u"staff: more than 4"_s, QStringList(11, u"staff: 5"_s), {});
    row("reference years", u"population: 1 (2016)"_s, QStringList(11, u"population: 5 (2017)"_s), {});
    row("texts", u"mayor: Anna"_s, QStringList(11, u"mayor: Bo"_s), {});
}

void TstSummaryWording::aProfileIsHeldAgainstMostOfAGroup()
{
    QFETCH(QString, own);
    QFETCH(QStringList, others);
    QTEST(ofGroup(own, others), "sentences");
}

CITY_PROFILES_TEST(TstSummaryWording)
#include "tst_summarywording.moc"
