#pragma once
// The loaders of the program, in one list. A new format is one file here and one line in
// allLoaders().

#include "viewers/base/loader.h"

namespace vams::viewers {

std::unique_ptr<Loader> makeStlLoader();
std::unique_ptr<Loader> makePlyLoader();
std::unique_ptr<Loader> makeGltfLoader();
std::unique_ptr<Loader> makeObjLoader();
std::unique_ptr<Loader> makeAssimpLoader();
std::unique_ptr<Loader> makeImageLoader();
std::unique_ptr<Loader> makeTextLoader();

LoaderRegistry allLoaders();

} // namespace vams::viewers
