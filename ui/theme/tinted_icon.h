#pragma once
// Line icons from SVG files, tinted with the colour of their role when they are drawn.

#include "ui/theme/theme.h"
#include "ui/theme/theme_colors.h"

#include <QIconEngine>

namespace vams::ui {

/// Icons that point to where one reads stand the other way round in languages from right to left.
bool isMirroredIcon(const QString &name);
/// Drawn at exactly `size` times `ratio` pixels; kept in QPixmapCache.
QPixmap tintedPixmap(const QString &name, const QColor &color, const QSize &size, qreal ratio);

class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, IconRole role, std::shared_ptr<const ThemeColors> colors);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    IconRole m_role;
    std::shared_ptr<const ThemeColors> m_colors;
};

} // namespace vams::ui
