// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <locale>
#include <nlohmann/json.hpp>
#include <sstream>

#include "app/one_class.h"
#include "core/datasets/published_results.h"
#include "core/metrics/comparison.h"
#include "core/ml/methods.h"

namespace blemish {

using Json = nlohmann::ordered_json;

namespace {

/// The figures of one class over its seeds.
struct ClassFigures {
    int klass = 0;
    std::optional<Spread> score, sum;
};

std::optional<Spread> spreadOver(const std::vector<OneClassRun>& runs, int klass, bool sum) {
    std::vector<double> values;
    for (const auto& run : runs)
        if (run.klass == klass && (!sum || run.aurocSum)) values.push_back(sum ? *run.aurocSum : run.auroc);
    return spreadOf(values);
}

std::vector<ClassFigures> figuresOf(const std::vector<OneClassRun>& runs) {
    std::vector<ClassFigures> figures;
    for (const auto& run : runs)
        if (std::none_of(figures.begin(), figures.end(), [&](const auto& f) { return f.klass == run.klass; }))
            figures.push_back({run.klass, spreadOver(runs, run.klass, false), spreadOver(runs, run.klass, true)});
    return figures;
}

std::optional<double> meanOf(const std::vector<ClassFigures>& figures, bool sum) {
    double total = 0;
    for (const auto& f : figures) {
        const auto& spread = sum ? f.sum : f.score;
        if (!spread) return std::nullopt;
        total += spread->mean;
    }
    return figures.empty() ? std::nullopt : std::optional(total / static_cast<double>(figures.size()));
}

std::optional<double> publishedFor(const std::optional<PublishedOneClass>& published, int klass) {
    const auto index = static_cast<std::size_t>(klass);
    return published && index < published->classes.size() ? std::optional(published->classes[index]) : std::nullopt;
}

Json orNull(const std::optional<double>& value) { return value ? Json(*value) : Json(); }

const std::string& nameOf(const ClassSet& set, int klass) { return set.names[static_cast<std::size_t>(klass)]; }

std::string percent(const std::optional<double>& value) { return value ? number(*value * 100, 2) : "-"; }

std::string percent(const std::optional<Spread>& spread) {
    if (!spread) return "-";
    return percent(spread->mean) + (spread->deviation ? " ±" + percent(spread->deviation) : "");
}

/// A cell `width` characters wide; "±" is one character in two bytes.
std::string padded(const std::string& text, std::size_t width) {
    const auto characters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    return text + std::string(characters < width ? width - characters : 1, ' ');
}

const char* statistic(const std::string& method) {
    return scoreIsMaximum(method) ? "maximum of the map" : "distance of the last three layers";
}

} // namespace

TrainOptions oneClassOptions(const std::string& dataset, const std::string& method) {
    TrainOptions options = publishedOptions(method);
    const bool folders = dataset == "folder", colour = dataset == "cifar10", mkd = method == "mkd";
    options.imageWidth = options.imageHeight = folders ? 128 : mkd && colour ? 224 : 32;
    options.normalisation = colour ? "imagenet" : "none";
    options.heldOut = folders ? 0.05 : 0.001;
    options.lambda = 0.01;
    options.epochs = mkd ? (folders || colour ? 200 : 50) : (folders ? 50 : 5);
    return options;
}

std::vector<std::string> oneClassDeviations(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs) {
    const TrainOptions& used = request.options;
    const TrainOptions published = oneClassOptions(request.dataset, used.method);
    const bool mkd = used.method == "mkd";
    std::vector<std::string> sentences;
    if (!set.remark.empty()) sentences.push_back(set.remark);
    const std::string teacher = runs.empty() ? used.teacher : runs.front().teacher;
    if (mkd && (used.backbone != "vgg16" || !teacher.starts_with("vgg16")))
        sentences.push_back("The expert is " + used.backbone + " with the weights \"" + teacher + "\"; published with VGG-16 of torchvision.");
    if (!mkd) sentences.push_back("The teacher is " + used.backbone + " with the weights \"" + teacher + "\"; published with torchvision's ResNet-18.");
    if (used.imageWidth != published.imageWidth || used.imageHeight != published.imageHeight)
        sentences.push_back("Images are " + std::to_string(used.imageWidth) + " x " + std::to_string(used.imageHeight) + " pixels; published with " +
                            std::to_string(published.imageWidth) + ".");
    if (mkd && request.dataset == "cifar10")
        sentences.push_back("Images are scaled with an antialiased bilinear filter; published with Lanczos to 256 and a crop of 224.");
    if (used.normalisation != published.normalisation) sentences.push_back("Colours are normalised otherwise than published (" + used.normalisation + ").");
    const std::string trained = "Trained for " + std::to_string(used.epochs) + " epochs";
    if (mkd && request.dataset != "folder" && used.epochs != published.epochs)
        sentences.push_back(trained + "; published with " + std::to_string(published.epochs) + ".");
    if (!mkd || request.dataset == "folder") sentences.push_back(trained + "; the number of epochs was not published.");
    sentences.push_back(used.heldOut > 0 ? "At least five normal training images, or " + number(used.heldOut * 100, 1) +
                                               " % of them, are kept for the model's threshold and not learned from."
                                         : "The model's threshold comes from its training images.");
    if (!set.splitGiven) sentences.push_back("The data says nothing of a test: a fifth of the normal images, drawn by the seed, and all others test.");
    return sentences;
}

Json oneClassJson(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs) {
    const auto figures = figuresOf(runs);
    const auto published = publishedOneClass(request.dataset, request.options.method);
    Json classes = Json::object(), sums = Json::object(), deviations = Json::object(), theirs = Json::object();
    for (const auto& f : figures) {
        const std::string& name = nameOf(set, f.klass);
        classes[name] = f.score ? Json(f.score->mean) : Json();
        sums[name] = f.sum ? Json(f.sum->mean) : Json();
        if (f.score && f.score->deviation) deviations[name] = *f.score->deviation;
        if (const auto value = publishedFor(published, f.klass)) theirs[name] = *value;
    }
    Json json{{"dataset", request.dataset}, {"method", request.options.method}, {"backbone", request.options.backbone},
              {"teacher", runs.empty() ? request.options.teacher : runs.front().teacher}, {"statistic", statistic(request.options.method)},
              {"classes", classes}, {"mean", orNull(meanOf(figures, false))}};
    if (scoreIsMaximum(request.options.method)) {
        json["classes_sum"] = sums;
        json["mean_sum"] = orNull(meanOf(figures, true));
    }
    json["seeds"] = request.seeds;
    json["deviation_over_seeds"] = deviations;
    json["published"] = published ? Json{{"classes", theirs}, {"mean", published->mean}, {"source", published->source}} : Json();
    json["not_as_published"] = oneClassDeviations(request, set, runs);
    json["options"] = Json::parse(toJson(request.options));
    return json;
}

std::string oneClassCsv(const ClassSet& set, const std::vector<OneClassRun>& runs) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(9);
    text << "class,seed,auroc,auroc_sum,train_images,test_images,novel_images,train_seconds,score_seconds\n";
    for (const auto& run : runs) {
        std::string name = nameOf(set, run.klass);
        if (name.find_first_of(",\"\n\r") != std::string::npos) {
            for (std::size_t at = 0; (at = name.find('"', at)) != std::string::npos; at += 2) name.insert(at, 1, '"');
            name = '"' + name + '"';
        }
        text << name << ',' << run.seed << ',' << run.auroc << ',';
        if (run.aurocSum) text << *run.aurocSum;
        text << ',' << run.trainImages << ',' << run.testImages << ',' << run.novelImages << ',' << run.trainSeconds << ',' << run.scoreSeconds << '\n';
    }
    return text.str();
}

