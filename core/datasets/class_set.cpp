// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/class_set.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <random>

#include "core/base/file_io.h"
#include "core/datasets/cifar_reader.h"
#include "core/datasets/gzip.h"
#include "core/datasets/idx_reader.h"
#include "core/imaging/image_io.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

constexpr int classCount = 10;
constexpr std::array fashionNames{"T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"};
constexpr std::array cifarNames{"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"};

Error inFile(const fs::path& file, const Error& why) {
    return {"Cannot read " + blemish::quoted(file) + ": " + why.message + "; fetch the file again."};
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// One part of MNIST, under the names that are in use.
Result<fs::path> findIdx(const fs::path& root, std::string_view dataset, const std::string& part, const std::string& kind) {
    const std::string inTorchvision = dataset == "fashion-mnist" ? "FashionMNIST" : "MNIST";
    for (const fs::path& folder : {root, root / "raw", root / inTorchvision / "raw"})
        for (const char* separator : {"-", "."})
            for (const char* ending : {"", ".gz"})
                if (auto file = folder / (part + separator + kind + ending); isThere(file)) return file;
    return Error{"There is no " + part + "-" + kind + " (or .gz) in " + blemish::quoted(root) + ": name the folder with the four files of " +
                 std::string(dataset) + " with --root."};
}

Result<ClassImages> readIdxPart(const fs::path& root, std::string_view dataset, const std::string& part) {
    const auto imageFile = findIdx(root, dataset, part + "-images", "idx3-ubyte");
    if (!imageFile) return imageFile.error();
    const auto labelFile = findIdx(root, dataset, part + "-labels", "idx1-ubyte");
    if (!labelFile) return labelFile.error();
    const auto imageBytes = readMaybePacked(*imageFile), labelBytes = readMaybePacked(*labelFile);
    if (!imageBytes) return imageBytes.error();
    if (!labelBytes) return labelBytes.error();
    auto images = parseIdxImages(*imageBytes);
    if (!images) return inFile(*imageFile, images.error());
    const auto labels = parseIdxLabels(*labelBytes);
    if (!labels) return inFile(*labelFile, labels.error());
    if (labels->size() != images->size())
        return inFile(*labelFile, {"it has " + std::to_string(labels->size()) + " labels for " + std::to_string(images->size()) + " images"});
    if (const auto wrong = std::find_if(labels->begin(), labels->end(), [](auto label) { return label >= classCount; }); wrong != labels->end())
        return inFile(*labelFile, {"it has the label " + std::to_string(*wrong)});
    images->name = std::string(dataset) + "/" + part;
    const auto table = std::make_shared<const ImageTable>(std::move(*images));
    ClassImages all;
    for (std::size_t i = 0; i < labels->size(); ++i) all.add(ImageRef(table, i), (*labels)[i]);
    return all;
}

template <std::size_t N>
std::vector<std::string> texts(const std::array<const char*, N>& names) {
    return {names.begin(), names.end()};
}

std::vector<int> allOf(std::size_t count) {
    std::vector<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

ClassImages taken(std::shared_ptr<const ImageTable> table, const std::vector<std::uint8_t>& labels, std::size_t from, std::size_t to) {
    ClassImages images;
    for (std::size_t i = from; i < to; ++i) images.add(ImageRef(table, i), labels[i]);
    return images;
}

Result<ClassImages> readBatches(const fs::path& folder, const std::vector<std::string>& files, const std::string& name) {
    auto table = std::make_shared<ImageTable>();
    table->name = name;
    std::vector<std::uint8_t> labels;
    for (const auto& file : files) {
        const auto bytes = readFile(folder / file, maxDatasetFile);
        if (!bytes) return bytes.error();
        if (auto read = appendCifarBatch(*bytes, *table, labels); !read) return inFile(folder / file, read.error());
    }
    return taken(table, labels, 0, labels.size());
}

Result<ClassSet> readCifarBinary(const fs::path& folder) {
    std::vector<std::string> batches;
    for (int i = 1; i <= 5; ++i) batches.push_back("data_batch_" + std::to_string(i) + ".bin");
    ClassSet set;
    auto train = readBatches(folder, batches, "cifar10/train");
    if (!train) return train.error();
    auto test = readBatches(folder, {"test_batch.bin"}, "cifar10/test");
    if (!test) return test.error();
    set.train = std::move(*train);
    set.test = std::move(*test);
    return set;
}

Result<ClassSet> readCifarSheets(const fs::path& folder) {
    auto table = std::make_shared<ImageTable>();
    table->name = "cifar10";
    for (int i = 0;; ++i) {
        const fs::path file = folder / ("cifar10_batch_" + std::to_string(i) + ".png");
        if (!isThere(file)) break;
        const auto sheet = readImage(file);
        if (!sheet) return sheet.error();
        if (auto read = appendCifarSheet(*sheet, *table); !read) return inFile(file, read.error());
    }
    const fs::path labelFile = folder / "labels.txt";
    const auto bytes = readFile(labelFile, maxDatasetFile);
    if (!bytes) return bytes.error();
    const auto labels = parseLabelLines({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
    if (!labels) return inFile(labelFile, labels.error());
    if (labels->size() < table->size())
        return inFile(labelFile, {"it has " + std::to_string(labels->size()) + " labels for " + std::to_string(table->size()) + " images"});
    const std::size_t count = table->size(), firstTest = count - count / 5;
    ClassSet set;
    set.train = taken(table, *labels, 0, firstTest);
    set.test = taken(table, *labels, firstTest, count);
    set.remark = "These are " + std::to_string(count) + " of CIFAR-10's 60,000 images; the last fifth tests.";
    return set;
}

} // namespace

Result<ClassSet> readMnist(const fs::path& root, std::string_view dataset) {
    auto train = readIdxPart(root, dataset, "train");
    if (!train) return train.error();
    auto test = readIdxPart(root, dataset, "t10k");
    if (!test) return test.error();
    ClassSet set;
    for (int i = 0; i < classCount; ++i) set.names.push_back(std::to_string(i));
    if (dataset == "fashion-mnist") set.names = texts(fashionNames);
    set.train = std::move(*train);
    set.test = std::move(*test);
    set.splitGiven = true;
    set.normal = allOf(set.names.size());
    return set;
}

Result<ClassSet> readCifar10(const fs::path& root) {
    Result<ClassSet> set = Error{"There is neither data_batch_1.bin nor cifar10_batch_0.png in " + blemish::quoted(root) +
                                 ": name the folder with CIFAR-10's binary files or sheets with --root."};
    if (isThere(root / "data_batch_1.bin"))
        set = readCifarBinary(root);
    else if (isThere(root / "cifar-10-batches-bin"))
        set = readCifarBinary(root / "cifar-10-batches-bin");
    else if (isThere(root / "cifar10_batch_0.png"))
        set = readCifarSheets(root);
    if (!set) return set;
    set->names = texts(cifarNames);
    set->splitGiven = true;
    set->normal = allOf(set->names.size());
    return set;
}

Result<ClassSet> readClassSet(std::string_view dataset, const fs::path& root) {
    if (dataset == "mnist" || dataset == "fashion-mnist") return readMnist(root, dataset);
    if (dataset == "cifar10") return readCifar10(root);
    if (dataset == "folder") return readClassFolders(root);
    return Error{"There is no data set " + blemish::quoted(std::string(dataset)) + ": use mnist, fashion-mnist, cifar10 or folder.", ErrorKind::usage};
}

OneClassSplit splitFor(const ClassSet& set, int normalClass, int seed) {
    OneClassSplit split;
    const auto addTest = [&](const ClassImages& from, std::size_t i) {
        split.test.push_back(from.images[i]);
        split.novel.push_back(from.classes[i] != normalClass);
    };
    std::vector<std::size_t> normals;
    for (std::size_t i = 0; i < set.train.images.size(); ++i) {
        if (set.train.classes[i] == normalClass)
            normals.push_back(i);
        else if (!set.splitGiven)
            addTest(set.train, i);
    }
    for (std::size_t i = 0; i < set.test.images.size(); ++i) addTest(set.test, i);
    std::size_t held = 0;
    if (!set.splitGiven) {
        std::mt19937 random(static_cast<std::uint32_t>(seed)); // its numbers are the same everywhere, those of std::shuffle are not
        for (std::size_t i = normals.size(); i > 1; --i) std::swap(normals[i - 1], normals[random() % i]);
        held = (normals.size() + 4) / 5;
    }
    for (std::size_t i = 0; i < normals.size(); ++i) {
        if (i < held)
            addTest(set.train, normals[i]);
        else
            split.train.push_back(set.train.images[normals[i]]);
    }
    return split;
}

} // namespace blemish
