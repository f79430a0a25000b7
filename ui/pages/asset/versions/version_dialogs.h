#pragma once
// The dialogs of versions: make one or change what it is called, and go back to one.

#include "core/model/asset_version.h"
#include "ui/support/dialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

class FormField;

/// "Version 3".
QString versionName(const AssetVersion &version);

/// Comment and alias. Without a version: of one that is to be made.
class VersionDialog : public Dialog
{
    Q_OBJECT

public:
    /// `all` says which aliases are taken.
    VersionDialog(const Theme &theme, const std::vector<AssetVersion> &all,
                  const std::optional<AssetVersion> &version, QWidget *parent);

    [[nodiscard]] QString comment() const;
    [[nodiscard]] QString alias() const;

signals:
    void saveWanted(const QString &comment, const QString &alias);

private:
    void check();
    [[nodiscard]] QString commentProblem() const;
    [[nodiscard]] QString aliasProblem() const;

    std::vector<AssetVersion> m_all;
    std::optional<AssetVersion> m_version;
    QPlainTextEdit *m_comment;
    QLineEdit *m_alias;
    FormField *m_commentField;
    FormField *m_aliasField;
};

/// Says what going back does, and asks why and whether metadata is meant too.
class RevertVersionDialog : public Dialog
{
    Q_OBJECT

public:
    RevertVersionDialog(const Theme &theme, const AssetVersion &version, QWidget *parent);

signals:
    void revertWanted(const QString &comment, bool withMetadata);

private:
    void check();

    QLineEdit *m_comment;
    QCheckBox *m_metadata;
    FormField *m_commentField;
};

} // namespace vams::ui
