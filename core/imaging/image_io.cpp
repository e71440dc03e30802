// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/image_io.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>
#include <exception>
#include <fstream>
#include <limits>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <span>
#include <vector>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/imaging/codecs.h"
#include "core/imaging/image_facts.h"
#include "core/imaging/png_decoder.h"
#include "core/imaging/resize.h"
#include "core/imaging/tiff_directory.h"

namespace blemish {

namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::byte>;

constexpr int wholeColour = cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH | cv::IMREAD_IGNORE_ORIENTATION;

Error unreadable(const fs::path& path, const std::string& why) {
    return {Core::say("Cannot read the image %1: %2", {quoted(path), why})};
}

Error notAnImage(const fs::path& path) {
    return unreadable(
        path, Core::say("it is not a PNG, JPEG, BMP, TIFF, WebP, PGM or PPM image. Remove it or save it in one of these formats."));
}

Error damaged(const fs::path& path) {
    return unreadable(path, Core::say("its contents are damaged or of a kind that is not supported. Save it again as PNG."));
}

Error truncated(const fs::path& path) {
    return unreadable(path, Core::say("the file is cut off before its end. Copy it again from where it came from."));
}

Error emptyFile(const fs::path& path) {
    return unreadable(path, Core::say("the file is empty. Copy it again from where it came from."));
}

Error tooLarge(const fs::path& path, const ImageFacts& facts, std::int64_t maxPixels) {
    return unreadable(path, Core::say("its %1 x %2 pixels are more than the %3 million that are allowed. Cut it into tiles or scale it down.",
                                      {facts.width, facts.height, maxPixels / 1'000'000}));
}

/// A file in memory together with what its header says.
struct LoadedFile {
    Bytes bytes;
    ImageFacts facts;
};

Result<LoadedFile> load(const fs::path& path, const ReadLimits& limits) {
    auto bytes = readFile(path, std::numeric_limits<std::int32_t>::max());
    if (!bytes) return bytes.error();
    if (bytes->empty()) return emptyFile(path);
    LoadedFile file{std::move(*bytes), {}};
    file.facts = inspectImage(file.bytes);
    if (file.facts.format == ImageFormat::unknown) return notAnImage(path);
    if (!file.facts.sized()) return isComplete(file.facts, file.bytes) ? damaged(path) : truncated(path);
    if (file.facts.width > limits.maxPixels / file.facts.height) return tooLarge(path, file.facts, limits.maxPixels);
    if (!isComplete(file.facts, file.bytes)) return truncated(path);
    return file;
}

/// TIFF's colours come back multiplied by a "straight" alpha; declared as premultiplied they are left as they are.
void keepColoursUnderAlpha(LoadedFile& file) {
    if (file.facts.format != ImageFormat::tiff) return;
    const auto directory = TiffDirectory::open(file.bytes);
    if (!directory || directory->value(tiff::extraSamples) != 2) return;
    if (const auto place = directory->placeOf(tiff::extraSamples)) file.bytes[static_cast<std::size_t>(*place)] = std::byte{1};
}

/// Turns stored pixels the way EXIF says they are seen. TIFF's are turned by the decoder already.
void applyOrientation(cv::Mat& image, const ImageFacts& facts) {
    if (facts.format == ImageFormat::tiff || facts.orientation == 1) return;
    if (facts.turned()) cv::transpose(image, image);
    constexpr int none = 9, vertically = 0, horizontally = 1, both = -1;
    static constexpr std::array<int, 9> flips{none, none, horizontally, both, vertically, none, horizontally, both, vertically};
    if (const int how = flips[static_cast<std::size_t>(facts.orientation)]; how != none) cv::flip(image, image, how);
}

/// Channels of 8 or 16 bits, three of them, as stored in the file but turned upright.
Result<cv::Mat> decodeColour(const fs::path& path, LoadedFile& file, int flags) {
    const auto decoder = codecs();
    if (!decoder) return decoder.error();
    keepColoursUnderAlpha(file);
    cv::Mat image = (*decoder)->decode(file.bytes, flags);
    if (image.empty() || image.channels() != 3 || (image.depth() != CV_8U && image.depth() != CV_16U)) {
        const auto directory = TiffDirectory::open(file.bytes);
        if (directory && directory->value(tiff::sampleFormat) == 3)
            return unreadable(path, Core::say("it holds floating point values. Save it with 8 or 16 bits a channel."));
        return damaged(path);
    }
    applyOrientation(image, file.facts);
    return image;
}

void rescale(cv::Mat& image, const ImageFacts& facts) {
    const bool wide = image.depth() == CV_16U;
    const int white = facts.maxValue > 0 ? facts.maxValue : wide ? 65535 : 255;
    if (wide || white != 255) image.convertTo(image, CV_8U, 255.0 / white);
}

RgbImage toRgb(const cv::Mat& bgr) {
    RgbImage result(bgr.cols, bgr.rows);
    cv::Mat target(bgr.rows, bgr.cols, CV_8UC3, result.pixels.data());
    cv::cvtColor(bgr, target, cv::COLOR_BGR2RGB);
    return result;
}

Error outOfMemory(const fs::path& path) {
    return unreadable(path, Core::say("there is not enough memory for it. Close other programs or scale it down."));
}

Result<RgbImage> decodeRgb(const fs::path& path, LoadedFile file, int flags) {
    if (file.facts.format == ImageFormat::png && file.facts.orientation == 1)
        if (auto image = decodeUsualPng(file.bytes)) return std::move(*image);
    auto decoded = decodeColour(path, file, flags);
    if (!decoded) return decoded.error();
    Bytes().swap(file.bytes); // a large file and its pixels need not be held together
    rescale(*decoded, file.facts);
    return toRgb(*decoded);
}

/// The beginning of a file, which is enough for most headers.
Bytes readBeginning(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    Bytes bytes(std::size_t(1) << 16);
    in.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return bytes;
}

/// WebP keeps its EXIF block behind the pixels, TIFF may keep its directory there.
bool toldByBeginning(const ImageFacts& facts, const Bytes& beginning) {
    if (beginning.empty()) return false;
    return facts.format == ImageFormat::unknown ||
           (facts.sized() && (facts.format != ImageFormat::webp || beginning.size() < (std::size_t(1) << 16)));
}

/// The decoder's flag for the smallest picture that is still at least twice `edge`: room for a clean final resize.
int reducedFlag(const ImageFacts& facts, int edge) {
    if (facts.format != ImageFormat::jpeg) return wholeColour;
    const std::int64_t factor = std::max(facts.width, facts.height) / (2 * static_cast<std::int64_t>(edge));
    if (factor >= 8) return cv::IMREAD_REDUCED_COLOR_8 | cv::IMREAD_IGNORE_ORIENTATION;
    if (factor >= 4) return cv::IMREAD_REDUCED_COLOR_4 | cv::IMREAD_IGNORE_ORIENTATION;
    return factor >= 2 ? cv::IMREAD_REDUCED_COLOR_2 | cv::IMREAD_IGNORE_ORIENTATION : wholeColour;
}

Result<void> writePng(const fs::path& path, const cv::Mat& image) {
    const auto encoder = codecs();
    if (!encoder) return encoder.error();
    const auto encoded = (*encoder)->encodePng(image);
    if (encoded.empty()) return Error{Core::say("Cannot write %1: the picture is empty or too large for a PNG file.", {quoted(path)})};
    return writeFileAtomically(path, std::as_bytes(std::span(encoded)));
}

Result<void> makeFolder(const fs::path& path) {
    std::error_code code;
    if (path.has_parent_path()) fs::create_directories(path.parent_path(), code);
    if (!code) return {};
    return Error{Core::say("Cannot create the folder %1: %2. Choose another place.",
                           {quoted(path.parent_path()), Core::systemReason(code.value())})};
}

cv::Mat viewOf(const Mask& mask) {
    return {mask.height, mask.width, CV_8UC1, const_cast<std::uint8_t*>(mask.pixels.data())};
}

} // namespace

