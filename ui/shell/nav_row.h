#pragma once
// One entry of the side bar: icon, name, count. Takes dropped files where it stands for a database.

#include "ui/shell/location.h"

#include <QAbstractButton>

class QMimeData;

namespace vams::ui {

class Theme;

class NavRow : public QAbstractButton
{
    Q_OBJECT

public:
    NavRow(const Theme &theme, const QString &icon, const QString &text, const Location &location,
           QWidget *parent = nullptr);

    [[nodiscard]] const Location &location() const { return m_location; }
    void setCount(int count);
    void setCurrent(bool current);
    /// Only the icon, in the rail.
    void setNarrow(bool narrow);
    /// Files dropped here go to this database.
    void setDropDatabase(const QString &databaseId);

    [[nodiscard]] QSize sizeHint() const override;
    /// For the whole text, without a count.
    [[nodiscard]] int textWidth() const;

signals:
    void filesDropped(const QString &databaseId, const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void updateName();

    const Theme &m_theme;
    QString m_icon;
    Location m_location;
    QString m_dropDatabase;
    int m_count = -1;
    bool m_current = false;
    bool m_narrow = false;
    bool m_dropping = false;
};

} // namespace vams::ui
