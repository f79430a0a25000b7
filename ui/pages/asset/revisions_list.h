#pragma once
// The revisions of one file in the inspector: date, size, current one marked, Download and Revert
// for each.

#include "core/model/file.h"

#include <QWidget>

class QVBoxLayout;

namespace vams::ui {

class Theme;

class RevisionsList : public QWidget
{
    Q_OBJECT

public:
    explicit RevisionsList(const Theme &theme, QWidget *parent = nullptr);

    /// Newest first, as the server sends them.
    void setRevisions(const std::vector<FileVersion> &versions, bool isReadOnly);
    void showLoading();
    void clear();

signals:
    void downloadWanted(const vams::FileVersion &version, int number);
    void revertWanted(const vams::FileVersion &version, int number);
    void openWanted(const vams::FileVersion &version);

private:
    void addRows();
    void addRow(const FileVersion &version, int number);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<FileVersion> m_versions;
    size_t m_shown = 0;
    bool m_isReadOnly = false;
};

} // namespace vams::ui
