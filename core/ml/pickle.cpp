// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ml/pickle.h"

#include <algorithm>
#include <bit>
#include <unordered_map>

#include "core/base/file_io.h"
#include "core/base/words.h"

namespace blemish {

namespace {

using Kind = PickleValue::Kind;

/// A value costs some 150 bytes of memory for one byte of file; the limit keeps that below a few hundred megabytes.
constexpr std::size_t maxValues = 2'000'000;
/// A large network's list takes less than a megabyte; the tensors' bytes lie elsewhere.
constexpr std::size_t maxSize = std::size_t(128) << 20;

// Opcodes as named in Python's pickletools.
// clang-format off
enum Opcode : unsigned char {
    opMark = '(', opStop = '.', opPop = '0', opNone = 'N', opTrue = 0x88, opFalse = 0x89, opInt = 'J', opInt1 = 'K', opInt2 = 'M',
    opLong1 = 0x8a, opLong4 = 0x8b, opFloat = 'G', opUnicode = 'X', opShortUnicode = 0x8c, opString = 'T', opShortString = 'U',
    opBytes = 'B', opShortBytes = 'C', opEmptyTuple = ')', opTuple = 't', opTuple1 = 0x85, opTuple2 = 0x86, opTuple3 = 0x87,
    opEmptyList = ']', opAppend = 'a', opAppends = 'e', opEmptyDict = '}', opSetItem = 's', opSetItems = 'u', opGlobal = 'c',
    opStackGlobal = 0x93, opReduce = 'R', opNewObject = 0x81, opBuild = 'b', opPersistent = 'Q', opPut = 'q', opLongPut = 'r',
    opMemoize = 0x94, opGet = 'h', opLongGet = 'j', opProtocol = 0x80, opFrame = 0x95,
};
// clang-format on

/// Thrown and caught inside this file only: it keeps forty opcodes readable.
struct Refusal {
    std::string why;
};

[[noreturn]] void refuse(std::string why) {
    throw Refusal{std::move(why)};
}
[[noreturn]] void refuseDamaged() {
    refuse(Core::say("its list of tensors is damaged or was cut short"));
}

class Interpreter {
public:
    Interpreter(std::span<const std::byte> bytes, std::span<const std::string_view> allowed)
        : m_bytes(bytes), m_allowed(allowed) {}

    Pickle run() {
        while (true) {
            const auto code = static_cast<unsigned char>(number(1));
            if (code == opStop) break;
            if (!scalar(code) && !container(code) && !object(code) && !memory(code))
                refuse(Core::say("its list of tensors uses a pickle instruction that weights do not need"));
        }
        m_pickle.root = pop();
        m_pickle.size = m_at;
        return std::move(m_pickle);
    }

private:
    std::uint64_t number(std::size_t size) {
        const auto raw = take(size);
        std::uint64_t value = 0;
        for (std::size_t i = size; i-- > 0;) value = value << 8 | std::to_integer<std::uint64_t>(raw[i]);
        return value;
    }

    std::span<const std::byte> take(std::uint64_t size) {
        if (size > m_bytes.size() - m_at) refuseDamaged();
        const auto raw = m_bytes.subspan(m_at, size);
        m_at += size;
        return raw;
    }

    PickleValue* make(Kind kind) {
        if (m_pickle.values.size() == maxValues) refuse(Core::say("its list of tensors is far too long"));
        auto& value = m_pickle.values.emplace_back();
        value.kind = kind;
        return &value;
    }

    void push(PickleValue* value) { m_stack.push_back(value); }

    /// Values below the last mark belong to somebody else.
    PickleValue* pop() {
        if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back())) refuseDamaged();
        auto* value = m_stack.back();
        m_stack.pop_back();
        return value;
    }

    PickleValue* top() {
        auto* value = pop();
        push(value);
        return value;
    }

