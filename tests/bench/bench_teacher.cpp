// SPDX-License-Identifier: GPL-3.0-or-later
// How much a frozen teacher's features tell, without training anything: image AUROC of the distance to the nearest feature of
// normal images, for stages 1, 2, 3 and all together. Compares teachers in minutes, where a training for each would take hours.
//   bench_teacher SIZE random|filters|builtin|FILE CATEGORY...      (folders in the layout of MVTec AD)

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "core/imaging/image_io.h"
#include "core/metrics/image_metrics.h"
#include "core/ml/engine/cpu_tuning.h"
#include "core/ml/engine/image_batches.h"
#include "core/ml/engine/reverse_distillation.h"
#include "core/ml/engine/tensor_bridge.h"
#include "core/ml/engine/training_loop.h"
#include "core/ml/filter_bank.h"
#include "core/ml/teacher_store.h"

namespace {

using namespace blemish;
using namespace blemish::nn;
using torch::Tensor;
namespace fs = std::filesystem;

constexpr std::size_t trainingImages = 60, normalImages = 60, imagesOfAType = 20;
constexpr std::int64_t rememberedPlaces = 4000;
constexpr std::size_t views = 4; ///< stages 1, 2, 3, all
using Views = std::array<Tensor, views>;

/// At most `limit` images of a folder, the same ones every time.
std::vector<fs::path> someOf(const fs::path& folder, std::size_t limit) {
    std::vector<fs::path> all, some;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && hasImageExtension(entry.path())) all.push_back(entry.path());
    std::sort(all.begin(), all.end());
    for (const auto i : shuffledIndices(static_cast<std::int64_t>(all.size()), 1, 0))
        if (some.size() < limit) some.push_back(all[static_cast<std::size_t>(i)]);
    return some;
}

/// Unit vectors of every place of stage 2, [places, channels].
Views viewsOf(Teacher& teacher, const fs::path& file, int size) {
    const auto image = readImage(file);
    if (!image) {
        std::fprintf(stderr, "%s\n", image.error().message.c_str());
        std::exit(1);
    }
    Preprocessing how;
    how.width = how.height = size;
    Features f = teacher->forward(toInput(*image, how).contiguous(at::MemoryFormat::ChannelsLast));
    f[0] = at::avg_pool2d(f[0], {2, 2});
    f[2] = at::upsample_bilinear2d(f[2], f[1].sizes().slice(2), false);
    Views result;
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = (f[i] / f[i].norm(2, {1}, true).clamp_min(1e-6)).permute({0, 2, 3, 1}).flatten(0, 2).contiguous();
    result[3] = at::cat({result[0], result[1], result[2]}, 1);
    return result;
}

/// [channels, places] of normal images.
Views remembered(Teacher& teacher, const fs::path& category, int size) {
    std::array<std::vector<Tensor>, views> parts;
    for (const auto& file : someOf(category / "train" / "good", trainingImages)) {
        const Views seen = viewsOf(teacher, file, size);
        for (std::size_t i = 0; i < views; ++i) parts[i].push_back(seen[i]);
    }
    Views bank;
    Tensor chosen;
    for (std::size_t i = 0; i < views; ++i) {
        const Tensor all = at::cat(parts[i]);
        if (!chosen.defined()) chosen = torch::randperm(all.size(0)).narrow(0, 0, std::min(rememberedPlaces, all.size(0)));
        bank[i] = all.index_select(0, chosen).t().contiguous();
    }
    return bank;
}

void measure(Teacher& teacher, const fs::path& category, int size) {
    torch::manual_seed(3);
    const Views bank = remembered(teacher, category, size);
    std::array<std::vector<double>, views> scores;
    std::vector<std::uint8_t> defective;
    for (const auto& type : fs::directory_iterator(category / "test")) {
        const bool good = type.path().filename() == "good";
        for (const auto& file : someOf(type.path(), good ? normalImages : imagesOfAType)) {
            const Views seen = viewsOf(teacher, file, size);
            for (std::size_t i = 0; i < views; ++i) // unit vectors: the largest product belongs to the nearest
                scores[i].push_back(-std::get<0>(at::mm(seen[i], bank[i]).max(1)).min().item<double>());
            defective.push_back(good ? 0 : 1);
        }
    }
    std::printf("%-16s", category.filename().c_str());
    for (const auto& of : scores) std::printf("  %.3f", RocCurve(of, defective).auroc().value.value_or(0));
    std::printf("\n");
}

bool load(Teacher& teacher, const std::string& name) {
    if (name == "random") {
        initialise(*teacher);
        return true;
    }
    auto file = name == "filters" ? Result<TensorFile>(filterBankTeacher("resnet18")) : Result<TensorFile>(builtinTeacher("resnet18"));
    if (name != "filters" && name != "builtin") file = readWeights(name);
    const auto loaded = file ? loadState(*teacher, "", *file) : Result<void>(file.error());
    if (!loaded) std::fprintf(stderr, "%s\n", loaded.error().message.c_str());
    return loaded.ok();
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 4) {
        std::fprintf(stderr, "bench_teacher SIZE random|filters|builtin|FILE CATEGORY...\n");
        return 2;
    }
    const torch::NoGradGuard noGrad;
    useThreads(1);
    torch::manual_seed(0);
    Teacher teacher(*findBackbone("resnet18"));
    if (!load(teacher, argv[2])) return 1;
    std::printf("%-16s  stage1 stage2 stage3 all\n", argv[2]);
    for (int i = 3; i < argc; ++i) measure(teacher, argv[i], std::atoi(argv[1]));
    return 0;
}
