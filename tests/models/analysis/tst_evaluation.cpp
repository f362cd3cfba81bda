// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation.h"
#include "expression.h"
#include "randomquery.h"
#include "reference.h"
#include "testmain.h"

#include <QTest>

#include <array>

using namespace CityProfiles;
using namespace CityProfiles::Testing;
using namespace Qt::StringLiterals;

/// What columns say of a condition is what whole profiles say, one by one.
class TstEvaluation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomConditionsHoldWhereTheReferenceSaysSo_data();
    void randomConditionsHoldWhereTheReferenceSaysSo();
    void anExpressionMeansTheConditionThatItIsMadeOf_data() { randomConditionsHoldWhereTheReferenceSaysSo_data(); }
    void anExpressionMeansTheConditionThatItIsMadeOf();
};

namespace {

constexpr int conditionsEach = 400;

Dataset madeOf(quint32 seed, bool edited)
{
    RandomSurvey survey(seed);
    const Dataset dataset = survey.dataset(90);
    return edited ? RandomQuery(dataset, seed).edited(survey) : dataset;
}

/// The condition as text, for a failure to be read.
QByteArray described(const Dataset &dataset, const Condition &condition)
{
    QString text = u"match %1:"_s.arg(int(condition.match));
    for (const Term &term : condition.terms) {
        text += QString(u' ' + subjectId(dataset.tables(), term.subject));
        for (const ConditionValue &value : term.values) {
            const auto bound = [](const std::optional<double> &number) {
                return number ? QString::number(*number) : u"-"_s;
            };
            text += u" [kind %1 index %2 %3 to %4 %5 %6 '%7']"_s.arg(int(value.kind))
                        .arg(value.index)
                        .arg(bound(value.range.lower), bound(value.range.upper),
                             value.range.lowerIncluded ? u"low in"_s : u"low out"_s,
                             value.range.upperIncluded ? u"high in"_s : u"high out"_s, value.text);
        }
    }
    return text.toUtf8();
}

/// All that an expression list says together.
Filter parsed(const Dataset &dataset, const QStringList &expressions)
{
    Filter filter;
    for (const QString &expression : expressions) {
        const auto condition = parseExpression(dataset.tables(), expression);
        if (!std::holds_alternative<Condition>(condition))
            qFatal("%s can't be read again", qUtf8Printable(expression));
        filter.push_back(std::get<Condition>(condition));
    }
    return filter;
}

} // namespace

void TstEvaluation::randomConditionsHoldWhereTheReferenceSaysSo_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("edited");
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QTest::addRow("seed %u", seed) << seed << false;
        QTest::addRow("seed %u, edited", seed) << seed << true;
    }
}

void TstEvaluation::randomConditionsHoldWhereTheReferenceSaysSo()
{
    QFETCH(quint32, seed);
    QFETCH(bool, edited);
    const Reference reference(madeOf(seed, edited));
    RandomQuery random(reference.dataset(), seed + 100);
    std::array<int, 3> found{};
    for (int i = 0; i < conditionsEach; ++i) {
        const Condition condition = random.condition();
        const TruthSet truth = evaluate(reference.dataset(), condition).value();
        for (const ProfileIndex profile : reference.profiles()) {
            const Truth expected = reference.truth(profile, condition);
            ++found[std::size_t(expected)];
            QVERIFY2(truth.at(profile) == expected,
                     QByteArray(described(reference.dataset(), condition) + " of "
                                + reference.dataset().profileId(profile).toUtf8()));
            QVERIFY(!(truth.yes.contains(profile) && truth.no.contains(profile)));
        }
    }
    for (const int count : found)
        QVERIFY(count > conditionsEach); // each truth was put to the proof
}

void TstEvaluation::anExpressionMeansTheConditionThatItIsMadeOf()
{
    QFETCH(quint32, seed);
    QFETCH(bool, edited);
    const Reference reference(madeOf(seed, edited));
    const Dataset &dataset = reference.dataset();
    RandomQuery random(dataset, seed + 200);
    for (int i = 0; i < conditionsEach; ++i) {
        const Condition condition = random.sayableCondition();
        const QStringList expressions = expressionsOf(dataset.tables(), condition);
        const Filter again = parsed(dataset, expressions);
        for (const ProfileIndex profile : reference.profiles()) {
            QVERIFY2(reference.truth(profile, again) == reference.truth(profile, condition),
                     QByteArray(expressions.join(u" and "_s).toUtf8() + " from " + described(dataset, condition)));
        }
    }
}

CITY_PROFILES_TEST(TstEvaluation)
#include "tst_evaluation.moc"
