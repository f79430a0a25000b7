#pragma once
// Chooses an asset: a database, and in it an asset by typing a part of its name. Reads what there
// is to choose from by itself.

#include "core/base/ids.h"
#include "core/base/job.h"
#include "ui/shell/page.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QCompleter;
class QLineEdit;
class QModelIndex;
class QStandardItemModel;

namespace vams::ui {

class FormField;

struct PickedAsset
{
    AssetRef ref;
    QString name;
};

class AssetPicker : public QWidget
{
    Q_OBJECT

public:
    /// Begins in this database. `without` is not offered.
    AssetPicker(const PageContext &context, const DatabaseId &database, const AssetRef &without,
                QWidget *parent = nullptr);

    /// Nothing until one is chosen, or when its name was changed after that.
    [[nodiscard]] std::optional<PickedAsset> picked() const { return m_picked; }

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readDatabases();
    void readAssets();
    void offer(const QString &text);
    void take(const QModelIndex &offered);
    void takeOnly(const QString &text);
    void setPicked(const std::optional<PickedAsset> &picked);

    PageContext m_context;
    AssetRef m_without;
    std::vector<PickedAsset> m_assets; ///< of the database that is chosen
    std::optional<PickedAsset> m_picked;
    bool m_isRead = false;
    QComboBox *m_database;
    QLineEdit *m_name;
    FormField *m_nameField;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    std::shared_ptr<Job> m_job;
};

} // namespace vams::ui
