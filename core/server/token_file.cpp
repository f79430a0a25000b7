#include "core/server/token_file.h"

#include "core/backend/objects/hasher.h"
#include "core/server/secret_file.h"

#include <QCoreApplication>

namespace vams::server {

namespace {

QString trToken(const char *text)
{
    return QCoreApplication::translate("vams::server", text);
}

constexpr qint64 largestTokenFile = 1 << 20;

} // namespace

Result<TokenTable> TokenTable::read(const QString &path)
{
    const Result<QByteArray> content =
        readSecretFile(path, trToken("token file"), largestTokenFile);
    if (!content)
        return fail(content.error());
    TokenTable table;
    int number = 0;
    for (const QByteArray &line : content->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const QList<QByteArray> fields = line.trimmed().split(',');
        if (fields.size() < 2 || fields.at(0).trimmed().size() < 8 ||
            fields.at(1).trimmed().isEmpty()) {
            return fail(
                ErrorKind::Invalid,
                trToken("Line %1 of the token file is not \"token,user[,mfa]\" with a token "
                        "of at least 8 characters.")
                    .arg(number),
                path);
        }
        const bool isMfa = fields.size() > 2 && fields.at(2).trimmed() == "mfa";
        table.add(fields.at(0).trimmed(),
                  {UserId(QString::fromUtf8(fields.at(1).trimmed())), isMfa});
    }
    return table;
}

void TokenTable::add(const QByteArray &token, const TokenUser &user)
{
    m_users.insert(backend::sha256Hex(token), user);
}

std::optional<TokenUser> TokenTable::userOf(const QByteArray &authorization) const
{
    QByteArray token = authorization.trimmed();
    if (token.left(7).compare("bearer ", Qt::CaseInsensitive) == 0)
        token = token.mid(7).trimmed();
    const auto it = m_users.constFind(backend::sha256Hex(token));
    return it == m_users.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace vams::server
