// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <optional>

#include "core/base/words.h"
#include "core/ml/pth_parts.h"

namespace blemish::pth {

namespace {

using Kind = PickleValue::Kind;

constexpr std::size_t maxRank = 16;
constexpr int maxDepth = 32;                 ///< of containers inside containers
constexpr std::size_t maxVisits = 2'000'000; ///< values that may be looked at: a shared value counts each time

struct StorageKind {
    std::string_view global;
    ElementType type;
};
constexpr std::array storageKinds{
    StorageKind{"torch FloatStorage", ElementType::f32}, StorageKind{"torch DoubleStorage", ElementType::f64},
    StorageKind{"torch HalfStorage", ElementType::f16},  StorageKind{"torch BFloat16Storage", ElementType::bf16},
    StorageKind{"torch LongStorage", ElementType::i64},  StorageKind{"torch IntStorage", ElementType::i32},
    StorageKind{"torch ShortStorage", ElementType::i16}, StorageKind{"torch CharStorage", ElementType::i8},
    StorageKind{"torch ByteStorage", ElementType::u8},   StorageKind{"torch BoolStorage", ElementType::boolean},
};

constexpr std::string_view orderedDict = "collections OrderedDict";
constexpr std::string_view rebuildTensor = "torch._utils _rebuild_tensor";
constexpr std::string_view rebuildTensor2 = "torch._utils _rebuild_tensor_v2";
constexpr std::string_view rebuildParameter = "torch._utils _rebuild_parameter";
constexpr std::string_view parameterClass = "torch.nn.parameter Parameter";
constexpr std::string_view sizeClass = "torch Size";

std::int64_t count(const PickleValue* value) {
    const auto number = expect(value, Kind::integer).integer;
    if (number < 0) refuseDamaged();
    return number;
}

bool calls(const PickleValue& value, std::string_view global) {
    return value.kind == Kind::call && value.callee->text == global;
}

class TensorFinder {
public:
    std::vector<TensorRecord> find(const PickleValue& root) {
        visit(root, "", 0);
        return std::move(m_found);
    }

private:
    void visit(const PickleValue& value, const std::string& name, int depth) {
        if (depth > maxDepth || ++m_visits > maxVisits) refuse(Core::say("its contents are nested too deeply"));
        if (value.kind == Kind::dict || calls(value, orderedDict)) return visitDict(value, name, depth);
        if (value.kind == Kind::list || value.kind == Kind::tuple) return visitList(value, name, depth);
        if (value.kind == Kind::call && value.callee->text != sizeClass) addTensor(value, name, depth);
    }

    void visitDict(const PickleValue& dict, const std::string& name, int depth) {
        for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2)
            if (const auto key = keyText(*dict.items[i])) visit(*dict.items[i + 1], joined(name, *key), depth + 1);
    }

    void visitList(const PickleValue& list, const std::string& name, int depth) {
        for (std::size_t i = 0; i < list.items.size(); ++i) visit(*list.items[i], joined(name, std::to_string(i)), depth + 1);
    }

    static std::optional<std::string> keyText(const PickleValue& key) {
        if (key.kind == Kind::text) return key.text;
        if (key.kind == Kind::integer) return std::to_string(key.integer);
        return std::nullopt;
    }

    static std::string joined(const std::string& name, const std::string& key) {
        constexpr std::size_t longestName = 1000;
        if (name.size() + key.size() > longestName) refuse(Core::say("one of its tensors has an endless name"));
        return name.empty() ? key : name + "." + key;
    }

    void addTensor(const PickleValue& call, const std::string& name, int depth) {
        const auto& function = call.callee->text;
        const auto& arguments = call.argument->items;
        if (function == rebuildParameter || function == parameterClass) return visit(innerTensor(call), name, depth + 1);
        if ((function != rebuildTensor && function != rebuildTensor2) || arguments.size() < 4) refuseDamaged();
        TensorRecord record;
        record.name = name;
        readStorage(expect(expect(arguments[0], Kind::persistent).argument, Kind::tuple), record);
        record.offset = count(arguments[1]);
        record.shape = sizes(*arguments[2]);
        record.stride = sizes(*arguments[3]);
        if (record.shape.size() != record.stride.size() || record.shape.size() > maxRank) refuseDamaged();
        m_found.push_back(std::move(record));
    }

    /// A parameter wraps a tensor: as first argument, or in the state that old versions kept aside.
    static const PickleValue& innerTensor(const PickleValue& parameter) {
        if (!parameter.argument->items.empty()) return *parameter.argument->items[0];
        const auto& state = expect(parameter.state, Kind::tuple);
        if (state.items.empty()) refuseDamaged();
        return *state.items[0];
    }

    /// ("storage", type, key, device, elements[, view]); view is None or (key, offset, elements).
    static void readStorage(const PickleValue& id, TensorRecord& record) {
        if (id.items.size() < 5 || expect(id.items[0], Kind::text).text != "storage") refuseDamaged();
        record.type = elementType(expect(id.items[1], Kind::global).text);
        record.storage = expect(id.items[2], Kind::text).text;
        record.storageCount = count(id.items[4]);
        if (id.items.size() < 6 || id.items[5]->kind == Kind::none) return;
        const auto& view = expect(id.items[5], Kind::tuple);
        if (view.items.size() != 3) refuseDamaged();
        record.base = count(view.items[1]);
        record.storageCount = count(view.items[2]);
    }

    static ElementType elementType(std::string_view global) {
        for (const auto& kind : storageKinds)
            if (kind.global == global) return kind.type;
        refuseDamaged();
    }

    static std::vector<std::int64_t> sizes(const PickleValue& value) {
        if (calls(value, sizeClass) && !value.argument->items.empty())
            return numbers(expect(value.argument->items[0], Kind::tuple));
        return numbers(expect(&value, Kind::tuple));
    }

    static std::vector<std::int64_t> numbers(const PickleValue& tuple) {
        std::vector<std::int64_t> list;
        for (const auto* item : tuple.items) list.push_back(count(item));
        return list;
    }

    std::vector<TensorRecord> m_found;
    std::size_t m_visits = 0;
};

} // namespace

std::span<const std::string_view> allowedGlobals() {
    static const auto names = [] {
        std::vector<std::string_view> list{orderedDict,      rebuildTensor,  rebuildTensor2,
                                           rebuildParameter, parameterClass, sizeClass};
        for (const auto& kind : storageKinds) list.push_back(kind.global);
        return list;
    }();
    return names;
}

const PickleValue& expect(const PickleValue* value, Kind kind) {
    if (!value || value->kind != kind) refuseDamaged();
    return *value;
}

std::vector<TensorRecord> findTensors(const PickleValue& root) {
    return TensorFinder().find(root);
}

} // namespace blemish::pth
