#include "core/transfer/upload.h"
#include "core/transfer/upload_ledger.h"
#include "tests/support/fake_transport.h"
#include "tests/support/temporary_files.h"
#include "tests/support/test_main.h"

#include <QFile>

#include <map>

namespace vams::test {

using transfer::UploadItem;
using transfer::UploadOptions;
using transfer::UploadReport;

/// The upload routes of a server, in memory.
class FakeUploadServer
{
public:
    FakeUploadServer()
    {
        transport.answerWith("POST", QStringLiteral("/uploads"),
                             [this](const api::Request &request) { return start(request); });
        transport.answerWith("PUT", QStringLiteral("vams-object:*"),
                             [this](const api::Request &request) { return put(request); });
        transport.answerWith("POST", QStringLiteral("/uploads/y/complete"),
                             [this](const api::Request &request) { return complete(request); });
    }

    FakeTransport::Handler puts()
    {
        return [this](const api::Request &request) { return put(request); };
    }

    FakeTransport transport;
    std::map<QString, QByteArray> files; ///< what has been completed
    std::map<QString, QString> refusals; ///< key -> reason in the result of complete
    std::function<void(const QString &url)> beforePut;
    int batches = 0;

private:
    Result<api::Response> start(const api::Request &request)
    {
        ++batches;
        Json targets = Json::array();
        const Json body = parseJson(request.body).value_or(Json());
        for (const Json &file : body.at("files")) {
            const auto key = file.at("relativeKey").get<QString>();
            Json urls = Json::array();
            for (int part = 1; part <= file.at("num_parts").get<int>(); ++part)
                urls.push_back(
                    {{"PartNumber", part},
                     {"UploadUrl", QStringLiteral("vams-object:%1#%2").arg(key).arg(part)}});
            targets.push_back({{"relativeKey", key},
                               {"uploadIdS3", urls.empty() ? QStringLiteral("zero-byte") : key},
                               {"numParts", urls.size()},
                               {"partUploadUrls", urls}});
        }
        return json({{"uploadId", "y"}, {"files", targets}});
    }

    Result<api::Response> put(const api::Request &request)
    {
        if (beforePut)
            beforePut(request.path);
        QFile file(request.bodyFile->path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(request.bodyFile->offset))
            return fail(ErrorKind::Io, QStringLiteral("cannot read"));
        const std::lock_guard lock(m_mutex);
        m_parts[request.path] = file.read(request.bodyFile->length);
        api::Response response;
        response.headers.set("ETag", "\"e\"");
        return response;
    }

    Result<api::Response> complete(const api::Request &request)
    {
        Json results = Json::array();
        const Json body = parseJson(request.body).value_or(Json());
        for (const Json &file : body.at("files")) {
            const auto key = file.at("relativeKey").get<QString>();
            const auto refusal = refusals.find(key);
            Json result{{"relativeKey", key}, {"success", refusal == refusals.end()}};
            if (refusal != refusals.end())
                result["error"] = refusal->second;
            else
                for (const Json &part : file.at("parts"))
                    files[key] += m_parts[QStringLiteral("vams-object:%1#%2")
                                              .arg(key)
                                              .arg(part.at("PartNumber").get<int>())];
            files.try_emplace(key);
            if (refusal != refusals.end())
                files.erase(key);
            results.push_back(result);
        }
        return json({{"fileResults", results}});
    }

    static api::Response json(const Json &body)
    {
        api::Response response;
        response.body = dumpJson(body);
        return response;
    }

