#pragma once
// A few keys as caps and what they do, for footers; and the soft shadow of what floats.

#include <QStringList>
#include <QWidget>

namespace vams::ui {

class Theme;

class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const Theme &theme, QStringList keys, QString text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int capsWidth() const;

    const Theme &m_theme;
    QStringList m_keys;
    QString m_text;
};

void paintShadow(QPainter &painter, const QRect &around, const Theme &theme);

} // namespace vams::ui
