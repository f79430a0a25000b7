#pragma once
// The head of the Asset page: picture, name (edited in place), id, tags, badges, and the bar that
// says that the asset is archived.

#include "core/model/asset.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QHBoxLayout>
#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vams::ui {

class ActionRegistry;
class FlowLayout;

class AssetHeader : public QWidget
{
    Q_OBJECT

public:
    AssetHeader(const Theme &theme, const ActionRegistry &actions,
                viewers::ThumbnailService &thumbnails, QWidget *parent = nullptr);

    /// `picture` is the request for its cover, if it has one.
    void setAsset(const Asset &asset, const QString &coverKey,
                  std::function<viewers::ThumbnailRequest()> picture);
    void editName();
    /// In front of the buttons that are there.
    void addButton(QWidget *button) { m_buttons->insertWidget(0, button); }

signals:
    void renameWanted(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitBadge();
    QWidget *makeNames(const Theme &theme);
    QWidget *makeButtons(const Theme &theme, const ActionRegistry &actions);
    void setUpBanner(const Theme &theme, const ActionRegistry &actions);
    void showTags(const QStringList &tags);
    void finishName(bool isWanted);
    void copyId();

    Asset m_asset;
    QWidget *m_picture;
    QStackedWidget *m_nameStack;
    QLabel *m_name;
    QLineEdit *m_nameField;
    QLabel *m_distributable;
    QLabel *m_id;
    QWidget *m_tagPlace;
    FlowLayout *m_tags;
    QHBoxLayout *m_buttons;
    QPushButton *m_edit;
    QFrame *m_banner;
    QLabel *m_bannerText;
    bool m_isEditing = false;
};

} // namespace vams::ui