    std::mutex m_mutex;
    std::map<QString, QByteArray> m_parts;
};

class UploadTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyByteArrives();
    void batchesAreSentOneAfterTheOther();
    void worksFromAThreadOfABusyPool();
    void refusedFilesAreReported();
    void failedPartFailsItsFileOnly();
    void withoutConnectionItStops();
    void rateLimitIsWaitedFor();
    void cancelLeavesNothingHalf();
    void cancelEndsTheWait();
    void pausedUploadSendsItsPartAgain();
    void stoppedUploadGoesOnWhereItWas();
    void changedFileBeginsAnew();
    void forgottenUploadBeginsAnew();
    void brokenLedgerIsPassedOver();
    void changedFileIsNotCompleted();
    void problemsAreNotSent();
    void strangeAnswersFailTheFile();
    void largeFilesMayBeCompletedLater();
    void deniedStartFailsAll();
    void progressEndsAtTheTotal();
    void outcomeCounts();

private:
    UploadItem item(const QString &name, const QByteArray &bytes)
    {
        return {m_files->write(name, bytes), QLatin1Char('/') + name, bytes.size()};
    }
    UploadReport upload(const std::vector<UploadItem> &items)
    {
        return transfer::uploadFiles(*m_client, m_ref, items, m_options, m_pool, *m_job)
            .value_or(UploadReport());
    }

    const AssetRef m_ref{DatabaseId(QStringLiteral("d")), AssetId(QStringLiteral("a"))};
    QThreadPool m_pool;
    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<FakeUploadServer> m_server;
    std::unique_ptr<api::Client> m_client;
    std::unique_ptr<Job> m_job;
    UploadOptions m_options;
};

void UploadTest::init()
{
    m_files = std::make_unique<TemporaryFiles>();
    m_server = std::make_unique<FakeUploadServer>();
    m_client = std::make_unique<api::Client>(m_server->transport);
    m_job = std::make_unique<Job>();
    m_options = UploadOptions();
    m_options.limits.partSize = 4;
    m_options.wait = [](qint64, Job &) { return true; };
}

void UploadTest::everyByteArrives()
{
    const UploadReport report =
        upload({item(QStringLiteral("a.glb"), "0123456789"),
                item(QStringLiteral("t/b.png"), "abcd"), item(QStringLiteral("empty.txt"), "")});
    QVERIFY(report.outcome());
    QCOMPARE(report.succeeded.size(), 3u);
    QCOMPARE(m_server->files.at(QStringLiteral("/a.glb")), "0123456789");
    QCOMPARE(m_server->files.at(QStringLiteral("/t/b.png")), "abcd");
    QCOMPARE(m_server->files.at(QStringLiteral("/empty.txt")), "");
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("*")), 4);
}

void UploadTest::batchesAreSentOneAfterTheOther()
{
    m_options.limits.files = 2;
    std::vector<UploadItem> items;
    for (int i = 0; i < 5; ++i)
        items.push_back(item(QStringLiteral("%1.glb").arg(i), "x"));
    QCOMPARE(upload(items).succeeded.size(), 5u);
    QCOMPARE(m_server->batches, 3);
    QCOMPARE(m_server->files.size(), 5u);
}

void UploadTest::worksFromAThreadOfABusyPool()
{
    QThreadPool single;
    single.setMaxThreadCount(1);
    Result<UploadReport> report;
    const auto items = std::vector{item(QStringLiteral("a.glb"), "0123456789")};
    single.start([&] {
        report = transfer::uploadFiles(*m_client, m_ref, items, m_options, single, *m_job);
    });
    single.waitForDone();
    QVERIFY(report && report->outcome());
}

void UploadTest::refusedFilesAreReported()
{
    m_server->refusals[QStringLiteral("/b.glb")] = QStringLiteral("Not this one.");
    const UploadReport report =
        upload({item(QStringLiteral("a.glb"), "a"), item(QStringLiteral("b.glb"), "b")});
    QCOMPARE(report.succeeded.size(), 1u);
    QCOMPARE(report.failed.size(), 1u);
    QCOMPARE(report.failed.front().item.relativeKey, QStringLiteral("/b.glb"));
    QCOMPARE(report.failed.front().error.message, QStringLiteral("Not this one."));

    m_server->refusals.clear();
    QVERIFY(upload(report.remaining()).outcome());
    QCOMPARE(m_server->files.at(QStringLiteral("/b.glb")), "b");
}

void UploadTest::failedPartFailsItsFileOnly()
{
    m_server->transport.refuse("PUT", QStringLiteral("vams-object:/b.glb#2"), 403,
                               QStringLiteral("expired"));
    const UploadReport report = upload(
        {item(QStringLiteral("a.glb"), "0123456789"), item(QStringLiteral("b.glb"), "0123456789")});
    QCOMPARE(report.succeeded.size(), 1u);
    QCOMPARE(report.failed.front().error.kind, ErrorKind::Denied);
    QCOMPARE(m_server->files.size(), 1u);
}

