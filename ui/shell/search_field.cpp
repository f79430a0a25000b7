#include "ui/shell/search_field.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace vams::ui {

namespace {
constexpr int databaseIdRole = Qt::UserRole + 1;
constexpr int assetIdRole = Qt::UserRole + 2;
} // namespace

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(this))
{
    setPlaceholderText(tr("Search assets by name"));
    setAccessibleName(tr("Search assets by name"));
    setClearButtonEnabled(false);
    setMaximumWidth(metrics::searchWidth);
    addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, &SearchField::onEdited);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::onActivated);
}

void SearchField::setSource(NameSearch *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    clear();
    if (source)
        connect(source, &NameSearch::found, this, &SearchField::suggest);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_source)
        m_source->prepare();
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool choosing =
        m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if (isEnter && choosing) {
        event->ignore(); // the completer takes it
        return;
    }
    if (isEnter) {
        m_completer->popup()->hide();
        emit searched(text().trimmed());
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        emit searched({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty())
        return;
    // The key that leads here, as a key cap at the end of the field.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Small));
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText);
    const int wide = painter.fontMetrics().horizontalAdvance(key) + metrics::gap;
    QRectF cap(width() - wide - metrics::gap, (height() - metrics::badge) / 2.0, wide,
               metrics::badge);
    if (layoutDirection() == Qt::RightToLeft)
        cap.moveLeft(metrics::gap);
    painter.setPen(m_theme.color(Token::LineStrong));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                            metrics::radiusSmall);
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(cap, Qt::AlignCenter, key);
}

void SearchField::onEdited(const QString &text)
{
    if (m_source)
        m_source->find(text.trimmed());
}

void SearchField::suggest(const QString &text, const std::vector<NamedAsset> &matches)
{
    if (text != this->text().trimmed() || !hasFocus())
        return;
    m_model->clear();
    for (const NamedAsset &match : matches) {
        auto *item =
            new QStandardItem(m_theme.icon(QStringLiteral("assets")),
                              tr("%1   in %2").arg(match.name, match.ref.databaseId.text()));
        item->setData(match.ref.databaseId.text(), databaseIdRole);
        item->setData(match.ref.assetId.text(), assetIdRole);
        m_model->appendRow(item);
    }
    if (matches.empty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Enter searches, unless one goes down to a suggestion.
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

void SearchField::onActivated(const QModelIndex &index)
{
    const AssetRef ref{DatabaseId(index.data(databaseIdRole).toString()),
                       AssetId(index.data(assetIdRole).toString())};
    clear();
    if (!ref.assetId.isEmpty())
        emit assetChosen(ref);
}

} // namespace vams::ui
