#pragma once
// What narrows the results: groups of values with their counts, as plain check rows.

#include <QCheckBox>
#include <QPointer>
#include <QScrollArea>
#include <QSet>

#include <vector>

class QVBoxLayout;

namespace vams::ui {

class Theme;

struct FacetValue
{
    QString key;
    QString text;
    int count = 0;
    bool isChosen = false;

    bool operator==(const FacetValue &) const = default;
};

struct FacetGroup
{
    QString id;
    QString title;
    std::vector<FacetValue> values;

    bool operator==(const FacetGroup &) const = default;
};

/// One value: text, and its count at the end of the row.
class FacetRow : public QCheckBox
{
    Q_OBJECT

public:
    FacetRow(const Theme &theme, const FacetGroup &group, const FacetValue &value);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] const QString &group() const { return m_group; }
    [[nodiscard]] const QString &key() const { return m_key; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &) const override { return true; }

private:
    const Theme &m_theme;
    QString m_group;
    QString m_key;
    QString m_count;
};

class FacetPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit FacetPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Tab leads from this control to the first row, however often the rows are made anew.
    void follow(QWidget *control) { m_before = control; }
    /// Groups without values are left out. The keyboard stays on the row where it was.
    void setGroups(const std::vector<FacetGroup> &groups);

signals:
    /// A row was clicked: it narrows now, or no longer.
    void toggled(const QString &group, const QString &key, bool isChosen);

private:
    void addGroup(QVBoxLayout &column, const FacetGroup &group);
    void rebuild();

    const Theme &m_theme;
    std::vector<FacetGroup> m_groups;
    QPointer<QWidget> m_before;
    QSet<QString> m_unfolded; ///< groups that show every value
};

} // namespace vams::ui