bool hasImageExtension(const fs::path& path) {
    static constexpr std::array<std::string_view, 9> known{".png",  ".jpg",  ".jpeg", ".bmp", ".tif",
                                                           ".tiff", ".webp", ".pgm",  ".ppm"};
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(known.begin(), known.end(), extension) != known.end();
}

Result<RgbImage> readImage(const fs::path& path, const ReadLimits& limits) try {
    auto file = load(path, limits);
    if (!file) return file.error();
    return decodeRgb(path, std::move(*file), wholeColour);
} catch (const std::exception&) { // memory ran out, here or inside OpenCV
    return outOfMemory(path);
}

Result<ImageHeader> readImageHeader(const fs::path& path) try {
    Bytes bytes = readBeginning(path);
    ImageFacts facts = inspectImage(bytes);
    if (!toldByBeginning(facts, bytes)) {
        auto whole = readFile(path); // also finds the words for a missing file
        if (!whole) return whole.error();
        facts = inspectImage(*whole);
        if (whole->empty()) return emptyFile(path);
    }
    if (facts.format == ImageFormat::unknown) return notAnImage(path);
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    if (!facts.sized() || facts.width > most || facts.height > most) return damaged(path);
    if (facts.turned()) std::swap(facts.width, facts.height);
    return ImageHeader{static_cast<int>(facts.width), static_cast<int>(facts.height)};
} catch (const std::exception&) { // memory ran out, here or inside OpenCV
    return outOfMemory(path);
}

