#include "ui/help/help_pages.h"

#include "ui/language/language.h"
#include "ui/shell/action_registry.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

static void initHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace vams::ui {

namespace {

QString fileOf(const QString &language, const QString &page)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, page);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QString HelpPages::index = QStringLiteral("index");

HelpPages::HelpPages(const ActionRegistry &actions)
    : m_actions(actions)
{
    initHelp();
}

QStringList HelpPages::all()
{
    initHelp();
    QStringList pages = QDir(QStringLiteral(":/help/en")).entryList({QStringLiteral("*.md")});
    pages.replaceInStrings(QStringLiteral(".md"), QString());
    return pages;
}

QString HelpPages::text(const QString &page) const
{
    static const QRegularExpression command(QStringLiteral("\\{([a-z]+\\.[A-Za-z]+)\\}"));
    QString text = read(fileOf(Language::current(), page));
    if (text.isEmpty())
        text = read(fileOf(QStringLiteral("en"), page));
    for (qsizetype at = 0;;) {
        const QRegularExpressionMatch match = command.match(text, at);
        if (!match.hasMatch())
            return text;
        const QAction *action = m_actions.action(match.captured(1));
        const QString keys =
            action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        // A user may have taken the shortcut away: then the name of the command stands there.
        QString shown = keys.isEmpty() && action ? action->text() : keys;
        shown = QStringLiteral("**%1**").arg(shown.remove(QLatin1Char('&')));
        text.replace(match.capturedStart(), match.capturedLength(), shown);
        at = match.capturedStart() + shown.size();
    }
}

QString HelpPages::title(const QString &page) const
{
    return text(page).section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('#')).trimmed();
}

} // namespace vams::ui
