#include "ui/models/file_names.h"

#include "core/model/upload.h"

#include <QCoreApplication>

namespace vams::ui {

namespace {

QString nameText(const char *text)
{
    return QCoreApplication::translate("vams::ui::FileNames", text);
}

bool isDeviceName(const QString &name)
{
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"),
                                     QStringLiteral("aux"), QStringLiteral("nul")};
    const QString stem = name.section(QLatin1Char('.'), 0, 0).toLower();
    const bool isPort =
        stem.size() == 4 && stem.at(3).isDigit() && stem.at(3) != QLatin1Char('0') &&
        (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt")));
    return isPort || devices.contains(stem);
}

} // namespace

QString nameProblem(const QString &name, NameOf kind)
{
    static const QString forbidden = QStringLiteral("/\\<>:\"|?*");
    if (name.trimmed().isEmpty())
        return nameText("Give a name.");
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            return nameText("A name cannot hold control characters.");
        if (forbidden.contains(c))
            return nameText("A name cannot hold %1.").arg(c);
    }
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return nameText("This name has a meaning of its own on disks.");
    if (name.endsWith(QLatin1Char(' ')) || name.endsWith(QLatin1Char('.')) ||
        name.startsWith(QLatin1Char(' ')))
        return nameText("A name cannot begin with a space, or end with a space or a dot.");
    if (isDeviceName(name))
        return nameText("Windows keeps this name for a device.");
    if (name.toUtf8().size() > 255)
        return nameText("The name is too long.");
    if (kind == NameOf::File && name.contains(previewInfix))
        return nameText("Names with “%1” are kept for preview pictures.").arg(previewInfix);
    if (kind == NameOf::File && blockedExtensions().contains(lowerExtension(name)))
        return nameText("Files of the kind %1 are not allowed.").arg(lowerExtension(name));
    return {};
}

QString freeName(const QString &name, const std::function<bool(const QString &)> &isTaken)
{
    const QString extension = name.mid(name.size() - lowerExtension(name).size());
    const QString stem = name.chopped(extension.size());
    for (int number = 1;; ++number) {
        const QString candidate = (number == 1 ? nameText("%1 copy").arg(stem)
                                               : nameText("%1 copy %2").arg(stem).arg(number)) +
                                  extension;
        if (!isTaken(candidate))
            return candidate;
    }
}

} // namespace vams::ui