    std::vector<const PickleValue*> popToMark() {
        if (m_marks.empty()) refuseDamaged();
        const auto begin = m_stack.begin() + static_cast<std::ptrdiff_t>(m_marks.back());
        std::vector<const PickleValue*> items(begin, m_stack.end());
        m_stack.erase(begin, m_stack.end());
        m_marks.pop_back();
        return items;
    }

    void pushInteger(std::int64_t integer, Kind kind = Kind::integer) {
        auto* value = make(kind);
        value->integer = integer;
        push(value);
    }

    void pushText(std::uint64_t size) {
        const auto raw = take(size);
        auto* value = make(Kind::text);
        value->text.assign(reinterpret_cast<const char*>(raw.data()), raw.size());
        push(value);
    }

    /// Two's complement of any length; sizes, offsets and counts never need more than 64 bits.
    void pushLong(std::uint64_t size) {
        const auto raw = take(size);
        if (raw.empty()) return pushInteger(0);
        const bool negative = (raw.back() & std::byte{0x80}) != std::byte{0};
        if (raw.size() > 8) return pushInteger(negative ? INT64_MIN : INT64_MAX);
        std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
        for (std::size_t i = raw.size(); i-- > 0;) value = value << 8 | std::to_integer<std::uint64_t>(raw[i]);
        pushInteger(static_cast<std::int64_t>(value));
    }

    /// Big-endian, unlike everything else.
    void pushFloat() {
        const auto raw = take(8);
        std::uint64_t bits = 0;
        for (const auto byte : raw) bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
        auto* value = make(Kind::real);
        value->real = std::bit_cast<double>(bits);
        push(value);
    }

    bool scalar(unsigned char code) {
        switch (code) {
        case opNone: push(make(Kind::none)); return true;
        case opTrue: pushInteger(1, Kind::boolean); return true;
        case opFalse: pushInteger(0, Kind::boolean); return true;
        case opInt: pushInteger(static_cast<std::int32_t>(number(4))); return true;
        case opInt1: pushInteger(static_cast<std::int64_t>(number(1))); return true;
        case opInt2: pushInteger(static_cast<std::int64_t>(number(2))); return true;
        case opLong1: pushLong(number(1)); return true;
        case opLong4: pushLong(number(4)); return true;
        case opFloat: pushFloat(); return true;
        case opUnicode:
        case opString:
        case opBytes: pushText(number(4)); return true;
        case opShortUnicode:
        case opShortString:
        case opShortBytes: pushText(number(1)); return true;
        default: return false;
        }
    }

    void pushTuple(std::size_t count) {
        std::vector<const PickleValue*> items(count);
        for (std::size_t i = count; i-- > 0;) items[i] = pop();
        auto* tuple = make(Kind::tuple);
        tuple->items = std::move(items);
        push(tuple);
    }

    void pushMarkedTuple() {
        auto items = popToMark();
        auto* tuple = make(Kind::tuple);
        tuple->items = std::move(items);
        push(tuple);
    }

    void append(const std::vector<const PickleValue*>& items, bool pairs) {
        auto* target = top();
        const bool fits = pairs ? (target->kind == Kind::dict || target->kind == Kind::call) && items.size() % 2 == 0
                                : target->kind == Kind::list;
        if (!fits) refuseDamaged();
        target->items.insert(target->items.end(), items.begin(), items.end());
    }

    void setItem() {
        const auto* value = pop();
        const auto* key = pop();
        append({key, value}, true);
    }

    bool container(unsigned char code) {
        switch (code) {
        case opMark: m_marks.push_back(m_stack.size()); return true;
        case opPop: pop(); return true;
        case opEmptyTuple: push(make(Kind::tuple)); return true;
        case opTuple: pushMarkedTuple(); return true;
        case opTuple1: pushTuple(1); return true;
        case opTuple2: pushTuple(2); return true;
        case opTuple3: pushTuple(3); return true;
        case opEmptyList: push(make(Kind::list)); return true;
        case opAppend: append({pop()}, false); return true;
        case opAppends: append(popToMark(), false); return true;
        case opEmptyDict: push(make(Kind::dict)); return true;
        case opSetItem: setItem(); return true;
        case opSetItems: append(popToMark(), true); return true;
        default: return false;
        }
    }

