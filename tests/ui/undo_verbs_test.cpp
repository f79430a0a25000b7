// Every verb that can be undone, over the whole backend in process: do, undo, redo, and each time
// what the server says of it.

#include "tests/support/contract_side.h"
#include "tests/support/test_main.h"
#include "tests/support/ui_page.h"
#include "ui/metadata/metadata_panel.h"
#include "ui/pages/asset/asset_commands.h"
#include "ui/pages/asset/asset_verbs.h"
#include "ui/pages/asset/comments/comment_editor.h"
#include "ui/pages/asset/comments/comments_tab.h"
#include "ui/pages/asset/edit_asset_dialog.h"
#include "ui/pages/asset/file_verbs.h"
#include "ui/pages/asset/links/link_removal.h"
#include "ui/pages/asset/links/link_verbs.h"
#include "ui/pages/asset/links/placement.h"
#include "ui/pages/asset/versions/files_state.h"
#include "ui/pages/asset/versions/version_store.h"
#include "ui/pages/asset/versions/version_verbs.h"
#include "ui/shell/places/kept_places.h"
#include "ui/shell/undo/undo_toast.h"
#include "ui/transfers/upload_flow.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace vams::test {

using namespace vams::ui;

const AssetRef partRef{DatabaseId(QStringLiteral("data")), AssetId(QStringLiteral("part"))};
const AssetRef wholeRef{DatabaseId(QStringLiteral("data")), AssetId(QStringLiteral("whole"))};

/// A library with two assets, and the verbs on one of them.
class Bench
{
public:
    Bench()
    {
        opened = library.open().has_value();
        side = std::make_unique<ContractSide>(library, QStringLiteral("embedded"));
        client = std::make_unique<api::Client>(side->transport());
        actions = std::make_unique<ActionRegistry>(theme);
        declareCommonCommands(*actions);
        declareAssetCommands(*actions);
        undo = std::make_unique<UndoHistory>(pools.requests());
        side->makeDatabase(QStringLiteral("data"));
        for (const AssetRef &ref : {partRef, wholeRef})
            side->makeAsset(QStringLiteral("data"), ref.assetId.text());
        side->upload(partRef, {{QStringLiteral("/a.txt"), "first"},
                               {QStringLiteral("/sub/b.txt"), "bee"},
                               {QStringLiteral("/sub/deep/c.txt"), "sea"}});
        side->upload(partRef, {{QStringLiteral("/a.txt"), "second"}});
        client->files().createFolder(partRef, QStringLiteral("/sub/"), job);
        client->files().createFolder(partRef, QStringLiteral("/sub/empty/"), job);
        client->metadata().create(MetadataTarget::ofAsset(partRef),
                                  {{QStringLiteral("colour"), QStringLiteral("red")},
                                   {QStringLiteral("old"), QStringLiteral("yes")}},
                                  job);
        new QVBoxLayout(&notices);
        page.resize(900, 600);
        page.show();
        files = std::make_unique<FileVerbs>(context(), page, notices);
        assets = std::make_unique<AssetVerbs>(context(), page, notices);
        read();
    }
    ~Bench()
    {
        files.reset();
        assets.reset();
        undo.reset();
        jobs.cancelAll();
        pools.shutDown();
    }

    PageContext context()
    {
        return {*client, pools, navigator, *actions, jobs, theme, thumbnails, *undo, kept};
    }

    /// The verbs know the files as they are now.
    void read()
    {
        auto listed = client->files().listEverything(partRef, api::ArchivedFiles::Include, job);
        if (!listed)
            return;
        tree = FileTree::build(std::make_shared<const std::vector<FileEntry>>(std::move(*listed)),
                               QString());
        files->setFiles(partRef, tree);
        if (const auto asset = client->assets().get(partRef, job))
            assets->setAsset(*asset);
    }

