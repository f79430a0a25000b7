#include "viewers/formats/formats.h"

namespace vams::viewers {

LoaderRegistry allLoaders()
{
    LoaderRegistry registry;
    registry.add(makeGltfLoader());
    registry.add(makeStlLoader());
    registry.add(makePlyLoader());
    registry.add(makeObjLoader());
    registry.add(makeImageLoader());
    registry.add(makeAssimpLoader());
    registry.add(makeTextLoader());
    return registry;
}

} // namespace vams::viewers
