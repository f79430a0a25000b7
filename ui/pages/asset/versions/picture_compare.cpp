#include "ui/pages/asset/versions/picture_compare.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace vams::ui {

namespace {

constexpr double keyStep = 0.02;
constexpr int differs = 24; // of 255 in one channel: less is noise of drawing

/// Both at one size, so that they can be held against each other.
QImage onStage(const QImage &image, const QSize &size)
{
    QImage stage(size, QImage::Format_ARGB32);
    stage.fill(Qt::transparent);
    const QImage fitted = image.size() == size
                              ? image
                              : image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&stage);
    painter.drawImage((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2,
                      fitted);
    return stage;
}

bool isOther(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > differs || std::abs(qGreen(a) - qGreen(b)) > differs ||
           std::abs(qBlue(a) - qBlue(b)) > differs || std::abs(qAlpha(a) - qAlpha(b)) > differs;
}

QRect fittedRect(const QSize &size, const QRect &place)
{
    QRect rect(QPoint(), size.scaled(place.size(), Qt::KeepAspectRatio));
    rect.moveCenter(place.center());
    return rect;
}

} // namespace

PictureDifference pictureDifference(const QImage &a, const QImage &b, const QColor &mark)
{
    const QSize size = a.size().expandedTo(b.size());
    const QImage before = onStage(a, size);
    const QImage after = onStage(b, size);
    PictureDifference result{QImage(size, QImage::Format_ARGB32), 0};
    qint64 seen = 0;
    qint64 other = 0;
    for (int y = 0; y < size.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        auto *out = reinterpret_cast<QRgb *>(result.image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            seen += qAlpha(left[x]) > 0 || qAlpha(right[x]) > 0;
            const bool isMarked = isOther(left[x], right[x]);
            other += isMarked;
            const int grey = qGray(right[x]);
            out[x] = isMarked ? mark.rgb() : qRgba(grey, grey, grey, qAlpha(right[x]) / 2);
        }
    }
    if (seen > 0)
        result.share = static_cast<double>(other) / static_cast<double>(seen);
    return result;
}

PictureCompare::PictureCompare(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        m_difference.reset();
        update();
    });
    describe();
}

void PictureCompare::setPictures(const ComparedPicture &a, const ComparedPicture &b)
{
    m_a = a;
    m_b = b;
    m_difference.reset();
    describe();
    update();
}

void PictureCompare::setMode(CompareMode mode)
{
    m_mode = mode;
    describe();
    update();
}

bool PictureCompare::hasBoth() const
{
    return !m_a.image.isNull() && !m_b.image.isNull();
}

std::optional<double> PictureCompare::differingShare() const
{
    if (!hasBoth())
        return std::nullopt;
    if (!m_difference)
        m_difference = pictureDifference(m_a.image, m_b.image, m_theme.color(Token::Danger));
    return m_difference->share;
}

QSize PictureCompare::sizeHint() const
{
    return {metrics::editorMax, metrics::tileMax};
}

QSize PictureCompare::minimumSizeHint() const
{
    return {metrics::tileMax, metrics::tileMin};
}

QRect PictureCompare::stage() const
{
    return rect().adjusted(metrics::tight, metrics::tight, -metrics::tight, -metrics::tight);
}

void PictureCompare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Viewport));
    painter.drawRoundedRect(stage(), metrics::radius, metrics::radius);
    if (!hasBoth() || m_mode == CompareMode::SideBySide)
        paintSides(painter);
    else if (m_mode == CompareMode::Swipe)
        paintSwipe(painter);
    else
        paintDifference(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::Accent), metrics::ring));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), metrics::radius, metrics::radius);
    }
}

void PictureCompare::paintSwipe(QPainter &painter) const
{
    const QRect place = stage();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const double at = isMirrored ? 1 - m_position : m_position;
    const int x = place.left() + qRound(at * place.width());
    QRect first(place.left(), place.top(), x - place.left(), place.height());
    QRect second(x, place.top(), place.right() - x + 1, place.height());
    if (isMirrored)
        std::swap(first, second);
    painter.save();
    painter.setClipRect(first);
    paintPicture(painter, place, m_a);
    painter.setClipRect(second);
    paintPicture(painter, place, m_b);
    painter.restore();
    paintLabel(painter, place, m_a.label, Qt::AlignLeft);
    paintLabel(painter, place, m_b.label, Qt::AlignRight);
    paintHandle(painter, place, x);
}

void PictureCompare::paintHandle(QPainter &painter, const QRect &place, int x) const
{
    painter.fillRect(QRect(x - 1, place.top(), metrics::ring, place.height()),
                     m_theme.color(Token::OnAccent));
    const QPoint center(x, place.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::OnAccent));
    painter.drawEllipse(center, metrics::control / 2, metrics::control / 2);
    const int size = metrics::icon;
    // The knob is white in both themes, as the line over the pictures is.
    painter.drawPixmap(
        center - QPoint(size / 2, size / 2),
        m_theme.pixmap(QStringLiteral("compare"), Token::AccentFill, size, devicePixelRatioF()));
}

