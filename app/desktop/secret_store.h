#pragma once
// Tokens and API keys of servers, kept in the keychain of the system (Secret Service, Windows
// Credential Manager, macOS Keychain) through QtKeychain; never in a file of ours.

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace vams::desktop {

/// Asynchronous, for the user interface's thread. Nobody is called after `owner` is gone.
class SecretStore
{
public:
    using Read = std::function<void(const Result<QString> &)>;
    using Written = std::function<void(const Result<void> &)>;

    virtual ~SecretStore() = default;

    /// The secret of this server; NotFound if none was kept.
    virtual void read(const QString &address, QObject *owner, Read done) = 0;
    virtual void write(const QString &address, const QString &secret, QObject *owner,
                       Written done) = 0;
    virtual void remove(const QString &address) = 0;
};

class SystemKeychain : public SecretStore
{
public:
    void read(const QString &address, QObject *owner, Read done) override;
    void write(const QString &address, const QString &secret, QObject *owner,
               Written done) override;
    void remove(const QString &address) override;
};

} // namespace vams::desktop
