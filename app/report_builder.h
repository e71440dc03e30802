// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/evaluation_run.h"
#include "core/output/report_rows.h"

namespace blemish {

/// Keeps the pictures that a report shows while an evaluation passes by: the worst misses, the worst false alarms and
/// the strongest hits, scaled down, so that memory does not grow with the data.
class ReportCases {
public:
    /// Call it for every image (it is an `ImageHook` that never fails).
    void add(const EvaluatedImage& passing);
    /// Moves what was kept into the report, worst (or strongest) first.
    void moveInto(ReportContent& content);

private:
    struct Candidate {
        double rank = 0; ///< higher is shown first
        ReportCase shown;
    };
    using Ranking = std::vector<Candidate>;
    static void keep(Ranking& ranking, std::size_t limit, double rank, const EvaluatedImage& passing, CaseKind kind);

    Ranking m_misses, m_falseAlarms, m_hits;
};

/// Everything a report says about an evaluation, but for the pictures.
Result<ReportContent> reportContent(const EvaluationRun& run);

/// Writes the PDF of `run` with the kept pictures; without a title it bears the data set's name. Needs a GuiScope.
Result<void> writeReport(const std::filesystem::path& file, const EvaluationRun& run, ReportCases& cases,
                         const ReportFormat& format = {}, const std::string& title = {});

} // namespace blemish
