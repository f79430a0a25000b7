#pragma once
// What the settings page asks of the library that is open, and of the program.

#include "ui/pages/settings/settings_host.h"
#include "ui/shell/session.h"

#include <functional>

namespace vams::desktop {

class LibraryKeeper final : public ui::SettingsHost
{
public:
    explicit LibraryKeeper(const ui::SessionInfo &info)
        : m_info(info)
    {}

    /// What moveTo does, with the present folder and the wanted one.
    using Mover = std::function<void(const QString &from, const QString &to)>;
    void setMover(Mover mover) { m_mover = std::move(mover); }

    [[nodiscard]] bool isLocal() const override { return m_info.kind == ui::SessionKind::Local; }
    [[nodiscard]] QString libraryName() const override { return m_info.name; }
    [[nodiscard]] QString place() const override { return m_info.place; }
    Result<ui::LibraryFacts> readFacts(Job &job) override;
    Result<ui::LibraryCheckReport> check(Job &job) override;
    Result<void> backUp(const QString &folder, Job &job) override;
    void moveTo(const QString &folder) override;
    void applyNetwork(const ui::NetworkChoice &network, const QString &password) override;
    void applyTransferLimits(qint64 upload, qint64 download) override;

private:
    ui::SessionInfo m_info;
    Mover m_mover;
};

/// For every request of the program from now on.
void setProxy(const ui::NetworkChoice &network, const QString &password);

/// In bytes a second over all transfers with servers; 0: none.
void setTransferLimits(qint64 upload, qint64 download);

} // namespace vams::desktop
