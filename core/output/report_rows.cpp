// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/report_rows.h"

#include <QLocale>
#include <algorithm>
#include <type_traits>

#include "core/output/finding_text.h"
#include "core/output/report_pages.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const ReportedOption& option) {
    return std::visit(
        [](const auto& value) -> QString {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, bool>)
                return value ? ReportText::tr("yes") : ReportText::tr("no");
            else if constexpr (std::is_same_v<Value, std::string>)
                return QString::fromStdString(value);
            else if constexpr (std::is_same_v<Value, double>)
                return QLocale().toString(value, 'g', 6);
            else
                return countText(value);
        },
        option.value);
}

QString optionText(const char* text) {
    return *text ? QCoreApplication::translate("TrainOptions", text) : QString();
}

QString teacherText(const std::string& name) {
    if (name == "builtin") return ReportText::tr("built in");
    if (name == "random") return ReportText::tr("random weights");
    return QString::fromStdString(name);
}

QString timeText(const std::string& iso) {
    const QDateTime time = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return time.isValid() ? time.toUTC().toString(dateFormat()) + u" UTC"_s : QString::fromStdString(iso);
}

} // namespace

ReportRows modelRows(const ReportedModel& model) {
    ReportRows rows{{ReportText::tr("Model file"), model.file},
                    {ReportText::tr("Trained"), timeText(model.created)},
                    {ReportText::tr("Training images"), countText(model.trainingImages)},
                    {ReportText::tr("Method, backbone"), QString::fromStdString(model.method + ", " + model.backbone)},
                    {ReportText::tr("Teacher"), teacherText(model.teacher)},
                    {ReportText::tr("Final loss"), scoreText(model.finalLoss)}};
    for (const ReportedOption& option : model.options)
        rows.emplace_back(optionText(option.label), (valueText(option) + u' ' + optionText(option.unit)).trimmed());
    if (const QString note = plain(model.note); !note.isEmpty()) rows.emplace_back(ReportText::tr("Note"), note);
    return rows;
}

void insertModelHash(ReportContent& content, const std::string& sha256) {
    content.modelHash = QString::fromStdString(sha256);
    content.modelRows.emplace(content.modelRows.begin() + std::min<std::ptrdiff_t>(1, std::ssize(content.modelRows)), u"SHA-256"_s,
                              content.modelHash);
}

ReportRows dataRows(const ReportedData& data, const Evaluation& evaluation) {
    const auto count = [&](Label label) {
        return countText(std::ranges::count(evaluation.images, label, &ScoredImage::label));
    };
    ReportRows rows;
    const auto add = [&rows](const QString& name, const QString& value) {
        if (!value.isEmpty()) rows.emplace_back(name, value);
    };
    add(ReportText::tr("Project"), data.project);
    add(ReportText::tr("Data set"), data.dataSet);
    add(ReportText::tr("Folder"), data.folder);
    add(ReportText::tr("Tested images"), countText(std::ssize(evaluation.images)));
    add(ReportText::tr("OK / NG / unlabelled"),
        u"%1 / %2 / %3"_s.arg(count(Label::ok), count(Label::ng), count(Label::unlabelled)));
    add(ReportText::tr("Snapshot of the training images"), QString::fromStdString(data.snapshotHash));
    for (auto& row : ignoreRegionRows(data.ignoredShare)) rows.push_back(std::move(row));
    return rows;
}

ReportRows ignoreRegionRows(double share) {
    if (share <= 0) return {};
    return {{ReportText::tr("Ignore region"), ReportText::tr("%1 of every image is never judged").arg(percentage(100 * share))}};
}

ReportRows versionRows(const std::map<std::string, std::string>& versions) {
    ReportRows rows;
    for (const auto& [library, version] : versions) rows.emplace_back(QString::fromStdString(library), QString::fromStdString(version));
    rows.emplace_back(ReportText::tr("This report"), u"blemish " BLEMISH_VERSION ""_s);
    return rows;
}

QString caseCaption(CaseKind kind, double score, double threshold) {
    const QString verdict = kind == CaseKind::found    ? ReportText::tr("found")
                            : kind == CaseKind::missed ? ReportText::tr("missed")
                                                       : ReportText::tr("false alarm");
    return ReportText::tr("%1, score %2 (threshold %3)").arg(verdict, numberText(score), numberText(threshold));
}

} // namespace blemish
