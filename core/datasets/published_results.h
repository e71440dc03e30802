// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace blemish {

/// One-class AUROC as published, in 0 to 1.
struct PublishedOneClass {
    std::vector<double> classes; ///< in the order of the data set's classes; empty: only the mean was published
    double mean = 0;
    std::string source;          ///< a sentence
};

/// Of "mnist", "fashion-mnist" and "cifar10" for "rd" and "mkd"; none for anything else.
std::optional<PublishedOneClass> publishedOneClass(std::string_view dataset, std::string_view method);

} // namespace blemish
