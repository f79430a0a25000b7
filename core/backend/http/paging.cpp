#include "core/backend/http/paging.h"

#include "core/backend/http/api_error.h"

namespace vams::backend {

namespace {

constexpr char tokenMark = 'v'; // so that any other base64 text is told apart

QString readToken(const QString &token)
{
    if (token.isEmpty())
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(
        token.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.at(0) != tokenMark)
        throw GeneralError(QStringLiteral("Invalid pagination token"));
    return QString::fromUtf8(decoded.decoded.mid(1));
}

int readSize(const api::Request &request, const QString &name, bool isStrict)
{
    const QString text = request.queryValue(name);
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isStrict && (!isNumber || number < 1))
        throw ApiError(
            400,
            QStringLiteral("Invalid parameter: %1 must be a whole number of at least 1").arg(name));
    return isNumber && number > 0 ? number : 0;
}

int pageSizeOf(const api::Request &request, int defaultSize, int maxSize, bool isStrict)
{
    const int pageSize = readSize(request, QStringLiteral("pageSize"), isStrict);
    const int maxItems = readSize(request, QStringLiteral("maxItems"), isStrict);
    int size = pageSize > 0 ? pageSize : maxItems > 0 ? maxItems : defaultSize;
    if (maxItems > 0)
        size = qMin(size, maxItems);
    return qMin(size, maxSize);
}

QString tokenOf(const api::Request &request)
{
    return request.queryValue(QStringLiteral("startingToken"));
}

} // namespace

PageRequest readPage(const api::Request &request, int defaultSize, int maxSize)
{
    return {pageSizeOf(request, defaultSize, maxSize, false), readToken(tokenOf(request))};
}

PageRequest readStrictPage(const api::Request &request, int defaultSize, int maxSize)
{
    return {pageSizeOf(request, defaultSize, maxSize, true), readToken(tokenOf(request))};
}

PageRequest readPlainPage(const api::Request &request, int defaultSize, int maxSize)
{
    return {pageSizeOf(request, defaultSize, maxSize, false), tokenOf(request)};
}

QString pageToken(const QString &key)
{
    return QString::fromLatin1(
        (QByteArray(1, tokenMark) + key.toUtf8())
            .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace vams::backend