void PictureCompare::paintSides(QPainter &painter) const
{
    const QRect place = stage();
    const int half = (place.width() - metrics::space) / 2;
    const QRect a(place.left(), place.top(), half, place.height());
    const QRect b(place.right() - half + 1, place.top(), half, place.height());
    painter.fillRect(place.center().x(), place.top(), metrics::line, place.height(),
                     m_theme.color(Token::LineStrong));
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), place, part);
    };
    paintPicture(painter, placed(a), m_a);
    paintPicture(painter, placed(b), m_b);
    paintLabel(painter, placed(a), m_a.label, Qt::AlignLeft);
    paintLabel(painter, placed(b), m_b.label, Qt::AlignLeft);
}

void PictureCompare::paintDifference(QPainter &painter) const
{
    const QRect place = stage();
    const double share = differingShare().value_or(0);
    painter.drawImage(fittedRect(m_difference->image.size(), place), m_difference->image);
    paintLabel(painter, place,
               share > 0 ? tr("What differs between %1 and %2").arg(m_a.label, m_b.label)
                         : tr("The pictures of %1 and %2 are the same").arg(m_a.label, m_b.label),
               Qt::AlignLeft);
}

void PictureCompare::paintPicture(QPainter &painter, const QRect &place,
                                  const ComparedPicture &side) const
{
    if (!side.image.isNull()) {
        painter.drawImage(fittedRect(side.image.size(), place), side.image);
        return;
    }
    painter.setFont(m_theme.font(TextStyle::Base));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(
        place.adjusted(metrics::margin, metrics::margin, -metrics::margin, -metrics::margin),
        Qt::AlignCenter | Qt::TextWordWrap, side.note);
}

void PictureCompare::paintLabel(QPainter &painter, const QRect &place, const QString &text,
                                Qt::Alignment side) const
{
    if (text.isEmpty())
        return;
    painter.setFont(m_theme.font(TextStyle::SmallMedium));
    const QString shown =
        painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width() - 2 * metrics::space);
    const int width = painter.fontMetrics().horizontalAdvance(shown) + metrics::space;
    const int left = side.testFlag(Qt::AlignLeft) ? place.left() + metrics::gap
                                                  : place.right() - metrics::gap - width;
    const QRect label = QStyle::visualRect(layoutDirection(), place,
                                           {left, place.top() + metrics::gap, width, metrics::tag});
    painter.setPen(QPen(m_theme.color(Token::LineStrong), metrics::line));
    painter.setBrush(m_theme.color(Token::Overlay));
    painter.drawRoundedRect(label, metrics::radiusSmall, metrics::radiusSmall);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(label, Qt::AlignCenter, shown);
}

void PictureCompare::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void PictureCompare::mouseMoveEvent(QMouseEvent *event)
{
    const bool canSwipe = hasBoth() && m_mode == CompareMode::Swipe;
    setCursor(canSwipe ? Qt::SplitHCursor : Qt::ArrowCursor);
    if (!canSwipe || !event->buttons().testFlag(Qt::LeftButton))
        return;
    const double at =
        (event->position().x() - stage().left()) / static_cast<double>(qMax(1, stage().width()));
    moveTo(layoutDirection() == Qt::RightToLeft ? 1 - at : at);
}

void PictureCompare::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int key = event->key();
    if (!hasBoth() || m_mode != CompareMode::Swipe)
        QWidget::keyPressEvent(event);
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveTo(m_position + ((key == Qt::Key_Right) != isMirrored ? keyStep : -keyStep));
    else if (key == Qt::Key_Home)
        moveTo(0);
    else if (key == Qt::Key_End)
        moveTo(1);
    else
        QWidget::keyPressEvent(event);
}

void PictureCompare::moveTo(double position)
{
    m_position = qBound(0.0, position, 1.0);
    describe();
    update();
}

/// What a screen reader says of it.
void PictureCompare::describe()
{
    setAccessibleName(tr("Pictures of %1 and %2").arg(m_a.label, m_b.label));
    QStringList parts;
    for (const ComparedPicture *side : {&m_a, &m_b})
        if (side->image.isNull() && !side->note.isEmpty())
            parts << QStringLiteral("%1: %2").arg(side->label, side->note);
    if (hasBoth() && m_mode == CompareMode::Swipe)
        parts << tr("%1 takes %2 of the width")
                     .arg(m_a.label,
                          QLocale().toString(qRound(100 * m_position)) + QStringLiteral(" %"));
    setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

} // namespace vams::ui
