#include "ui/pages/asset/versions/compare_pane.h"

#include "core/base/text.h"
#include "ui/admin/record_delegate.h"
#include "ui/shell/action_registry.h"
#include "ui/support/choices.h"
#include "ui/support/controls.h"
#include "ui/support/state_view.h"
#include "ui/support/thumbnail_source.h"
#include "ui/widgets/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace vams::ui {

namespace {

constexpr int pairLetters = 14;

QString plainPath(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) ? path.mid(1) : path;
}

QString sideText(const std::optional<FileEntry> &file)
{
    if (!file)
        return QStringLiteral("\u2013");
    return file->isPermanentlyDeleted ? ComparePane::tr("deleted for good")
                                      : humanSize(file->size.value_or(0));
}

QString percentText(double share)
{
    const double percent = 100 * share;
    return QLocale().toString(percent, 'f', percent < 10 ? 1 : 0);
}

QHBoxLayout *makeRow(QWidget &parent)
{
    auto *row = new QHBoxLayout(&parent);
    row->setContentsMargins(metrics::space, 0, metrics::space, 0);
    row->setSpacing(metrics::gap);
    return row;
}

} // namespace

ComparePane::ComparePane(const PageContext &context, VersionStore &store, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_store(store)
    , m_first(new QComboBox)
    , m_second(new QComboBox)
    , m_fileName(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_share(makeMuted({}, TextStyle::Small))
    , m_pictures(new PictureCompare(context.theme))
    , m_kind(new QTabBar)
    , m_total(makeLabel({}, TextStyle::Strong))
    , m_table(new QTreeView)
{
    setUpTable();
    auto *list = new QWidget;
    auto *listed = new QVBoxLayout(list);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->setSpacing(0);
    listed->addWidget(makeFilters());
    m_rows = new StateView(context.theme, m_table, SkeletonShape::Rows);
    listed->addWidget(m_rows, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(makePictures());
    split->addWidget(list);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_state = new StateView(context.theme, split, SkeletonShape::Form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_state, 1);
    connect(&store, &VersionStore::loaded, this, &ComparePane::fillChoices);
    connect(&store, &VersionStore::contentRead, this, [this](const AssetVersionId &id) {
        if (id == m_pair.a || id == m_pair.b)
            showPair();
    });
    connect(&store, &VersionStore::contentFailed, this,
            [this](const AssetVersionId &id, const Error &error) {
                if (id == m_pair.a || id == m_pair.b)
                    m_state->showError(error, [this] { showPair(); });
            });
    connect(&context.thumbnails, &viewers::ThumbnailService::finished, this,
            [this](const QString &key) {
                if (m_pictureKeys.contains(key))
                    showPictures();
            });
}

QWidget *ComparePane::makeHead()
{
    auto *head = new QWidget;
    head->setMinimumHeight(metrics::toolRow);
    QHBoxLayout *row = makeRow(*head);
    row->addWidget(makeLabel(tr("Compare"), TextStyle::Strong));
    const QString names[] = {tr("Side A of the comparison"), tr("Side B of the comparison")};
    for (QComboBox *choice : {m_first, m_second}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(pairLetters);
        choice->setAccessibleName(names[choice == m_second]);
        connect(choice, &QComboBox::activated, this, [this] {
            emit pairChosen({AssetVersionId(m_first->currentData().toString()),
                             AssetVersionId(m_second->currentData().toString())});
        });
    }
    row->addWidget(m_first);
    row->addWidget(makeMuted(tr("with")));
    row->addWidget(m_second);
    if (QAction *swap = m_context.actions.action(QStringLiteral("version.swap")))
        row->addWidget(makeActionButton(swap));
    row->addStretch(1);
    auto *modes = new SegmentChoice(
        {tr("Swipe"), tr("Side by side"), tr("Difference")}, tr("How pictures are compared"),
        [this](int mode) { m_pictures->setMode(static_cast<CompareMode>(mode)); });
    modes->setCurrent(static_cast<int>(m_pictures->mode()));
    row->addWidget(modes);
    return head;
}

QWidget *ComparePane::makePictures()
{
    m_pictureBox = new QWidget;
    auto *column = new QVBoxLayout(m_pictureBox);
    column->setContentsMargins(metrics::field, 0, metrics::field, metrics::gap);
    column->setSpacing(metrics::tight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics::tight, 0, metrics::tight, 0);
    row->addWidget(m_fileName, 1);
    row->addWidget(m_share);
    column->addLayout(row);
    column->addWidget(m_pictures, 1);
    return m_pictureBox;
}

QWidget *ComparePane::makeFilters()
{
    auto *bar = new QWidget;
    bar->setMinimumHeight(metrics::filterBar);
    QHBoxLayout *row = makeRow(*bar);
    row->addWidget(m_total);
    for (const ChangeKind kind : changeKinds) {
        auto *check = new QCheckBox;
        check->setChecked(m_model.isShown(kind));
        connect(check, &QCheckBox::toggled, this, [this, kind](bool isOn) {
            m_model.setShown(kind, isOn);
            showNothing();
        });
        row->addWidget(check);
        m_filters << check;
    }
    row->addStretch(1);
    m_kind->setDrawBase(false);
    m_kind->setExpanding(false);
    m_kind->setAccessibleName(tr("What is compared"));
    m_kind->addTab(tr("Files"));
    m_kind->addTab(tr("Metadata"));
    connect(m_kind, &QTabBar::currentChanged, this, &ComparePane::showRows);
    row->addWidget(m_kind);
    return bar;
}

void ComparePane::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(
        new RecordDelegate(m_context.theme, m_context.thumbnails, true, m_table->viewport()));
    setUpRowList(*m_table, ChangeModel::NameColumn);
    m_table->setAccessibleName(tr("What differs"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *head = m_table->header();
    head->resizeSection(ChangeModel::KindColumn, metrics::tile - metrics::space);
    head->resizeSection(ChangeModel::BeforeColumn, metrics::labelColumn + metrics::space);
    head->resizeSection(ChangeModel::AfterColumn, metrics::labelColumn + metrics::space);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showPictures();
        emit currentFileChanged();
    });
    connect(m_table, &QTreeView::activated, this, &ComparePane::openWanted);
    connect(m_table, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { emit menuWanted(m_table->viewport()->mapToGlobal(at)); });
}

QString ComparePane::nameOf(const AssetVersionId &id) const
{
    return id.isEmpty() ? tr("Current files") : shortVersionName(id);
}

void ComparePane::fillChoices()
{
    for (QComboBox *choice : {m_first, m_second}) {
        const QSignalBlocker blocker(choice);
        choice->clear();
        choice->addItem(tr("Current files"), QString());
        for (const AssetVersion &version : m_store.all()) {
            QString text = shortVersionName(version.Version);
            if (version.versionAlias)
                text += QLatin1Char(' ') + *version.versionAlias;
            choice->addItem(text, version.Version.text());
            choice->setItemData(choice->count() - 1, version.Comment, Qt::ToolTipRole);
        }
    }
    setPair(m_pair);
}

void ComparePane::setPair(const VersionPair &pair)
{
    m_pair = pair;
    m_first->setCurrentIndex(m_first->findData(pair.a.text()));
    m_second->setCurrentIndex(m_second->findData(pair.b.text()));
    m_model.setSides(tr("A, %1").arg(nameOf(pair.a)), tr("B, %1").arg(nameOf(pair.b)));
    showPair();
}

void ComparePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPair();
}

/// What is not seen asks for nothing.
void ComparePane::showPair()
{
    if (!isVisible() || !m_store.isLoaded())
        return;
    const std::shared_ptr<const VersionContent> before = m_store.content(m_pair.a);
    const std::shared_ptr<const VersionContent> after = m_store.content(m_pair.b);
    if (!before || !after) {
        m_state->showLoading();
        m_store.readContent(m_pair.a);
        m_store.readContent(m_pair.b);
        return;
    }
    m_files = fileChanges(*before->files, *after->files);
    m_metadata.clear();
    if (before->metadata && after->metadata)
        m_metadata = metadataChanges(*before->metadata, *after->metadata);
    m_state->showContent();
    showRows();
}

bool ComparePane::showsMetadata() const
{
    return m_kind->currentIndex() == 1;
}

void ComparePane::showRows()
{
    const QString kept = m_table->currentIndex().isValid()
                             ? m_model.at(m_table->currentIndex().row()).name
                             : QString();
    m_pictureBox->setVisible(!showsMetadata());
    m_model.setRows(showsMetadata() ? metadataRows() : fileRows(), !showsMetadata());
    updateCounts();
    showNothing();
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        if (m_model.at(i).name == kept)
            row = i;
    m_table->setCurrentIndex(m_model.index(row, ChangeModel::NameColumn));
    showPictures();
    emit currentFileChanged();
}

void ComparePane::updateCounts()
{
    int total = 0;
    for (std::size_t i = 0; i < changeKinds.size(); ++i) {
        const int count = m_model.countOf(changeKinds[i]);
        total += count;
        m_filters[static_cast<qsizetype>(i)]->setText(
            tr("%1 %2").arg(changeKindName(changeKinds[i]), humanCount(count)));
    }
    m_total->setText(showsMetadata() ? tr("%n fields", nullptr, total)
                                     : tr("%n files", nullptr, total));
}

/// Says why the list is empty, where it is.
void ComparePane::showNothing()
{
    if (m_model.rowCount() > 0) {
        m_rows->showContent();
        return;
    }
    const int same = m_model.countOf(ChangeKind::Same);
    EmptyState empty;
    empty.icon = QStringLiteral("check");
    if (showsMetadata() && (m_pair.a.isEmpty() || m_pair.b.isEmpty())) {
        empty.title = tr("The current metadata is in no version yet");
        empty.sentence = tr("Make a version to compare what the fields say.");
    } else if (m_model.countOf(ChangeKind::Changed) + m_model.countOf(ChangeKind::Added) +
                   m_model.countOf(ChangeKind::Removed) >
               0) {
        empty.icon = QStringLiteral("filter");
        empty.title = tr("What differs is left out");
        empty.sentence = tr("Tick what you want to see above.");
    } else {
        empty.title = tr("Nothing differs");
        empty.sentence = showsMetadata() ? tr("%n fields say the same.", nullptr, same)
                                         : tr("%n files have the same bytes.", nullptr, same);
    }
    m_rows->showEmpty(empty);
}

std::vector<ChangeModel::Row> ComparePane::fileRows() const
{
    std::vector<ChangeModel::Row> rows;
    rows.reserve(m_files.size());
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const FileChange &change = m_files[i];
        const AssetVersionId version = change.after ? m_pair.b : m_pair.a;
        ThumbnailSpot spot;
        spot.contentKey = requestOf(change.shown(), version).contentKey;
        spot.fileName = change.shown().fileName;
        spot.request = [this, file = change.shown(), version] { return requestOf(file, version); };
        rows.push_back({change.kind, plainPath(change.shown().relativePath),
                        sideText(change.before), sideText(change.after), spot,
                        static_cast<int>(i)});
    }
    return rows;
}

