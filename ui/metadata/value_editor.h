#pragma once
// An editor for each type of metadata value. What it shows is what it was given until somebody
// edits it, and everything typed is handed on, also what is wrong.

#include "core/model/metadata.h"

#include <QWidget>

namespace vams::ui {

class Theme;

/// What an editor needs to know of its field.
struct ValueField
{
    QString name; ///< accessible
    MetadataValueType type = MetadataValueType::String;
    QString value;
    QStringList choices = {};
    QString placeholder = {}; ///< while it is empty
    bool isCompact = false;   ///< of a narrow panel
};

class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString value() const = 0;
    virtual void setValue(const QString &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    virtual void setInvalid(bool isInvalid) { Q_UNUSED(isInvalid) }
    /// What a screen reader says of it beside its name: a problem, a hint.
    virtual void setHelp(const QString &help) { Q_UNUSED(help) }

signals:
    void edited(const QString &value);
};

ValueEditor *makeValueEditor(const Theme &theme, const ValueField &field);

} // namespace vams::ui
