#include "ui/pages/asset/links/placement_form.h"

#include "ui/pages/asset/links/number_field.h"
#include "ui/support/controls.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace vams::ui {

PlacementForm::PlacementForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_note(makeMuted({}, TextStyle::Small))
{
    const auto addField = [&theme, this](const QString &letter, const QString &name) {
        auto *field = new NumberField(theme, letter, name, this);
        return field;
    };
    const QString letters[] = {QStringLiteral("X"), QStringLiteral("Y"), QStringLiteral("Z")};
    for (const QString &part : {tr("Move"), tr("Turn"), tr("Scale")})
        for (const QString &letter : letters)
            m_parts.push_back(addField(letter, part + QLatin1Char(' ') + letter));
    for (int row = 1; row <= 4; ++row)
        for (int column = 1; column <= 4; ++column)
            m_matrix.push_back(addField({}, tr("Row %1, column %2").arg(row).arg(column)));
    for (NumberField *field : m_parts)
        connect(field, &NumberField::numberWritten, this, &PlacementForm::writeParts);
    for (NumberField *field : m_matrix)
        connect(field, &NumberField::numberWritten, this, &PlacementForm::writeMatrix);
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeParts());
    m_pages->addWidget(makeMatrix());
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::space, 0, metrics::space, metrics::field);
    column->setSpacing(metrics::gap);
    column->addWidget(makeHead(theme));
    column->addWidget(m_note);
    column->addWidget(m_pages);
    showPage(PartsPage);
}

QWidget *PlacementForm::makeHead(const Theme &theme)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, metrics::tight, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLabel(tr("Placement"), TextStyle::Strong));
    row->addStretch(1);
    m_clear = makeIconButton(theme, QStringLiteral("undo"), tr("Take the placement away"));
    connect(m_clear, &QToolButton::clicked, this, &PlacementForm::clearWanted);
    row->addWidget(m_clear);
    row->addSpacing(metrics::tight);
    auto *group = new QButtonGroup(this);
    const QString texts[] = {tr("Parts"), tr("4 × 4")};
    const char *edges[] = {"first", "last"};
    for (int at = 0; at < 2; ++at) {
        auto *button = new QToolButton;
        button->setText(texts[at]);
        button->setCheckable(true);
        button->setProperty("kind", "segment");
        button->setProperty("edge", edges[at]);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, at] { showPage(static_cast<Page>(at)); });
        m_choices[at] = button;
    }
    m_choices[PartsPage]->setAccessibleName(tr("Placement as move, turn and scale"));
    m_choices[MatrixPage]->setAccessibleName(tr("Placement as a matrix of sixteen numbers"));
    return head;
}

QWidget *PlacementForm::makeParts()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::tight);
    grid->setVerticalSpacing(metrics::gap);
    const QString heads[] = {tr("Move"), tr("Turn, degrees"), tr("Scale")};
    for (int part = 0; part < 3; ++part) {
        grid->addWidget(makeMuted(heads[part]), 2 * part, 0, 1, 3);
        for (int axis = 0; axis < 3; ++axis)
            grid->addWidget(m_parts[static_cast<std::size_t>(3 * part + axis)], 2 * part + 1, axis);
    }
    grid->setRowStretch(6, 1);
    return page;
}

QWidget *PlacementForm::makeMatrix()
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(metrics::tight);
    for (int at = 0; at < 16; ++at)
        grid->addWidget(m_matrix[static_cast<std::size_t>(at)], at / 4, at % 4);
    auto *hint = makeMuted(tr("The last column is the move."), TextStyle::Small);
    hint->setWordWrap(true);
    grid->addWidget(hint, 4, 0, 1, 4);
    grid->setRowStretch(5, 1);
    return page;
}

void PlacementForm::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    for (int at = 0; at < 2; ++at)
        m_choices[at]->setChecked(at == page);
}

void PlacementForm::setPlacement(const LinkPlacement &placement, bool isReadOnly)
{
    m_placement = placement;
    const auto parts = placement.parts();
    const Placement shown = parts.value_or(Placement());
    const Matrix4 matrix = placement.matrix();
    for (std::size_t axis = 0; axis < 3; ++axis) {
        m_parts[axis]->setNumber(shown.move[axis]);
        m_parts[3 + axis]->setNumber(shown.turn[axis]);
        m_parts[6 + axis]->setNumber(shown.scale[axis]);
    }
    for (std::size_t at = 0; at < 16; ++at)
        m_matrix[at]->setNumber(matrix[at / 4][at % 4]);
    for (NumberField *field : m_parts)
        field->setEnabled(parts && !isReadOnly);
    for (NumberField *field : m_matrix)
        field->setEnabled(!isReadOnly);
    m_clear->setEnabled(placement.isSet() && !isReadOnly);
    m_note->setText(!parts ? tr("Move, turn and scale cannot say what this matrix does.")
                    : placement.isSet() ? QString()
                                        : tr("Nobody has placed it yet."));
    m_note->setVisible(!m_note->text().isEmpty());
    if (!parts)
        showPage(MatrixPage);
}

void PlacementForm::forgetTyped()
{
    for (const auto &fields : {m_parts, m_matrix})
        for (NumberField *field : fields)
            field->setModified(false);
}

void PlacementForm::restore()
{
    for (const auto &fields : {m_parts, m_matrix})
        for (NumberField *field : fields)
            if (!field->hasFocus())
                field->setModified(false);
    setPlacement(m_placement, !m_matrix.front()->isEnabled());
}

void PlacementForm::writeParts()
{
    Placement placement;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        placement.move[axis] = m_parts[axis]->number();
        placement.turn[axis] = m_parts[3 + axis]->number();
        placement.scale[axis] = m_parts[6 + axis]->number();
    }
    emit partsWritten(placement);
}

void PlacementForm::writeMatrix()
{
    Matrix4 matrix{};
    for (std::size_t at = 0; at < 16; ++at)
        matrix[at / 4][at % 4] = m_matrix[at]->number();
    emit matrixWritten(matrix);
}

} // namespace vams::ui
