// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/teacher_store.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/backbones.h"
#include "core/ml/safetensors.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

constexpr const char* builtinName = "builtin";
constexpr const char* autoName = "auto";
constexpr const char* randomName = "random";
constexpr std::uintmax_t maxSidecar = 1 << 20;

/// What is kept beside a stored file.
struct Sidecar {
    std::string source;         ///< name of the original file, and where it says it comes from
    std::string originalSha256; ///< of the file as imported
    std::string storedSha256;   ///< of the copy in the store
    std::string backbone;
};

fs::path storedFile(const fs::path& folder, const std::string& name) {
    return folder / (name + ".safetensors");
}
fs::path sidecarFile(const fs::path& folder, const std::string& name) {
    return folder / (name + ".json");
}

std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<Sidecar> readSidecar(const fs::path& path) {
    const auto bytes = readFile(path, maxSidecar);
    if (!bytes) return std::nullopt;
    const auto* text = reinterpret_cast<const char*>(bytes->data());
    const json object = json::parse(text, text + bytes->size(), nullptr, false);
    if (!object.is_object()) return std::nullopt;
    return Sidecar{textAt(object, "source"), textAt(object, "sha256"), textAt(object, "stored_sha256"),
                   textAt(object, "backbone")};
}

Result<void> writeSidecar(const fs::path& path, const Sidecar& sidecar) {
    const json object{{"source", sidecar.source},
                      {"sha256", sidecar.originalSha256},
                      {"stored_sha256", sidecar.storedSha256},
                      {"backbone", sidecar.backbone}};
    return writeFileAtomically(path, object.dump(2, ' ', false, json::error_handler_t::replace) + "\n");
}

/// torchvision puts the first eight digits of the hash into the file's name.
bool isPublishedFile(const std::string& sha256, const BackboneSpec& spec) {
    const auto file = spec.torchvisionFile;
    const auto digits = file.substr(file.rfind('-') + 1, 8);
    return sha256.size() == 64 && std::string_view(sha256).starts_with(digits);
}

TeacherEntry makeEntry(const std::string& name, const fs::path& file, const std::string& backbone, const Sidecar& sidecar) {
    TeacherEntry entry{name, backbone, file, sidecar.originalSha256, sidecar.source, false};
    const auto* spec = findBackbone(backbone);
    entry.knownOriginal = spec && isPublishedFile(entry.sha256, *spec);
    return entry;
}

TeacherEntry builtinEntry() {
    return {builtinName, "", {}, "", "made by formulas, without photographs", false};
}

/// File names that need no quoting and cannot leave the folder.
bool isUsableName(const std::string& name) {
    const auto plain = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return !name.empty() && name.size() <= 100 && name.front() != '.' && name.front() != '-' && name != builtinName &&
           name != autoName && name != randomName && std::all_of(name.begin(), name.end(), plain);
}

std::string nameFrom(const fs::path& file) {
    std::string name = file.stem().string();
    std::replace_if(
        name.begin(), name.end(), [](char c) { return !isUsableName(std::string("x") + c); }, '_');
    return name;
}

Error inFile(const fs::path& file, const Error& error) {
    return {Core::say("%1 cannot be a teacher: %2", {blemish::quoted(file), error.message})};
}

/// Training checkpoints hold more than the network; the network is what lies under one of the usual keys.
TensorFile networkOf(TensorFile file) {
    for (const std::string prefix : {"state_dict.", "model.", "state_dict.module.", "model_state_dict.", "module."}) {
        if (recogniseBackbone(file)) break;
        TensorFile inner;
        for (const auto& [name, tensor] : file.tensors)
            if (name.starts_with(prefix)) inner.tensors.emplace(name.substr(prefix.size()), tensor);
        inner.metadata = file.metadata;
        if (recogniseBackbone(inner)) return inner;
    }
    return file;
}

Result<const BackboneSpec*> backboneOf(const fs::path& path, const TensorFile& file) {
    if (const auto name = recogniseBackbone(file)) return findBackbone(*name);
    return inFile(path, checkTeacher(file, *findBackbone(file.tensors.contains("features.0.bias") ? "vgg16" : "resnet18")).error());
}

