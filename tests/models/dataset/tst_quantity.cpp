// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity.h"
#include "testmain.h"

#include <QTest>

using namespace CityProfiles;

/// A printed number fits its qualifier and sorts by what is printed.
class TstQuantity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void boundsFitTheQualifier_data();
    void boundsFitTheQualifier();
    void sortsByThePrintedNumber();
};

namespace {

using Bound = std::optional<double>;

} // namespace

void TstQuantity::boundsFitTheQualifier_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *name, Qualifier qualifier, Bound lower, Bound upper, bool fits) {
        QTest::newRow(name) << Quantity{lower, upper, qualifier, {}} << fits;
    };
    row("exact", Qualifier::Exact, 4, 4, true);
    row("exact zero", Qualifier::Exact, 0, 0, true);
    row("exact with two numbers", Qualifier::Exact, 4, 5, false);
    row("exact without upper", Qualifier::Exact, 4, {}, false);
    row("exact without numbers", Qualifier::Exact, {}, {}, false);
    row("about", Qualifier::About, 40, 40, true);
    row("about with a range", Qualifier::About, 40, 50, false);
    row("range", Qualifier::Range, 4, 6, true);
    row("range upside down", Qualifier::Range, 6, 4, false);
    row("range of one number", Qualifier::Range, 4, 4, false);
    row("range without end", Qualifier::Range, 4, {}, false);
    row("more than", Qualifier::MoreThan, 100, {}, true);
    row("more than with upper", Qualifier::MoreThan, 100, 200, false);
    row("more than without number", Qualifier::MoreThan, {}, {}, false);
    row("less than", Qualifier::LessThan, {}, 5, true);
    row("less than with lower", Qualifier::LessThan, 0, 5, false);
    row("unknown qualifier", Qualifier(9), 4, 4, false);
}

void TstQuantity::boundsFitTheQualifier()
{
    QFETCH(Quantity, quantity);
    QTEST(quantity.inconsistency() == nullptr, "fits");
}

void TstQuantity::sortsByThePrintedNumber()
{
    QCOMPARE((Quantity{4, 4, Qualifier::Exact, {}}).sortValue(), 4.0);
    QCOMPARE((Quantity{4, 6, Qualifier::Range, {}}).sortValue(), 5.0);
    QCOMPARE((Quantity{100, {}, Qualifier::MoreThan, {}}).sortValue(), 100.0);
    QCOMPARE((Quantity{{}, 5, Qualifier::LessThan, {}}).sortValue(), 5.0);
}

CITY_PROFILES_TEST(TstQuantity)
#include "tst_quantity.moc"
