#pragma once
// The fields that one asset has, or several share: description, distributable, tags. What differs
// says so and is written only when somebody changes it.

#include "ui/pages/browse/asset_list_verbs.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vams::ui {

class AssetForm : public QWidget
{
    Q_OBJECT

public:
    AssetForm(const PageContext &context, std::vector<Asset> assets, QWidget *parent = nullptr);

    /// How many fields differ from what is stored.
    [[nodiscard]] int changeCount() const;
    /// What has to be written, only where it changes something.
    [[nodiscard]] std::vector<AssetEdit> edits() const;
    void discard();

signals:
    void changed();

private:
    void setupFields();
    void readTags();
    void showStored();
    void showChips();
    void addChip(const QString &tag, int holders);
    void offerPartial(QWidget *chip, const QString &tag);
    void setTag(const QString &tag, bool wanted);
    void takeTyped();
    void showCheck();
    [[nodiscard]] int holdersOf(const QString &tag) const;
    [[nodiscard]] bool isDescriptionChanged() const;
    [[nodiscard]] bool isDistributableChanged() const;
    [[nodiscard]] QStringList tagsAfter(const Asset &asset) const;

    PageContext m_context;
    std::vector<Asset> m_assets;
    QString m_description; ///< that all share
    bool m_sharesDescription = true;
    int m_distributable = 0; ///< how many are
    QPlainTextEdit *m_descriptionField;
    QCheckBox *m_check;
    QWidget *m_chips;
    QLineEdit *m_tagLine;
    QLabel *m_note;
    QStringList m_known; ///< tags of the library
    QStringList m_added;
    QStringList m_removed;
};

} // namespace vams::ui
