#include "ui/models/file_tree.h"

#include <QCollator>
#include <QStringList>

#include <algorithm>

namespace vams::ui {

namespace {

bool holdsEveryWord(const QString &path, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&path](const QString &word) {
        return path.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

QString parentFolder(const QString &path)
{
    const qsizetype end = path.size() - (isFolderPath(path) ? 2 : 1);
    const qsizetype slash = end < 0 ? -1 : path.lastIndexOf(QLatin1Char('/'), end);
    return slash < 0 ? QStringLiteral("/") : path.left(slash + 1);
}

QStringList topmost(const QStringList &paths)
{
    QStringList sorted = paths;
    sorted.sort();
    sorted.removeDuplicates();
    QStringList result;
    for (const QString &path : std::as_const(sorted)) {
        const bool isBelow =
            !result.isEmpty() && isFolderPath(result.last()) && path.startsWith(result.last());
        if (!isBelow)
            result << path;
    }
    return result;
}

QString lastName(const QString &path)
{
    const QString bare = isFolderPath(path) ? path.chopped(1) : path;
    return bare.mid(bare.lastIndexOf(QLatin1Char('/')) + 1);
}

QString contentKeyOf(const FileEntry &entry)
{
    if (entry.isFolder)
        return {};
    if (!entry.contentHash.isEmpty())
        return entry.contentHash;
    return entry.key + QLatin1Char('\n') + entry.versionId.value_or(FileVersionId()).text() +
           QLatin1Char('\n') + entry.dateCreatedCurrentVersion + QLatin1Char('\n') +
           QString::number(entry.size.value_or(-1));
}

std::shared_ptr<const FileTree> FileTree::build(FileList files, const QString &rootName,
                                                const QString &filter)
{
    const std::shared_ptr<FileTree> tree(new FileTree);
    tree->m_files = std::move(files);
    FileNode root;
    root.name = rootName;
    root.path = QStringLiteral("/");
    root.isFolder = true;
    tree->m_nodes.push_back(root);
    tree->m_byPath.insert(root.path, 0);

    const QStringList words = filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto count = static_cast<int>(tree->m_files ? tree->m_files->size() : 0);
    tree->m_byPath.reserve(count + count / 8);
    for (int i = 0; i < count; ++i) {
        const FileEntry &file = (*tree->m_files)[static_cast<size_t>(i)];
        const bool isWanted =
            file.isFolder ? words.isEmpty() : holdsEveryWord(file.relativePath, words);
        if (isWanted && file.relativePath.startsWith(QLatin1Char('/')))
            tree->add(i);
    }
    tree->sum();
    tree->sort();
    return tree;
}

int FileTree::folderFor(const QString &path)
{
    const int known = find(path);
    if (known >= 0)
        return known;
    // The chain of missing folders is walked with a loop: a hostile name may be thousands deep.
    QStringList missing;
    QString at = path;
    while (find(at) < 0) {
        missing.prepend(at);
        at = parentFolder(at);
    }
    int parent = find(at);
    for (const QString &folder : std::as_const(missing)) {
        FileNode node;
        node.name = lastName(folder);
        node.path = folder;
        node.parent = parent;
        node.isFolder = true;
        const int id = nodeCount();
        m_nodes.push_back(node);
        m_nodes[static_cast<size_t>(parent)].children.push_back(id);
        m_byPath.insert(folder, id);
        parent = id;
    }
    return parent;
}

void FileTree::add(int entry)
{
    const FileEntry &file = (*m_files)[static_cast<size_t>(entry)];
    if (file.isFolder || isFolderPath(file.relativePath)) {
        const QString path = isFolderPath(file.relativePath) ? file.relativePath
                                                             : file.relativePath + QLatin1Char('/');
        const int id = folderFor(path);
        if (id > 0)
            m_nodes[static_cast<size_t>(id)].entry = entry;
        return;
    }
    if (find(file.relativePath) >= 0)
        return; // a server that repeats a row while files change between two pages
    const int parent = folderFor(parentFolder(file.relativePath));
    FileNode node;
    node.name = lastName(file.relativePath);
    node.path = file.relativePath;
    node.parent = parent;
    node.entry = entry;
    node.size = file.size.value_or(0);
    const int id = nodeCount();
    m_nodes.push_back(node);
    m_nodes[static_cast<size_t>(parent)].children.push_back(id);
    m_byPath.insert(node.path, id);
}

void FileTree::sum()
{
    // Children always come after their parents, so one pass backwards is enough.
    for (int id = nodeCount() - 1; id > 0; --id) {
        const FileNode &node = m_nodes[static_cast<size_t>(id)];
        FileNode &parent = m_nodes[static_cast<size_t>(node.parent)];
        parent.fileCount += node.isFolder ? node.fileCount : 1;
        parent.size += node.size;
    }
}

void FileTree::sort()
{
    // The C locale compares bytes, whatever is asked of it.
    const bool isPlain = QLocale().language() == QLocale::C;
    QCollator collator(isPlain ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // By the stem first: "gear.glb" stands before "gear-lod1.glb".
    std::vector<QCollatorSortKey> keys;
    keys.reserve(m_nodes.size());
    for (const FileNode &node : m_nodes) {
        const qsizetype dot = node.isFolder ? -1 : node.name.lastIndexOf(QLatin1Char('.'));
        keys.push_back(collator.sortKey(dot > 0 ? node.name.left(dot) : node.name));
    }
    const auto isBefore = [this, &keys](int a, int b) {
        const FileNode &left = node(a);
        const FileNode &right = node(b);
        if (left.isFolder != right.isFolder)
            return left.isFolder;
        const int order = keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]);
        return order != 0 ? order < 0 : left.path < right.path;
    };
    for (FileNode &folder : m_nodes) {
        std::sort(folder.children.begin(), folder.children.end(), isBefore);
        for (size_t row = 0; row < folder.children.size(); ++row)
            m_nodes[static_cast<size_t>(folder.children[row])].row = static_cast<int>(row);
    }
}

const FileEntry *FileTree::entry(int id) const
{
    const int index = node(id).entry;
    return index < 0 ? nullptr : &(*m_files)[static_cast<size_t>(index)];
}

const FileEntry *FileTree::entryAt(const QString &path) const
{
    const int id = find(path);
    return id < 0 ? nullptr : entry(id);
}

std::vector<int> FileTree::filesBelow(int id) const
{
    std::vector<int> files;
    std::vector<int> open{id};
    while (!open.empty()) {
        const int next = open.back();
        open.pop_back();
        const FileNode &at = node(next);
        if (!at.isFolder)
            files.push_back(next);
        open.insert(open.end(), at.children.rbegin(), at.children.rend());
    }
    return files;
}

} // namespace vams::ui
