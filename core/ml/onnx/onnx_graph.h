// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace blemish {

/// A computation in the terms of the Open Neural Network Exchange (https://onnx.ai, operator set 13), as far as Blemish's networks need it.
/// Values are known by their names: the input's, a weight's, or that of a node's output. Nodes stand in the order of computation.
struct OnnxGraph {
    using Attribute = std::variant<std::int64_t, float, std::vector<std::int64_t>>;

    struct Node {
        std::string operation; ///< "Conv"
        std::vector<std::string> inputs;
        std::string output; ///< also the node's name
        std::vector<std::pair<std::string, Attribute>> attributes;
    };
    struct Weight {
        enum class Type { float32, int64 };

        std::string name;
        Type type = Type::float32;
        std::vector<std::int64_t> shape; ///< {}: a scalar
        std::string bytes;               ///< the values in C order, little endian
    };
    /// float32, [N, shape…] for any number N of images.
    struct Value {
        std::string name;
        std::vector<std::int64_t> shape;
        std::string meaning;
    };

    std::string meaning;
    Value input;
    std::vector<Value> outputs;
    std::vector<Node> nodes;
    std::vector<Weight> weights;
    std::vector<std::pair<std::string, std::string>> metadata;
};

} // namespace blemish
