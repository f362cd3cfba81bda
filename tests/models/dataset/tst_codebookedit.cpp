// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertext.h"
#include "datasettext.h"
#include "edit.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// Options and questions can be added to a survey, and what was answered stays.
class TstCodebookEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddedOptionCanBeNamed();
    void anOptionChangesItsLabel();
    void anAddedQuestionIsNotStatedUntilAnswered();
};

namespace {

Dataset sample()
{
    return datasetFromText(uR"(
        edition 2018
        question staff quantity fact
        question roles multi_choice bars designer engineer other*
        city lund Lund SE
        city malmo Malmö SE
        profile lund@2018
        roles: other="Planner" designer
        profile malmo@2018
        staff: 7
    )");
}

Dataset with(const Dataset &dataset, const Edit &edit)
{
    auto result = applied(dataset, edit);
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message()));
    return *result;
}

Answer answer(const Dataset &dataset, QStringView question, QStringView text)
{
    return answerFromText(dataset.question(questionOf(dataset, question)), text);
}

Dataset withAnswer(const Dataset &dataset, QStringView profile, QStringView question, QStringView text)
{
    return with(dataset,
                answerEdit(dataset, profileOf(dataset, profile), questionOf(dataset, question),
                           answer(dataset, question, text)));
}

Edit edit(EditOp op, const QString &target, const QJsonObject &payload = {})
{
    return {op, target, payload, {}};
}

} // namespace

void TstCodebookEdit::anAddedOptionCanBeNamed()
{
    const Dataset before = sample();
    const Dataset after = with(before, edit(EditOp::Option, u"roles/trainer"_s, {{u"label"_s, u"Trainer"_s}}));
    const Question &roles = after.question(questionOf(after, u"roles"));
    QCOMPARE(roles.options.size(), std::size_t(4));
    QCOMPARE(roles.options[3].label, u"Trainer"_s);
    QCOMPARE(roles.optionOrder().back(), 3);
    QCOMPARE(before.question(questionOf(before, u"roles")).options.size(), std::size_t(3));
    QCOMPARE(answerOf(after, u"lund@2018", u"roles"), answerOf(before, u"lund@2018", u"roles"));
    const Dataset named = withAnswer(after, u"lund@2018", u"roles", u"trainer designer");
    QVERIFY(named.names(0, questionOf(named, u"roles"), 3));
    QVERIFY(!named.names(1, questionOf(named, u"roles"), 3));
    QCOMPARE(answerOf(named, u"malmo@2018", u"staff"), answer(before, u"staff", u"7"));
}

void TstCodebookEdit::anOptionChangesItsLabel()
{
    const Dataset after = with(sample(), edit(EditOp::Option, u"roles/designer"_s, {{u"label"_s, u"Draws"_s}}));
    QCOMPARE(after.question(questionOf(after, u"roles")).options[0].label, u"Draws"_s);
    QCOMPARE(after.question(questionOf(after, u"roles")).options.size(), std::size_t(3));
}

void TstCodebookEdit::anAddedQuestionIsNotStatedUntilAnswered()
{
    const Dataset before = sample();
    for (const QString &kind : {u"text"_s, u"quantity"_s, u"yes_no"_s}) {
        const Dataset after = with(before,
                                   edit(EditOp::Question, u"extra"_s,
                                        {{u"section"_s, u"main"_s},
                                         {u"kind"_s, kind},
                                         {u"presentation"_s, u"fact"_s},
                                         {u"label"_s, u"Extra"_s}}));
        QCOMPARE(after.codebook().questionOrder().back(), questionOf(after, u"extra"));
        QCOMPARE(answerOf(after, u"malmo@2018", u"extra"), Answer());
        const QString text = kind == "yes_no"_L1 ? u"no"_s : u"12"_s;
        const Dataset answered = withAnswer(after, u"malmo@2018", u"extra", text);
        QCOMPARE(answerOf(answered, u"malmo@2018", u"extra"), answer(after, u"extra", text));
        QCOMPARE(answerOf(answered, u"lund@2018", u"extra"), Answer());
        QVERIFY(!answered.quantity(0, questionOf(answered, u"extra")));
    }
}

CITY_PROFILES_TEST(TstCodebookEdit)
#include "tst_codebookedit.moc"
