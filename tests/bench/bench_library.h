#pragma once
// A library of many assets, made straight in the tables: making them by requests is what another
// benchmark measures.

#include "core/base/ids.h"

namespace vams::bench {

DatabaseId benchDatabase();
/// Into an existing library that nobody holds open for writing.
void fillWithAssets(const QString &library, int count);
/// A file for each asset, of random names: rows without bytes.
void fillWithObjects(const QString &library);
/// What the triggers noted of it, so that no worker runs beside what is measured.
void forgetChanges(const QString &library);

} // namespace vams::bench
