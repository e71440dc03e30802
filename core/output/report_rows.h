// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "core/output/pdf_report.h"

namespace blemish {

// What both programs know of a model and its data, as rows of the report in the reader's language.

struct ReportedOption {
    const char *label, *unit; ///< source texts of the translations' context "TrainOptions"
    std::variant<int, double, bool, std::string> value;
};

struct ReportedModel {
    QString file;        ///< its name without folder
    std::string created; ///< ISO 8601 UTC
    int trainingImages = 0;
    std::string method, backbone, teacher;
    double finalLoss = 0;
    std::vector<ReportedOption> options; ///< those that are not as published
    QString note = {};                   ///< what a person wrote about it; empty: nothing
};
ReportRows modelRows(const ReportedModel& model);
/// Below the name of the file.
void insertModelHash(ReportContent& content, const std::string& sha256);

/// Where the images are from; what is empty gets no row.
struct ReportedData {
    QString project, dataSet, folder;
    std::string snapshotHash; ///< of the training images
    double ignoredShare = 0;  ///< of every image, 0 to 1
};
ReportRows dataRows(const ReportedData& data, const Evaluation& evaluation);
/// What an ignore region says of itself; nothing without one.
ReportRows ignoreRegionRows(double share);

/// Libraries and their versions as the model's file names them, and this program's.
ReportRows versionRows(const std::map<std::string, std::string>& versions);

enum class CaseKind { found, missed, falseAlarm };
/// "missed, score 0.41 (threshold 0.52)".
QString caseCaption(CaseKind kind, double score, double threshold);

} // namespace blemish
