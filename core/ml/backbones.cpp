// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/backbones.h"

#include <algorithm>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

namespace {

constexpr std::array specs{
    BackboneSpec{"resnet18", false, {2, 2, 2}, 64, 2, "resnet18-f37072fd.pth", "timm/resnet18.tv_in1k"},
    BackboneSpec{"resnet34", false, {3, 4, 6}, 64, 3, "resnet34-b627a593.pth", "timm/resnet34.tv_in1k"},
    BackboneSpec{"resnet50", true, {3, 4, 6}, 64, 3, "resnet50-0676ba61.pth", "timm/resnet50.tv_in1k"},
    BackboneSpec{"wide_resnet50_2", true, {3, 4, 6}, 128, 3, "wide_resnet50_2-95faca4d.pth", "timm/wide_resnet50_2.tv_in1k"},
    BackboneSpec{"resnet101", true, {3, 4, 23}, 64, 3, "resnet101-63fe2227.pth", "timm/resnet101.tv_in1k"},
    BackboneSpec{"resnet152", true, {3, 8, 36}, 64, 3, "resnet152-394f9c45.pth", "timm/resnet152.tv_in1k"},
    BackboneSpec{"wide_resnet101_2", true, {3, 4, 23}, 128, 3, "wide_resnet101_2-32ee1156.pth", "timm/wide_resnet101_2.tv_in1k"},
    BackboneSpec{"vgg16", false, {}, 64, 0, "vgg16-397923af.pth", "timm/vgg16.tv_in1k", true},
};

constexpr std::array vggConvolutions{VggLayer{0, 0, 64},   VggLayer{2, 0, 64},   VggLayer{5, 1, 128},  VggLayer{7, 1, 128},
                                     VggLayer{10, 2, 256}, VggLayer{12, 2, 256}, VggLayer{14, 2, 256}, VggLayer{17, 3, 512},
                                     VggLayer{19, 3, 512}, VggLayer{21, 3, 512}, VggLayer{24, 4, 512}, VggLayer{26, 4, 512},
                                     VggLayer{28, 4, 512}};

/// Collects convolutions and batch norms under torchvision's names.
class TensorList {
public:
    void convolution(const std::string& name, std::int64_t out, std::int64_t in, std::int64_t kernel) {
        tensors.push_back({name + ".weight", {out, in, kernel, kernel}});
    }
    void batchNorm(const std::string& name, std::int64_t channels) {
        for (const char* part : {".weight", ".bias", ".running_mean", ".running_var"})
            tensors.push_back({name + part, {channels}});
    }
    std::vector<TensorShape> tensors;
};

void addBlock(TensorList& list, const BackboneSpec& spec, const std::string& name, std::int64_t in, std::int64_t planes,
              bool projected) {
    const std::int64_t out = planes * spec.expansion();
    const std::int64_t width = planes * spec.baseWidth / 64;
    if (spec.bottleneckBlocks) {
        list.convolution(name + ".conv1", width, in, 1);
        list.batchNorm(name + ".bn1", width);
        list.convolution(name + ".conv2", width, width, 3);
        list.batchNorm(name + ".bn2", width);
        list.convolution(name + ".conv3", out, width, 1);
        list.batchNorm(name + ".bn3", out);
    } else {
        list.convolution(name + ".conv1", planes, in, 3);
        list.batchNorm(name + ".bn1", planes);
        list.convolution(name + ".conv2", planes, planes, 3);
        list.batchNorm(name + ".bn2", planes);
    }
    if (projected) {
        list.convolution(name + ".downsample.0", out, in, 1);
        list.batchNorm(name + ".downsample.1", out);
    }
}

std::string blockName(std::size_t stage, int block) {
    return "layer" + std::to_string(stage + 1) + "." + std::to_string(block);
}

bool has(const TensorFile& file, const std::string& name) {
    return file.tensors.contains(name);
}

bool hasPrefix(const TensorFile& file, const std::string& prefix) {
    const auto found = file.tensors.lower_bound(prefix);
    return found != file.tensors.end() && found->first.starts_with(prefix);
}

bool isFloating(ElementType type) {
    return type == ElementType::f16 || type == ElementType::bf16 || type == ElementType::f32 || type == ElementType::f64;
}

/// More residual blocks than this network has: a deeper one, whose first blocks would fit.
bool isDeeper(const TensorFile& file, const BackboneSpec& spec) {
    if (spec.vgg) return false;
    for (std::size_t stage = 0; stage < spec.blocks.size(); ++stage)
        if (hasPrefix(file, blockName(stage, spec.blocks[stage]) + ".")) return true;
    return false;
}

struct Misfits {
    std::vector<std::string> missing;
    std::vector<std::string> different; ///< another shape or no floating point numbers
    bool none() const { return missing.empty() && different.empty(); }
};

Misfits misfits(const TensorFile& file, const BackboneSpec& spec, int stages = 3) {
    Misfits found;
    for (const auto& wanted : teacherTensors(spec, stages)) {
        const auto item = file.tensors.find(wanted.name);
        if (item == file.tensors.end())
            found.missing.push_back(wanted.name);
        else if (item->second.shape != wanted.shape || !isFloating(item->second.type))
            found.different.push_back(wanted.name);
    }
    return found;
}

bool fits(const TensorFile& file, const BackboneSpec& spec) {
    return !isDeeper(file, spec) && misfits(file, spec).none();
}

constexpr const char* aVgg = Core::marked("a VGG");

/// A name for the kinds of networks that people have lying about; null when it is none of them.
const char* recogniseOther(const TensorFile& file) {
    struct Kind {
        const char* prefix;
        const char* name;
    };
    static constexpr std::array kinds{
        Kind{"features.3.squeeze.", Core::marked("a SqueezeNet")},
        Kind{"features.denseblock1.", Core::marked("a DenseNet")},
        Kind{"features.1.block.", Core::marked("an EfficientNet or MobileNetV3")},
        Kind{"features.1.conv.", Core::marked("a MobileNetV2")},
        Kind{"features.0.0.block.", Core::marked("a MobileNetV3")},
        Kind{"features.1.0.block.", Core::marked("an EfficientNet or a ConvNeXt")},
        Kind{"blocks.0.0.", Core::marked("an EfficientNet or MobileNet")},
        Kind{"Conv2d_1a_3x3.", Core::marked("an Inception network")},
        Kind{"patch_embed.", Core::marked("a vision transformer")},
        Kind{"cls_token", Core::marked("a vision transformer")},
        Kind{"conv_proj.", Core::marked("a vision transformer")},
        Kind{"student.", Core::marked("a Blemish model")},
        Kind{"decoder.", Core::marked("a trained RD4AD student")},
    };
    for (const auto& kind : kinds)
        if (hasPrefix(file, kind.prefix)) return kind.name;
    const auto first = file.tensors.find("features.0.weight");
    if (first == file.tensors.end()) return nullptr;
    if (first->second.shape == std::vector<std::int64_t>{64, 3, 11, 11}) return Core::marked("an AlexNet");
    const bool vgg = has(file, "features.2.weight") || has(file, "features.3.weight") || has(file, "features.1.running_mean");
    return vgg ? aVgg : nullptr;
}

std::string listed(const std::vector<std::string>& names) {
    constexpr std::size_t shown = 3;
    std::string text;
    for (std::size_t i = 0; i < std::min(shown, names.size()); ++i) text += (i ? ", " : "") + blemish::quoted(names[i]);
    return names.size() > shown ? Core::say("%1 and %2 more", {text, names.size() - shown}) : text;
}

std::string whatIsWrong(const Misfits& found) {
    std::string missing, different;
    if (found.missing.size() == 1) missing = Core::say("%1 is missing", {listed(found.missing)});
    if (found.missing.size() > 1) missing = Core::say("%1 are missing", {listed(found.missing)});
    if (found.different.size() == 1) different = Core::say("%1 has another shape or element type", {listed(found.different)});
    if (found.different.size() > 1) different = Core::say("%1 have another shape or element type", {listed(found.different)});
    return missing.empty() ? different : different.empty() ? missing : Core::say("%1; %2", {missing, different});
}

} // namespace

