#pragma once
// The current asset large, over the page: picture and facts. Arrows go on in the list below, Enter
// opens, Space and Esc close.

#include "core/model/asset.h"
#include "ui/shell/page.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace vams::ui {

class QuickLook : public QFrame
{
    Q_OBJECT

public:
    /// `keys` gets the keys that move on.
    QuickLook(const PageContext &context, QWidget &page, QWidget &keys);

    void open(const Asset &asset);
    /// While it is open: another asset is current.
    void follow(const Asset &asset);
    void shut();

signals:
    void openWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void show(const Asset &asset);
    [[nodiscard]] QRect pictureRect() const;

    PageContext m_context;
    QWidget &m_page;
    QWidget &m_keys;
    std::optional<Asset> m_asset;
    ThumbnailPainter m_pictures;
    QLabel *m_name;
    QLabel *m_facts;
};

} // namespace vams::ui
