#pragma once
// The named checks of the contract (API.md section 5). Each throws ApiError 400 with a text that
// names the field.

#include <QString>
#include <QStringList>

namespace vams::backend::validate {

/// The contract's ID: 3 to 63 letters, digits, "-" and "_".
void id(const QString &name, const QString &value);
void databaseId(const QString &name, const QString &value);
/// As databaseId, or exactly "GLOBAL".
void databaseIdOrGlobal(const QString &name, const QString &value);
void bucketId(const QString &name, const QString &value);
void assetId(const QString &name, const QString &value);
/// As assetId, and not one of the names that the library itself uses beside assets.
void newAssetId(const QString &name, const QString &value);
/// What `newAssetId` and `relativePath` take, as an answer.
bool isAssetId(const QString &value);
bool isReservedAssetId(const QString &value);
bool isRelativePath(const QString &value);
void userId(const QString &name, const QString &value);
bool isUserId(const QString &value);
void objectName(const QString &name, const QString &value);
void email(const QString &name, const QString &value);
bool isEmail(const QString &value);
/// Not "global" in any case: the name is reserved.
void notGlobal(const QString &name, const QString &value);
/// A path below an asset. Refuses what the original let through: "..", ".", "//", backslash,
/// control characters, and names that some system cannot hold. A leading slash is optional, a
/// trailing one means a folder.
void relativePath(const QString &name, const QString &value);
/// ".glb": a dot and one to seven letters or digits.
void fileExtension(const QString &name, const QString &value);
void sqsQueueUrl(const QString &name, const QString &value);
void eventBridgeBusArn(const QString &name, const QString &value);
/// Not one of the names that begin with "aws.".
void eventBridgeSource(const QString &name, const QString &value);
/// Comma list such as ".glb,.usd"; empty or ".all" is any.
void extensionList(const QString &value);

} // namespace vams::backend::validate
