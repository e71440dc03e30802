// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/engine/script_builder.h"

#include "core/ml/engine/convolution.h"

namespace blemish::nn {

using torch::Tensor;

namespace {

/// A doubling convolution leaves as what it is computed with: [in,out,2,2] -> [4*out,in,1,1], four neighbours of a channel together.
Tensor exportedWeight(const torch::nn::Module& part, const Tensor& weight) {
    const auto* convolution = part.as<ConvolutionImpl>();
    if (!convolution || !convolution->doublesSize()) return weight.detach();
    return weight.detach().permute({1, 2, 3, 0}).reshape({4 * weight.size(1), weight.size(0), 1, 1});
}

/// What makes two parts one class.
std::string structure(const ScriptClass& wanted, const ScriptMembers& members) {
    std::string text = wanted.name + "\n" + wanted.methods;
    for (const ScriptMember& member : members) text += member.name + ": " + member.type->annotation_str() + "\n";
    return text;
}

} // namespace

ScriptMember::ScriptMember(std::string memberName, const Tensor& tensor, Kind memberKind)
    : name(std::move(memberName)), type(c10::TensorType::get()), value(tensor), kind(memberKind) {}
ScriptMember::ScriptMember(std::string memberName, const torch::jit::Module& part)
    : name(std::move(memberName)), type(part.type()), value(part._ivalue()) {}
ScriptMember::ScriptMember(std::string memberName, double number) : name(std::move(memberName)), type(c10::FloatType::get()), value(number) {}
ScriptMember::ScriptMember(std::string memberName, std::int64_t number) : name(std::move(memberName)), type(c10::IntType::get()), value(number) {}
ScriptMember::ScriptMember(std::string memberName, std::string text)
    : name(std::move(memberName)), type(c10::StringType::get()), value(std::move(text)) {}
ScriptMember::ScriptMember(std::string memberName, std::vector<std::string> texts)
    : name(std::move(memberName)), type(c10::ListType::create(c10::StringType::get())), value(std::move(texts)) {}
ScriptMember::ScriptMember(std::string memberName, std::vector<double> numbers)
    : name(std::move(memberName)), type(c10::ListType::create(c10::FloatType::get())), value(std::move(numbers)) {}

torch::jit::Module ScriptBuilder::build(const torch::nn::Module& part) {
    ScriptMembers members;
    for (const auto& item : part.named_parameters(false))
        members.emplace_back(item.key(), exportedWeight(part, item.value()), ScriptMember::Kind::parameter);
    for (const auto& item : part.named_buffers(false))
        if (item.key() != "num_batches_tracked") members.emplace_back(item.key(), item.value());
    for (const auto& item : part.named_children()) members.emplace_back(item.key(), build(*item.value()));
    return make(scriptClassOf(part), members);
}

torch::jit::Module ScriptBuilder::make(const ScriptClass& wanted, const ScriptMembers& members) {
    c10::ClassTypePtr& known = m_classes[structure(wanted, members)];
    const bool isNew = !known;
    if (isNew) {
        const int count = ++m_named[wanted.name];
        const std::string name = "__torch__.blemish." + wanted.name + (count > 1 ? std::to_string(count) : "");
        known = c10::ClassType::create(c10::QualifiedName(name), m_unit, /*is_module=*/true);
        m_unit->register_type(known);
        known->addAttribute("training", c10::BoolType::get());
        for (const auto& [memberName, type, value, kind] : members)
            known->addAttribute(memberName, type, kind == ScriptMember::Kind::parameter, kind == ScriptMember::Kind::buffer);
    }
    torch::jit::Module module(m_unit, known);
    module.setattr("training", false); // which freezing asks for
    for (const ScriptMember& member : members) module.setattr(member.name, member.value);
    if (isNew) module.define(wanted.methods);
    return module;
}

} // namespace blemish::nn