void UploadTest::withoutConnectionItStops()
{
    m_options.parallel = 1;
    m_options.limits.files = 2;
    m_server->transport.failWith("PUT", QStringLiteral("vams-object:/1.glb*"),
                                 {.kind = ErrorKind::Offline, .message = QStringLiteral("gone")});
    std::vector<UploadItem> items;
    for (int i = 0; i < 6; ++i)
        items.push_back(item(QStringLiteral("%1.glb").arg(i), "x"));
    const UploadReport report = upload(items);
    QCOMPARE(report.failed.size(), 6u);
    for (const auto &failure : report.failed)
        QCOMPARE(failure.error.kind, ErrorKind::Offline);
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("*")), 2);
    QVERIFY(m_server->files.empty());
}

void UploadTest::rateLimitIsWaitedFor()
{
    int refusals = 2;
    m_server->transport.answerWith("POST", QStringLiteral("/uploads"), [&](const api::Request &) {
        api::Response response;
        response.status = 429;
        response.body = R"({"message":"Rate limit exceeded."})";
        response.headers.set("Retry-After", "3");
        if (--refusals == 0)
            m_server->transport.answer(
                "POST", QStringLiteral("/uploads"),
                {{"uploadId", "y"},
                 {"files",
                  {{{"relativeKey", "/a.glb"}, {"uploadIdS3", "zero-byte"}, {"numParts", 0}}}}});
        return response;
    });
    QList<qint64> waits;
    QString text;
    m_options.wait = [&](qint64 ms, Job &job) {
        waits << ms;
        text = job.progress().text;
        return true;
    };
    QVERIFY(upload({item(QStringLiteral("a.glb"), "")}).outcome());
    QCOMPARE(waits.size(), 6); // in steps, so that the text counts down
    QVERIFY(text.contains(QLatin1String("no more uploads for")));
}

void UploadTest::cancelLeavesNothingHalf()
{
    m_server->beforePut = [this](const QString &) { m_job->cancel(); };
    const UploadReport report = upload(
        {item(QStringLiteral("a.glb"), "0123456789"), item(QStringLiteral("b.glb"), "0123456789")});
    QCOMPARE(report.failed.size(), 2u);
    QCOMPARE(report.outcome().error().kind, ErrorKind::Cancelled);
    QVERIFY(m_server->files.empty());
    QCOMPARE(m_server->transport.count("POST", QStringLiteral("/uploads/*")), 0);
}

void UploadTest::cancelEndsTheWait()
{
    m_server->transport.refuse("POST", QStringLiteral("/uploads"), 429, QStringLiteral("busy"));
    m_options.wait = [](qint64 ms, Job &job) {
        job.cancel();
        return waitUnlessCancelled(ms, job);
    };
    const UploadReport report = upload({item(QStringLiteral("a.glb"), "x")});
    QCOMPARE(report.outcome().error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_server->transport.count("POST", QStringLiteral("/uploads")), 1);
}

void UploadTest::pausedUploadSendsItsPartAgain()
{
    m_options.parallel = 1;
    m_server->transport.answerWith(
        "PUT", QStringLiteral("vams-object:/a.glb#2"),
        [this, calls = std::make_shared<int>(0)](const api::Request &request) {
            if (++*calls > 1)
                return m_server->puts()(request);
            m_job->pause();
            m_job->resume();
            return Result<api::Response>(fail(cancelledError()));
        });
    QVERIFY(upload({item(QStringLiteral("a.glb"), "0123456789")}).outcome());
    QCOMPARE(m_server->files.at(QStringLiteral("/a.glb")), "0123456789");
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("vams-object:/a.glb#2")), 2);
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("*")), 4);
    QCOMPARE(m_job->progress().done, 10);
}

