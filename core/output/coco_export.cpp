// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/imaging/mask_regions.h"
#include "core/output/label_export.h"
#include "core/output/label_masks.h"
#include "core/project/roots.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text) {
    return text.toStdString();
}

std::string categoryOf(const ImageRecord& image) {
    return image.defectType.isEmpty() ? "defect" : utf8(image.defectType);
}

class CocoExport {
public:
    CocoExport(const Dataset& dataset, const QString& folder, JobContext& job) : m_dataset(dataset), m_folder(folder), m_job(job) {
        QStringList types;
        for (const ImageRecord& image : dataset.images)
            if (image.label == Label::ng) types << QString::fromStdString(categoryOf(image));
        types.removeDuplicates();
        std::sort(types.begin(), types.end(), naturalLess);
        for (const QString& type : types) m_categories.emplace(utf8(type), m_categories.size() + 1);
        for (const QString& type : types) // in the order of their numbers
            m_categoryList.push_back({{"id", m_categories.at(utf8(type))}, {"name", utf8(type)}, {"supercategory", "defect"}});
    }

    Result<Json> document() {
        const auto total = std::ssize(m_dataset.images);
        for (std::ptrdiff_t i = 0; i < total; ++i) {
            if (m_job.cancelled()) return cancelledError();
            m_job.report("Exporting labels", i, total);
            add(m_dataset.images[static_cast<std::size_t>(i)]);
        }
        m_job.report("Exporting labels", total, total);
        const QDate today = QDate::currentDate();
        return Json{{"info",
                     {{"description", utf8(m_dataset.name)}, {"version", "1.0"}, {"year", today.year()}, {"contributor", "Blemish " BLEMISH_VERSION},
                      {"date_created", utf8(today.toString(Qt::ISODate))}}},
                    {"licenses", Json::array()},
                    {"images", std::move(m_images)},
                    {"categories", std::move(m_categoryList)},
                    {"annotations", std::move(m_annotations)}};
    }

    LabelExport take() {
        m_done.problems = m_problems.take();
        return std::move(m_done);
    }

private:
    void add(const ImageRecord& image) {
        const QString file = m_dataset.absolutePath(image);
        const auto size = readImageHeader(toPath(file));
        if (!size) return m_problems.add(QString::fromStdString(size.error().message));
        const QString near = relativeIfNear(m_folder, file);
        m_images.push_back({{"id", ++m_done.images},
                            {"file_name", utf8(near.isEmpty() ? file : near)},
                            {"width", size->width},
                            {"height", size->height},
                            {"label", std::string(toString(image.label))},
                            {"defect_type", utf8(image.defectType)},
                            {"split", utf8(toText(image.split))},
                            {"reviewed", image.reviewed}});
        if (image.label != Label::ng || image.maskPath.isEmpty()) return;
        const auto mask = maskOf(m_dataset, image);
        if (!mask) return m_problems.add(QString::fromStdString(mask.error().message));
        ++m_done.masks;
        for (const MaskRegion& region : maskRegions(*mask)) addRegion(image, region, *mask);
    }

    void addRegion(const ImageRecord& image, const MaskRegion& region, const Mask& mask) {
        m_annotations.push_back({{"id", m_annotations.size() + 1},
                                 {"image_id", m_done.images},
                                 {"category_id", m_categories.at(categoryOf(image))},
                                 {"iscrowd", 0}, // one object, not a crowd that an evaluation would leave out
                                 {"area", region.area},
                                 {"bbox", {region.x, region.y, region.width, region.height}},
                                 {"segmentation", {{"size", {mask.height, mask.width}}, {"counts", region.runs}}}});
    }

    const Dataset& m_dataset;
    QString m_folder; ///< that image names are relative to
    JobContext& m_job;
    std::map<std::string, std::size_t> m_categories; ///< number by name
    Json m_images = Json::array(), m_categoryList = Json::array(), m_annotations = Json::array();
    LabelExport m_done;
    Warnings m_problems;
};

} // namespace

Result<LabelExport> exportCoco(const Dataset& dataset, const QString& file, JobContext& job) {
    const QFileInfo target(file);
    if (target.isDir()) return Error{Core::say("%1 is a folder. Add a file name, for example labels.json.", {quoted(toPath(file))})};
    if (!target.dir().mkpath(u"."_s))
        return Error{Core::say("The folder %1 could not be made; choose another one.", {quoted(toPath(target.path()))})};
    CocoExport work(dataset, target.dir().canonicalPath(), job);
    const auto document = work.document();
    if (!document) return document.error();
    const std::string text = document->dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
    if (auto written = writeFileAtomically(toPath(file), text); !written) return written.error();
    return work.take();
}

} // namespace blemish
