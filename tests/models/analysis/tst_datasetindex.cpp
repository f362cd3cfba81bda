// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasetindex.h"
#include "datasettext.h"
#include "edit.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What an index keeps is whole, and orders put what has no value last.
class TstDatasetIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasCancelledIsMadeAnew();
    void noneIsNoValueOfASingleChoice();
    void anAnswerToAnAddedQuestionGivesOthersNoNumber();
};

namespace {

DatasetPointer sample()
{
    return sharedDatasetFromText(uR"(
        edition 2018
        question approach single_choice share holistic sectors
        question strategy yes_no share
        question story text paragraph
        city lund Lund SE
        city malmo Malmö SE
        city oslo Oslo NO
        profile lund@2018
        approach: none
        strategy: none
        story: A long story
        profile malmo@2018
        approach: holistic
        strategy: yes
        profile oslo@2018
        approach: sectors
        strategy: no
    )");
}

QString orderBy(const DatasetPointer &dataset, QStringView question, bool descending = false)
{
    DatasetIndex index(dataset);
    const SortOrder order{SortOrder::By::Question, questionOf(*dataset, question), descending};
    return profileIds(*dataset, *index.order({order}).value()).join(u' ');
}

} // namespace

void TstDatasetIndex::whatWasCancelledIsMadeAnew()
{
    const DatasetPointer dataset = sample();
    DatasetIndex index(dataset);
    const Subject story = questionSubject(questionOf(*dataset, u"story"));
    const ConditionValue words = textValue(ConditionValue::Kind::Contains, u"long"_s);
    const auto cancel = std::make_shared<std::atomic_bool>(true);
    QCOMPARE(index.certainly(story, words, cancel).value()->count(), 0);
    QCOMPARE(index.certainly(story, words).value()->count(), 1);
    QCOMPARE(index.truth(conditionOn(story, {words}), cancel).value()->yes.count(), 0);
    QCOMPARE(index.truth(conditionOn(story, {words})).value()->yes.count(), 1);
    QVERIFY(index.names(u"lund"_s, cancel)->words.size() == 1);
    QCOMPARE(index.names(u"lund"_s)->startsName.count(), 1);
}

void TstDatasetIndex::noneIsNoValueOfASingleChoice()
{
    QCOMPARE(orderBy(sample(), u"approach"), u"malmo@2018 oslo@2018 lund@2018"_s);
    QCOMPARE(orderBy(sample(), u"approach", true), u"oslo@2018 malmo@2018 lund@2018"_s);
    QCOMPARE(orderBy(sample(), u"strategy"), u"malmo@2018 oslo@2018 lund@2018"_s);
}

void TstDatasetIndex::anAnswerToAnAddedQuestionGivesOthersNoNumber()
{
    const QJsonObject parks{{u"section"_s, u"main"_s}, {u"kind"_s, u"quantity"_s}, {u"presentation"_s, u"fact"_s}};
    const Dataset asked = *applied(*sample(), {EditOp::Question, u"parks"_s, parks, {}});
    const Answer five{State::Answered, Quantity{5.0, 5.0, Qualifier::Exact, {}}, -1, {}};
    const Edit edit = answerEdit(asked, profileOf(asked, u"oslo@2018"), questionOf(asked, u"parks"), five);
    const auto dataset = std::make_shared<const Dataset>(*applied(asked, edit));
    QCOMPARE(orderBy(dataset, u"parks"), u"oslo@2018 lund@2018 malmo@2018"_s);
}

CITY_PROFILES_TEST(TstDatasetIndex)
#include "tst_datasetindex.moc"
