// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_language.h"

#include <CLI/CLI.hpp>
#include <vector>

#include "core/output/language.h"
#include "core/output/report_font.h"

namespace blemish {

namespace {
std::vector<std::string> languageCodes() {
    std::vector<std::string> codes;
    for (const Language& language : languages()) codes.push_back(language.code.toStdString());
    return codes;
}
} // namespace

void addReportLanguage(CLI::App& command, std::string& language) {
    command.add_option("--language", language, "Language of the report: en | de | ja | zh_CN")
        ->check(CLI::IsMember(languageCodes()).description(""))
        ->capture_default_str()
        ->type_name("CODE");
}

void speakInReport(const std::string& language, Console& console) {
    applyLanguageEverywhereAlike(QString::fromStdString(language));
    if (fontsShow(languageSample())) return;
    console.complain("No font of this system has the characters of the language '" + language +
                     "', so the report is written in English; install one (for Chinese and Japanese Debian has fonts-noto-cjk).");
    applyLanguageEverywhereAlike(QStringLiteral("en"));
}

} // namespace blemish
