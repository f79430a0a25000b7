#include "ui/admin/json_text.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vams::ui {

namespace {

QString trJson(const char *text)
{
    return QCoreApplication::translate("JsonText", text);
}

} // namespace

QString jsonProblem(const QString &text)
{
    const Result<Json> json = parseJson(text.toUtf8());
    if (json)
        return {};
    static const QRegularExpression place(QStringLiteral("at line (\\d+), column (\\d+)"));
    const QRegularExpressionMatch found = place.match(json.error().detail);
    if (!found.hasMatch())
        return json.error().message;
    const int line = found.captured(1).toInt();
    const QStringList lines = text.split(QLatin1Char('\n'));
    // The position comes in bytes; people count letters.
    const QByteArray bytes = lines.value(line - 1).toUtf8();
    const auto column = QString::fromUtf8(bytes.left(found.captured(2).toInt())).size();
    return trJson("No JSON: line %1, position %2 cannot be read.")
        .arg(line)
        .arg(qMax<qsizetype>(1, column));
}

QString prettyJson(const QString &text)
{
    const Result<Json> json = parseJson(text.toUtf8());
    if (!json)
        return text;
    return QString::fromStdString(json->dump(2, ' ', false, Json::error_handler_t::replace));
}

} // namespace vams::ui
