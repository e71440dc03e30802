// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threshold_choice.h"

#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "core/base/quoted.h"
#include "core/output/report_numbers.h"
#include "core/output/report_threshold.h"

namespace blemish {

namespace {

Error wrong(const std::string& sentence) {
    return {sentence, ErrorKind::usage};
}

bool fits(ThresholdRule rule, double limit) {
    if (rule == ThresholdRule::costRatio) return limit > 0 && std::isfinite(limit);
    return rule == ThresholdRule::normalsOnly ? limit > 0 && limit <= 0.5 : limit >= 0 && limit <= 1;
}

std::string rangeOf(ThresholdRule rule) {
    if (rule == ThresholdRule::costRatio) return "what a miss costs, divided by what a false alarm costs, above 0";
    return rule == ThresholdRule::normalsOnly ? "a share above 0, at most 0.5" : "a share from 0 to 1";
}

} // namespace

std::string ThresholdChoice::possible() {
    return "max-f1, balanced-accuracy, max-false-alarm-rate=X, max-miss-rate=X, cost-ratio=X, normals-only[=X]";
}

Result<ThresholdChoice> thresholdChoiceFromText(const std::string& text) {
    const auto equals = text.find('=');
    const std::string name = text.substr(0, equals);
    const auto rule = thresholdRuleFromString(name);
    if (!rule) return wrong("There is no rule " + blemish::quoted(name) + " for a threshold: use " + ThresholdChoice::possible() + ".");
    if (equals == std::string::npos) {
        if (*rule == ThresholdRule::maxMissRate) return wrong("The rule " + name + " needs a number: " + rangeOf(*rule) + ", as in " + name + "=0.05.");
        return ThresholdChoice{*rule, standardLimit(*rule)};
    }
    if (*rule == ThresholdRule::maxF1 || *rule == ThresholdRule::balancedAccuracy) return wrong("The rule " + name + " has no number.");
    const std::string number = text.substr(equals + 1);
    char* end = nullptr;
    const double limit = std::strtod(number.c_str(), &end);
    if (number.empty() || *end != '\0' || !fits(*rule, limit))
        return wrong("The number of the rule " + name + " is " + rangeOf(*rule) + ", not " + blemish::quoted(number) + ".");
    return ThresholdChoice{*rule, limit};
}

Result<ThresholdAdvice> adviceFor(const ThresholdChoice& choice, const Evaluation& evaluation, const ModelInfo& model) {
    const ReportNumbers numbers = reportNumbers(evaluation, evaluation.thresholds);
    const auto advice = adviceOf(choice.rule, choice.limit, {model.imageThreshold, model.thresholdReason, model.calibrationScores},
                                 numbers.okScores, numbers.ngScores);
    if (advice) return *advice;
    const std::string name(toString(choice.rule));
    if (choice.rule == ThresholdRule::normalsOnly) return Error{"The rule " + name + " needs images that are labelled OK; there are none."};
    return Error{"The rule " + name + " needs images that are labelled OK and images that are labelled NG; there are " +
                 std::to_string(numbers.ok) + " and " + std::to_string(numbers.ng) + ". Use normals-only, or label more."};
}

nlohmann::ordered_json adviceJson(const ThresholdAdvice& advice) {
    const auto value = [](const Metric& metric) { return metric.value ? nlohmann::ordered_json(*metric.value) : nlohmann::ordered_json(nullptr); };
    const bool numbered = advice.rule != ThresholdRule::maxF1 && advice.rule != ThresholdRule::balancedAccuracy;
    nlohmann::ordered_json json;
    json["rule"] = toString(advice.rule);
    json["limit"] = numbered ? nlohmann::ordered_json(advice.limit) : nlohmann::ordered_json(nullptr);
    json["threshold"] = advice.threshold;
    json["reason"] = advice.reason;
    json["false_alarm_rate"] = value(advice.falseAlarmRate);
    json["miss_rate"] = value(advice.missRate);
    return json;
}

} // namespace blemish