    /// Of both assets: fields, preview pictures, live files with their bytes and types, metadata,
    /// links, comments, versions.
    QString state()
    {
        QStringList lines;
        for (const AssetRef &ref : {partRef, wholeRef}) {
            const auto asset = client->assets().get(ref, job);
            if (!asset) {
                lines << asset.error().message;
                continue;
            }
            lines << asset->assetName << asset->description << asset->tags.join(QLatin1Char(','))
                  << QString::number(asset->isDistributable)
                  << (asset->isArchived() ? QStringLiteral("archived") : QStringLiteral("live"));
            const auto live = client->files().listEverything(ref, api::ArchivedFiles::Hide, job);
            for (const FileEntry &file : live.value_or(std::vector<FileEntry>()))
                lines << file.relativePath + QLatin1Char('|') +
                             file.primaryType.value_or(QString()) + QLatin1Char('|') +
                             QString::fromUtf8(
                                 file.isFolder
                                     ? QByteArray()
                                     : side->bytesOf(ref, file.relativePath).value_or("none")) +
                             (file.previewFile.isEmpty()
                                  ? QString()
                                  : QString::fromUtf8(
                                        side->bytesOf(ref, file.previewFile).value_or("none")));
            if (asset->previewLocation)
                lines << QStringLiteral("preview ") + previewOf(ref);
            noteRest(ref, lines);
        }
        return lines.join(QLatin1Char('\n'));
    }

    QString previewOf(const AssetRef &ref)
    {
        const auto link = client->downloads().previewLink(ref, job);
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (link && client->downloads().fetch(link->downloadUrl, bytes, 0, job))
            return QString::fromUtf8(bytes.data());
        return QStringLiteral("none");
    }

    void noteRest(const AssetRef &ref, QStringList &lines)
    {
        const auto metadata = client->metadata().get(MetadataTarget::ofAsset(ref), job);
        for (const MetadataRow &row : metadata.value_or(MetadataSet()).metadata)
            lines << row.metadataKey + QLatin1Char('=') + row.metadataValue;
        const auto links = client->links().of(ref, api::LinkView::Direct, job);
        for (const LinkedAsset &other : links.value_or(AssetLinks()).related)
            lines << QStringLiteral("related ") + other.assetId.text();
        for (const LinkedAsset &other : links.value_or(AssetLinks()).children) {
            const auto link = client->links().get(other.assetLinkId, job);
            lines << link->tags.join(QLatin1Char(','));
            lines << QStringLiteral("child ") + other.assetId.text() +
                         other.assetLinkAliasId.value_or(QString());
            const auto on = client->metadata().get(MetadataTarget::ofLink(other.assetLinkId), job);
            for (const MetadataRow &row : on.value_or(MetadataSet()).metadata)
                lines << row.metadataKey + QLatin1Char('=') + row.metadataValue;
        }
        const auto comments = client->comments().list(ref.assetId, std::nullopt, {}, job);
        for (const Comment &comment : comments.value_or(ListPage<Comment>()).items)
            lines << comment.commentBody;
        const auto versions = client->versions().list(ref, {}, api::ArchivedVersions::Hide, job);
        for (const AssetVersion &version : versions.value_or(ListPage<AssetVersion>()).items)
            lines << version.Version.text() + version.Comment +
                         version.versionAlias.value_or(QString());
    }

    TestLibrary library;
    std::unique_ptr<ContractSide> side;
    std::unique_ptr<api::Client> client;
    Pools pools;
    Theme theme;
    std::unique_ptr<ActionRegistry> actions;
    Navigator navigator;
    JobRunner jobs;
    FakeThumbnails thumbnails;
    std::unique_ptr<UndoHistory> undo;
    KeptPlaces kept;
    QWidget page;
    QWidget notices;
    std::unique_ptr<FileVerbs> files;
    std::unique_ptr<AssetVerbs> assets;
    std::shared_ptr<const FileTree> tree;
    std::vector<std::unique_ptr<QWidget>> parts; ///< widgets that a verb needs
    std::vector<std::unique_ptr<QTemporaryDir>> folders;
    Job job;
    bool opened = false;
};

