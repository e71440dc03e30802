// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/coco_reader.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <unordered_map>

#include "core/base/quoted.h"
#include "core/base/words.h"
#include "core/imaging/image_io.h"
#include "core/imaging/mask_shapes.h"

namespace blemish {

namespace {

using Json = nlohmann::json;

constexpr double overhang = 1; ///< pixels that points may lie outside, as some tools round
constexpr std::size_t mostNumbers = 200'000; ///< of one polygon

/// The member of this name; null where there is none.
const Json& member(const Json& object, const char* name) {
    static const Json nothing;
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? *found : nothing;
}

std::optional<std::int64_t> integer(const Json& value) {
    if (!value.is_number_integer()) return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > std::uint64_t(INT64_MAX)) return std::nullopt;
    return value.get<std::int64_t>();
}

std::string text(const Json& value) {
    return value.is_string() ? value.get<std::string>() : std::string();
}

/// The double area of a polygon, by the shoelace formula.
double doubleArea(const std::vector<double>& points) {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
        const std::size_t next = (i + 2) % points.size();
        sum += points[i] * points[next + 1] - points[next] * points[i + 1];
    }
    return std::abs(sum);
}

/// What may stand in `segmentation`. Each returns false for what is broken or does not fit the image.
class Outline {
public:
    Outline(const CocoImage& image, CocoDefect& defect) : m_image(image), m_defect(defect) {}

    bool read(const Json& segmentation) {
        if (segmentation.is_null()) return true;
        if (segmentation.is_object()) return readRuns(segmentation);
        if (!segmentation.is_array()) return false;
        return std::ranges::all_of(segmentation, [this](const Json& polygon) { return readPolygon(polygon); });
    }

private:
    bool readRuns(const Json& runs) {
        const std::int64_t pixels = std::int64_t(m_image.width) * m_image.height;
        const Json &size = member(runs, "size"), &counts = member(runs, "counts");
        if (!size.is_array() || size.size() != 2 || integer(size[0]) != m_image.height || integer(size[1]) != m_image.width) return false;
        if (counts.is_string()) {
            auto unpacked = runsFromText(counts.get_ref<const std::string&>(), pixels);
            if (!unpacked) return false;
            m_defect.runs = std::move(*unpacked);
        } else if (!counts.is_array()) {
            return false;
        } else {
            m_defect.runs.reserve(counts.size());
            for (const Json& each : counts) m_defect.runs.push_back(integer(each).value_or(-1));
            if (!runsFit(m_defect.runs, pixels)) return false;
        }
        for (std::size_t i = 1; i < m_defect.runs.size(); i += 2) m_defect.area += static_cast<double>(m_defect.runs[i]);
        return true;
    }

    bool readPolygon(const Json& numbers) {
        if (!numbers.is_array() || numbers.size() < 6 || numbers.size() % 2 != 0 || numbers.size() > mostNumbers) return false;
        std::vector<double> points;
        points.reserve(numbers.size());
        for (const Json& number : numbers) {
            const double last = points.size() % 2 == 0 ? m_image.width : m_image.height;
            if (!number.is_number()) return false;
            const double at = number.get<double>();
            if (!(at >= -overhang && at <= last + overhang)) return false; // not a number either
            points.push_back(at);
        }
        m_defect.area += doubleArea(points) / 2;
        m_defect.polygons.push_back(std::move(points));
        return true;
    }

    const CocoImage& m_image;
    CocoDefect& m_defect;
};

class CocoReader {
public:
    explicit CocoReader(const std::filesystem::path& file) : m_file(file) {}