/// Stem and stages: what a teacher uses; the classifier's other layers stay behind.
TensorFile teacherPart(const TensorFile& file, const BackboneSpec& spec, int stages, std::map<std::string, std::string> metadata) {
    TensorFile part;
    part.metadata = std::move(metadata);
    for (const auto& wanted : teacherTensors(spec, stages)) part.tensors.emplace(wanted.name, file.tensors.at(wanted.name));
    return part;
}

std::string sourceOf(const fs::path& path, const TensorFile& file, const std::string& sha256, const BackboneSpec& spec) {
    if (isPublishedFile(sha256, spec)) return "torchvision's " + std::string(spec.torchvisionFile);
    const auto said = file.metadata.find("source");
    const auto name = path.filename().string();
    return said == file.metadata.end() ? name : name + " (" + said->second + ")";
}

Result<void> makeFolder(const fs::path& folder) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (!code) return {};
    return Error{Core::say("Cannot make the folder %1 for teachers: %2. Choose another with BLEMISH_TEACHERS.",
                           {blemish::quoted(folder), Core::systemReason(code.value())})};
}

/// The copy is what was written at import; a file that was put there by hand has nothing to compare with.
Result<void> checkUnchanged(const fs::path& file, const std::optional<Sidecar>& sidecar) {
    if (!sidecar || sidecar->storedSha256.empty()) return {};
    const auto hash = sha256OfFile(file);
    if (!hash) return hash.error();
    if (*hash == sidecar->storedSha256) return {};
    return Error{Core::say("The teacher %1 has changed since it was imported; import it again.", {blemish::quoted(file)})};
}

fs::path environmentPath(const char* name) {
    const char* value = std::getenv(name);
    return value ? fs::path(value) : fs::path();
}

} // namespace

fs::path TeacherStore::defaultFolder() {
    if (const auto folder = environmentPath("BLEMISH_TEACHERS"); !folder.empty()) return folder;
    const auto data = environmentPath("XDG_DATA_HOME");
    return (data.is_absolute() ? data : environmentPath("HOME") / ".local" / "share") / "blemish" / "teachers";
}

TeacherStore::TeacherStore(fs::path folder) : m_folder(std::move(folder)) {}

std::vector<TeacherEntry> TeacherStore::list() const {
    std::vector<TeacherEntry> entries;
    std::error_code code;
    for (fs::directory_iterator it(m_folder, code), end; !code && it != end; it.increment(code)) {
        const auto& path = it->path();
        if (path.extension() != ".safetensors" || path.filename().string().starts_with(".")) continue;
        const auto shapes = readSafetensorsShapes(path);
        const auto backbone = shapes ? recogniseBackbone(*shapes) : std::nullopt;
        if (!backbone) continue; // `verify` says what is wrong with it
        const auto name = path.stem().string();
        const auto sidecar = readSidecar(sidecarFile(m_folder, name));
        entries.push_back(makeEntry(name, path, std::string(*backbone), sidecar.value_or(Sidecar{})));
    }
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    entries.push_back(builtinEntry());
    return entries;
}

Result<TeacherEntry> TeacherStore::import(const fs::path& file, const std::string& wantedName) const {
    const auto name = wantedName.empty() ? nameFrom(file) : wantedName;
    if (!isUsableName(name))
        return Error{Core::say("A teacher cannot be called %1; use letters, digits, '-', '_' and '.', and neither auto, builtin nor random.",
                               {blemish::quoted(name)})};
    auto read = readWeights(file);
    if (!read) return read.error();
    const auto weights = networkOf(std::move(*read));
    const auto spec = backboneOf(file, weights);
    if (!spec) return spec.error();
    const auto original = sha256OfFile(file);
    if (!original) return original.error();

    Sidecar sidecar{sourceOf(file, weights, *original, **spec), *original, "", std::string((*spec)->name)};
    const auto target = storedFile(m_folder, name);
    const auto older = readSidecar(sidecarFile(m_folder, name));
    std::error_code ignored;
    if (fs::exists(target, ignored) && (!older || older->originalSha256 != *original))
        return Error{Core::say("There is another teacher called %1; give this one a different name.", {blemish::quoted(name)})};
    if (auto made = makeFolder(m_folder); !made) return made.error();
    const int stages = checkFourthStage(weights, **spec).ok() ? 4 : 3;
    const auto part = teacherPart(weights, **spec, stages, {{"source", sidecar.source}, {"sha256", *original}});
    if (auto written = writeSafetensors(target, part); !written) return written.error();
    const auto stored = sha256OfFile(target);
    if (!stored) return stored.error();
    sidecar.storedSha256 = *stored;
    if (auto written = writeSidecar(sidecarFile(m_folder, name), sidecar); !written) return written.error();
    return makeEntry(name, target, sidecar.backbone, sidecar);
}

