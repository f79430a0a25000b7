#pragma once
// A path, typed or chosen.

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace vams::ui {

class FolderPathField : public QWidget
{
    Q_OBJECT

public:
    explicit FolderPathField(const Theme &theme, QWidget *parent = nullptr);

    void setPath(const QString &path);
    /// Cleaned, with / between its parts.
    [[nodiscard]] QString path() const;

signals:
    void changed();

private:
    QLineEdit *m_line;
};

} // namespace vams::ui
