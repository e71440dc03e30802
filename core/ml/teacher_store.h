// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ml/tensor_file.h"

namespace blemish {

/// A pretrained network in the store, or the one that is always there.
struct TeacherEntry {
    std::string name;          ///< "builtin", "random", or the file's stem
    std::string backbone;      ///< what it fits
    std::filesystem::path file; ///< empty for the built-in and random ones
    std::string sha256;        ///< of the file as imported; empty where there is no file
    std::string source;        ///< where it came from, as far as known
    bool knownOriginal = false; ///< the hash is that of a file that torchvision publishes
};

/// The folder of pretrained backbones. Nothing here touches the network.
class TeacherStore {
public:
    /// `BLEMISH_TEACHERS`, or $XDG_DATA_HOME/blemish/teachers.
    static std::filesystem::path defaultFolder();
    explicit TeacherStore(std::filesystem::path folder = defaultFolder());

    const std::filesystem::path& folder() const { return m_folder; }
    /// Installed ones by name, then "builtin".
    std::vector<TeacherEntry> list() const;
    /// Reads, checks, and stores a copy as safetensors with a sidecar that keeps the original's name and SHA-256.
    Result<TeacherEntry> import(const std::filesystem::path& file, const std::string& name = {}) const;
    /// The stored file is still what was imported, and fits a backbone.
    Result<TeacherEntry> verify(const std::string& nameOrFile) const;

    /// Which one `TrainOptions::teacher` means for a backbone, as far as can be said without reading weights: "auto" takes an installed
    /// one that fits, files that torchvision publishes first, else the built-in one. An installed one that is named may be another
    /// backbone's. Nothing where it is a file that is not in the store.
    std::optional<TeacherEntry> chosen(const std::string& teacher, const std::string& backbone) const;
    /// The same with its weights; "random" is drawn anew from the seed. With four stages, weights that end before the fourth are an error.
    struct Resolved {
        TeacherEntry entry;
        TensorFile weights;
    };
    Result<Resolved> resolve(const std::string& teacher, const std::string& backbone, int seed = 0, int stages = 3) const;

private:
    std::filesystem::path m_folder;
};

/// The built-in teacher: weights made by a formula, no photograph and no file involved.
TensorFile builtinTeacher(const std::string& backbone, int stages = 3);
/// Untrained: Xavier's uniform numbers for every convolution, biases zero, batch norms neutral. The same for the same seed.
TensorFile randomTeacher(const std::string& backbone, int seed, int stages = 3);
/// One sentence: what is in use and what a pretrained one would bring.
std::string describeTeacher(const TeacherEntry& entry);

} // namespace blemish
