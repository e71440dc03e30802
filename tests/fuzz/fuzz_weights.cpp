// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all must be refused with a sentence or give tensors that lie inside the file.
#include <cstdint>
#include <cstdlib>

#include "core/ml/model_file.h"

using namespace blemish;

namespace {

void touch(const Result<TensorFile>& file) {
    if (!file) return;
    for (const auto& [name, tensor] : file->tensors)
        if (static_cast<std::size_t>(tensor.elementCount()) * elementSize(tensor.type) != tensor.bytes.size() ||
            toFloats(tensor).size() != static_cast<std::size_t>(tensor.elementCount()))
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = std::as_bytes(std::span(data, size));
    touch(parsePth(bytes, "input"));
    const auto plain = parseSafetensors(bytes, nullptr, "input");
    touch(plain);
    if (plain)
        for (const auto& [key, value] : plain->metadata) (void)modelInfoFromJson(value).ok();
    return 0;
}