std::string oneClassTable(const OneClassRequest& request, const ClassSet& set, const std::vector<OneClassRun>& runs) {
    const auto figures = figuresOf(runs);
    const auto published = publishedOneClass(request.dataset, request.options.method);
    const bool maximum = scoreIsMaximum(request.options.method);
    std::size_t width = 8;
    for (const auto& f : figures) width = std::max(width, nameOf(set, f.klass).size() + 2);
    const auto line = [&](const std::string& name, const std::string& score, const std::string& sum, const std::string& theirs) {
        std::string text = padded(name, width) + padded(score, 16) + (maximum ? padded(sum, 16) : "") + theirs;
        return text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
    };
    std::string table = line("Class", maximum ? "AUROC, maximum" : "AUROC", "AUROC, sum", published ? "published" : "");
    for (const auto& f : figures)
        table += line(nameOf(set, f.klass), percent(f.score), percent(f.sum), published ? percent(publishedFor(published, f.klass)) : "");
    table += line("mean", percent(meanOf(figures, false)), percent(meanOf(figures, true)), published ? percent(published->mean) : "");
    table += "In per cent" + std::string(request.seeds > 1 ? ", mean and standard deviation of " + std::to_string(request.seeds) + " seeds" : "") +
             "; the score is the " + statistic(request.options.method) + ".\n";
    if (published) table += "Published: " + published->source + "\n";
    for (const auto& sentence : oneClassDeviations(request, set, runs)) table += "Not as published: " + sentence + "\n";
    table.pop_back();
    return table;
}

} // namespace blemish
