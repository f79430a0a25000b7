#include "ui/support/missing_right.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vams::ui {

namespace {

struct RightTexts
{
    Q_DECLARE_TR_FUNCTIONS(vams::ui::RightTexts)
};

QString rightOf(const QString &method)
{
    if (method == QLatin1String("GET"))
        return RightTexts::tr("Read");
    if (method == QLatin1String("PUT"))
        return RightTexts::tr("Change");
    if (method == QLatin1String("POST"))
        return RightTexts::tr("Create");
    return RightTexts::tr("Delete");
}

} // namespace

MissingRight missingRight(const Error &error)
{
    static const QRegularExpression call(
        QStringLiteral("^(GET|PUT|POST|DELETE) (/\\S*(?: \\S+)*) -> 403$"));
    const QRegularExpressionMatch match = call.match(error.detail);
    if (!match.hasMatch())
        return {};
    return {rightOf(match.captured(1)), match.captured(2)};
}

QString missingRightSentence(const Error &error)
{
    const MissingRight missing = missingRight(error);
    return missing.right.isEmpty()
               ? QString()
               : RightTexts::tr("It needs the right %1 on %2, or on what that shows.")
                     .arg(missing.right, missing.route);
}

QString requestForAdministrator(const Error &error, const QString &place)
{
    const MissingRight missing = missingRight(error);
    QStringList lines{RightTexts::tr("Please give me a right in VAMS.")};
    if (!place.isEmpty())
        lines << RightTexts::tr("Where: %1").arg(place);
    if (!missing.right.isEmpty())
        lines << RightTexts::tr("Right: %1").arg(missing.right)
              << RightTexts::tr("On: %1").arg(missing.route);
    lines << RightTexts::tr("What VAMS said: %1").arg(error.message);
    if (!error.detail.isEmpty())
        lines << RightTexts::tr("Details: %1").arg(error.detail);
    return lines.join(QLatin1Char('\n'));
}

} // namespace vams::ui
