#pragma once
// The seam in process: requests go straight to the backend, object URLs become files of the
// library.

#include "core/api/transport.h"
#include "core/backend/backend.h"

namespace vams::backend {

/// Acts as the library's local user, who is its administrator.
class EmbeddedTransport : public api::Transport
{
public:
    /// Opens the library; takes its lock.
    static Result<std::unique_ptr<EmbeddedTransport>> open(const LibraryOptions &options, Job &job);
    /// Over a backend that somebody else owns, as this user. For tests.
    EmbeddedTransport(Backend &backend, const UserId &user);

    Result<api::Response> send(const api::Request &request, Job &job) override;

    [[nodiscard]] Backend &backend() { return m_backend; }

private:
    explicit EmbeddedTransport(std::unique_ptr<Backend> backend);
    [[nodiscard]] Result<api::Response> deliver(const api::Request &request, api::Response response,
                                                Job &job) const;

    std::unique_ptr<Backend> m_owned;
    Backend &m_backend;
    UserId m_user;
};

} // namespace vams::backend