    std::string line() {
        const auto rest = m_bytes.subspan(m_at);
        const auto end = std::find(rest.begin(), rest.end(), std::byte{'\n'});
        if (end == rest.end()) refuseDamaged();
        const auto raw = take(static_cast<std::uint64_t>(end - rest.begin()) + 1);
        return {reinterpret_cast<const char*>(raw.data()), raw.size() - 1};
    }

    void pushGlobal(std::string name) {
        constexpr std::size_t longestShown = 80;
        if (std::find(m_allowed.begin(), m_allowed.end(), name) == m_allowed.end())
            refuse(Core::say("it asks for the Python object %1, and only plain tensors are read; save the network's state_dict() alone",
                             {blemish::quoted(name.substr(0, longestShown))}));
        auto* value = make(Kind::global);
        value->text = std::move(name);
        push(value);
    }

    void pushStackGlobal() {
        const auto* name = pop();
        const auto* module = pop();
        if (name->kind != Kind::text || module->kind != Kind::text) refuseDamaged();
        pushGlobal(module->text + " " + name->text);
    }

    void pushLineGlobal() {
        auto module = line();
        pushGlobal(std::move(module) + " " + line());
    }

    void pushCall() {
        const auto* argument = pop();
        const auto* callee = pop();
        if (callee->kind != Kind::global || argument->kind != Kind::tuple) refuseDamaged();
        auto* call = make(Kind::call);
        call->callee = callee;
        call->argument = argument;
        push(call);
    }

    void build() {
        const auto* state = pop();
        if (top()->kind != Kind::call) refuseDamaged();
        top()->state = state;
    }

    void pushPersistent() {
        const auto* id = pop();
        auto* value = make(Kind::persistent);
        value->argument = id;
        push(value);
    }

    bool object(unsigned char code) {
        switch (code) {
        case opGlobal: pushLineGlobal(); return true;
        case opStackGlobal: pushStackGlobal(); return true;
        case opReduce:
        case opNewObject: pushCall(); return true;
        case opBuild: build(); return true;
        case opPersistent: pushPersistent(); return true;
        default: return false;
        }
    }

    void put(std::uint64_t index) { m_memo[index] = top(); }

    void get(std::uint64_t index) {
        const auto found = m_memo.find(index);
        if (found == m_memo.end()) refuseDamaged();
        push(found->second);
    }

    bool memory(unsigned char code) {
        switch (code) {
        case opPut: put(number(1)); return true;
        case opLongPut: put(number(4)); return true;
        case opMemoize: put(m_memo.size()); return true;
        case opGet: get(number(1)); return true;
        case opLongGet: get(number(4)); return true;
        case opFrame: take(8); return true;
        case opProtocol:
            if (const auto protocol = number(1); protocol < 2 || protocol > 4)
                refuse(Core::say("it uses pickle protocol %1; save the weights again with the default one", {protocol}));
            return true;
        default: return false;
        }
    }

    std::span<const std::byte> m_bytes;
    std::span<const std::string_view> m_allowed;
    std::size_t m_at = 0;
    Pickle m_pickle;
    std::vector<PickleValue*> m_stack;
    std::vector<std::size_t> m_marks;
    std::unordered_map<std::uint64_t, PickleValue*> m_memo;
};

} // namespace

Result<Pickle> readPickle(std::span<const std::byte> bytes, std::span<const std::string_view> allowed) {
    try {
        return Interpreter(bytes.first(std::min(bytes.size(), maxSize)), allowed).run();
    } catch (const Refusal& refusal) {
        return Error{refusal.why};
    }
}

} // namespace blemish
