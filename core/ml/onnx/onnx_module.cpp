// SPDX-License-Identifier: GPL-3.0-or-later
#include <onnx/checker.h>
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <climits>
#include <exception>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>
#include <stdexcept>

#include "core/ml/onnx/onnx_tools.h"

namespace {

using blemish::Error;
using blemish::OnnxGraph;
using blemish::Result;

/// Of 2020, for both numbers: what runtimes read widely, and OpenCV since 4.6 as far as the operators in use go.
constexpr int operatorSet = 13, fileFormat = 7;

void fill(onnx::ValueInfoProto& proto, const OnnxGraph::Value& value) {
    proto.set_name(value.name);
    proto.set_doc_string(value.meaning);
    auto* type = proto.mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    type->mutable_shape()->add_dim()->set_dim_param("N");
    for (const auto size : value.shape) type->mutable_shape()->add_dim()->set_dim_value(size);
}

void fill(onnx::AttributeProto& proto, const std::string& name, const OnnxGraph::Attribute& attribute) {
    proto.set_name(name);
    if (const auto* whole = std::get_if<std::int64_t>(&attribute)) {
        proto.set_type(onnx::AttributeProto::INT);
        proto.set_i(*whole);
    } else if (const auto* real = std::get_if<float>(&attribute)) {
        proto.set_type(onnx::AttributeProto::FLOAT);
        proto.set_f(*real);
    } else {
        proto.set_type(onnx::AttributeProto::INTS);
        for (const auto each : std::get<std::vector<std::int64_t>>(attribute)) proto.add_ints(each);
    }
}

void fill(onnx::NodeProto& proto, const OnnxGraph::Node& node) {
    proto.set_op_type(node.operation);
    proto.set_name(node.output);
    for (const auto& input : node.inputs) proto.add_input(input);
    proto.add_output(node.output);
    for (const auto& [name, attribute] : node.attributes) fill(*proto.add_attribute(), name, attribute);
}

void fill(onnx::TensorProto& proto, OnnxGraph::Weight&& weight) {
    proto.set_name(weight.name);
    proto.set_data_type(weight.type == OnnxGraph::Weight::Type::int64 ? onnx::TensorProto::INT64 : onnx::TensorProto::FLOAT);
    for (const auto size : weight.shape) proto.add_dims(size);
    proto.set_raw_data(std::move(weight.bytes));
}

/// In one line; both libraries tell where in their sources it happened.
Error reason(const std::exception& exception) {
    std::string text = exception.what();
    std::ranges::replace(text, '\n', ' ');
    while (!text.empty() && (text.back() == ' ' || text.back() == '.')) text.pop_back();
    return {text};
}

Result<std::string> encode(OnnxGraph graph) noexcept try {
    onnx::ModelProto model;
    model.set_ir_version(fileFormat);
    model.add_opset_import()->set_version(operatorSet);
    model.set_producer_name("Blemish");
    model.set_producer_version(BLEMISH_VERSION);
    model.set_doc_string(graph.meaning);
    auto& proto = *model.mutable_graph();
    proto.set_name("anomaly_detector");
    for (const auto& node : graph.nodes) fill(*proto.add_node(), node);
    for (auto& weight : graph.weights) fill(*proto.add_initializer(), std::move(weight));
    fill(*proto.add_input(), graph.input);
    for (const auto& output : graph.outputs) fill(*proto.add_output(), output);
    for (const auto& [key, value] : graph.metadata) {
        auto* entry = model.add_metadata_props();
        entry->set_key(key);
        entry->set_value(value);
    }
    onnx::checker::check_model(model);
    std::string bytes;
    if (model.ByteSizeLong() > INT_MAX || !model.SerializeToString(&bytes)) throw std::length_error("an ONNX file holds at most 2 GB");
    return bytes;
} catch (const std::exception& exception) {
    return reason(exception);
}

Result<std::vector<std::vector<float>>> run(const std::string& file, const OnnxGraph::Value& input, int count, std::span<const float> images,
                                            const std::vector<std::string>& outputs) noexcept try {
    [[maybe_unused]] static const auto silenced = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    cv::dnn::Net net = cv::dnn::readNetFromONNX(file.data(), file.size());
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV); // not whatever else this machine may have
    std::vector<int> shape{count};
    for (const auto size : input.shape) shape.push_back(static_cast<int>(size));
    // The matrix is only looked at; OpenCV has no read-only view.
    net.setInput(cv::Mat(shape, CV_32F, const_cast<float*>(images.data())), input.name);
    std::vector<cv::Mat> computed;
    net.forward(computed, outputs);
    std::vector<std::vector<float>> values;
    for (const cv::Mat& each : computed) values.emplace_back(each.ptr<float>(), each.ptr<float>() + each.total());
    return values;
} catch (const std::exception& exception) {
    return reason(exception);
}

} // namespace

extern "C" const blemish::OnnxTools blemishOnnx;
const blemish::OnnxTools blemishOnnx{encode, run};
