// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/duplicates.h"

#include <QHash>
#include <algorithm>
#include <tuple>

namespace blemish {

namespace {
bool judged(const ImageRecord& image) {
    return image.split == Split::validation || image.split == Split::test;
}
} // namespace

std::vector<DuplicateGroup> findDuplicates(const std::vector<ImageRecord>& images) {
    QHash<QString, std::vector<int>> byContent;
    for (std::size_t i = 0; i < images.size(); ++i)
        if (!images[i].contentHash.isEmpty()) byContent[images[i].contentHash].push_back(static_cast<int>(i));
    std::vector<DuplicateGroup> groups;
    for (auto& members : byContent) {
        if (members.size() < 2) continue;
        const auto any = [&](auto what) {
            return std::any_of(members.begin(), members.end(), [&](int i) { return what(images[static_cast<std::size_t>(i)]); });
        };
        const bool leak = any(judged) && any([](const ImageRecord& image) { return image.split == Split::train; });
        const bool contradicts = any([](const ImageRecord& image) { return image.label == Label::ok; }) &&
                                 any([](const ImageRecord& image) { return image.label == Label::ng; });
        groups.push_back({std::move(members), leak, contradicts});
    }
    std::sort(groups.begin(), groups.end(), [](const DuplicateGroup& a, const DuplicateGroup& b) {
        return std::tuple(!a.leak, !a.contradicts, a.images.front()) < std::tuple(!b.leak, !b.contradicts, b.images.front());
    });
    return groups;
}

} // namespace blemish
