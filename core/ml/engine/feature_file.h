// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>

#include "core/base/result.h"

namespace blemish::nn {

/// A temporary file of records of one size. It has no name from the moment it is made, so that it is gone with the process, however
/// that ends. Read and written with pread and pwrite: a failing disk is an error, not a signal.
class FeatureFile {
public:
    /// Room for at most `records`, fewer where the disk would be left with less than a gigabyte. An error says why there is none at all.
    static Result<std::unique_ptr<FeatureFile>> create(const std::filesystem::path& folder, std::size_t recordBytes, std::int64_t records);
    ~FeatureFile();
    FeatureFile(const FeatureFile&) = delete;
    FeatureFile& operator=(const FeatureFile&) = delete;

    std::int64_t records() const { return m_records; }
    /// Bytes of a record from `offset` on. False when the disk fails.
    bool write(std::int64_t record, std::size_t offset, const void* bytes, std::size_t count);
    bool read(std::int64_t record, std::size_t offset, void* bytes, std::size_t count) const;
    /// Lets the system read the record ahead.
    void willNeed(std::int64_t record) const;

private:
    FeatureFile(int file, std::size_t recordBytes, std::int64_t records)
        : m_file(file), m_recordBytes(recordBytes), m_records(records) {}

    int m_file;
    std::size_t m_recordBytes;
    std::int64_t m_records;
};

} // namespace blemish::nn
