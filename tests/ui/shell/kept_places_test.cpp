#include "ui/shell/places/kept_places.h"

#include "tests/support/test_main.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vams;
using namespace vams::ui;

namespace {

const QString workshop = QStringLiteral("/home/somebody/Workshop");

AssetRef refOfAsset(int number)
{
    return {DatabaseId(QStringLiteral("pumps")), AssetId(QStringLiteral("asset-%1").arg(number))};
}

Location filteredPlace(const QString &type)
{
    return {QStringLiteral("browse"), {{QStringLiteral("type"), type}}};
}

} // namespace

class KeptPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { QSettings().clear(); }
    void FavouritesAreThereAtTheNextStartAndOnlyInTheirLibrary();
    void RecentIsNewestFirstAndEnds();
    void SearchesKeepTheirPlaceWhenTheyComeBack();
    void ANameIsThereOnce();
    void BrokenSettingsArePassedOver();
    void AMovedLibraryTakesEverythingAlong();
    void ManyFavourites();

private:
    QTemporaryDir m_settings;
};

void KeptPlacesTest::FavouritesAreThereAtTheNextStartAndOnlyInTheirLibrary()
{
    {
        KeptPlaces kept(workshop);
        const QSignalSpy changes(&kept, &KeptPlaces::favouritesChanged);
        kept.setFavourites({refOfAsset(1), refOfAsset(2)}, true);
        kept.setFavourites({refOfAsset(2)}, true); // is one already
        QCOMPARE(changes.count(), 1);
        kept.setFavourites({refOfAsset(3)}, true);
        kept.setFavourites({refOfAsset(1)}, false);
        QCOMPARE(changes.count(), 3);
    }
    const KeptPlaces again(workshop);
    QCOMPARE(again.list(KeptList::Favourites), (std::vector{refOfAsset(3), refOfAsset(2)}));
    QVERIFY(again.isFavourite(refOfAsset(2)));
    QVERIFY(!again.isFavourite(refOfAsset(1)));
    const KeptPlaces other(QStringLiteral("https://vams.example.org"));
    QVERIFY(other.list(KeptList::Favourites).empty());
}

void KeptPlacesTest::RecentIsNewestFirstAndEnds()
{
    KeptPlaces kept(workshop);
    for (int i = 0; i < KeptPlaces::mostRecent + 5; ++i)
        kept.noteOpened(refOfAsset(i));
    kept.noteOpened(refOfAsset(50));
    kept.noteOpened(AssetRef()); // a page without an asset
    const KeptPlaces again(workshop);
    const std::vector<AssetRef> recent = again.list(KeptList::Recent);
    QCOMPARE(static_cast<int>(recent.size()), KeptPlaces::mostRecent);
    QCOMPARE(recent.front(), refOfAsset(50));
    QCOMPARE(recent[1], refOfAsset(KeptPlaces::mostRecent + 4));
    QCOMPARE(std::count(recent.begin(), recent.end(), refOfAsset(50)), 1);
    kept.forget(KeptList::Recent, {refOfAsset(50)});
    QCOMPARE(kept.list(KeptList::Recent).front(), refOfAsset(KeptPlaces::mostRecent + 4));
}

void KeptPlacesTest::SearchesKeepTheirPlaceWhenTheyComeBack()
{
    KeptPlaces kept(workshop);
    for (const char *name : {"One", "Two", "Three"})
        kept.saveSearch({QLatin1String(name), filteredPlace(QLatin1String(name))});
    const SavedSearch two = *kept.search(QStringLiteral("Two"));
    const int index = kept.removeSearch(two.name);
    QCOMPARE(index, 1);
    QVERIFY(!kept.search(two.name));
    kept.saveSearch(two, index);
    kept.renameSearch(QStringLiteral("One"), QStringLiteral("  First\tof all "));
    const KeptPlaces again(workshop);
    QCOMPARE(static_cast<int>(again.searches().size()), 3);
    QCOMPARE(again.searches()[0].name, QStringLiteral("First of all"));
    QCOMPARE(again.searches()[1], two);
}