Result<TeacherEntry> TeacherStore::verify(const std::string& nameOrFile) const {
    if (nameOrFile == builtinName) return builtinEntry();
    std::error_code ignored;
    const bool installed = isUsableName(nameOrFile) && fs::exists(storedFile(m_folder, nameOrFile), ignored);
    const fs::path file = installed ? storedFile(m_folder, nameOrFile) : fs::path(nameOrFile);
    if (!fs::exists(file, ignored))
        return Error{Core::say("There is no teacher and no file called %1; `blemish teacher list` shows what is installed.",
                               {blemish::quoted(nameOrFile)})};
    const auto sidecar = installed ? readSidecar(sidecarFile(m_folder, nameOrFile)) : std::nullopt;
    if (auto unchanged = checkUnchanged(file, sidecar); !unchanged) return unchanged.error();
    auto read = readWeights(file);
    if (!read) return read.error();
    const auto spec = backboneOf(file, networkOf(std::move(*read)));
    if (!spec) return spec.error();
    auto known = sidecar.value_or(Sidecar{});
    if (!installed) {
        const auto hash = sha256OfFile(file);
        if (!hash) return hash.error();
        known = {file.filename().string(), *hash, "", ""};
    }
    return makeEntry(installed ? nameOrFile : file.stem().string(), file, std::string((*spec)->name), known);
}

std::optional<TeacherEntry> TeacherStore::chosen(const std::string& teacher, const std::string& backbone) const {
    if (teacher == randomName) return TeacherEntry{randomName, backbone, {}, "", "", false};
    auto entries = list();
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.knownOriginal > b.knownOriginal; });
    for (const auto& entry : entries)
        if (entry.name != builtinName && (teacher == autoName ? entry.backbone == backbone : entry.name == teacher)) return entry;
    if (teacher != autoName && teacher != builtinName) return std::nullopt;
    auto entry = builtinEntry();
    entry.backbone = backbone;
    return entry;
}

Result<TeacherStore::Resolved> TeacherStore::resolve(const std::string& teacher, const std::string& backbone, int seed,
                                                     int stages) const {
    const auto* spec = findBackbone(backbone);
    if (!spec) return Error{Core::say("There is no backbone called %1.", {blemish::quoted(backbone)}), ErrorKind::usage};
    const auto known = chosen(teacher, backbone);
    const std::string wanted = known ? known->name : teacher;
    if (wanted == builtinName) return Resolved{*known, builtinTeacher(backbone, stages)};
    if (wanted == randomName)
        return Resolved{{randomName, backbone, {}, "", "random numbers, seed " + std::to_string(seed), false}, randomTeacher(backbone, seed, stages)};
    auto entry = verify(wanted);
    if (!entry) return entry.error();
    auto read = readWeights(entry->file);
    if (!read) return read.error();
    const auto weights = networkOf(std::move(*read));
    if (auto checked = checkTeacher(weights, *spec); !checked) return inFile(entry->file, checked.error());
    if (stages > 3)
        if (auto checked = checkFourthStage(weights, *spec); !checked) return checked.error();
    return Resolved{std::move(*entry), teacherPart(weights, *spec, stages, weights.metadata)};
}

std::string describeTeacher(const TeacherEntry& entry) {
    if (entry.name == randomName)
        return "A random teacher is in use: it has learned nothing and is drawn from the training's seed; a pretrained one finds more.";
    if (entry.file.empty())
        return "The built-in teacher is in use, made without a single photograph; a pretrained one finds fainter and more natural "
               "defects.";
    const std::string what = "The pretrained teacher " + blemish::quoted(entry.name) + " (" + entry.backbone + ") is in use";
    if (entry.knownOriginal) return what + "; it is " + entry.source + ", whose hash begins as published.";
    return what + (entry.source.empty() ? "." : "; it comes from " + entry.source + ".");
}

} // namespace blemish
