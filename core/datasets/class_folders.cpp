// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/file_io.h"
#include "core/datasets/class_set.h"
#include "core/imaging/image_io.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

/// Entries of a folder in the order of their names; hidden ones are passed over.
std::vector<fs::path> sortedEntries(const fs::path& folder, bool folders) {
    std::vector<fs::path> found;
    std::error_code code;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
        std::error_code ignored;
        const bool wanted = folders ? it->is_directory(ignored) : it->is_regular_file(ignored) && hasImageExtension(it->path());
        if (wanted && !it->path().filename().string().starts_with(".")) found.push_back(it->path());
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
    return text;
}

/// "no" as in brain_mri: no tumour.
bool namesNormal(const std::string& name) {
    static constexpr std::array<std::string_view, 8> names{"good", "ok", "normal", "no", "healthy", "negative", "0_normal", "none"};
    return std::find(names.begin(), names.end(), lowered(name)) != names.end();
}

void addClasses(const fs::path& folder, const std::vector<std::string>& names, ClassImages& images) {
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const auto& file : sortedEntries(folder / names[i], false)) images.add(file, static_cast<int>(i));
}

} // namespace

Result<ClassSet> readClassFolders(const fs::path& root) {
    ClassSet set;
    std::error_code ignored;
    set.splitGiven = fs::is_directory(root / "train", ignored) && fs::is_directory(root / "test", ignored);
    const fs::path trainFolder = set.splitGiven ? root / "train" : root;
    std::vector<std::string> names;
    for (const auto& folder : sortedEntries(trainFolder, true)) names.push_back(folder.filename().string());
    if (set.splitGiven)
        for (const auto& folder : sortedEntries(root / "test", true))
            if (const auto name = folder.filename().string(); std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    if (names.size() < 2)
        return Error{"There are no classes in " + blemish::quoted(root) + ": it needs at least two folders of images, one for each class."};
    addClasses(trainFolder, names, set.train);
    if (set.splitGiven) addClasses(root / "test", names, set.test);
    if (set.train.images.empty()) return Error{"There are no images in the folders of " + blemish::quoted(root) + "."};
    for (std::size_t i = 0; i < names.size(); ++i)
        if (namesNormal(names[i])) set.normal.push_back(static_cast<int>(i));
    if (set.normal.empty())
        for (std::size_t i = 0; i < names.size(); ++i)
            if (std::find(set.train.classes.begin(), set.train.classes.end(), static_cast<int>(i)) != set.train.classes.end())
                set.normal.push_back(static_cast<int>(i));
    set.names = std::move(names);
    return set;
}

} // namespace blemish
