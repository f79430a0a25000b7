#include "app/cli/feature_options.h"

#include <QCommandLineParser>

namespace vams::cli {

namespace {

Result<bool> readSwitch(const QString &option, const QString &value)
{
    if (value != QLatin1String("on") && value != QLatin1String("off"))
        return fail(ErrorKind::Invalid, QStringLiteral("--%1 takes on or off.").arg(option), value);
    return value == QLatin1String("on");
}

} // namespace

QList<QCommandLineOption> featureOptions()
{
    return {
        {QStringLiteral("search"),
         QStringLiteral("Switches the search routes of the library on or off, for good."),
         QStringLiteral("on|off")},
        {QStringLiteral("feature"),
         QStringLiteral("Switches a feature of the library, for good; again for more. One of %1.")
             .arg(backend::knownFeatures().join(QLatin1Char(' '))),
         QStringLiteral("NAME=on|off")},
    };
}

Result<backend::FeatureSwitches> readFeatureOptions(const QCommandLineParser &parser)
{
    backend::FeatureSwitches switches;
    for (const QString &text : parser.values(QStringLiteral("feature"))) {
        const QString name = text.section(QLatin1Char('='), 0, 0);
        if (!backend::knownFeatures().contains(name))
            return fail(ErrorKind::Invalid,
                        QStringLiteral("There is no such feature. Known: %1.")
                            .arg(backend::knownFeatures().join(QLatin1String(", "))),
                        name);
        const Result<bool> isOn =
            readSwitch(QStringLiteral("feature"), text.section(QLatin1Char('='), 1));
        if (!isOn)
            return fail(isOn.error());
        switches.insert(name, *isOn);
    }
    if (parser.isSet(QStringLiteral("search"))) {
        const Result<bool> isOn =
            readSwitch(QStringLiteral("search"), parser.value(QStringLiteral("search")));
        if (!isOn)
            return fail(isOn.error());
        switches.insert(backend::noSearchFeature, !*isOn);
    }
    return switches;
}

} // namespace vams::cli
