// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expression.h"

#include "datasettext.h"
#include "testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace CityProfiles;
using namespace CityProfiles::Testing;

using Kind = ExpressionProblem::Kind;
Q_DECLARE_METATYPE(ExpressionProblem::Kind)

class TstExpression : public QObject {
    Q_OBJECT

private:
    const Dataset m_dataset = datasetFromText(uR"(
        edition 2018
        edition 2020
        region europe Europe
        region asia Asia
        country SE Sweden region=europe
        country KR Korea region=asia
        question mayor text headline label="Mayor"
        question population quantity headline label="Population"
        question roles multi_choice bars designer engineer hcd other* label="Roles"
        question terms multi_choice bars hcd data label="Terms"
        question goals multi_choice bars hcd label="Goals"
        question strategy yes_no share label="Strategy"
        question data grid grid policing housing levels=sufficient,insufficient label="Data"
        option roles hcd label="Human-centred design"
        option terms hcd label="Human-centred design"
        class population middle label="500,000 to 1 million" lower=500000 upper=1000000
        city stockholm-swe Stockholm SE
        profile stockholm-swe@2018
    )");

    Condition parsed(const QString &text) const
    {
        const auto condition = parseExpression(m_dataset.tables(), text);
        return std::holds_alternative<Condition>(condition) ? std::get<Condition>(condition) : Condition();
    }

private Q_SLOTS:
    void anExpressionWrittenAndReadAgainIsTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: as it was read
        const auto row = [](const QString &text, const QString &written = {}) {
            QTest::addRow("%s", qPrintable(text)) << text << written;
        };
        row(u"roles=designer"_s);
        row(u"roles=designer,engineer"_s);
        row(u"roles!=designer,engineer"_s);
        row(u" roles , terms = hcd "_s, u"roles,terms=hcd"_s);
        row(u"roles,terms,goals!=hcd"_s);
        row(u"roles=state:partial,state:none"_s);
        row(u"roles!=state:not_stated"_s);
        row(u"roles=designer,state:none"_s);
        row(u"roles~=planner"_s, u"roles~=\"planner\""_s);
        row(u"strategy=yes"_s);
        row(u"data.policing=insufficient"_s);
        row(u"data.policing,data.housing=sufficient"_s);
        row(u"data=state:answered"_s);
        row(u"mayor=\"Anna\""_s);
        row(u"mayor~=\"a, b \"\"c\"\" = d\",e"_s, u"mayor~=\"a, b \"\"c\"\" = d\",\"e\""_s);
        row(u"mayor=\"state:none\""_s);
        row(u"mayor!=Anna"_s, u"mayor!=\"Anna\""_s);
        row(u"population=1000000"_s);
        row(u"population=0.25"_s);
        row(u"population!=5"_s);
        row(u"population>=1000000"_s);
        row(u"population<=5"_s);
        row(u"population<5"_s);
        row(u"population>5"_s);
        row(u"population=10..20"_s);
        row(u"population=10..20,30..40"_s);
        row(u"population=..20"_s, u"population<20"_s);
        row(u"population=10.."_s, u"population>=10"_s);
        row(u"population=..20,40.."_s);
        row(u"population!=..20"_s);
        row(u"population=20..20"_s);
        row(u"population=class:middle"_s);
        row(u"population=class:middle,5"_s);
        row(u"city.name~=\"Stock\""_s);
        row(u"city.country=sweden,KR"_s, u"city.country=SE,KR"_s);
        row(u"city.region!=europe"_s);
        row(u"city.subdivision=\"ME\""_s);
        row(u"city.latitude=-40..60.5"_s);
        row(u"city.longitude>=-3"_s);
        row(u"edition=2018"_s);
        row(u"answered>=3"_s);
    }
    void anExpressionWrittenAndReadAgainIsTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const Condition condition = parsed(text);
        QVERIFY(!condition.terms.empty());
        const QStringList expressions = expressionsOf(m_dataset.tables(), condition);
        QCOMPARE(expressions, QStringList{written.isEmpty() ? text : written});
        QVERIFY(parsed(expressions.first()) == condition);
    }

    void conditionsThatWantAllValuesAreOneExpressionForEach()
    {
        const Condition all =
            conditionOn(questionSubject(questionOf(m_dataset, u"roles")), {optionValue(0), optionValue(1)}, Match::All);
        QCOMPARE(expressionsOf(m_dataset.tables(), all), (QStringList{u"roles=designer"_s, u"roles=engineer"_s}));
    }

    void everySubjectHasAnIdThatIsRead()
    {
        QStringList ids = subjectIds(m_dataset.tables());
        QCOMPARE(ids.size(), 7 + 2 + 8);
        for (const QString &id : ids) {
            const auto condition = parseExpression(m_dataset.tables(), QString(id + u"=x"_s));
            const auto *problem = std::get_if<ExpressionProblem>(&condition);
            QVERIFY2(!problem || problem->kind != Kind::UnknownSubject, qPrintable(id));
        }
    }

    void aMistakeIsNamedWithWhatCouldStandThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("candidate"); // one of them; empty: there is none
        const auto row = [](const QString &text, Kind kind, const QString &word, const QString &subject,
                            const QString &candidate) {
            QTest::addRow("%s", qPrintable(text)) << text << kind << word << subject << candidate;
        };
        row({}, Kind::NoOperator, {}, {}, {});
        row(u"roles"_s, Kind::NoOperator, u"roles"_s, {}, {});
        row(u"\"roles=designer\""_s, Kind::NoOperator, u"\"roles=designer\""_s, {}, {});
        row(u"mayor~=\"Anna"_s, Kind::UnclosedQuote, u"mayor~=\"Anna"_s, {}, {});
        row(u"=x"_s, Kind::EmptyWord, {}, {}, u"roles"_s);
        row(u"roles,=designer"_s, Kind::EmptyWord, {}, {}, u"roles"_s);
        row(u"roles="_s, Kind::EmptyWord, {}, u"roles"_s, {});
        row(u"roles=designer,"_s, Kind::EmptyWord, {}, u"roles"_s, {});
        row(u"rolse=x"_s, Kind::UnknownSubject, u"rolse"_s, {}, u"roles"_s);
        row(u"roles.designer=x"_s, Kind::UnknownSubject, u"roles.designer"_s, {}, u"data.policing"_s);
        row(u"data.polcing=x"_s, Kind::UnknownRow, u"polcing"_s, u"data"_s, u"policing"_s);
        row(u"data=sufficient"_s, Kind::RowMissing, u"data"_s, u"data"_s, u"data.housing"_s);
        row(u"data.policing=much"_s, Kind::UnknownValue, u"much"_s, u"data.policing"_s, u"sufficient"_s);
        row(u"roles=desinger"_s, Kind::UnknownValue, u"desinger"_s, u"roles"_s, u"designer"_s);
        row(u"roles=state:gone"_s, Kind::UnknownValue, u"state:gone"_s, u"roles"_s, u"state:none"_s);
        row(u"population=class:big"_s, Kind::UnknownValue, u"class:big"_s, u"population"_s, u"class:middle"_s);
        row(u"strategy=maybe"_s, Kind::UnknownValue, u"maybe"_s, u"strategy"_s, u"yes"_s);
        row(u"city.country=Swedn"_s, Kind::UnknownValue, u"Swedn"_s, u"city.country"_s, u"Sweden"_s);
        row(u"city.region=mars"_s, Kind::UnknownValue, u"mars"_s, u"city.region"_s, u"asia"_s);
        row(u"edition=1999"_s, Kind::UnknownValue, u"1999"_s, u"edition"_s, u"2020"_s);
        row(u"population>=abc"_s, Kind::NoNumber, u"abc"_s, u"population"_s, {});
        row(u"answered=ten"_s, Kind::NoNumber, u"ten"_s, u"answered"_s, {});
        row(u"population>1..2"_s, Kind::WrongOperator, u">"_s, u"population"_s, u"="_s);
        row(u"population~=1"_s, Kind::WrongOperator, u"~="_s, u"population"_s, u">="_s);
        row(u"mayor>Anna"_s, Kind::WrongOperator, u">"_s, u"mayor"_s, u"~="_s);
        row(u"terms~=design"_s, Kind::WrongOperator, u"~="_s, u"terms"_s, u"!="_s);
        row(u"roles>=state:none"_s, Kind::WrongOperator, u">="_s, u"roles"_s, u"="_s);
        row(u"population<1,2"_s, Kind::SeveralNumbers, u"<"_s, u"population"_s, {});
    }
    void aMistakeIsNamedWithWhatCouldStandThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, candidate);
        const auto condition = parseExpression(m_dataset.tables(), text);
        QVERIFY(std::holds_alternative<ExpressionProblem>(condition));
        const auto &problem = std::get<ExpressionProblem>(condition);
        QTEST(problem.kind, "kind");
        QTEST(problem.word, "word");
        QTEST(problem.subject, "subject");
        QCOMPARE(problem.candidates.contains(candidate), !candidate.isEmpty());
        QCOMPARE(problem.candidates.isEmpty(), candidate.isEmpty());
    }

    void severalConditionsInOneTextAreTakenApart()
    {
        QCOMPARE(splitConditions(u"roles=designer & mayor~=\"a & b\" &strategy=yes"_s),
                 (QStringList{u"roles=designer"_s, u"mayor~=\"a & b\" &strategy=yes"_s}));
        QCOMPARE(splitConditions(u"mayor~=\"say \"\" & \"\"\" & edition=2018"_s),
                 (QStringList{u"mayor~=\"say \"\" & \"\"\""_s, u"edition=2018"_s}));
        QCOMPARE(splitConditions(u"roles=designer & "_s), (QStringList{u"roles=designer"_s, QString()}));
        QCOMPARE(splitConditions(u"  "_s), QStringList());
        const QStringList both{u"roles=designer"_s, u"mayor~=\"a & b\""_s};
        QCOMPARE(splitConditions(joinedConditions(both)), both);
    }
};

CITY_PROFILES_TEST(TstExpression)
#include "tst_expression.moc"
