// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/types.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

QString toText(Split split) {
    switch (split) {
    case Split::train: return u"train"_s;
    case Split::validation: return u"validation"_s;
    case Split::test: return u"test"_s;
    case Split::unassigned: break;
    }
    return u"unassigned"_s;
}

Split splitFromText(const QString& text) {
    const QString word = text.trimmed().toLower();
    if (word == u"train" || word == u"training") return Split::train;
    if (word == u"validation" || word == u"val" || word == u"valid") return Split::validation;
    if (word == u"test" || word == u"testing") return Split::test;
    return Split::unassigned;
}

} // namespace blemish
