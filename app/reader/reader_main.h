#pragma once
// What `vams-reader` does with its command line; tests call it with loaders that misbehave.

#include "viewers/base/loader.h"

namespace vams::viewers::reader {

int runReader(int argc, char **argv, LoaderRegistry registry);

} // namespace vams::viewers::reader
