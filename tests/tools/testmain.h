// SPDX-FileCopyrightText: 2026 The City Profiles authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace CityProfiles::Testing {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// Adds a test class to the program it is linked into; tests run in the order of their names.
void registerTest(const char *name, TestFactory factory);

/// A namespace-scope object of this type is all that a test file needs instead of a main function.
template <typename Test>
struct Registration {
    explicit Registration(const char *name)
    {
        registerTest(name, [] { return std::make_unique<Test>(); });
    }
};

} // namespace CityProfiles::Testing

#define CITY_PROFILES_TEST(Class)                                                                                      \
    namespace {                                                                                                        \
    const CityProfiles::Testing::Registration<Class> registration##Class(#Class);                                      \
    }
