// A reader process with one more format: files that tell it how to misbehave.

#include "app/reader/reader_main.h"
#include "viewers/formats/formats.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>
#include <thread>
#include <vector>

namespace {

using namespace vams::viewers;

constexpr std::size_t blockSize = 64 * 1024 * 1024;

void eatMemory()
{
    std::vector<std::unique_ptr<char[]>> blocks;
    while (true) {
        blocks.push_back(std::make_unique<char[]>(blockSize));
        std::memset(blocks.back().get(), 1, blockSize);
    }
}

class MisbehavingLoader final : public Loader
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("misbehave"); }
    [[nodiscard]] QString title() const override { return QStringLiteral("trouble"); }
    [[nodiscard]] QStringList extensions() const override { return {QStringLiteral("trouble")}; }
    [[nodiscard]] int canRead(const QByteArray &) const override { return 50; }

protected:
    [[nodiscard]] Loaded read(const Source &source, vams::Job &) const override
    {
        const QByteArray what = source.head().trimmed();
        if (what == "crash")
            std::raise(SIGSEGV);
        if (what == "exit")
            std::_Exit(0);
        if (what == "memory")
            eatMemory();
        if (what == "memory in a thread")
            std::thread(eatMemory).join();
        if (what == "noise")
            std::puts("a library that prints");
        volatile bool hangs = what == "hang";
        while (hangs) {
        }
        MeshData scene;
        scene.meshes.emplace_back().positions = {0, 0, 0, 1, 0, 0, 0, 1, 0};
        scene.meshes.back().bounds = {QVector3D(0, 0, 0), QVector3D(1, 1, 0)};
        scene.nodes.emplace_back().meshes = {0};
        if (what == "bad indices")
            scene.meshes.back().indices = {0, 1, 77};
        if (what == "bad nodes")
            scene.nodes.back().parent = 5;
        return scene;
    }
};

} // namespace

int main(int argc, char **argv)
{
    LoaderRegistry registry = allLoaders();
    registry.add(std::make_unique<MisbehavingLoader>());
    return vams::viewers::reader::runReader(argc, argv, std::move(registry));
}
