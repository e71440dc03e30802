// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/imaging/image_ref.h"

namespace blemish {

/// Images with the number of their class.
struct ClassImages {
    ImageRefs images;
    std::vector<int> classes;

    void add(ImageRef image, int klass) {
        images.push_back(std::move(image));
        classes.push_back(klass);
    }
};

/// A set of classes; one of them is taken as normal, all others are novel.
struct ClassSet {
    std::vector<std::string> names; ///< of the classes
    ClassImages train;              ///< everything, when the data says nothing of a test
    ClassImages test;
    bool splitGiven = false;        ///< the data itself says what is for testing
    std::string remark;             ///< how it departs from the published set; empty: it is complete
    std::vector<int> normal;        ///< classes whose name says that they are normal, else all
};

/// MNIST or Fashion-MNIST ("train-images-idx3-ubyte" and so on, also .gz) in `root` or where torchvision puts them.
Result<ClassSet> readMnist(const std::filesystem::path& root, std::string_view dataset);
/// CIFAR-10: binary batches, or sheets "cifar10_batch_<n>.png" with labels.txt, of which the last fifth is for testing.
Result<ClassSet> readCifar10(const std::filesystem::path& root);
/// One class for each sub-folder; with `train` and `test` folders on top, those are the split.
Result<ClassSet> readClassFolders(const std::filesystem::path& root);

/// "mnist", "fashion-mnist", "cifar10" or "folder".
Result<ClassSet> readClassSet(std::string_view dataset, const std::filesystem::path& root);

/// What a training and its test see for one normal class.
struct OneClassSplit {
    ImageRefs train;               ///< normal
    ImageRefs test;
    std::vector<std::uint8_t> novel; ///< of each test image, 1 unless it is of the normal class
};
/// With a given split the seed changes nothing. Otherwise a fifth of the normal images, drawn by the seed, and all others test.
OneClassSplit splitFor(const ClassSet& set, int normalClass, int seed);

} // namespace blemish