std::span<const BackboneSpec> backbones() {
    return specs;
}

const BackboneSpec* findBackbone(std::string_view name) {
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const auto& spec) { return spec.name == name; });
    return found == specs.end() ? nullptr : &*found;
}

std::span<const VggLayer> vggLayers() {
    return vggConvolutions;
}

std::vector<TensorShape> teacherTensors(const BackboneSpec& spec, int stages) {
    TensorList list;
    if (spec.vgg) {
        std::int64_t in = 3;
        for (const auto& layer : vggConvolutions) {
            const std::string name = "features." + std::to_string(layer.index);
            list.convolution(name, layer.channels, in, 3);
            list.tensors.push_back({name + ".bias", {layer.channels}});
            in = layer.channels;
        }
        return std::move(list.tensors);
    }
    list.convolution("conv1", 64, 3, 7);
    list.batchNorm("bn1", 64);
    std::int64_t in = 64;
    for (std::size_t stage = 0; stage < static_cast<std::size_t>(stages); ++stage) {
        const std::int64_t planes = std::int64_t(64) << stage;
        const int blocks = stage < spec.blocks.size() ? spec.blocks[stage] : spec.oceBlocks;
        for (int block = 0; block < blocks; ++block) {
            // The first block changes size (stages 2, 3) or channels (stage 1 of the bottleneck kinds).
            const bool projected = block == 0 && (stage > 0 || spec.bottleneckBlocks);
            addBlock(list, spec, blockName(stage, block), in, planes, projected);
            in = planes * spec.expansion();
        }
    }
    return std::move(list.tensors);
}

std::optional<std::string_view> recogniseBackbone(const TensorFile& file) {
    for (const auto& spec : specs)
        if (fits(file, spec)) return spec.name;
    return std::nullopt;
}

Result<void> checkTeacher(const TensorFile& file, const BackboneSpec& spec) {
    if (fits(file, spec)) return {};
    if (const auto other = recogniseBackbone(file))
        return Error{Core::say("These weights are not those of a %1: they are a %2; choose that backbone or another file.", {spec.name, *other})};
    if (const char* other = recogniseOther(file); other && !(spec.vgg && other == std::string_view(aVgg)))
        return Error{Core::say("These weights are not those of a %1: they look like %2; take torchvision's %3 or timm's %4.",
                               {spec.name, Core::translated(other), spec.torchvisionFile, spec.timmName})};
    if (const auto found = misfits(file, spec); !found.none())
        return Error{Core::say("These weights are not those of a %1: %2; take a file with torchvision's tensor names.",
                               {spec.name, whatIsWrong(found)})};
    return Error{Core::say("These weights are not those of a %1: they have more residual blocks; choose the file of the same network.",
                           {spec.name})};
}

Result<void> checkFourthStage(const TensorFile& file, const BackboneSpec& spec) {
    if (misfits(file, spec, 4).none()) return {};
    return Error{Core::say("The bottleneck \"none\" needs the teacher's fourth stage (layer4), and these weights of a %1 end before it: "
                           "import torchvision's %2 or timm's %3 anew, or choose another --bottleneck.",
                           {spec.name, spec.torchvisionFile, spec.timmName})};
}

} // namespace blemish
