#pragma once
// What is selected in Browse: preview and facts of one asset, the sum of several.

#include "core/model/asset.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/thumbnail_painter.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace vams::ui {

class AssetInspector : public QWidget
{
    Q_OBJECT

public:
    AssetInspector(const PageContext &context, QWidget *parent = nullptr);

    /// `count` may be more than `assets`, when some are not read yet.
    void showAssets(const std::vector<Asset> &assets, int count);

private:
    void clear();
    void showNothing();
    void showOne(const Asset &asset);
    void showSeveral(const std::vector<Asset> &assets, int count);
    void addFact(const QString &name, const QString &value, const QString &tip = {});
    void addButtons(int count);
    void addTags(const QStringList &tags);
    void addHead(const QString &title);

    PageContext m_context;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_rows = nullptr;
};

} // namespace vams::ui
