#include "ui/search/search_field.h"

#include "ui/search/search_source.h"
#include "ui/search/suggestion_delegate.h"
#include "ui/search/suggestion_model.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

namespace vams::ui {

namespace {
constexpr int mostRows = 9;
}

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_completer(new QCompleter(this))
    , m_model(new SuggestionModel(this))
{
    setPlaceholderText(tr("Search assets, files and metadata"));
    setAccessibleName(tr("Search assets, files and metadata"));
    setClearButtonEnabled(false);
    setMaximumWidth(metrics::searchWidth);
    addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition)
        ->setText(tr("Search"));
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostRows);
    m_completer->setWidget(this);
    QAbstractItemView *popup = m_completer->popup();
    popup->setItemDelegate(new SuggestionDelegate(theme, popup));
    popup->setProperty("kind", "suggestions");
    popup->setAccessibleName(tr("Suggestions"));
    popup->setMouseTracking(true);
    connect(this, &QLineEdit::textEdited, this, &SearchField::onEdited);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::onActivated);
}

void SearchField::setSource(SearchSource *source)
{
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    clear();
    if (source)
        connect(source, &SearchSource::found, this, &SearchField::suggest);
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
        search(text().trimmed());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        const bool wasEmpty = text().isEmpty();
        clear();
        event->setAccepted(!wasEmpty); // a dialog around it closes then
        if (wasEmpty)
            emit left();
        else
            search({});
        return;
    }
    if (event->key() == Qt::Key_Down && !m_model->isEmpty() && !text().isEmpty()) {
        m_completer->complete(); // they were closed, and are wanted again
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keyHint = keys;
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || !text().isEmpty() || m_keyHint.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(m_keyHint) + metrics::gap;
    const int said = fontMetrics().horizontalAdvance(placeholderText());
    if (said + wide + 2 * metrics::control > width())
        return;
    QRectF cap(width() - wide - metrics::gap, (height() - metrics::badge) / 2.0, wide,
               metrics::badge);
    if (layoutDirection() == Qt::RightToLeft)
        cap.moveLeft(metrics::gap);
    painter.setPen(m_theme.color(Token::LineStrong));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), metrics::radiusSmall,
                            metrics::radiusSmall);
    painter.setPen(m_theme.color(Token::TextMuted));
    painter.drawText(cap, Qt::AlignCenter, m_keyHint);
}

void SearchField::search(const QString &text)
{
    m_completer->popup()->hide();
    m_model->setAnswer({});
    if (m_source)
        m_source->stop();
    emit searched(text);
}

void SearchField::onEdited(const QString &text)
{
    if (m_source)
        m_source->find(text.trimmed());
}

void SearchField::suggest(const QString &text, const SearchAnswer &answer)
{
    if (text != this->text().trimmed() || !hasFocus())
        return;
    m_model->setAnswer(answer);
    if (m_model->isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Enter searches, unless one goes down to a suggestion.
    m_completer->popup()->setCurrentIndex(QModelIndex());
}

void SearchField::onActivated(const QModelIndex &index)
{
    const auto *found = index.data(SuggestionModel::HitRole).value<const SearchHit *>();
    if (!found) {
        search(text().trimmed());
        return;
    }
    const SearchHit hit = *found; // the model forgets it
    clear();
    m_model->setAnswer({});
    emit hitChosen(hit);
}

} // namespace vams::ui
