#pragma once
// Chooses tags of an asset: chips, a line that completes what one types, and what is still needed.
// Reads the tags of the library by itself; a tag that is new can be made in place.

#include "core/base/job.h"
#include "ui/models/tag_catalog.h"

#include <QWidget>

#include <memory>
#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace vams {
class Pools;
} // namespace vams

namespace vams::ui {

class Theme;

class TagField : public QWidget
{
    Q_OBJECT

public:
    TagField(const Theme &theme, const api::Client &client, Pools &pools,
             QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    /// In the order in which they were chosen.
    [[nodiscard]] const QStringList &tags() const { return m_tags; }
    /// What the server would refuse, for people; empty if nothing, or while nobody knows.
    [[nodiscard]] QString problem() const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readCatalog();
    void showChips();
    void showNote();
    void offer(const QString &text);
    void onActivated(const QModelIndex &index);
    /// What stands in the line, if it is a tag.
    bool takeTyped();
    void add(const QString &tagName);
    void remove(const QString &tagName);
    void create(const QString &tagName, const QString &typeName);

    const Theme &m_theme;
    const api::Client &m_client;
    Pools &m_pools;
    QStringList m_tags;
    std::optional<TagCatalog> m_catalog;
    QString m_failure; ///< of reading or making tags, for people
    QWidget *m_chips;
    QLineEdit *m_line;
    QLabel *m_note;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
