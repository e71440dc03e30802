// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/machine.h"

#include <dlfcn.h>

#include <algorithm>
#include <fstream>
#include <optional>
#include <string>

namespace blemish {

namespace {

/// The number after `key` in a file of "key value" lines, or the file's first number if `key` is empty.
std::optional<std::int64_t> numberIn(const std::string& path, const std::string& key = {}) {
    std::ifstream in(path);
    std::string word;
    std::int64_t number = 0;
    if (key.empty()) return in >> number ? std::optional(number) : std::nullopt;
    while (in >> word)
        if (word == key) return in >> number ? std::optional(number) : std::nullopt;
    return std::nullopt;
}

/// The folder of this process' control group (version 2, or version 1's memory controller).
std::string controlGroup(bool second) {
    std::ifstream in("/proc/self/cgroup");
    for (std::string line; std::getline(in, line);) {
        const auto colon = line.rfind(':');
        if (second && line.starts_with("0::")) return "/sys/fs/cgroup" + line.substr(colon + 1);
        if (!second && line.find(":memory:") != std::string::npos) return "/sys/fs/cgroup/memory" + line.substr(colon + 1);
    }
    return {};
}

std::optional<std::int64_t> leftInControlGroup() {
    const std::string v2 = controlGroup(true), v1 = controlGroup(false);
    auto limit = numberIn(v2 + "/memory.max"), used = numberIn(v2 + "/memory.current");
    // Cached files count as used there, and are given back when memory runs short.
    auto cached = numberIn(v2 + "/memory.stat", "file");
    if (!limit) {
        limit = numberIn(v1 + "/memory.limit_in_bytes");
        used = numberIn(v1 + "/memory.usage_in_bytes");
        cached = numberIn(v1 + "/memory.stat", "total_cache");
    }
    if (!limit || !used) return std::nullopt;
    return std::max<std::int64_t>(0, *limit - *used + cached.value_or(0));
}

} // namespace

bool processorHasBf16() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16");
#else
    return false;
#endif
}

std::int64_t availableMemory() {
    const auto system = numberIn("/proc/meminfo", "MemAvailable:");
    const auto group = leftInControlGroup();
    const std::int64_t bytes = system ? *system * 1024 : 0;
    return group && (bytes == 0 || *group < bytes) ? *group : bytes;
}

bool hasGraphicsDriver() {
    static const bool found = [] {
        void* handle = ::dlopen("libcuda.so.1", RTLD_LAZY | RTLD_LOCAL);
        if (handle) ::dlclose(handle);
        return handle != nullptr;
    }();
    return found;
}

} // namespace blemish
