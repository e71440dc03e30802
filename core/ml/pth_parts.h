// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/words.h"
#include "core/ml/pickle.h"
#include "core/ml/tensor_file.h"

// The parts of the .pth reader: what a pickle says of tensors, and their bytes. Internal to pth_*.cpp.
namespace blemish::pth {

/// Why a file is refused: a clause that completes "Cannot read <file>: ". Caught in parsePth, never leaves it.
struct Refusal {
    std::string why;
};
[[noreturn]] inline void refuse(std::string why) {
    throw Refusal{std::move(why)};
}
[[noreturn]] inline void refuseDamaged() {
    refuse(Core::say("its list of tensors is damaged"));
}

/// "module name" of everything that a state dict may ask for.
std::span<const std::string_view> allowedGlobals();
/// The value, which must be of this kind.
const PickleValue& expect(const PickleValue* value, PickleValue::Kind kind);

/// A tensor as the pickle describes it: a strided window on a storage.
struct TensorRecord {
    std::string name;
    std::string storage;
    std::int64_t storageCount = 0; ///< elements that the window may use, from `base`
    std::int64_t base = 0;         ///< elements before the window (storage views of old files)
    std::int64_t offset = 0;
    ElementType type = ElementType::f32;
    std::vector<std::int64_t> shape, stride;
};

/// Walks dicts and lists and returns the tensors under dotted names; what is no tensor is passed over.
std::vector<TensorRecord> findTensors(const PickleValue& root);

/// Where each storage's bytes lie in the file, and one copy of those that tensors use.
class Storages {
public:
    /// A file may describe far more memory than it has bytes (windows with stride 0); eight times its size is generous.
    explicit Storages(std::size_t fileSize) : m_budget(8 * fileSize + 4096) {}

    void place(const std::string& key, std::span<const std::byte> bytes) { m_places[key] = bytes; }
    /// The tensor's elements in row-major order.
    TensorView view(const TensorRecord& record);

private:
    using Owner = std::shared_ptr<const std::vector<std::byte>>;
    Owner copyOf(const std::string& key, std::span<const std::byte> bytes);
    void spend(std::size_t bytes);

    std::map<std::string, std::span<const std::byte>> m_places;
    std::map<std::string, Owner> m_copies;
    std::size_t m_budget;
};

} // namespace blemish::pth