namespace {

FileVersionId oldestOf(Bench &bench, const QString &path)
{
    const auto info = bench.client->files().info(partRef, path, bench.job);
    return info && info->versions ? info->versions->back().versionId : FileVersionId();
}

void editFields(Bench &bench)
{
    bench.assets->edit();
    auto *dialog = bench.page.findChild<EditAssetDialog *>();
    AssetChanges changes;
    changes.assetName = QStringLiteral("Another name");
    changes.description = QStringLiteral("Another text, long enough");
    changes.isDistributable = false;
    changes.tags = QStringList();
    emit dialog->saveWanted(changes);
}

void saveMetadata(Bench &bench)
{
    auto panel = std::make_unique<MetadataPanel>(bench.context());
    panel->setTarget(MetadataTarget::ofAsset(partRef));
    panel->show();
    MetadataModel &model = panel->model();
    QTRY_COMPARE(model.rowCount(), 3); // with the place that every asset has
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString name = model.index(row, MetadataModel::NameColumn).data().toString();
        if (name == QLatin1String("colour"))
            model.setData(model.index(row, MetadataModel::ValueColumn), QStringLiteral("blue"),
                          Qt::EditRole);
        else if (name == QLatin1String("old"))
            model.toggleRemoved({row});
    }
    const int added = model.addEntry();
    model.setData(model.index(added, MetadataModel::NameColumn), QStringLiteral("size"),
                  Qt::EditRole);
    model.setData(model.index(added, MetadataModel::ValueColumn), QStringLiteral("big"),
                  Qt::EditRole);
    panel->save();
    bench.parts.push_back(std::move(panel));
}

AssetLink makeLink(Bench &bench)
{
    AssetLink link;
    link.from = wholeRef;
    link.to = partRef;
    link.relationshipType = LinkType::ParentChild;
    link.alias = QStringLiteral("left");
    if (const auto id = bench.client->links().create(link, bench.job)) {
        link.assetLinkId = *id;
        bench.client->metadata().create(MetadataTarget::ofLink(*id),
                                        {{QStringLiteral("turn"), QStringLiteral("90")}},
                                        bench.job);
    }
    return link;
}

/// The verbs of the tab, on the only link that there is.
void onLink(Bench &bench, const std::function<void(LinkVerbs &, const NamedLink &)> &act)
{
    const auto links = bench.client->links().of(wholeRef, api::LinkView::Direct, bench.job);
    auto *verbs = new LinkVerbs(bench.context(), wholeRef, bench.page, bench.notices);
    NamedLink link;
    if (!links->children.empty())
        link.link = *bench.client->links().get(links->children.front().assetLinkId, bench.job);
    act(*verbs, link);
}

void writeComment(Bench &bench)
{
    const auto versions =
        bench.client->versions().list(partRef, {}, api::ArchivedVersions::Hide, bench.job);
    auto tab = std::make_unique<CommentsTab>(bench.context(), partRef);
    tab->setVersion(versions->items.front().Version);
    emit tab->editor().submitted(QStringLiteral("Well done"));
    bench.parts.push_back(std::move(tab));
}

void archiveVersion(Bench &bench)
{
    auto part = std::make_unique<QWidget>();
    auto *store = new VersionStore(bench.context(), part.get());
    auto *verbs = new VersionVerbs(bench.context(), *store, bench.page, bench.notices);
    const AssetVersionId first(QStringLiteral("1"));
    verbs->bindCommands([store, first] { return store->find(first); });
    store->setAsset(*bench.client->assets().get(partRef, bench.job));
    QTRY_VERIFY(store->find(first));
    bench.actions->refresh();
    bench.actions->action(QStringLiteral("version.archive"))->trigger();
    bench.parts.push_back(std::move(part));
}

} // namespace

