#pragma once
// Metadata as a table for spreadsheets: Name, Type, Value. What was exported can be imported.

#include "core/model/metadata.h"

#include <QByteArray>

namespace vams::ui {

struct CsvLine
{
    int number = 0; ///< in the file, from 1
    MetadataItem item;
};

struct CsvTable
{
    std::vector<CsvLine> lines;
    QStringList problems; ///< "Line 4: ...", of lines that are left out
};

/// UTF-8 with a mark, as spreadsheets want it.
QByteArray metadataCsv(const std::vector<MetadataItem> &items);
/// Commas, semicolons or tabs, as the first line has them; the columns are found by their names.
CsvTable readMetadataCsv(const QByteArray &bytes);
QString csvProblem(int line, const QString &problem);

} // namespace vams::ui
