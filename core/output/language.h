// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace blemish {

struct Language {
    QString code; ///< "de", "zh_CN"; empty: as the system
    QString name; ///< in the language itself
};

/// Those that this program has texts for, English first.
QList<Language> languages();

/// Texts of the program, of its core (core/base/words.h) and of Qt, and the formats of numbers and dates, in whatever is drawn from now
/// on. Windows that are open already keep their words; make them anew. An empty or unknown code means the system's language. Needs a
/// QCoreApplication.
void applyLanguage(const QString& code);
/// The same for files that scripts make: the formats are those of the language alone, whatever the system's region is, and the core's
/// messages, which go to a terminal, stay English.
void applyLanguageEverywhereAlike(const QString& code);
QString currentLanguage(); ///< what was asked for last

/// A text of the language in force, with characters that only fonts made for it have.
QString languageSample();

} // namespace blemish
