#include "app/cli/access_command.h"

#include "core/backend/auth/access_question.h"
#include "core/backend/auth/access_reader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QTextStream>

namespace vams::cli {

namespace {

constexpr qint64 longestLine = 1 << 20;

/// What the options say, which a line of a batch may replace.
struct Question
{
    QString user;
    bool isMfa = false;
    QString action;
    Json object = Json::object();
};

Result<Question> readLine(const QByteArray &line, Question question)
{
    const Result<Json> json = parseJson(line);
    if (!json)
        return fail(json.error());
    if (!json->is_object())
        return fail(ErrorKind::Invalid, QStringLiteral("A line must be a JSON object."));
    question.user = jsonText(*json, "user", jsonText(*json, "userId", question.user));
    question.action = jsonText(*json, "action", jsonText(*json, "method", question.action));
    for (const char *name : {"mfa", "isMfa"}) {
        if (json->contains(name) && json->at(name).is_boolean())
            question.isMfa = json->at(name).get<bool>();
    }
    // A line without "object" is the object.
    question.object = json->contains("object") ? json->at("object") : *json;
    return question;
}

Result<AccessAnswer> ask(backend::AccessReader &reader, const Question &question)
{
    const std::optional<backend::Action> action = backend::actionOf(question.action.toUpper());
    if (!action)
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The action must be GET, PUT, POST or DELETE."),
                    question.action);
    if (question.user.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("No user is named."));
    const backend::AuthObject object = backend::readAuthObject(question.object);
    if (!constraintObjectTypes().contains(object.objectType))
        return fail(ErrorKind::Invalid,
                    QStringLiteral("The object's \"object__type\" must be one of: %1.")
                        .arg(constraintObjectTypes().join(QStringLiteral(", "))),
                    object.objectType);
    return reader.ask(UserId(question.user), question.isMfa, *action, object);
}

int reportAccess(const Error &error)
{
    QTextStream(stderr) << "vams: " << describe(error) << Qt::endl;
    return 1;
}

void print(const Json &json)
{
    QTextStream(stdout) << QString::fromUtf8(dumpJson(json)) << Qt::endl;
}

/// A line that is not understood is answered with an "error", so that answers stay beside
/// questions.
int runBatch(backend::AccessReader &reader, const Question &defaults)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return reportAccess({.kind = ErrorKind::Io, .message = QStringLiteral("No input.")});
    int status = 0;
    for (QByteArray line = in.readLine(longestLine); !line.isEmpty();
         line = in.readLine(longestLine)) {
        if (line.trimmed().isEmpty())
            continue;
        const Result<Question> question = readLine(line, defaults);
        const Result<AccessAnswer> answer =
            question ? ask(reader, *question) : Result<AccessAnswer>(fail(question.error()));
        print(answer ? Json(*answer) : Json{{"error", describe(answer.error())}});
        if (!answer)
            status = 1;
    }
    return status;
}

} // namespace

int runAccess(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Asks the rules of a library. Takes no lock: a server may hold the library. With --batch, "
        "each line of standard input is a JSON object with any of user, mfa, action and object, "
        "and "
        "one line answers it."));
    parser.addHelpOption();
    const auto valued = [](const char *name, const char *help, const char *value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(help), QLatin1String(value));
    };
    parser.addOptions(
        {valued("library", "Folder of the library.", "FOLDER"),
         valued("user", "User who would ask.", "USER"),
         valued("action", "GET, PUT, POST or DELETE.", "ACTION"),
         valued("object", "JSON object, such as {\"object__type\":\"asset\",\"databaseId\":\"a\"}.",
                "JSON"),
         {QStringLiteral("mfa"), QStringLiteral("Signed in with a second factor.")},
         {QStringLiteral("batch"), QStringLiteral("Questions on standard input.")}});
    parser.process(arguments);
    if (!parser.isSet(QStringLiteral("library")) || !parser.positionalArguments().isEmpty())
        parser.showHelp(2);
    Result<backend::AccessReader> reader =
        backend::AccessReader::open(parser.value(QStringLiteral("library")));
    if (!reader)
        return reportAccess(reader.error());
    Question question{parser.value(QStringLiteral("user")), parser.isSet(QStringLiteral("mfa")),
                      parser.value(QStringLiteral("action")), Json::object()};
    if (parser.isSet(QStringLiteral("batch")))
        return runBatch(*reader, question);
    const Result<Json> object = parseJson(parser.value(QStringLiteral("object")).toUtf8());
    if (!object)
        return reportAccess(object.error());
    question.object = *object;
    const Result<AccessAnswer> answer = ask(*reader, question);
    if (!answer)
        return reportAccess(answer.error());
    print(*answer);
    return 0;
}

} // namespace vams::cli