void KeptPlacesTest::ANameIsThereOnce()
{
    KeptPlaces kept(workshop);
    kept.saveSearch({QStringLiteral("Steel"), filteredPlace(QStringLiteral(".glb"))});
    kept.saveSearch({QStringLiteral("Bronze"), filteredPlace(QStringLiteral(".stl"))});
    kept.saveSearch({QStringLiteral("Steel"), filteredPlace(QStringLiteral(".step"))});
    QCOMPARE(static_cast<int>(kept.searches().size()), 2);
    QCOMPARE(kept.searches()[0].place, filteredPlace(QStringLiteral(".step")));
    kept.renameSearch(QStringLiteral("Bronze"), QStringLiteral("Steel")); // taken
    QVERIFY(kept.search(QStringLiteral("Bronze")));
    kept.saveSearch({QStringLiteral("  "), filteredPlace(QStringLiteral(".step"))});
    QCOMPARE(static_cast<int>(kept.searches().size()), 2);
}

void KeptPlacesTest::BrokenSettingsArePassedOver()
{
    {
        KeptPlaces kept(workshop);
        kept.setFavourites({refOfAsset(1)}, true);
        kept.noteOpened(refOfAsset(1));
        kept.saveSearch({QStringLiteral("Steel"), filteredPlace(QStringLiteral(".glb"))});
    }
    QSettings settings;
    for (const QString &key : settings.allKeys()) {
        QStringList rows = settings.value(key).toStringList();
        rows.prepend(QStringLiteral("no field at all"));
        rows.prepend(QStringLiteral("\t"));
        rows.prepend(QStringLiteral("a\tb\tc"));
        rows.append(rows.last()); // twice
        settings.setValue(key, rows);
    }
    const KeptPlaces again(workshop);
    QCOMPARE(again.list(KeptList::Favourites), std::vector{refOfAsset(1)});
    QCOMPARE(again.list(KeptList::Recent), std::vector{refOfAsset(1)});
    QCOMPARE(static_cast<int>(again.searches().size()), 1);
    for (const QString &key : settings.allKeys())
        settings.setValue(key, 42);
    QVERIFY(KeptPlaces(workshop).searches().empty());
}

void KeptPlacesTest::AMovedLibraryTakesEverythingAlong()
{
    {
        KeptPlaces kept(workshop);
        kept.setFavourites({refOfAsset(1), refOfAsset(2)}, true);
        kept.noteOpened(refOfAsset(1));
        kept.noteOpened(refOfAsset(2));
        kept.saveSearch({QStringLiteral("Steel"), filteredPlace(QStringLiteral(".glb"))});
    }
    KeptPlaces moved(QStringLiteral("/mnt/Workshop"));
    moved.takeOver(workshop);
    QCOMPARE(moved.list(KeptList::Favourites), (std::vector{refOfAsset(1), refOfAsset(2)}));
    QCOMPARE(moved.list(KeptList::Recent), (std::vector{refOfAsset(2), refOfAsset(1)}));
    QVERIFY(moved.search(QStringLiteral("Steel")));
    QVERIFY(KeptPlaces(workshop).list(KeptList::Favourites).empty());
}

void KeptPlacesTest::ManyFavourites()
{
    KeptPlaces kept(workshop);
    std::vector<AssetRef> many;
    for (int i = 0; i < KeptPlaces::mostFavourites + 10; ++i)
        many.push_back(refOfAsset(i));
    kept.setFavourites(many, true);
    const KeptPlaces again(workshop);
    QCOMPARE(static_cast<int>(again.list(KeptList::Favourites).size()), KeptPlaces::mostFavourites);
    QVERIFY(again.isFavourite(refOfAsset(0)));
}

VAMS_TEST(KeptPlacesTest)
#include "kept_places_test.moc"
