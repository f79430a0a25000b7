#pragma once
// The parts of a model as a tree: name, how much there is, whether it is shown.

#include "viewers/base/viewer_style.h"
#include "viewers/scene/scene_data.h"

#include <QAbstractItemModel>

namespace vams::viewers {

class PartModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Count,
        Shown, ///< check state: whether the part is shown when all above it are
        ColumnCount
    };

    /// The parts must outlive the model. A single root is called as the file is: what programs
    /// write there tells nobody anything.
    PartModel(const std::vector<ScenePart> &parts, QString fileName, QObject *parent);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setColors(const ViewerStyle &style);
    /// -1 for none.
    [[nodiscard]] static int partAt(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(int part, int column = Name) const;
    [[nodiscard]] QString nameOf(int part) const;
    /// One entry a part, with all that lies in what is hidden.
    [[nodiscard]] std::vector<char> hidden() const;
    [[nodiscard]] bool isHidden(int part) const;

    void setShown(int part, bool shown);
    /// Hides what neither is the part nor lies in it nor holds it.
    void showOnly(int part);
    void showAll();

signals:
    void hiddenChanged();

private:
    [[nodiscard]] bool liesIn(int part, int in) const;
    void changed();
    void repaint();

    const std::vector<ScenePart> &m_parts;
    QString m_fileName;
    std::vector<std::vector<int>> m_children; ///< of each part; those of the scene at the end
    std::vector<int> m_rows;                  ///< of each part, under its parent
    std::vector<char> m_own;                  ///< hidden by itself
    std::vector<char> m_hidden;
    ViewerStyle m_style;
};

} // namespace vams::viewers