Result<RgbImage> readThumbnail(const fs::path& path, int edge) try {
    edge = std::max(edge, 1);
    auto file = load(path, {});
    if (!file) return file.error();
    const int flags = reducedFlag(file->facts, edge);
    auto image = decodeRgb(path, std::move(*file), flags);
    if (!image) return image;
    const int longer = std::max(image->width, image->height);
    if (longer <= edge) return image;
    const auto fitted = [&](int length) {
        return std::max(1, static_cast<int>(std::lround(static_cast<double>(length) * edge / longer)));
    };
    return resizeAntialiased(*image, fitted(image->width), fitted(image->height));
} catch (const std::exception&) { // memory ran out, here or inside OpenCV
    return outOfMemory(path);
}

Result<Mask> readMask(const fs::path& path) try {
    auto file = load(path, {});
    if (!file) return file.error();
    const auto decoded = decodeColour(path, *file, wholeColour);
    if (!decoded) return decoded.error();
    // Compared at the file's own depth: a 16-bit mask may use the value 1.
    cv::Mat above;
    cv::compare(decoded->reshape(1), 0, above, cv::CMP_GT);
    Mask mask(decoded->cols, decoded->rows);
    for (int y = 0; y < mask.height; ++y) {
        const std::uint8_t* from = above.ptr<std::uint8_t>(y);
        std::uint8_t* to = mask.row(y);
        for (int x = 0; x < mask.width; ++x) to[x] = from[3 * x] | from[3 * x + 1] | from[3 * x + 2];
    }
    return mask;
} catch (const std::exception&) { // memory ran out, here or inside OpenCV
    return outOfMemory(path);
}

Result<void> writePng(const fs::path& path, const RgbImage& image) {
    if (auto made = makeFolder(path); !made) return made;
    cv::Mat bgr;
    if (!image.empty()) {
        const cv::Mat view(image.height, image.width, CV_8UC3, const_cast<std::uint8_t*>(image.pixels.data()));
        cv::cvtColor(view, bgr, cv::COLOR_RGB2BGR);
    }
    return writePng(path, bgr);
}

Result<void> writePng(const fs::path& path, const Mask& mask) {
    if (auto made = makeFolder(path); !made) return made;
    return writePng(path, viewOf(mask));
}

Result<void> writeTiff(const fs::path& path, const AnomalyMap& map) {
    if (map.empty()) return Error{Core::say("Cannot write %1: the map is empty.", {quoted(path)})};
    if (auto made = makeFolder(path); !made) return made;
    const auto pixels = std::as_bytes(std::span(map.pixels));
    const Bytes header = floatTiffHeader(map.width, map.height);
    return writeFileAtomically(path, [&](std::ostream& out) -> Result<void> {
        for (const std::span<const std::byte> part : {std::span<const std::byte>(header), pixels})
            out.write(reinterpret_cast<const char*>(part.data()), static_cast<std::streamsize>(part.size()));
        return {};
    });
}

Result<AnomalyMap> readTiffMap(const fs::path& path) try {
    const auto file = load(path, {});
    if (!file) return file.error();
    const auto decoder = codecs();
    if (!decoder) return decoder.error();
    const cv::Mat image = (*decoder)->decode(file->bytes, cv::IMREAD_UNCHANGED);
    if (image.empty() || image.channels() != 1)
        return unreadable(path, Core::say("it is not a map with one channel. Choose a TIFF file with one float value a pixel."));
    AnomalyMap map(image.cols, image.rows);
    cv::Mat target(image.rows, image.cols, CV_32FC1, map.pixels.data());
    image.convertTo(target, CV_32F);
    return map;
} catch (const std::exception&) { // memory ran out, here or inside OpenCV
    return outOfMemory(path);
}

} // namespace blemish
