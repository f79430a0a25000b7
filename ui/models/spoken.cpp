#include "ui/models/spoken.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

struct SpokenText
{
    Q_DECLARE_TR_FUNCTIONS(SpokenText)
};

} // namespace

QString spokenCell(const QString &text)
{
    const QString line = spokenParts(text.split(QLatin1Char('\n')));
    return line.isEmpty() ? SpokenText::tr("none") : line;
}

QString spokenParts(const QStringList &parts)
{
    QStringList said;
    for (const QString &part : parts)
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            said << trimmed;
    return said.join(QStringLiteral(", "));
}

} // namespace vams::ui
