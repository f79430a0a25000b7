#pragma once
// The first lines of a text as a sheet of paper.

#include "viewers/base/loader.h"

#include <QImage>

namespace vams::viewers {

QImage drawTextPage(const TextSample &sample, QSize size);

} // namespace vams::viewers
