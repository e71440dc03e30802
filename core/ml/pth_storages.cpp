// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstring>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/ml/pth_parts.h"

namespace blemish::pth {

using Bytes = std::span<const std::byte>;

namespace {

/// Every element of the window lies in the storage, the storage in the file, and no product overflows.
void checkInside(const TensorRecord& record, Bytes bytes) {
    std::int64_t last = record.offset, elements = 1, end = 0;
    bool overflow = false;
    for (std::size_t i = 0; i < record.shape.size(); ++i) {
        std::int64_t reach = 0;
        overflow |= __builtin_mul_overflow(elements, record.shape[i], &elements);
        overflow |= __builtin_mul_overflow(std::max<std::int64_t>(record.shape[i], 1) - 1, record.stride[i], &reach);
        overflow |= __builtin_add_overflow(last, reach, &last);
    }
    overflow |= __builtin_add_overflow(record.base, record.storageCount, &end);
    const auto available = static_cast<std::int64_t>(bytes.size() / elementSize(record.type));
    const bool empty = !overflow && elements == 0;
    if (overflow || end > available || elements > INT64_MAX / 8 || (!empty && last >= record.storageCount))
        refuse(Core::say("tensor %1 lies past the end of its data; the file may have been cut short", {blemish::quoted(record.name)}));
}

bool isDense(const TensorRecord& record) {
    std::int64_t expected = 1;
    for (std::size_t i = record.shape.size(); i-- > 0;) {
        if (record.shape[i] > 1 && record.stride[i] != expected) return false;
        expected *= record.shape[i];
    }
    return true;
}

/// Row-major copy of a strided window (a transposed or sliced tensor).
std::vector<std::byte> gathered(const TensorRecord& record, Bytes bytes, std::size_t size) {
    const auto element = elementSize(record.type);
    std::vector<std::byte> dense(size);
    std::vector<std::int64_t> index(record.shape.size(), 0);
    std::int64_t from = record.base + record.offset;
    for (std::size_t to = 0; to < size; to += element) {
        std::memcpy(dense.data() + to, bytes.data() + static_cast<std::size_t>(from) * element, element);
        for (std::size_t axis = index.size(); axis-- > 0;) {
            if (record.shape[axis] == 1) continue; // its stride means nothing and may be anything
            from += record.stride[axis];
            if (++index[axis] < record.shape[axis]) break;
            from -= record.stride[axis] * record.shape[axis];
            index[axis] = 0;
        }
    }
    return dense;
}

} // namespace

TensorView Storages::view(const TensorRecord& record) {
    const auto place = m_places.find(record.storage);
    if (place == m_places.end()) refuse(Core::say("the bytes of tensor %1 are missing", {blemish::quoted(record.name)}));
    checkInside(record, place->second);
    TensorView tensor{record.type, record.shape, {}, nullptr};
    const auto bytes = static_cast<std::size_t>(tensor.elementCount()) * elementSize(record.type);
    if (bytes == 0) return tensor;
    if (isDense(record)) {
        const auto owner = copyOf(record.storage, place->second);
        const auto first = static_cast<std::size_t>(record.base + record.offset) * elementSize(record.type);
        tensor.bytes = Bytes(*owner).subspan(first, bytes);
        tensor.keepAlive = owner;
        return tensor;
    }
    spend(bytes);
    const auto dense = std::make_shared<const std::vector<std::byte>>(gathered(record, place->second, bytes));
    tensor.bytes = *dense;
    tensor.keepAlive = dense;
    return tensor;
}

void Storages::spend(std::size_t bytes) {
    if (bytes > m_budget) refuse(Core::say("its tensors would need far more memory than the file has bytes"));
    m_budget -= bytes;
}

Storages::Owner Storages::copyOf(const std::string& key, Bytes bytes) {
    auto& owner = m_copies[key];
    if (!owner) {
        spend(bytes.size());
        owner = std::make_shared<const std::vector<std::byte>>(bytes.begin(), bytes.end());
    }
    return owner;
}

} // namespace blemish::pth
