#include "ui/metadata/metadata_csv.h"

#include <QCoreApplication>
#include <QSet>

namespace vams::ui {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

struct MetadataCsv
{
    Q_DECLARE_TR_FUNCTIONS(MetadataCsv)
};

QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(",;\t\"\n\r");
    const bool isPlain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); }) &&
        text == text.trimmed();
    if (isPlain)
        return text;
    QString inner = text;
    return QLatin1Char('"') + inner.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

struct CsvRecord
{
    int line = 0; ///< where it begins
    QStringList cells;
};

/// Quotes hold anything, line ends too; a doubled one stands for itself.
std::vector<CsvRecord> recordsOf(const QString &text, QChar separator)
{
    std::vector<CsvRecord> records;
    CsvRecord record{1, {}};
    QString cell;
    bool isQuoted = false;
    int line = 1;
    const auto endRecord = [&] {
        record.cells << cell;
        cell.clear();
        if (record.cells.size() > 1 || !record.cells.first().isEmpty())
            records.push_back(record);
        record = {line, {}};
    };
    for (int i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\n'))
            ++line;
        if (isQuoted) {
            if (c != QLatin1Char('"'))
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                isQuoted = false;
        } else if (c == QLatin1Char('"') && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == separator) {
            record.cells << cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            endRecord();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    endRecord();
    return records;
}

QChar separatorOf(const QString &text)
{
    const QString head = text.section(QLatin1Char('\n'), 0, 0);
    for (const char separator : {';', '\t'})
        if (head.contains(QLatin1Char(separator)))
            return QLatin1Char(separator);
    return QLatin1Char(',');
}

int columnOf(const QStringList &head, const char *name)
{
    for (int i = 0; i < head.size(); ++i)
        if (head[i].trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

} // namespace

QString csvProblem(int line, const QString &problem)
{
    return MetadataCsv::tr("Line %1: %2").arg(line).arg(problem);
}

QByteArray metadataCsv(const std::vector<MetadataItem> &items)
{
    // The names of the columns are the file's, not the reader's: any language reads it again.
    QString text = QStringLiteral("Name,Type,Value\r\n");
    for (const MetadataItem &item : items)
        text += quoted(item.metadataKey) + QLatin1Char(',') +
                metadataValueTypeName(item.metadataValueType) + QLatin1Char(',') +
                quoted(item.metadataValue) + QLatin1String("\r\n");
    return byteOrderMark + text.toUtf8();
}

CsvTable readMetadataCsv(const QByteArray &bytes)
{
    CsvTable table;
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    const std::vector<CsvRecord> records = recordsOf(text, separatorOf(text));
    const QStringList head = records.empty() ? QStringList() : records.front().cells;
    const int name = columnOf(head, "name");
    const int type = columnOf(head, "type");
    const int value = columnOf(head, "value");
    if (name < 0 || value < 0) {
        table.problems << csvProblem(1, MetadataCsv::tr("The columns Name and Value are needed."));
        return table;
    }
    QSet<QString> seen;
    for (std::size_t i = 1; i < records.size(); ++i) {
        const CsvRecord &record = records[i];
        const QString key = record.cells.value(name).trimmed();
        const QString typeName = type < 0 ? QString() : record.cells.value(type).trimmed();
        const MetadataValueType valueType =
            typeName.isEmpty() ? MetadataValueType::String : metadataValueTypeOf(typeName);
        QString problem;
        if (key.isEmpty())
            problem = MetadataCsv::tr("There is no name.");
        else if (record.cells.size() <= value)
            problem = MetadataCsv::tr("There is no value for %1.").arg(key);
        else if (record.cells.size() > head.size())
            problem =
                MetadataCsv::tr("There are too many columns. Put texts in \"quotation marks\".");
        else if (valueType == MetadataValueType::Unknown)
            problem = MetadataCsv::tr("There is no type called %1.").arg(typeName);
        else if (seen.contains(key))
            problem = MetadataCsv::tr("%1 stands there twice.").arg(key);
        seen.insert(key);
        if (problem.isEmpty())
            table.lines.push_back({record.line, {key, record.cells.value(value), valueType}});
        else
            table.problems << csvProblem(record.line, problem);
    }
    return table;
}

} // namespace vams::ui
