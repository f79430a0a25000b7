#include "app/desktop/secret_store.h"

#include <QCoreApplication>
#include <QPointer>

#include <qt6keychain/keychain.h>

namespace vams::desktop {

namespace {

const QString keychainService = QStringLiteral("vams-desktop");

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(vams::desktop::SecretStore)
};

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {
            ErrorKind::NotFound, SecretText::tr("No key is kept for this server."), {}, {}, {}, 0};
    return {ErrorKind::Io,
            SecretText::tr("The keychain of the system does not answer."),
            {},
            SecretText::tr("Unlock it, or give the key each time you connect."),
            job.errorString(),
            0};
}

} // namespace

void SystemKeychain::read(const QString &address, QObject *owner, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(keychainService);
    job->setKey(address);
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [job, done = std::move(done)](QKeychain::Job *) {
                         if (job->error() == QKeychain::NoError)
                             done(job->textData());
                         else
                             done(fail(errorOf(*job)));
                     });
    job->start();
}

void SystemKeychain::write(const QString &address, const QString &secret, QObject *owner,
                           Written done)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    job->setKey(address);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, owner,
                     [job, done = std::move(done)](QKeychain::Job *) {
                         if (job->error() == QKeychain::NoError)
                             done({});
                         else
                             done(fail(errorOf(*job)));
                     });
    job->start();
}

void SystemKeychain::remove(const QString &address)
{
    auto *job = new QKeychain::DeletePasswordJob(keychainService);
    job->setKey(address);
    job->start();
}

} // namespace vams::desktop
