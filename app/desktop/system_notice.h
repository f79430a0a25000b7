#pragma once
// A notice of the system, beside the clock: for somebody who works in another program.

#include <QObject>

#include <memory>

namespace vams::desktop {

/// Shows nothing where the system has no place for notices. For the user interface's thread; never
/// waits for the system.
class SystemNotice : public QObject
{
    Q_OBJECT

public:
    explicit SystemNotice(QObject *parent = nullptr);
    ~SystemNotice() override;

    /// Plain text. A new notice takes the place of the one before.
    void show(const QString &title, const QString &text);

signals:
    void clicked();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vams::desktop
