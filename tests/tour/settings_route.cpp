#include "tests/tour/routes.h"

#include <QAbstractItemView>
#include <QSlider>

namespace vams::tour {

namespace {

constexpr int pictureMs = 2500; ///< until thumbnails have come

void palette(Guide &guide)
{
    const QKeySequence key(QStringLiteral("Ctrl+K"));
    guide.keys(key);
    guide.shoot(QStringLiteral("15-command-palette-empty"));
    guide.type(QStringLiteral("imp"));
    guide.shoot(QStringLiteral("15-command-palette"), pictureMs);
    guide.keys(QKeySequence::SelectAll);
    guide.type(QStringLiteral(">re"));
    guide.shoot(QStringLiteral("15-command-palette-commands"));
    guide.keys(QKeySequence::SelectAll);
    guide.type(QStringLiteral("nothinglikethis"));
    guide.shoot(QStringLiteral("15-command-palette-nothing"), pictureMs);
    guide.keys(QKeySequence(Qt::Key_Escape));
}

/// Moves the slider; everything follows.
void setTypeSize(Guide &guide, int steps)
{
    if (auto *slider = qobject_cast<QSlider *>(guide.find(QStringLiteral("Size of type"))))
        slider->setValue(steps);
    guide.settle();
}

void sections(Guide &guide)
{
    guide.keys(QKeySequence(QStringLiteral("Ctrl+,")));
    guide.shoot(QStringLiteral("38-settings-appearance"));
    const char *const names[] = {"Library", "Transfers", "Other programs", "Shortcuts",
                                 "Network", "Language",  "About"};
    for (const char *name : names) {
        guide.clickItem(QLatin1String(name));
        guide.shoot(QStringLiteral("38-settings-%1")
                        .arg(QString::fromLatin1(name).toLower().replace(QLatin1Char(' '),
                                                                         QLatin1Char('-'))));
    }
    guide.clickItem(QStringLiteral("Shortcuts"));
    guide.clickItem(QStringLiteral("Grid"));
    guide.click(QStringLiteral("Change..."));
    guide.keys(QKeySequence(Qt::Key_F2));
    guide.shoot(QStringLiteral("38-settings-shortcut-taken"));
    guide.closePopups();
}

void largeType(Guide &guide)
{
    guide.clickItem(QStringLiteral("Appearance"));
    guide.click(QStringLiteral("Accent colour: Teal"));
    guide.click(QStringLiteral("Density: Compact"));
    guide.shoot(QStringLiteral("38-settings-compact-teal"));
    guide.click(QStringLiteral("Density: Comfortable"));
    guide.click(QStringLiteral("Accent colour: Blue"));
    setTypeSize(guide, 20);
    guide.shoot(QStringLiteral("38-settings-200"));
    guide.clickItem(QStringLiteral("Network"));
    guide.shoot(QStringLiteral("38-settings-200-network"));
    guide.keys(QKeySequence(QStringLiteral("Alt+1")));
    guide.shoot(QStringLiteral("02-browse-200"), pictureMs);
    guide.keys(QKeySequence(QStringLiteral("Ctrl+K")));
    guide.type(QStringLiteral("imp"));
    guide.shoot(QStringLiteral("15-command-palette-200"), pictureMs);
    guide.keys(QKeySequence(Qt::Key_Escape));
    guide.keys(QKeySequence(QStringLiteral("Ctrl+,")));
    guide.settle();
    setTypeSize(guide, 10);
}

} // namespace

void settingsPages(Guide &guide)
{
    palette(guide);
    sections(guide);
    largeType(guide);
}

void walkSettings(Guide &guide)
{
    guide.resize(1440, 900);
    guide.window()->activateWindow(); // no dialog has done so before
    guide.click(QStringLiteral("Explore the demo library"));
    guide.view(QStringLiteral("Assets"), 180000);
    settingsPages(guide);
}

} // namespace vams::tour
