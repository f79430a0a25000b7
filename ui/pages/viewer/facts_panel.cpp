#include "ui/pages/viewer/facts_panel.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "ui/models/file_tree.h"
#include "ui/support/controls.h"
#include "ui/support/relative_time.h"
#include "viewers/base/file_kind.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int factsWidth = 304;
constexpr qsizetype longestLine = 60;

QLabel *factsTitle(const QString &text)
{
    QLabel *title = makeLabel(text, TextStyle::Strong);
    title->setContentsMargins(metrics::space, metrics::field, metrics::space, metrics::tight);
    return title;
}

QGridLayout *factsGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(metrics::space, 0, metrics::space, metrics::field);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(metrics::tight);
    grid->setColumnMinimumWidth(0, metrics::labelColumn);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

FactsPanel::FactsPanel(QWidget *parent)
    : QWidget(parent)
    , m_name(makeElidedLabel({}, TextStyle::Strong, Qt::ElideMiddle))
    , m_file(factsGrid())
    , m_readPart(new QWidget)
    , m_read(factsGrid())
{
    setMinimumWidth(factsWidth);
    setProperty("area", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_name->setContentsMargins(metrics::space, metrics::field, metrics::space, metrics::tight);
    column->addWidget(m_name);
    column->addLayout(m_file);
    auto *read = new QVBoxLayout(m_readPart);
    read->setContentsMargins(0, 0, 0, 0);
    read->setSpacing(0);
    read->addWidget(makeLine(Qt::Horizontal));
    read->addWidget(factsTitle(tr("Read from the file")));
    read->addLayout(m_read);
    column->addWidget(m_readPart);
    column->addStretch(1);
    m_readPart->hide();
    auto *scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void FactsPanel::setFile(const FileEntry &entry)
{
    m_name->setText(lastName(entry.relativePath));
    Facts facts;
    if (const QString kind = viewers::fileKindLabel(entry.fileName); !kind.isEmpty())
        facts.append({tr("Kind"), kind});
    facts.append({tr("Size"), humanSize(entry.size.value_or(0))});
    if (entry.revisionCount > 0)
        facts.append({tr("Revision"), humanCount(entry.revisionCount)});
    facts.append({tr("Modified"), relativeTime(fromContractDate(entry.dateCreatedCurrentVersion))});
    facts.append({tr("Folder"), parentFolder(entry.relativePath)});
    if (!entry.contentHash.isEmpty())
        facts.append({tr("Content id"), entry.contentHash});
    fill(*m_file, facts);
}

void FactsPanel::setRead(const Facts &facts)
{
    fill(*m_read, facts);
    m_readPart->setVisible(!facts.isEmpty());
}

void FactsPanel::fill(QGridLayout &grid, const Facts &facts)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < facts.size(); ++row) {
        const QString &text = facts[row].second;
        // Notes and warnings are sentences: they wrap. Names and numbers elide.
        const bool isSentence = text.size() > longestLine && text.contains(QLatin1Char(' '));
        QLabel *label = makeMuted(facts[row].first);
        QLabel *value =
            isSentence ? makeLabel(text) : makeElidedLabel(text, TextStyle::Base, Qt::ElideMiddle);
        value->setWordWrap(isSentence);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(label, row, 0, isSentence ? Qt::AlignTop : Qt::AlignVCenter);
        grid.addWidget(value, row, 1);
        grid.setRowMinimumHeight(row, metrics::margin);
    }
}

} // namespace vams::ui