std::vector<ChangeModel::Row> ComparePane::metadataRows() const
{
    std::vector<ChangeModel::Row> rows;
    rows.reserve(m_metadata.size());
    for (std::size_t i = 0; i < m_metadata.size(); ++i) {
        const MetadataChange &change = m_metadata[i];
        const QString path = plainPath(change.filePath);
        rows.push_back({change.kind,
                        path.isEmpty() ? change.key : tr("%1 of %2").arg(change.key, path),
                        change.before, change.after, std::nullopt, static_cast<int>(i)});
    }
    return rows;
}

const FileChange *ComparePane::currentFile() const
{
    const QModelIndex index = m_table->currentIndex();
    if (showsMetadata() || !index.isValid())
        return nullptr;
    return &m_files[static_cast<std::size_t>(m_model.at(index.row()).source)];
}

viewers::ThumbnailRequest ComparePane::requestOf(const FileEntry &file,
                                                 const AssetVersionId &version) const
{
    if (!m_store.asset())
        return {};
    const std::shared_ptr<const VersionContent> content = m_store.content(version);
    return thumbnailRequest(m_context.client, m_store.asset()->ref(), file,
                            content ? content->files : nullptr);
}

ComparedPicture ComparePane::pictureOf(const std::optional<FileEntry> &file,
                                       const AssetVersionId &version)
{
    ComparedPicture side{nameOf(version), {}, {}};
    if (!file) {
        side.note = tr("Not in %1").arg(nameOf(version));
        return side;
    }
    if (file->isPermanentlyDeleted) {
        side.note = tr("Deleted for good");
        return side;
    }
    viewers::ThumbnailRequest request = requestOf(*file, version);
    request.size = viewers::ThumbnailSize::Large;
    m_pictureKeys << request.contentKey;
    viewers::ThumbnailService &service = m_context.thumbnails;
    side.image = service.picture(request.contentKey);
    const auto state = service.state(request.contentKey);
    if (state == viewers::ThumbnailService::State::Failed)
        side.note = service.reason(request.contentKey);
    else if (side.image.isNull())
        side.note = tr("The picture is being made");
    if (state != viewers::ThumbnailService::State::Failed &&
        !service.isSharp(request.contentKey, viewers::ThumbnailSize::Large))
        service.ask(request);
    return side;
}

void ComparePane::showPictures()
{
    if (!isVisible())
        return;
    m_pictureKeys.clear();
    const FileChange *change = currentFile();
    m_fileName->setText(change ? plainPath(change->shown().relativePath) : QString());
    if (!change) {
        m_pictures->setPictures({}, {});
        m_share->clear();
        return;
    }
    m_pictures->setPictures(pictureOf(change->before, m_pair.a),
                            pictureOf(change->after, m_pair.b));
    const std::optional<double> share = m_pictures->differingShare();
    m_share->setText(share ? tr("%1 % of the picture differs").arg(percentText(*share))
                           : QString());
}

} // namespace vams::ui
