// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/download.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>
#include <memory>
#include <ostream>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

namespace {

constexpr int silenceMs = 30'000;
constexpr int cancelPollMs = 100;

std::string textOf(const QUrl& url) { return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery).toStdString(); }

Error cannotFetch(const QUrl& url, const std::string& why) {
    return {Core::say("Cannot fetch %1: %2.", {textOf(url), why})};
}

/// What came over the wire goes straight into the file; memory does not grow with it.
class Transfer {
public:
    Transfer(const QUrl& url, std::int64_t maxBytes, std::ostream& out, JobContext& job)
        : m_url(url), m_maxBytes(maxBytes), m_out(out), m_job(job) {}

    Result<void> run() {
        QNetworkAccessManager network;
        QNetworkRequest request(m_url);
        request.setTransferTimeout(silenceMs);
        request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Blemish/" BLEMISH_VERSION));
        m_reply.reset(network.get(request));

        QEventLoop loop;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &loop, [this] {
            if (m_job.cancelled()) m_reply->abort();
        });
        QObject::connect(m_reply.get(), &QIODevice::readyRead, &loop, [this] { take(); });
        QObject::connect(m_reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        poll.start(cancelPollMs);
        if (!m_reply->isFinished()) loop.exec();
        take();
        const Result<void> ended = outcome();
        m_reply.reset(); // before the network that it belongs to
        return ended;
    }

private:
    bool succeeded() const {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return status >= 200 && status < 300;
    }

    void take() {
        if (!succeeded() || m_full || m_job.cancelled()) return;
        const QByteArray bytes = m_reply->readAll();
        m_done += bytes.size();
        if (m_done > m_maxBytes || !m_out.write(bytes.constData(), bytes.size())) {
            m_full = true;
            if (m_reply->isRunning()) m_reply->abort();
            return;
        }
        m_job.report("Downloading", m_done, m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
    }

    Result<void> outcome() const {
        if (m_job.cancelled()) return cancelledError();
        if (m_done > m_maxBytes)
            return cannotFetch(m_url, Core::say("it is larger than %1 MB, so it is not what was asked for", {m_maxBytes >> 20}));
        if (m_full) return {}; // the stream failed: whoever gave it says why
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QString phrase = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
        if (status >= 400) return cannotFetch(m_url, Core::say("the server answers %1 (%2)", {status, phrase.toStdString()}));
        if (m_reply->error() == QNetworkReply::OperationCanceledError) return cannotFetch(m_url, Core::say("nothing has come for half a minute"));
        if (m_reply->error() != QNetworkReply::NoError) return cannotFetch(m_url, m_reply->errorString().toStdString());
        const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
        if (announced.isValid() && announced.toLongLong() != m_done)
            return cannotFetch(m_url, Core::say("it ended before it was complete; try again"));
        return {};
    }

    QUrl m_url;
    std::int64_t m_maxBytes;
    std::ostream& m_out;
    JobContext& m_job;
    std::unique_ptr<QNetworkReply> m_reply;
    std::int64_t m_done = 0;
    bool m_full = false; ///< too large, or the disk takes no more
};

} // namespace

Result<void> download(const QUrl& url, const std::filesystem::path& file, std::int64_t maxBytes, JobContext& job) {
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
        return Error{Core::say("Nothing can be fetched from %1: an address starts with https:// or http://.",
                               {blemish::quoted(url.toString().toStdString())}),
                     ErrorKind::usage};
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    return writeFileAtomically(file, [&](std::ostream& out) { return Transfer(url, maxBytes, out, job).run(); });
}

} // namespace blemish