    Result<std::vector<CocoImage>> read(const Json& document) {
        if (document.is_discarded()) return refused(Core::say("it is not JSON"));
        for (const char* list : {"images", "annotations", "categories"})
            if (const Json& entries = member(document, list); !entries.is_array() && !(entries.is_null() && list[0] != 'i'))
                return refused(Core::say("it has no list “%1”", {list}));
        const std::pair<const char*, EntryReader> lists[] = {
            {"categories", &CocoReader::readCategory}, {"images", &CocoReader::readImage}, {"annotations", &CocoReader::readAnnotation}};
        for (const auto& [list, readEntry] : lists) {
            m_entry = 0;
            for (const Json& entry : member(document, list)) {
                ++m_entry;
                if (const char* useless = (this->*readEntry)(entry))
                    return refused(Core::say("entry %1 of “%2” has no usable “%3”", {m_entry, list, useless}));
            }
        }
        return std::move(m_images);
    }

private:
    /// Returns the member that makes the entry useless; null: it is fine.
    using EntryReader = const char* (CocoReader::*)(const Json& entry);

    const char* readCategory(const Json& entry) {
        const auto id = integer(member(entry, "id"));
        std::string name = text(member(entry, "name"));
        if (name.empty()) return "name";
        return id && m_categories.emplace(*id, std::move(name)).second ? nullptr : "id";
    }

    const char* readImage(const Json& entry) {
        const auto id = integer(member(entry, "id")), width = integer(member(entry, "width")), height = integer(member(entry, "height"));
        constexpr std::int64_t most = 1'000'000;
        if (!width || *width < 1 || *width > most) return "width";
        if (!height || *height < 1 || *height > most || *width * *height > ReadLimits{}.maxPixels) return "height";
        CocoImage image;
        image.file = text(member(entry, "file_name"));
        if (image.file.empty()) return "file_name";
        if (!id || !m_places.emplace(*id, m_images.size()).second) return "id";
        image.width = static_cast<int>(*width);
        image.height = static_cast<int>(*height);
        const std::string label = text(member(entry, "label"));
        for (const Label known : {Label::ok, Label::ng, Label::unlabelled})
            if (label == toString(known)) image.label = known;
        image.defectType = text(member(entry, "defect_type"));
        image.split = text(member(entry, "split"));
        image.reviewed = member(entry, "reviewed") == true;
        m_images.push_back(std::move(image));
        return nullptr;
    }

    const char* readAnnotation(const Json& entry) {
        const auto imageId = integer(member(entry, "image_id")), category = integer(member(entry, "category_id"));
        const auto place = imageId ? m_places.find(*imageId) : m_places.end();
        if (place == m_places.end()) return "image_id";
        const auto name = category ? m_categories.find(*category) : m_categories.end();
        if (name == m_categories.end()) return "category_id";
        CocoImage& image = m_images[place->second];
        CocoDefect defect{name->second, {}, {}, 0};
        if (!Outline(image, defect).read(member(entry, "segmentation"))) {
            image.broken = m_entry;
            return nullptr;
        }
        if (!defect.hasOutline()) defect.area = boxArea(member(entry, "bbox"));
        image.defects.push_back(std::move(defect));
        return nullptr;
    }

    static double boxArea(const Json& box) {
        const bool whole = box.is_array() && box.size() == 4 && box[2].is_number() && box[3].is_number();
        return whole ? box[2].get<double>() * box[3].get<double>() : 0;
    }

    Error refused(const std::string& why) const {
        return {Core::say("The labels in %1 cannot be read: %2. Export them again from the tool that they come from, as COCO.",
                          {quoted(m_file), why})};
    }

    const std::filesystem::path& m_file;
    std::int64_t m_entry = 0; ///< that is being read, from 1
    std::unordered_map<std::int64_t, std::string> m_categories;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< in `m_images`, by number
    std::vector<CocoImage> m_images;
};

} // namespace

Result<std::vector<CocoImage>> parseCoco(std::string_view text, const std::filesystem::path& file) {
    return CocoReader(file).read(Json::parse(text, nullptr, false));
}

Mask maskOf(const CocoImage& image) {
    if (image.defects.empty() || !std::ranges::all_of(image.defects, &CocoDefect::hasOutline)) return {};
    Mask mask(image.width, image.height, 0);
    for (const CocoDefect& defect : image.defects) {
        addRuns(mask, defect.runs);
        for (const std::vector<double>& polygon : defect.polygons) addPolygon(mask, polygon);
    }
    return mask;
}

} // namespace blemish
