#pragma once
// What is selected in Browse: preview, facts and fields of one asset, the sum of several and what
// they share. One footer for what is not saved yet.

#include "core/model/asset.h"
#include "ui/pages/browse/asset_list_verbs.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vams::ui {

class AssetCovers;
class AssetForm;
class SharedFields;

class AssetInspector : public QWidget
{
    Q_OBJECT

public:
    AssetInspector(const PageContext &context, QWidget *page);

    /// `count` may be more than `assets`, when some are not read yet.
    void showAssets(const std::vector<Asset> &assets, int count);
    /// What was applied is stored (or not): the footer waits no more.
    void finishApply(bool worked);

signals:
    void applyWanted(const std::vector<vams::ui::AssetEdit> &edits, const QString &text);

private:
    void setApplying(bool isApplying);
    void clear();
    void showNothing();
    void showOne(const Asset &asset);
    void showSeveral(const std::vector<Asset> &assets, int count);
    void addFact(const QString &name, const QString &value, const QString &tip = {});
    void addButtons(int count);
    void addHead(const QString &title);
    void addForm(const std::vector<Asset> &assets);
    void addMetadata(const std::vector<Asset> &assets);
    [[nodiscard]] int changeCount() const;
    [[nodiscard]] std::vector<AssetEdit> edits() const;
    void setupFooter(QVBoxLayout &column);
    void updateFooter();
    void apply();
    void offerLost();
    [[nodiscard]] QString nameOfShown() const;

    PageContext m_context;
    QPointer<QWidget> m_page; ///< over which toasts stand
    AssetCovers *m_covers;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QWidget *m_footer = nullptr;
    QLabel *m_changes = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_apply = nullptr;
    QPointer<AssetForm> m_form;
    QPointer<SharedFields> m_fields;
    bool m_isApplying = false; ///< what is shown
    std::vector<Asset> m_assets;
    int m_count = 0;
};

} // namespace vams::ui
