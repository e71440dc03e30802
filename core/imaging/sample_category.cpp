// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <iomanip>
#include <sstream>

#include "core/imaging/image_io.h"
#include "core/imaging/sample_images.h"

namespace blemish {

namespace {

namespace fs = std::filesystem;

struct Group {
    const char* split;
    std::string type; ///< empty: good
    int count;
};

std::vector<Group> groupsOf(const SampleCounts& counts) {
    std::vector<Group> groups{{"train", {}, counts.trainGood}, {"test", {}, counts.testGood}};
    for (const std::string& type : sampleDefectTypes()) groups.push_back({"test", type, counts.testPerDefect});
    return groups;
}

std::string numbered(int number, const char* ending) {
    std::ostringstream name;
    name << std::setw(3) << std::setfill('0') << number << ending;
    return name.str();
}

Result<void> writePart(const fs::path& folder, const Group& group, int number, std::uint32_t seed) {
    const SamplePart part = drawSamplePart(seed, group.type);
    const std::string& name = group.type.empty() ? "good" : group.type;
    if (auto written = writePng(folder / group.split / name / numbered(number, ".png"), part.image); !written) return written;
    if (group.type.empty()) return {};
    return writePng(folder / "ground_truth" / name / numbered(number, "_mask.png"), part.mask);
}

} // namespace

Result<void> writeSampleCategory(const fs::path& folder, const SampleCounts& counts, std::uint32_t seed, JobContext& job) {
    const auto groups = groupsOf(counts);
    std::int64_t total = 0;
    for (const Group& group : groups) total += group.count;
    std::int64_t done = 0;
    for (const Group& group : groups)
        for (int i = 0; i < group.count; ++i) {
            if (job.cancelled()) return cancelledError();
            // Every part of a category gets a seed of its own, whatever the counts of the groups before it.
            const auto place = static_cast<std::uint32_t>(&group - groups.data());
            if (auto written = writePart(folder, group, i, seed * 1'000'003U + place * 65'537U + static_cast<std::uint32_t>(i));
                !written)
                return written;
            job.report("Drawing sample parts", ++done, total);
        }
    return {};
}

} // namespace blemish