/// A picture of these bytes becomes the preview of the asset, or of one of its files.
void setPicture(Bench &bench, const QByteArray &bytes, const QString &name,
                const QString &replacingText)
{
    auto folder = std::make_unique<QTemporaryDir>();
    QFile file(folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    auto notices = std::make_unique<QWidget>();
    new QVBoxLayout(notices.get());
    auto *flow = new UploadFlow(bench.context(), *notices, *notices);
    UploadTarget target{partRef, QStringLiteral("Part"), QStringLiteral("/"),
                        UploadType::AssetPreview, replacingText};
    if (!replacingText.isEmpty())
        target.type = UploadType::AssetFile;
    flow->start({file.fileName()}, target);
    bench.folders.push_back(std::move(folder));
    bench.parts.push_back(std::move(notices));
}

/// Something that is done in the library.
struct LibraryAct
{
    std::function<void(Bench &)> run;
};

class UndoVerbsTest : public QObject
{
    Q_OBJECT

private slots:
    void DoUndoRedo_data();
    void DoUndoRedo();
    void WhatIsDeletedForGoodIsToldWhenAStepMissesIt();
    void TheStepOutlivesItsPage();
    void FilesBeforeAVersionComeBack();
};

void UndoVerbsTest::DoUndoRedo_data()
{
    QTest::addColumn<LibraryAct>("verb");
    QTest::addColumn<LibraryAct>("before"); // what has to be there first
    const auto row = [](const char *name, std::function<void(Bench &)> verb,
                        std::function<void(Bench &)> before = {}) {
        QTest::newRow(name) << LibraryAct{std::move(verb)} << LibraryAct{std::move(before)};
    };
    const QString a = QStringLiteral("/a.txt");
    const QString sub = QStringLiteral("/sub/");
    row("rename asset", [](Bench &b) { b.assets->rename(QStringLiteral("Wheel")); });
    row("edit asset", &editFields);
    row("archive asset", [](Bench &b) { b.assets->archive(); });
    row(
        "restore asset", [](Bench &b) { b.assets->restore(); },
        [](Bench &b) { b.client->assets().archive(partRef, {}, b.job); });
    row("rename file", [a](Bench &b) { b.files->rename(a, QStringLiteral("z.txt")); });
    row("rename folder", [sub](Bench &b) { b.files->rename(sub, QStringLiteral("other")); });
    row("move file", [a, sub](Bench &b) { b.files->bring({partRef, {a}}, sub, PlanKind::Move); });
    row("move folder", [](Bench &b) {
        b.files->bring({partRef, {QStringLiteral("/sub/deep/")}}, QStringLiteral("/"),
                       PlanKind::Move);
    });
    row("copy file", [a, sub](Bench &b) { b.files->bring({partRef, {a}}, sub, PlanKind::Copy); });
    row("copy folder", [sub](Bench &b) {
        b.files->bring({partRef, {sub}}, QStringLiteral("/"), PlanKind::Copy);
    });
    row("copy to another asset", [sub](Bench &b) {
        const auto empty = FileTree::build(std::make_shared<const std::vector<FileEntry>>(), {});
        b.files->copyTo({sub}, wholeRef, empty, QStringLiteral("/"));
    });
    row("new folder",
        [](Bench &b) { b.files->createFolder(QStringLiteral("/"), QStringLiteral("fresh")); });
    row("archive file", [a](Bench &b) { b.files->archive({a}); });
    row("archive folder", [sub](Bench &b) { b.files->archive({sub}); });
    row(
        "restore file", [a](Bench &b) { b.files->unarchive({a}); },
        [a](Bench &b) { b.client->files().archive(partRef, a, api::PathScope::File, b.job); });
    row(
        "restore folder", [sub](Bench &b) { b.files->unarchive({sub}); },
        [sub](Bench &b) {
            b.client->files().archive(partRef, sub, api::PathScope::Folder, b.job);
        });
    row("primary type", [a](Bench &b) { b.files->setPrimaryType({a}, QStringLiteral("primary")); });
    row("revert", [a](Bench &b) { b.files->revert(a, oldestOf(b, a)); });
    row("metadata", &saveMetadata);
    row("add link", [](Bench &b) {
        AssetLink link = makeLink(b);
        link.assetLinkId = {};
        b.undo->add(addedLinkStep(*b.client, QStringLiteral("link"), link));
    });
    row(
        "remove link",
        [](Bench &b) {
            const auto links = b.client->links().of(wholeRef, api::LinkView::Direct, b.job);
            const auto removed = removeLink(*b.client, links->children.front().assetLinkId, b.job);
            b.undo->add(removedLinkStep(*b.client, QStringLiteral("link"), *removed));
        },
        [](Bench &b) { makeLink(b); });
    row(
        "alias of a link",
        [](Bench &b) {
            const auto links = b.client->links().of(wholeRef, api::LinkView::Direct, b.job);
            const AssetLinkId id = links->children.front().assetLinkId;
            const AssetLink before = *b.client->links().get(id, b.job);
            AssetLinkChanges changes;
            changes.alias = QStringLiteral("right");
            b.client->links().update(id, changes, b.job);
            b.undo->add(linkAliasStep(*b.client, QStringLiteral("alias"), before, *changes.alias));
        },
        [](Bench &b) { makeLink(b); });
    const auto linkRow = [&row](const char *name,
                                std::function<void(LinkVerbs &, const NamedLink &)> act) {
        row(
            name, [act](Bench &b) { onLink(b, act); }, [](Bench &b) { makeLink(b); });
    };
    linkRow("tags of a link", [](LinkVerbs &verbs, const NamedLink &link) {
        verbs.setTags(link, {QStringLiteral("fixed"), QStringLiteral("spare")});
    });
    linkRow("kind of a link", [](LinkVerbs &verbs, const NamedLink &link) {
        AssetLink into = link.link;
        into.relationshipType = LinkType::Related;
        into.alias.reset();
        verbs.change(link, into);
    });
    linkRow("link turned round", [](LinkVerbs &verbs, const NamedLink &link) {
        AssetLink into = link.link;
        std::swap(into.from, into.to);
        verbs.change(link, into);
    });
    linkRow("placement of a link", [](LinkVerbs &verbs, const NamedLink &link) {
        const LinkPlacement none;
        const MetadataWrite write = none.writing(Placement{{412, -88.5, 0}, {0, 90, 0}});
        verbs.setPlacement(link, write, none.back(write));
    });
    row("dropped assets", [](Bench &b) {
        onLink(b, [](LinkVerbs &verbs, const NamedLink &) {
            verbs.addThese(LinkGroup::Children, {partRef});
        });
    });
    row("write comment", &writeComment, [](Bench &b) {
        b.client->versions().create(partRef, {QStringLiteral("first"), {}, {}}, b.job);
    });
    row("preview picture",
        [](Bench &b) { setPicture(b, "new", QStringLiteral("preview.png"), {}); });
    row(
        "another preview picture",
        [](Bench &b) { setPicture(b, "new", QStringLiteral("preview.png"), {}); },
        [](Bench &b) {
            b.side->upload(partRef, {{QStringLiteral("/old.jpg"), "old"}},
                           QStringLiteral("assetPreview"));
        });
    const QString beside = QStringLiteral("a.txt.previewFile.png");
    row("picture of a file",
        [beside](Bench &b) { setPicture(b, "new", beside, QStringLiteral("done")); });
    row(
        "another picture of a file",
        [beside](Bench &b) { setPicture(b, "new", beside, QStringLiteral("done")); },
        [beside](Bench &b) {
            b.side->upload(partRef, {{QLatin1Char('/') + beside, "old"}});
        });
    row("archive version", &archiveVersion, [](Bench &b) {
        b.client->versions().create(partRef, {QStringLiteral("first"), {}, {}}, b.job);
        b.client->versions().create(partRef, {QStringLiteral("second"), {}, {}}, b.job);
    });
}

void UndoVerbsTest::DoUndoRedo()
{
    QFETCH(LibraryAct, verb);
    QFETCH(LibraryAct, before);
    Bench bench;
    QVERIFY(bench.opened);
    if (before.run) {
        before.run(bench);
        bench.read();
    }
    QSignalSpy failed(bench.undo.get(), &UndoHistory::failed);
    const auto problem = [&] {
        return failed.isEmpty() ? QByteArray()
                                : failed.last().first().value<Error>().message.toUtf8();
    };
    const QString first = bench.state();
    verb.run(bench);
    QTRY_COMPARE(bench.undo->rowCount(), 1);
    const QString done = bench.state();
    QVERIFY(done != first);
    QVERIFY(!bench.undo->undoText().isEmpty());
    for (int round = 0; round < 2; ++round) {
        bench.undo->undo();
        QTRY_VERIFY2(bench.undo->canRedo() || !failed.isEmpty(), "undo");
        QVERIFY2(failed.isEmpty(), problem().constData());
        QCOMPARE(bench.state(), first);
        bench.undo->redo();
        QTRY_VERIFY2(bench.undo->canUndo() || !failed.isEmpty(), "redo");
        QVERIFY2(failed.isEmpty(), problem().constData());
        QCOMPARE(bench.state(), done);
    }
}

void UndoVerbsTest::WhatIsDeletedForGoodIsToldWhenAStepMissesIt()
{
    Bench bench;
    bench.files->archive({QStringLiteral("/a.txt")});
    QTRY_COMPARE(bench.undo->rowCount(), 1);
    bench.files->remove({QStringLiteral("/a.txt")});
    QTRY_VERIFY(!bench.client->files().info(partRef, QStringLiteral("/a.txt"), bench.job));
    QCOMPARE(bench.undo->rowCount(), 1); // it is no step, and takes none away
    QSignalSpy failed(bench.undo.get(), &UndoHistory::failed);
    bench.undo->undo();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
    QVERIFY(bench.undo->canUndo());
}

void UndoVerbsTest::TheStepOutlivesItsPage()
{
    Bench bench;
    const QString first = bench.state();
    bench.files->archive({QStringLiteral("/a.txt"), QStringLiteral("/sub/")});
    bench.files.reset(); // the page is left before the answer comes
    bench.assets.reset();
    QTRY_COMPARE(bench.undo->rowCount(), 1);
    QVERIFY(bench.state() != first);
    bench.undo->undo();
    QTRY_VERIFY(bench.undo->canRedo());
    QCOMPARE(bench.state(), first);
}

/// Going back to a version moves files on; each has its bytes again afterwards, and none is lost.
void UndoVerbsTest::FilesBeforeAVersionComeBack()
{
    Bench bench;
    QVERIFY(bench.opened);
    bench.client->versions().create(partRef, {QStringLiteral("first"), {}, {}}, bench.job);
    bench.side->upload(partRef,
                       {{QStringLiteral("/a.txt"), "third"}, {QStringLiteral("/new.txt"), "new"}});
    bench.client->files().archive(partRef, QStringLiteral("/sub/b.txt"), api::PathScope::File,
                                  bench.job);
    const QString before = bench.state();
    const auto state = readFilesState(*bench.client, partRef, bench.job);
    QVERIFY(state);
    const auto reverted = bench.client->versions().revert(
        partRef, AssetVersionId(QStringLiteral("1")), QStringLiteral("back"),
        api::RevertedMetadata::Keep, bench.job);
    QVERIFY2(reverted, reverted ? "" : qPrintable(describe(reverted.error())));
    QVERIFY(bench.state() != before);
    QVERIFY(restoreFilesState(*bench.client, partRef, *state, bench.job));
    // The version that going back made stays: versions are a record.
    QCOMPARE(bench.side->bytesOf(partRef, QStringLiteral("/a.txt")).value_or(""), "third");
    QCOMPARE(bench.side->bytesOf(partRef, QStringLiteral("/new.txt")).value_or(""), "new");
    const auto files = readFilesState(*bench.client, partRef, bench.job);
    QVERIFY(!files->contains(QStringLiteral("/sub/b.txt")));
    QCOMPARE(files->size(), state->size());
}

VAMS_TEST(UndoVerbsTest)

} // namespace vams::test

#include "undo_verbs_test.moc"