void UploadTest::stoppedUploadGoesOnWhereItWas()
{
    m_options.parallel = 1;
    transfer::UploadLedger ledger;
    m_options.ledger = &ledger;
    m_server->transport.failWith("PUT", QStringLiteral("vams-object:/b.glb#2"),
                                 {.kind = ErrorKind::Offline, .message = QStringLiteral("gone")});
    const std::vector<UploadItem> items{item(QStringLiteral("a.glb"), "0123"),
                                        item(QStringLiteral("b.glb"), "0123456789")};
    QCOMPARE(upload(items).outcome().error().kind, ErrorKind::Offline);

    transfer::UploadLedger later; // of the next start of the program
    later.load(*parseJson(dumpJson(ledger.save())));
    m_options.ledger = &later;
    m_server->transport.answerWith("PUT", QStringLiteral("vams-object:/b.glb#2"), m_server->puts());
    m_server->transport.clearRequests();
    QVERIFY(upload(later.left(items)).outcome());
    QCOMPARE(m_server->batches, 1);
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("vams-object:/a.glb#1")), 0);
    QCOMPARE(m_server->transport.count("PUT", QStringLiteral("*")), 2);
    QCOMPARE(m_server->files.at(QStringLiteral("/a.glb")), "0123");
    QCOMPARE(m_server->files.at(QStringLiteral("/b.glb")), "0123456789");
    QVERIFY(later.left(items).empty());
}

void UploadTest::changedFileBeginsAnew()
{
    transfer::UploadLedger ledger;
    m_options.ledger = &ledger;
    m_server->beforePut = [this](const QString &url) {
        if (url.endsWith(QLatin1String("#3")))
            m_job->cancel();
    };
    QVERIFY(!upload({item(QStringLiteral("a.glb"), "0123456789")}).outcome());

    m_job = std::make_unique<Job>();
    m_server->beforePut = {};
    QVERIFY(upload({item(QStringLiteral("a.glb"), "abcdefghijk")}).outcome());
    QCOMPARE(m_server->batches, 2);
    QCOMPARE(m_server->files.at(QStringLiteral("/a.glb")), "abcdefghijk");
}

void UploadTest::forgottenUploadBeginsAnew()
{
    m_options.parallel = 1;
    transfer::UploadLedger ledger;
    m_options.ledger = &ledger;
    const std::vector<UploadItem> items{item(QStringLiteral("a.glb"), "0123456789")};
    m_server->beforePut = [this](const QString &) { m_job->cancel(); };
    QVERIFY(!upload(items).outcome());

    m_job = std::make_unique<Job>();
    m_server->beforePut = {};
    m_server->transport.answerWith("PUT", QStringLiteral("vams-object:*"),
                                   [this](const api::Request &request) {
                                       if (m_server->batches > 1)
                                           return m_server->puts()(request);
                                       api::Response expired;
                                       expired.status = 403;
                                       return Result<api::Response>(expired);
                                   });
    QVERIFY(upload(items).outcome());
    QCOMPARE(m_server->batches, 2);
    QCOMPARE(m_server->files.at(QStringLiteral("/a.glb")), "0123456789");
    QCOMPARE(m_job->progress().done, 10);
}

void UploadTest::brokenLedgerIsPassedOver()
{
    transfer::UploadLedger ledger;
    m_options.ledger = &ledger;
    for (const char *text : {"[]", "{}", R"({"done":7,"open":{}})",
                             R"({"done":[],"open":{"k":{"start":[],"parts":{}}}})"})
        ledger.load(*parseJson(text));
    QVERIFY(upload({item(QStringLiteral("a.glb"), "0123456789")}).outcome());
}

void UploadTest::changedFileIsNotCompleted()
{
    const UploadItem changing = item(QStringLiteral("a.glb"), "0123");
    m_server->beforePut = [this](const QString &url) {
        if (url.contains(QLatin1String("a.glb")))
            m_files->write(QStringLiteral("a.glb"), "012345");
    };
    const UploadReport report = upload({changing, item(QStringLiteral("b.glb"), "x")});
    QCOMPARE(report.succeeded.size(), 1u);
    QCOMPARE(report.failed.front().error.kind, ErrorKind::Conflict);
    QCOMPARE(report.failed.front().error.subject, changing.localPath);
    QVERIFY(!m_server->files.contains(QStringLiteral("/a.glb")));
}

