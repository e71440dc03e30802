// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <system_error>

namespace blemish {

namespace {
std::atomic<Core::Translator> translator = nullptr;

[[maybe_unused]] constexpr const char* fromResultHeader = Core::marked("Cancelled.");
} // namespace

void Core::speakThrough(Translator chosen) {
    translator = chosen;
}

std::string Core::translated(const char* english) {
    const Translator chosen = translator;
    return chosen ? chosen(english) : english;
}

std::string Core::say(const char* english, std::initializer_list<Part> parts) {
    const std::string text = translated(english);
    std::string said; // in one pass: a file's name may hold "%2"
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto place = text[i] == '%' && i + 1 < text.size() ? static_cast<std::size_t>(text[i + 1]) - '1' : parts.size();
        if (place < parts.size())
            said += parts.begin()[place].text, ++i;
        else
            said += text[i];
    }
    return said;
}

std::string Core::systemReason(int code) {
    switch (code) { // the words of the C library, where it speaks English
    case EACCES: return say("Permission denied");
    case EDQUOT: return say("Disk quota exceeded");
    case EEXIST: return say("File exists");
    case EIO: return say("Input/output error");
    case EISDIR: return say("Is a directory");
    case EMFILE: return say("Too many open files");
    case ENAMETOOLONG: return say("File name too long");
    case ENOENT: return say("No such file or directory");
    case ENOMEM: return say("Cannot allocate memory");
    case ENOSPC: return say("No space left on device");
    case ENOTDIR: return say("Not a directory");
    case EPERM: return say("Operation not permitted");
    case EROFS: return say("Read-only file system");
    default: return std::generic_category().message(code);
    }
}

} // namespace blemish
