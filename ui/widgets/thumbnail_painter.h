#pragma once
// Draws the thumbnail of a file where a delegate wants it, asks for what is missing while it is in
// view, and draws the view anew when it has come. A picture that was drawn before costs one blit.

#include "viewers/thumbnails/thumbnail_service.h"

#include <QCache>
#include <QColor>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QTimer>

#include <functional>

class QPainter;
class QRect;
class QWidget;

namespace vams::ui {

class Theme;

struct ThumbnailSpot
{
    QString contentKey; ///< empty: there is no picture to wait for
    QString fileName;   ///< for the icon that stands in
    QString icon;       ///< stands in, if not the one of the file's kind
    std::function<viewers::ThumbnailRequest()> request; ///< made only when the picture is missing
};

/// How a picture fills its place, and how round the corners are.
struct ThumbnailLook
{
    int radius = 6;
    bool hasTile = true; ///< a tile-coloured ground
    bool isHovered = false;
    bool tellsReason = false; ///< why there is no picture, as text; for large places
    qreal opacity = 1;
};

/// A picture as it is kept: fitted, rounded, on its ground.
struct FittedKey
{
    QString contentKey;
    QSize pixels;
    QRgb ground = 0;
    int radius = 0;

    bool operator==(const FittedKey &) const = default;
};
size_t qHash(const FittedKey &key, size_t seed = 0);

class ThumbnailPainter : public QObject
{
    Q_OBJECT

public:
    /// `view` is drawn anew when a picture has come.
    ThumbnailPainter(const Theme &theme, viewers::ThumbnailService &service, QWidget *view);

    void paint(QPainter &painter, const QRect &place, const ThumbnailSpot &spot,
               const ThumbnailLook &look) const;
    /// Why there is no picture; empty if there is one, or may come.
    [[nodiscard]] QString reason(const QString &contentKey) const;

private:
    struct Fitted
    {
        QPixmap pixmap;
        bool isSharp;
    };

    [[nodiscard]] const QPixmap *fitted(const FittedKey &key, qreal ratio) const;
    void paintIcon(QPainter &painter, const QRect &place, const ThumbnailSpot &spot,
                   const ThumbnailLook &look) const;
    void paintBusy(QPainter &painter, const QRect &place, const QString &contentKey) const;

    const Theme &m_theme;
    viewers::ThumbnailService &m_service;
    mutable QCache<FittedKey, Fitted> m_fitted; ///< cost in KiB
    mutable QHash<QString, qint64> m_busySince; ///< of what is being made, by m_clock
    QElapsedTimer m_clock;
    QTimer m_repaint;
    mutable QTimer m_busyRepaint;
};

/// The line icon of a file's kind.
QString fileKindIcon(const QString &fileName);

} // namespace vams::ui
