#include "ui/transfers/conflict_dialog.h"

#include "core/base/text.h"
#include "ui/support/controls.h"
#include "ui/widgets/spot_picture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int conflictWidth = 600;
constexpr int rowsShown = 6;

enum ConflictColumn
{
    PictureColumn,
    NameColumn,
    SizesColumn,
    ChoiceColumn
};

QString revisionText(const UploadConflict &conflict)
{
    return conflict.revisions > 0
               ? ConflictDialog::tr("Add revision %1").arg(conflict.revisions + 1)
               : ConflictDialog::tr("Add a revision");
}

} // namespace

ConflictDialog::ConflictDialog(const Theme &theme, viewers::ThumbnailService &thumbnails,
                               const std::vector<UploadConflict> &conflicts, int all,
                               const PictureOf &pictureOf, QWidget *parent)
    : Dialog(theme,
             tr("%1 of %n files are already here", nullptr, all)
                 .arg(humanCount(static_cast<qint64>(conflicts.size()))),
             tr("Upload"), DialogRole::Normal, parent ? parent->window() : nullptr)
    , m_forAll(new QCheckBox(tr("Do the same for all")))
    , m_all(all)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(conflictWidth);
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, metrics::gap, 0);
    grid->setHorizontalSpacing(metrics::field);
    grid->setVerticalSpacing(metrics::gap);
    grid->setColumnStretch(NameColumn, 1);
    grid->addWidget(makeMuted(tr("File"), TextStyle::Small), 0, PictureColumn, 1, 2);
    grid->addWidget(makeMuted(tr("Here, then new"), TextStyle::Small), 0, SizesColumn);
    grid->addWidget(makeMuted(tr("What to do"), TextStyle::Small), 0, ChoiceColumn);
    const QSize picture(metrics::pictureWidth, metrics::pictureHeight);
    for (const UploadConflict &conflict : conflicts)
        addRow(*grid, conflict,
               new SpotPicture(theme, thumbnails, pictureOf(conflict.path), picture));
    auto *scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int shown = qMin(rowsShown, static_cast<int>(conflicts.size()));
    scroll->setMinimumHeight(metrics::tableHead + shown * (metrics::rowTwo + metrics::gap));
    body().addWidget(scroll);
    body().addWidget(m_forAll);
    m_forAll->setVisible(conflicts.size() > 1);
    if (!m_choices.empty())
        m_choices.front()->setFocus();
    updateButton();
}

void ConflictDialog::addRow(QGridLayout &grid, const UploadConflict &conflict, QWidget *picture)
{
    const int row = static_cast<int>(m_choices.size());
    auto *choice = new QComboBox;
    choice->addItem(revisionText(conflict), static_cast<int>(UploadChoice::NewRevision));
    choice->addItem(tr("Keep both"), static_cast<int>(UploadChoice::KeepBoth));
    choice->addItem(conflict.isSame ? tr("Skip, identical") : tr("Skip"),
                    static_cast<int>(UploadChoice::Skip));
    // The same bytes again are of no use to anybody.
    choice->setCurrentIndex(conflict.isSame ? 2 : 0);
    choice->setAccessibleName(tr("What to do with %1").arg(conflict.path));
    QLabel *name = makeElidedLabel(conflict.path.mid(1), TextStyle::Medium, Qt::ElideMiddle);
    auto *sizes = new QVBoxLayout;
    sizes->setSpacing(0);
    sizes->addWidget(makeMuted(humanSize(conflict.here)));
    sizes->addWidget(makeLabel(humanSize(conflict.size)));
    grid.addWidget(picture, row + 1, PictureColumn);
    grid.addWidget(name, row + 1, NameColumn);
    grid.addLayout(sizes, row + 1, SizesColumn);
    grid.addWidget(choice, row + 1, ChoiceColumn);
    m_choices.push_back(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, row] { onChosen(row); });
    if (row == 0)
        connect(m_forAll, &QCheckBox::toggled, this, [this](bool isOn) {
            if (isOn)
                onChosen(0);
        });
}

void ConflictDialog::onChosen(int row)
{
    if (m_forAll->isChecked()) {
        const int index = m_choices[static_cast<std::size_t>(row)]->currentIndex();
        for (QComboBox *choice : m_choices) {
            const QSignalBlocker blocker(choice);
            choice->setCurrentIndex(index);
        }
    }
    updateButton();
}

void ConflictDialog::updateButton()
{
    int sent = m_all;
    for (const UploadChoice choice : choices())
        sent -= choice == UploadChoice::Skip ? 1 : 0;
    mainButton().setText(sent == 0 ? tr("Upload nothing") : tr("Upload %n files", nullptr, sent));
}

std::vector<UploadChoice> ConflictDialog::choices() const
{
    std::vector<UploadChoice> chosen;
    for (const QComboBox *choice : m_choices)
        chosen.push_back(static_cast<UploadChoice>(choice->currentData().toInt()));
    return chosen;
}

} // namespace vams::ui
