#include "ui/support/assets/asset_row.h"

#include "ui/models/spoken.h"
#include "ui/support/assets/asset_covers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace vams::ui {

AssetRow::AssetRow(const Theme &theme, viewers::ThumbnailService &thumbnails, AssetCovers &covers,
                   QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_covers(covers)
    , m_pictures(theme, thumbnails, this)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&covers, &AssetCovers::changed, this, qOverload<>(&QWidget::update));
}

void AssetRow::setAsset(const AssetRef &asset, const QString &name, const QString &second,
                        const QString &note)
{
    m_asset = asset;
    m_second = second;
    m_note = note;
    setText(name);
    setShortcut({}); // an "&" in a name is no key
    setAccessibleName(spokenParts({name, note, second}));
    setToolTip(spokenParts({name, second}));
    update();
}

QSize AssetRow::sizeHint() const
{
    return {metrics::inspector / 2, metrics::rowTwo};
}

QSize AssetRow::minimumSizeHint() const
{
    return {metrics::labelColumn, metrics::rowTwo};
}

void AssetRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto place = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Token::Pressed : Token::Hover));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
    }
    const QSize picture(metrics::pictureWidth + metrics::tight, metrics::pictureHeight + 3);
    QRect cell(0, (height() - picture.height()) / 2, picture.width(), picture.height());
    ThumbnailLook look;
    look.radius = metrics::radiusSmall;
    m_pictures.paint(painter, place(cell), m_covers.spot(m_asset), look);

    const QFont small = m_theme.font(TextStyle::Small);
    const QFontMetrics smallSize(small);
    const int noteWidth = m_note.isEmpty() ? 0 : smallSize.horizontalAdvance(m_note) + 1;
    const int left = picture.width() + metrics::gap;
    const int room = width() - left - (noteWidth ? noteWidth + metrics::gap : 0);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine |
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const bool isTwo = !m_second.isEmpty();
    const int middle = height() / 2;
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(m_theme.font(isTwo ? TextStyle::Medium : TextStyle::Base));
    painter.drawText(place({left, isTwo ? middle - metrics::tileName + 2 : 0, room,
                            isTwo ? metrics::tileName : height()}),
                     flags, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.setFont(small);
    if (isTwo)
        painter.drawText(place({left, middle + 2, room, metrics::tileSecond}), flags,
                         smallSize.elidedText(m_second, Qt::ElideRight, room));
    if (noteWidth)
        painter.drawText(place({width() - noteWidth, 0, noteWidth, height()}), flags, m_note);
}

} // namespace vams::ui
