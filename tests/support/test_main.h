#pragma once
// Registers a test class under its file's stem, so that one binary holds the classes of a box and
// ctest runs each on its own: `VAMS_TEST(JsonTest)` at the end of json_test.cpp.

#include <QObject>
#include <QString>
#include <QTest>

#include <functional>
#include <memory>

namespace vams::test {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

bool registerTest(const char *file, TestFactory factory);

} // namespace vams::test

#define VAMS_TEST(Class)                                                                           \
    static const bool vamsRegistered##Class =                                                      \
        vams::test::registerTest(__FILE__, [] { return std::make_unique<Class>(); });
