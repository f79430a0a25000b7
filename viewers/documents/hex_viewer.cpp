#include "viewers/documents/hex_viewer.h"

#include "core/base/text.h"
#include "viewers/base/file_kind.h"
#include "viewers/base/floating_bar.h"
#include "viewers/documents/hex_dump.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vams::viewers {

HexViewer::HexViewer(const ViewerStyle &style, QThreadPool &loaders, QWidget *parent)
    : Viewer(style, loaders, parent)
    , m_content(new QWidget)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_bar(new FloatingBar(style, FloatingBar::Over::Nothing, this))
{
    m_content->setAttribute(Qt::WA_StyledBackground);
    m_content->setObjectName(QStringLiteral("hexContent"));
    m_title->setObjectName(QStringLiteral("hexTitle"));
    for (QLabel *label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(16, 0, 16, 0);
    }
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Bytes of the file"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->document()->setDocumentMargin(16);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addWidget(m_bar);
    setContent(m_content);
    setFocusProxy(m_text);
    QAction *copyAction = addViewerAction(QStringLiteral("copy"), tr("Copy"), QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, &HexViewer::copy);
    m_bar->addAction(copyAction);
    m_bar->addStretch();
    applyStyle();
}

Result<HexViewer::Head> HexViewer::readHead(const FileSource &source)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Io, tr("The file could not be read."), source.fileName,
                    file.errorString(), source.path);
    const QByteArray bytes = file.read(shownBytes);
    return Head{hexDump(bytes), guessSignature(bytes), bytes.size(), file.size()};
}

void HexViewer::startLoading()
{
    load([from = source()](Job &) { return readHead(from); },
         [this](const Head &head) { show(head); });
}

void HexViewer::show(const Head &head)
{
    m_head = head;
    m_head.dump.clear();
    m_text->setPlainText(head.dump);
    const QString kind = fileKindLabel(source().fileName);
    m_title->setText(kind.isEmpty() ? tr("There is no viewer for this file")
                                    : tr("There is no viewer for %1 files").arg(kind));
    QStringList notes;
    if (!head.signature.isEmpty())
        notes.append(tr("Looks like: %1").arg(head.signature));
    notes.append(humanSize(head.size));
    if (head.size == 0)
        notes.append(tr("the file is empty"));
    else if (head.shown < head.size)
        notes.append(tr("the first %1 are shown").arg(humanSize(head.shown)));
    m_note->setText(notes.join(QStringLiteral(" · ")));
}

QString HexViewer::shownText() const
{
    return m_text->toPlainText();
}

void HexViewer::copy() const
{
    if (m_text->textCursor().hasSelection())
        m_text->copy();
    else
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

Facts HexViewer::facts() const
{
    Facts facts{{tr("File size"), humanSize(m_head.size)}};
    if (!m_head.signature.isEmpty())
        facts.append({tr("Looks like"), m_head.signature});
    return facts;
}

void HexViewer::takePicture(QObject *, std::function<void(Result<QImage>)> done)
{
    done(m_text->viewport()->grab().toImage());
}

void HexViewer::applyStyle()
{
    const ViewerStyle &style = viewerStyle();
    m_text->setFont(style.monospace);
    m_content->setStyleSheet(
        QStringLiteral("QWidget#hexContent { background: %1; }"
                       "QLabel { color: %3; background: transparent; }"
                       "QLabel#hexTitle { color: %2; font-size: 15px; font-weight: 600; }"
                       "QPlainTextEdit { background: %1; color: %2; border: none;"
                       " selection-background-color: %4; selection-color: %2; }")
            .arg(style.surface.name(), style.text.name(), style.muted.name(),
                 style.selection.name()));
    m_bar->setColors(style);
}

} // namespace vams::viewers