void UploadTest::problemsAreNotSent()
{
    m_options.allowedExtensions = QStringLiteral(".glb");
    const UploadReport report =
        upload({item(QStringLiteral("a.exe"), "x"), item(QStringLiteral("a.glb"), "x"),
                item(QStringLiteral("a.obj"), "x")});
    QCOMPARE(report.failed.size(), 2u);
    QCOMPARE(m_server->files.size(), 1u);
    QVERIFY(!transfer::uploadFiles(*m_client, m_ref, {}, m_options, m_pool, *m_job));
}

void UploadTest::strangeAnswersFailTheFile()
{
    const auto a = item(QStringLiteral("a.glb"), "0123456789");
    for (
        const char *files :
        {"[]", R"([{"relativeKey":"/a.glb","partUploadUrls":[]}])",
         R"([{"relativeKey":"/a.glb","partUploadUrls":[{"PartNumber":1,"UploadUrl":"vams-object:x"},
              {"PartNumber":1,"UploadUrl":"vams-object:x"},{"PartNumber":7,"UploadUrl":"vams-object:x"}]}])"}) {
        m_server->transport.answer("POST", QStringLiteral("/uploads"),
                                   {{"uploadId", "y"}, {"files", Json::parse(files)}});
        const UploadReport report = upload({a});
        QCOMPARE(report.failed.size(), 1u);
        QCOMPARE(report.failed.front().error.kind, ErrorKind::Internal);
    }
    m_server = std::make_unique<FakeUploadServer>();
    const api::Client client(m_server->transport);
    m_server->transport.answer("POST", QStringLiteral("/uploads/*"),
                               {{"fileResults", Json::array()}});
    QCOMPARE(transfer::uploadFiles(client, m_ref, {a}, m_options, m_pool, *m_job)->failed.size(),
             1u);
}

void UploadTest::largeFilesMayBeCompletedLater()
{
    m_server->transport.answer("POST", QStringLiteral("/uploads/*"),
                               {{"overallSuccess", false},
                                {"fileResults",
                                 {{{"relativeKey", "/a.glb"},
                                   {"success", false},
                                   {"largeFileAsynchronousHandling", true}}}}});
    QVERIFY(upload({item(QStringLiteral("a.glb"), "x")}).outcome());
}

void UploadTest::deniedStartFailsAll()
{
    m_server->transport.refuse("POST", QStringLiteral("/uploads"), 403,
                               QStringLiteral("Not Authorized"));
    m_options.limits.files = 1;
    const UploadReport report =
        upload({item(QStringLiteral("a.glb"), "a"), item(QStringLiteral("b.glb"), "b")});
    QCOMPARE(report.failed.size(), 2u);
    QCOMPARE(m_server->transport.count("POST", QStringLiteral("/uploads")), 1);
    QCOMPARE(report.failed.back().error.kind, ErrorKind::Denied);
}

void UploadTest::progressEndsAtTheTotal()
{
    Progress last;
    m_job = std::make_unique<Job>([&last](const Progress &progress) { last = progress; });
    m_options.parallel = 1;
    upload({item(QStringLiteral("a.glb"), "0123456789"), item(QStringLiteral("b.glb"), "01234")});
    QCOMPARE(last.done, 15);
    QCOMPARE(last.total, 15);
    QCOMPARE(last.text, QStringLiteral("b.glb"));
}

void UploadTest::outcomeCounts()
{
    UploadReport report;
    QVERIFY(report.outcome());
    const Error error{.kind = ErrorKind::Io, .message = QStringLiteral("Disk trouble.")};
    report.failed.push_back({{{}, QStringLiteral("/a.glb"), 1}, error});
    QCOMPARE(report.outcome().error(), error);
    report.succeeded.push_back({});
    QCOMPARE(report.outcome().error().message,
             QStringLiteral("1 of 2 files were not uploaded. a.glb: Disk trouble."));
    report.failed.push_back({{}, cancelledError()});
    QCOMPARE(report.outcome().error().kind, ErrorKind::Cancelled);
}

VAMS_TEST(UploadTest)

} // namespace vams::test

#include "upload_test.moc"
