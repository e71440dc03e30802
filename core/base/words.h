// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

/// For lupdate alone: the texts of the class stand under this name in the catalogues.
#define BLEMISH_TEXTS_OF(name)

namespace blemish {

/// What the core says to people: errors, notes, warnings. Its layers know no Qt, so a program that speaks other languages lends them
/// a translator (docs/adr/0020); without one everything is English. What files keep and programs read never passes through here.
class Core {
    BLEMISH_TEXTS_OF(Core)

public:
    /// What stands in a sentence's place: a name in `quoted`, a number, or a clause that was said itself.
    struct Part {
        std::string text;

        Part(std::string words) : text(std::move(words)) {}
        Part(std::string_view words) : text(words) {}
        Part(const char* words) : text(words) {}
        template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
        Part(Number number) : text(std::to_string(number)) {}
    };

    /// A whole sentence or clause in the language in force, its %1, %2 … replaced by the parts. From any thread. The text must be a
    /// literal, so that lupdate finds it.
    static std::string say(const char* english, std::initializer_list<Part> parts = {});
    /// Marks a text that is kept in a table and said later, through `say` or `translated`.
    static constexpr const char* marked(const char* english) { return english; }
    /// The system's own reason, for errno's numbers.
    static std::string systemReason(int code);

    /// A text in the language in force, or the text itself. Called from any thread.
    using Translator = std::string (*)(const char* english);
    /// Null: English from now on.
    static void speakThrough(Translator translator);
    /// The translator in force, for a module that has this class a second time.
    static std::string translated(const char* english);
};

} // namespace blemish
