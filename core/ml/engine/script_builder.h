// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/csrc/jit/api/module.h>

#include <map>
#include <string>
#include <vector>

#include "core/ml/engine/script_classes.h"

namespace blemish::nn {

/// What a TorchScript module holds besides its methods.
struct ScriptMember {
    enum class Kind { parameter, buffer, other };

    ScriptMember(std::string memberName, const torch::Tensor& tensor, Kind memberKind = Kind::buffer);
    ScriptMember(std::string memberName, const torch::jit::Module& part);
    ScriptMember(std::string memberName, double number);
    ScriptMember(std::string memberName, std::int64_t number);
    ScriptMember(std::string memberName, std::string text);
    ScriptMember(std::string memberName, std::vector<std::string> texts);
    ScriptMember(std::string memberName, std::vector<double> numbers);

    std::string name;
    c10::TypePtr type;
    c10::IValue value;
    Kind kind = Kind::other;
};
using ScriptMembers = std::vector<ScriptMember>;

/// Makes TorchScript modules out of networks. Parts of one structure share a class, so that the program is as short as its network is
/// regular; the classes are "blemish.<Name>", "blemish.<Name>2" …
class ScriptBuilder {
public:
    /// A part of a network that `scriptClassOf` knows, with its parts, weights and statistics. Shares memory with it where it can.
    torch::jit::Module build(const torch::nn::Module& part);
    torch::jit::Module make(const ScriptClass& wanted, const ScriptMembers& members);

private:
    std::shared_ptr<torch::jit::CompilationUnit> m_unit = std::make_shared<torch::jit::CompilationUnit>();
    std::map<std::string, c10::ClassTypePtr> m_classes; ///< by methods and members
    std::map<std::string, int> m_named;                 ///< how many classes have a name
};

} // namespace blemish::nn
