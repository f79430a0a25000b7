#include "ui/shell/location.h"

#include <QUrl>
#include <QUrlQuery>

namespace vams::ui {

QString Location::toLink() const
{
    QUrlQuery query;
    for (auto it = arguments.cbegin(); it != arguments.cend(); ++it)
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                           QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    QString link = QStringLiteral("vams://open/") + page;
    if (!query.isEmpty())
        link += QLatin1Char('?') + query.query(QUrl::FullyEncoded);
    return link;
}

Location Location::fromLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    if (url.scheme() != QLatin1String("vams") || url.host() != QLatin1String("open"))
        return {};
    Location location;
    location.page = url.path().mid(1);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items)
        location.arguments.insert(QUrl::fromPercentEncoding(key.toLatin1()),
                                  QUrl::fromPercentEncoding(value.toLatin1()));
    return location;
}

Location Location::ofAsset(const AssetRef &asset, const QString &path)
{
    Location location{QStringLiteral("asset"),
                      {{QStringLiteral("database"), asset.databaseId.text()},
                       {QStringLiteral("asset"), asset.assetId.text()}}};
    if (!path.isEmpty())
        location.arguments.insert(QStringLiteral("path"), path);
    return location;
}

Location Location::ofFile(const AssetRef &asset, const QString &path)
{
    Location location = ofAsset(asset, path);
    location.page = QStringLiteral("viewer");
    return location;
}

} // namespace vams::ui
