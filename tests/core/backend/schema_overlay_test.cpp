#include "core/backend/schemas/schema_check.h"
#include "tests/support/test_main.h"

namespace vams::test {

namespace {

using backend::MetadataState;
using backend::OverlayField;
using backend::SchemaOverlay;

MetadataSchema schemaOf(const char *name, const char *database,
                        std::vector<MetadataSchemaField> fields)
{
    MetadataSchema schema;
    schema.schemaName = QString::fromLatin1(name);
    schema.databaseId = DatabaseId(QString::fromLatin1(database));
    schema.fields = std::move(fields);
    return schema;
}

MetadataSchemaField field(const char *key, MetadataValueType type = MetadataValueType::String)
{
    MetadataSchemaField made;
    made.metadataFieldKeyName = QString::fromLatin1(key);
    made.metadataFieldValueType = type;
    return made;
}

MetadataItem item(const char *key, const char *value,
                  MetadataValueType type = MetadataValueType::String)
{
    return {QString::fromLatin1(key), QString::fromLatin1(value), type};
}

MetadataSchemaField dependent(const char *key, const QStringList &needed)
{
    MetadataSchemaField made = field(key);
    made.dependsOnFieldKeyName = needed;
    return made;
}

MetadataSchemaField choice(const char *key, const QStringList &allowed)
{
    MetadataSchemaField made = field(key, MetadataValueType::InlineControlledList);
    made.controlledListKeys = allowed;
    return made;
}

/// Key and value of each row; fields of schemas carry a "*".
QStringList outline(const std::vector<MetadataRow> &rows)
{
    QStringList lines;
    for (const MetadataRow &row : rows) {
        lines << QStringLiteral("%1%2=%3").arg(
            row.metadataKey, row.metadataSchemaField ? QStringLiteral("*") : QString(),
            row.metadataValue);
    }
    return lines;
}

SchemaOverlay overlayOf(std::vector<MetadataSchemaField> fields)
{
    return SchemaOverlay({schemaOf("S", "data", std::move(fields))});
}

} // namespace

/// What several schemas say together, and what they demand of a write.
class SchemaOverlayTest : public QObject
{
    Q_OBJECT

private slots:
    void equalFieldsMerge();
    void differencesAreConflicts_data();
    void differencesAreConflicts();
    void thirdSchemaDoesNotEndAConflict();
    void listsOfEqualFieldsAreJoined();
    void restrictionsByExtension_data();
    void restrictionsByExtension();
    void rowsAreOrderedAndFilled();
    void rowsOfConflictsAndStrangers();
    void writes_data();
    void writes();
    void defaultsAreFilledOnce();
    void typeMayChangeTowardsTheSchema();
    void longChainsAreFollowed();
    void outsiders();
    void deletions();
};

void SchemaOverlayTest::equalFieldsMerge()
{
    MetadataSchemaField late = field("a");
    late.sequence = 7;
    MetadataSchemaField early = field("a");
    early.sequence = 2;
    for (const auto &pair : {std::pair(late, early), std::pair(early, late)}) {
        const SchemaOverlay overlay({schemaOf("One", "data", {pair.first}),
                                     schemaOf("Two", "GLOBAL", {pair.second}),
                                     schemaOf("Three", "GLOBAL", {field("a")})});
        const OverlayField *merged = overlay.find(QStringLiteral("a"));
        QVERIFY(merged && !merged->isConflict);
        QCOMPARE(merged->field.sequence, std::optional(2));
        QCOMPARE(merged->schemaNames, QStringLiteral("One (data), Two (GLOBAL), Three (GLOBAL)"));
        QCOMPARE(overlay.fields().size(), std::size_t(1));
    }
    QVERIFY(SchemaOverlay(std::vector<MetadataSchema>()).isEmpty());
}

void SchemaOverlayTest::differencesAreConflicts_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"type", "required", "dependsOn", "default"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SchemaOverlayTest::differencesAreConflicts()
{
    QFETCH(QString, what);
    MetadataSchemaField one = field("a");
    one.sequence = 1;
    MetadataSchemaField other = one;
    if (what == QLatin1String("type"))
        other.metadataFieldValueType = MetadataValueType::Number;
    else if (what == QLatin1String("required"))
        other.required = true;
    else if (what == QLatin1String("dependsOn"))
        other.dependsOnFieldKeyName = QStringList{QStringLiteral("b")};
    else
        other.defaultMetadataFieldValue = QStringLiteral("x");
    for (const auto &pair : {std::pair(one, other), std::pair(other, one)}) {
        const SchemaOverlay overlay(
            {schemaOf("One", "data", {pair.first}), schemaOf("Two", "data", {pair.second})});
        const OverlayField *merged = overlay.find(QStringLiteral("a"));
        QVERIFY(merged && merged->isConflict);
        MetadataSchemaField open = field("a");
        open.controlledListKeys = QStringList();
        QCOMPARE(merged->field, open);
    }
}

void SchemaOverlayTest::thirdSchemaDoesNotEndAConflict()
{
    MetadataSchemaField third = field("a");
    third.sequence = 3;
    const SchemaOverlay overlay({schemaOf("One", "data", {field("a", MetadataValueType::Number)}),
                                 schemaOf("Two", "data", {field("a")}),
                                 schemaOf("Three", "data", {third})});
    const OverlayField *merged = overlay.find(QStringLiteral("a"));
    QVERIFY(merged->isConflict);
    QVERIFY(!merged->field.sequence);
    QVERIFY(merged->schemaNames.endsWith(QLatin1String("Three (data)")));
}

void SchemaOverlayTest::listsOfEqualFieldsAreJoined()
{
    const SchemaOverlay overlay(
        {schemaOf("One", "data", {choice("a", {QStringLiteral("x"), QStringLiteral("y")})}),
         schemaOf("Two", "data", {choice("a", {QStringLiteral("y"), QStringLiteral("z")})})});
    QCOMPARE(*overlay.find(QStringLiteral("a"))->field.controlledListKeys,
             QStringList({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")}));
}

void SchemaOverlayTest::restrictionsByExtension_data()
{
    QTest::addColumn<QString>("restriction");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("applies");
    const auto row = [](const char *restriction, const char *path, bool applies) {
        QTest::addRow("%s for %s", restriction, path)
            << QString::fromLatin1(restriction) << QString::fromLatin1(path) << applies;
    };
    row(".glb,.usd", "/a.glb", true);
    row(".glb, .USD", "/sub/A.UsD", true);
    row(".glb,.usd", "/a.obj", false);
    row(".glb", "/a.glb.obj", false);
    row("", "/a.obj", true);
    row(" ", "/a.obj", true);
    row(".glb,.all", "/a.obj", true);
    row(".glb", "/README", true);
    row(".glb", "/v1.2/README", true);
}

void SchemaOverlayTest::restrictionsByExtension()
{
    QFETCH(QString, restriction);
    QFETCH(QString, path);
    QTEST(backend::appliesToFile(restriction, path), "applies");
    QVERIFY(backend::appliesToFile(std::nullopt, path));
}

void SchemaOverlayTest::rowsAreOrderedAndFilled()
{
    MetadataSchemaField second = field("a");
    second.sequence = 2;
    MetadataSchemaField first = field("z", MetadataValueType::Number);
    first.sequence = 1;
    first.defaultMetadataFieldValue = QStringLiteral("5");
    MetadataSchemaField alsoFirst = field("y");
    alsoFirst.sequence = 1;
    const SchemaOverlay overlay = overlayOf({field("m"), second, first, alsoFirst, field("b")});
    const auto rows = backend::enrich(overlay, {item("q", "1"), item("m", "2"), item("c", "3")});
    QCOMPARE(outline(rows),
             QStringList({QStringLiteral("y*="), QStringLiteral("z*=5"), QStringLiteral("a*="),
                          QStringLiteral("b*="), QStringLiteral("m*=2"), QStringLiteral("q=1"),
                          QStringLiteral("c=3")}));
    QCOMPARE(rows[1].metadataValueType, MetadataValueType::Number);
    QCOMPARE(rows[1].metadataSchemaDefaultValue, std::optional(QStringLiteral("5")));
}

void SchemaOverlayTest::rowsOfConflictsAndStrangers()
{
    const SchemaOverlay overlay({schemaOf("One", "data", {field("a")}),
                                 schemaOf("Two", "data", {dependent("a", {QStringLiteral("b")})})});
    const auto rows = backend::enrich(overlay, {item("own", "1")});
    QVERIFY(rows[0].metadataSchemaMultiFieldConflict);
    QCOMPARE(rows[0].metadataSchemaName, std::optional(QStringLiteral("One (data), Two (data)")));
    QCOMPARE(rows[0].metadataSchemaControlledListKeys, std::optional(QStringList()));
    QVERIFY(!rows[1].metadataSchemaName && !rows[1].metadataSchemaField);
    QCOMPARE(rows[1].metadataSchemaControlledListKeys, std::optional(QStringList()));
    const auto plain = backend::enrich(overlayOf({field("a")}), {});
    QVERIFY(!plain[0].metadataSchemaControlledListKeys);
}

void SchemaOverlayTest::writes_data()
{
    using Items = std::vector<MetadataItem>;
    QTest::addColumn<Items>("items");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char *name, const Items &items, const char *problems) {
        QTest::newRow(name) << items << QString::fromLatin1(problems);
    };
    const MetadataItem need = item("need", "1");
    row("enough", {need}, "");
    row("required is missing", {item("own", "1")}, "Required field 'need' is missing");
    row("required is empty", {item("need", "")}, "Required field 'need' cannot be empty");
    row("type", {need, item("size", "5")},
        "Field 'size' has incorrect type. Expected 'number', got 'string'");
    row("right type", {need, item("size", "5", MetadataValueType::Number)}, "");
    row("list", {need, item("kind", "c", MetadataValueType::InlineControlledList)},
        "Field 'kind' value 'c' is not in controlled list: ['a', 'b']");
    row("in the list", {need, item("kind", "b", MetadataValueType::InlineControlledList)}, "");
    row("dependency absent", {need, item("tail", "1")},
        "Field 'tail' depends on 'head', but 'head' is not provided");
    row("dependency empty", {need, item("tail", "1"), item("head", "")},
        "Field 'tail' depends on 'head', but 'head' is empty");
    row("dependency there", {need, item("tail", "1"), item("head", "1")}, "");
    row("dependency of a dependency", {need, item("tip", "1"), item("tail", "1")},
        "Field 'tail' depends on 'head', but 'head' is not provided");
    row("circle", {need, item("left", "1"), item("right", "1")},
        "Circular dependency detected: left -> right -> left");
    row("itself", {need, item("self", "1")}, "Circular dependency detected: self -> self");
    row("everything at once",
        {item("size", "5"), item("kind", "c", MetadataValueType::InlineControlledList)},
        "Required field 'need' is missing; Field 'size' has incorrect type. Expected 'number', got "
        "'string'; Field 'kind' value 'c' is not in controlled list: ['a', 'b']");
}

void SchemaOverlayTest::writes()
{
    QFETCH(std::vector<MetadataItem>, items);
    QFETCH(QString, problems);
    MetadataSchemaField need = field("need");
    need.required = true;
    const SchemaOverlay overlay = overlayOf(
        {need, field("size", MetadataValueType::Number),
         choice("kind", {QStringLiteral("a"), QStringLiteral("b")}), field("head"),
         dependent("tail", {QStringLiteral("head")}), dependent("tip", {QStringLiteral("tail")}),
         dependent("left", {QStringLiteral("right")}), dependent("right", {QStringLiteral("left")}),
         dependent("self", {QStringLiteral("self")})});
    QCOMPARE(backend::writeProblems(MetadataState(items), {}, overlay).join(QLatin1String("; ")),
             problems);
}

void SchemaOverlayTest::defaultsAreFilledOnce()
{
    MetadataSchemaField size = field("size", MetadataValueType::Number);
    size.defaultMetadataFieldValue = QStringLiteral("5");
    size.required = true;
    const SchemaOverlay overlay = overlayOf({size, field("plain")});
    MetadataState state({item("own", "1")});
    const std::vector<MetadataItem> added = backend::fillDefaults(state, overlay);
    QCOMPARE(added, std::vector<MetadataItem>{item("size", "5", MetadataValueType::Number)});
    QCOMPARE(state.size(), 2);
    QVERIFY(backend::fillDefaults(state, overlay).empty());
    QVERIFY(backend::writeProblems(state, {}, overlay).isEmpty());
}

void SchemaOverlayTest::typeMayChangeTowardsTheSchema()
{
    const SchemaOverlay overlay = overlayOf({field("size", MetadataValueType::Number)});
    const MetadataState text({item("size", "5")});
    const MetadataState number({item("size", "5", MetadataValueType::Number)});
    QVERIFY(backend::writeProblems(number, text, overlay).isEmpty());
    const QStringList problems = backend::writeProblems(text, number, overlay);
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[1].startsWith(
        QLatin1String("Cannot change type of field 'size' from 'number' to 'string'")));
}

void SchemaOverlayTest::longChainsAreFollowed()
{
    constexpr int length = 100'000;
    std::vector<MetadataSchemaField> fields;
    MetadataState state;
    for (int at = 0; at < length; ++at) {
        const QString key = QString::number(at);
        MetadataSchemaField link = field("");
        link.metadataFieldKeyName = key;
        link.dependsOnFieldKeyName = QStringList{QString::number(at + 1)};
        fields.push_back(link);
        state.set({key, QStringLiteral("1"), MetadataValueType::String});
    }
    const SchemaOverlay overlay = overlayOf(std::move(fields));
    QCOMPARE(backend::writeProblems(state, {}, overlay).size(), 1);
    state.set({QString::number(length), QStringLiteral("1"), MetadataValueType::String});
    QVERIFY(backend::writeProblems(state, {}, overlay).isEmpty());
}

void SchemaOverlayTest::outsiders()
{
    const SchemaOverlay overlay = overlayOf({field("a")});
    QVERIFY(backend::outsideProblems(MetadataState({item("a", "1")}), overlay).isEmpty());
    const QStringList problems =
        backend::outsideProblems(MetadataState({item("a", "1"), item("b", "1")}), overlay);
    QCOMPARE(problems.size(), 1);
    QVERIFY(
        problems[0].startsWith(QLatin1String("Field 'b' is not defined in the metadata schema.")));
}

void SchemaOverlayTest::deletions()
{
    MetadataSchemaField need = field("need");
    need.required = true;
    const SchemaOverlay overlay =
        overlayOf({need, field("head"), dependent("tail", {QStringLiteral("head")})});
    const MetadataState all({item("need", "1"), item("head", "1"), item("tail", "1")});
    const auto problems = [&](const QStringList &keys, const MetadataState &before) {
        return backend::deletionProblems(keys, before, overlay).join(QLatin1String("; "));
    };
    QCOMPARE(problems({QStringLiteral("need"), QStringLiteral("head")}, all),
             QStringLiteral("Cannot delete required field 'need'. Required fields must always have "
                            "a value.; Cannot delete field 'head' because field 'tail' depends on "
                            "it"));
    QCOMPARE(problems({QStringLiteral("head"), QStringLiteral("tail")}, all), QString());
    QCOMPARE(problems({QStringLiteral("head")}, MetadataState({item("head", "1")})), QString());
    QCOMPARE(problems({QStringLiteral("own")}, all), QString());
}

VAMS_TEST(SchemaOverlayTest)

} // namespace vams::test

#include "schema_overlay_test.moc"
