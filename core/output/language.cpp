// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
struct State {
    QString code;
    std::vector<std::unique_ptr<QTranslator>> translators;
};
State& state() {
    static State only;
    return only;
}

bool load(const QLocale& locale, const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, u"_"_s, folder) || !QCoreApplication::installTranslator(translator.get())) return false;
    state().translators.push_back(std::move(translator));
    return true;
}

/// Region as the system has it where the language is the same: Austrian numbers for an Austrian.
QLocale localeOf(const QString& code) {
    const QLocale wanted(code), system = QLocale::system();
    return wanted.language() == system.language() && wanted.script() == system.script() ? system : wanted;
}

/// QCoreApplication takes care of threads: what is said while the language changes may still be English.
std::string ofCore(const char* english) {
    return QCoreApplication::translate("Core", english).toStdString();
}

void apply(const QString& code, const QLocale& locale, Core::Translator core) {
    Core::speakThrough(core);
    state().translators.clear(); // that takes them from the application
    state().code = code;
    QLocale::setDefault(locale);
    load(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English needs its own texts too, for singular and plural: whoever has no other language gets those.
    if (!load(locale, u"blemish"_s, u":/i18n"_s)) load(QLocale(QLocale::English), u"blemish"_s, u":/i18n"_s);
}
} // namespace

QList<Language> languages() {
    QList<Language> found;
    for (QString file : QDir(u":/i18n"_s).entryList({u"blemish_*.qm"_s}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(8).chopped(3);
        if (code == "pseudo"_L1) continue; // for tests
        QString name = code == "zh_CN"_L1 ? u"简体中文"_s : code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName();
        name[0] = name[0].toUpper();
        const Language language{code, name};
        code == "en"_L1 ? found.prepend(language) : found.append(language);
    }
    return found;
}

void applyLanguage(const QString& code) {
    apply(code, code.isEmpty() ? QLocale::system() : localeOf(code), ofCore);
}

void applyLanguageEverywhereAlike(const QString& code) {
    apply(code, QLocale(code), nullptr);
}

QString languageSample() {
    return QLocale().nativeLanguageName() + QCoreApplication::translate("PdfReport", "Inspection model report");
}

QString currentLanguage() {
    return state().code;
}

} // namespace blemish
