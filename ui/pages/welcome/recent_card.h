#pragma once
// One recent library: three pictures, name, count and date. A click opens it.

#include "ui/pages/welcome/recent_libraries.h"

#include <QAbstractButton>
#include <QImage>

namespace vams::ui {

class RecentCard : public QAbstractButton
{
    Q_OBJECT

public:
    RecentCard(const Theme &theme, const RecentLibrary &library, QWidget *parent = nullptr);

    [[nodiscard]] const RecentLibrary &library() const { return m_library; }
    void setPictures(const QList<QImage> &pictures);
    /// The folder is not there at the moment.
    void setMissing(bool missing);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintPictures(QPainter &painter, const QRect &strip) const;
    void paintBadge(QPainter &painter, QRect &line) const;
    [[nodiscard]] QString secondLine() const;

    const Theme &m_theme;
    RecentLibrary m_library;
    QList<QImage> m_pictures;
    bool m_missing = false;
};

} // namespace vams::ui
