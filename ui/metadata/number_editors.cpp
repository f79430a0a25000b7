#include "ui/metadata/number_editors.h"

#include "ui/metadata/value_advice.h"
#include "ui/support/controls.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vams::ui {

namespace {

constexpr int matrixColumns = 4;

/// Fields for a few numbers; what they share, whatever their layout.
class NumbersEditor : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(NumbersEditor)

public:
    explicit NumbersEditor(const ValueField &field)
        : m_type(field.type)
        , m_value(field.value)
    {
        const QStringList names = numberNames(field.type);
        const QStringList numbers = numbersIn(field.type, field.value);
        for (int i = 0; i < numbers.size(); ++i) {
            auto *edit = new QLineEdit(numbers[i]);
            edit->setCursorPosition(0);
            edit->setAlignment(Qt::AlignRight);
            edit->setAccessibleName(names.isEmpty()
                                        ? tr("%1, row %2, column %3")
                                              .arg(field.name)
                                              .arg(i / matrixColumns + 1)
                                              .arg(i % matrixColumns + 1)
                                        : QStringLiteral("%1 %2").arg(field.name, names[i]));
            connect(edit, &QLineEdit::textEdited, this, &NumbersEditor::takeNumbers);
            m_edits << edit;
        }
        setFocusProxy(m_edits.first());
    }

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString &value) override
    {
        m_value = value;
        const QStringList numbers = numbersIn(m_type, value);
        for (int i = 0; i < m_edits.size(); ++i)
            m_edits[i]->setText(numbers.value(i));
    }
    void setReadOnly(bool isReadOnly) override
    {
        for (QLineEdit *edit : std::as_const(m_edits))
            edit->setReadOnly(isReadOnly);
    }
    void setInvalid(bool isInvalid) override
    {
        for (QLineEdit *edit : std::as_const(m_edits)) {
            const bool isWrong =
                isInvalid && (edit->text().isEmpty() ||
                              !valueAdvice(MetadataValueType::Number, edit->text()).isEmpty());
            setLook(edit, "invalid", isWrong);
        }
    }
    void setHelp(const QString &help) override
    {
        for (QLineEdit *edit : std::as_const(m_edits))
            edit->setAccessibleDescription(help);
    }

protected:
    void takeNumbers()
    {
        QStringList numbers;
        for (const QLineEdit *edit : std::as_const(m_edits))
            numbers << edit->text();
        m_value = valueOfNumbers(m_type, numbers);
        emit edited(m_value);
    }
    void write(const QStringList &numbers)
    {
        for (int i = 0; i < m_edits.size(); ++i)
            m_edits[i]->setText(numbers.value(i));
        takeNumbers();
    }

    QList<QLineEdit *> m_edits;

private:
    MetadataValueType m_type;
    QString m_value;
};

/// Side by side, the name of each inside its field.
class PointEditor : public NumbersEditor
{
public:
    explicit PointEditor(const ValueField &field)
        : NumbersEditor(field)
    {
        // Coordinates are written from left to right in every language.
        setLayoutDirection(Qt::LeftToRight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(field.isCompact ? metrics::tight : metrics::gap);
        const QStringList names = numberNames(field.type);
        for (int i = 0; i < names.size(); ++i) {
            QLabel *name = makeMuted(names[i].size() > 1 ? names[i] : names[i].toUpper(),
                                     TextStyle::Small, m_edits[i]);
            name->setAttribute(Qt::WA_TransparentForMouseEvents);
            auto *inner = new QHBoxLayout(m_edits[i]);
            inner->setContentsMargins(metrics::gap, 0, 0, 0);
            inner->addWidget(name);
            inner->addStretch(1);
            const int room = name->sizeHint().width();
            m_edits[i]->setTextMargins(room, 0, 0, 0);
            m_edits[i]->setMinimumWidth(metrics::wide);
            row->addWidget(m_edits[i], 1);
        }
    }
};

/// Four rows of four, with what makes a matrix quickly.
class MatrixEditor : public NumbersEditor
{
    Q_DECLARE_TR_FUNCTIONS(MatrixEditor)

public:
    MatrixEditor(const Theme &theme, const ValueField &field)
        : NumbersEditor(field)
        , m_identity(makeButton(theme, tr("Identity")))
        , m_paste(makeButton(theme, tr("Paste"), QStringLiteral("copy")))
        , m_note(makeMuted({}, TextStyle::Small))
    {
        auto *numbers = new QWidget; // as above
        numbers->setLayoutDirection(Qt::LeftToRight);
        auto *grid = new QGridLayout(numbers);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(metrics::tight);
        for (int i = 0; i < m_edits.size(); ++i) {
            m_edits[i]->setFixedWidth(metrics::rowTwo + metrics::pictureWidth / 2);
            grid->addWidget(m_edits[i], i / matrixColumns, i % matrixColumns);
        }
        m_note->setWordWrap(true);
        auto *side = new QVBoxLayout;
        side->setSpacing(metrics::tight);
        side->addWidget(m_identity);
        side->addWidget(m_paste);
        side->addWidget(m_note);
        side->addStretch(1);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics::gap);
        row->addWidget(numbers);
        row->addLayout(side);
        row->addStretch(1);
        m_identity->setAccessibleName(tr("Identity for %1").arg(field.name));
        m_paste->setAccessibleName(tr("Paste a matrix into %1").arg(field.name));
        m_paste->setToolTip(tr("Sixteen numbers, in any form"));
        connect(m_identity, &QPushButton::clicked, this, [this] {
            m_note->clear();
            write(QStringLiteral("1 0 0 0 0 1 0 0 0 0 1 0 0 0 0 1").split(QLatin1Char(' ')));
        });
        connect(m_paste, &QPushButton::clicked, this, &MatrixEditor::paste);
    }

    void setReadOnly(bool isReadOnly) override
    {
        NumbersEditor::setReadOnly(isReadOnly);
        m_identity->setVisible(!isReadOnly);
        m_paste->setVisible(!isReadOnly);
    }

private:
    void paste()
    {
        const QStringList numbers = matrixNumbers(QGuiApplication::clipboard()->text());
        m_note->setText(numbers.isEmpty() ? tr("Copy sixteen numbers first.") : QString());
        if (!numbers.isEmpty())
            write(numbers);
    }

    QPushButton *m_identity;
    QPushButton *m_paste;
    QLabel *m_note;
};

} // namespace

ValueEditor *makeNumberEditor(const Theme &theme, const ValueField &field)
{
    if (field.type == MetadataValueType::Matrix4x4)
        return new MatrixEditor(theme, field);
    return new PointEditor(field);
}

} // namespace vams::ui
