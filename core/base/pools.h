#pragma once
// The four thread pools of the program. Work never waits for work of its own pool.

#include <QThreadPool>

namespace vams {

/// Created once in app/ and handed to what needs threads. Destruction waits for what runs.
class Pools
{
public:
    Pools();
    ~Pools();

    QThreadPool &requests() { return m_requests; } ///< calls of the user interface to the contract
    QThreadPool &transfer() { return m_transfer; } ///< bytes of uploads and downloads
    QThreadPool &loaders() { return m_loaders; }   ///< files into pictures
    QThreadPool &workers() { return m_workers; }   ///< background work of the backend

    /// Lets nothing new start and waits for what runs.
    void shutDown();

private:
    QThreadPool m_requests;
    QThreadPool m_transfer;
    QThreadPool m_loaders;
    QThreadPool m_workers;
};

} // namespace vams
