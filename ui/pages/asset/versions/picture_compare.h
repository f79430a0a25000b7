#pragma once
// Two pictures held against each other: one over the other with a line to move, side by side, or
// what differs. Knows no files.

#include "ui/theme/theme.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace vams::ui {

/// One side. Without a picture the note says why.
struct ComparedPicture
{
    QString label;
    QImage image;
    QString note;
};

enum class CompareMode
{
    Swipe,
    SideBySide,
    Difference
};

/// What differs between two pictures of any sizes: the second in grey, differing pixels in `mark`.
struct PictureDifference
{
    QImage image;
    double share = 0; ///< of the pixels that either has, 0 to 1
};
PictureDifference pictureDifference(const QImage &a, const QImage &b, const QColor &mark);

class PictureCompare : public QWidget
{
    Q_OBJECT

public:
    explicit PictureCompare(const Theme &theme, QWidget *parent = nullptr);

    void setPictures(const ComparedPicture &a, const ComparedPicture &b);
    void setMode(CompareMode mode);
    [[nodiscard]] CompareMode mode() const { return m_mode; }
    /// Where the line stands, 0 to 1 from the side where one begins to read.
    [[nodiscard]] double position() const { return m_position; }
    /// Nothing unless both sides have a picture.
    [[nodiscard]] std::optional<double> differingShare() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool hasBoth() const;
    [[nodiscard]] QRect stage() const;
    void paintSwipe(QPainter &painter) const;
    void paintSides(QPainter &painter) const;
    void paintDifference(QPainter &painter) const;
    void paintPicture(QPainter &painter, const QRect &place, const ComparedPicture &side) const;
    void paintLabel(QPainter &painter, const QRect &place, const QString &text,
                    Qt::Alignment side) const;
    void paintHandle(QPainter &painter, const QRect &place, int x) const;
    void moveTo(double position);
    void describe();

    const Theme &m_theme;
    ComparedPicture m_a;
    ComparedPicture m_b;
    mutable std::optional<PictureDifference> m_difference; ///< made when it is first needed
    CompareMode m_mode = CompareMode::Swipe;
    double m_position = 0.5;
};

} // namespace vams::ui
