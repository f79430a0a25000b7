#include "ui/pages/viewer/fact_section.h"

#include "ui/support/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr qsizetype longestLine = 26;

/// Label, value, and a button to copy it that shows under the pointer.
class FactRow : public QWidget
{
public:
    FactRow(const Theme &theme, const Fact &fact)
        : m_copy(makeIconButton(theme, QStringLiteral("copy"),
                                FactSection::tr("Copy: %1").arg(fact.label)))
    {
        // Notes and warnings are sentences: they wrap. Names and numbers elide.
        const bool isLong =
            fact.text.contains(QLatin1Char('\n')) ||
            (fact.text.size() > longestLine && fact.text.contains(QLatin1Char(' ')));
        QLabel *label = makeMuted(fact.label);
        label->setMinimumWidth(metrics::labelColumn);
        QLabel *value = isLong ? makeLabel(fact.text)
                               : makeElidedLabel(fact.text, TextStyle::Base, Qt::ElideMiddle);
        value->setWordWrap(isLong);
        value->setAccessibleName(fact.label + QStringLiteral(": ") + fact.text);
        if (!fact.tip.isEmpty())
            setToolTip(fact.tip);
        m_copy->setProperty("kind", "small");
        QSizePolicy policy = m_copy->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_copy->setSizePolicy(policy);
        m_copy->hide();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(metrics::space, isLong ? metrics::tight : 0, metrics::gap,
                                isLong ? metrics::tight : 0);
        row->setSpacing(metrics::gap);
        const Qt::Alignment top = isLong ? Qt::AlignTop : Qt::Alignment();
        row->addWidget(label, 0, top);
        row->addWidget(value, 1, top);
        row->addWidget(m_copy, 0, top);
        if (!isLong)
            setFixedHeight(metrics::chip + metrics::tight);
        connect(m_copy, &QToolButton::clicked, this,
                [text = fact.text] { QGuiApplication::clipboard()->setText(text); });
    }

protected:
    void enterEvent(QEnterEvent *) override { m_copy->show(); }
    void leaveEvent(QEvent *) override { m_copy->hide(); }

private:
    QToolButton *m_copy;
};

} // namespace

FactSection::FactSection(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new QToolButton)
    , m_copy(makeIconButton(theme, QStringLiteral("copy"), tr("Copy all of \"%1\"").arg(title)))
    , m_body(new QWidget)
    , m_rows(new QVBoxLayout)
    , m_note(makeMuted({}))
{
    m_head->setText(title);
    m_head->setProperty("kind", "sectionHead");
    m_head->setIconSize(QSize(metrics::field, metrics::field));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_copy->hide();
    m_rows->setSpacing(0);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(metrics::space, metrics::tight, metrics::space, metrics::tight);
    m_note->hide();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, metrics::field);
    body->setSpacing(0);
    body->addLayout(m_rows);
    body->addWidget(m_note);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    head->setSpacing(metrics::tight);
    head->addWidget(m_head, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine(Qt::Horizontal));
    column->addLayout(head);
    column->addWidget(m_body);
    connect(m_head, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        emit foldedChanged();
    });
    connect(m_copy, &QToolButton::clicked, this, &FactSection::copyAll);
    setFolded(false);
}

void FactSection::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Fact &fact : facts) {
        auto *row = new FactRow(m_theme, fact);
        m_rows->addWidget(row);
        row->show(); // at once, and not when the layout gets to it
    }
    m_copy->setVisible(!facts.isEmpty() && !m_isFolded);
}

void FactSection::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void FactSection::setFooter(QWidget *footer)
{
    m_body->layout()->addWidget(footer);
}

void FactSection::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_body->setVisible(!isFolded);
    m_copy->setVisible(!isFolded && !m_facts.isEmpty());
    m_head->setIcon(
        m_theme.icon(isFolded ? QStringLiteral("chev-right") : QStringLiteral("chev-down")));
    m_head->setAccessibleName(isFolded ? tr("%1, folded").arg(m_head->text()) : m_head->text());
}

void FactSection::copyAll() const
{
    QStringList lines;
    for (const Fact &fact : m_facts)
        lines << fact.label + QLatin1Char('\t') + fact.text;
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace vams::ui
