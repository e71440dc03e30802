// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

namespace blemish {

namespace {
QString translated(const char* text, int number = -1) {
    return QCoreApplication::translate("Text", text, nullptr, number);
}
} // namespace

QString labelText(Label label) {
    switch (label) {
    case Label::ok: return translated(QT_TRANSLATE_NOOP("Text", "OK"));
    case Label::ng: return translated(QT_TRANSLATE_NOOP("Text", "NG"));
    case Label::unlabelled: break;
    }
    return translated(QT_TRANSLATE_NOOP("Text", "Unlabelled"));
}

QString decisionText(Decision decision) {
    switch (decision) {
    case Decision::ok: return translated(QT_TRANSLATE_NOOP("Text", "OK"));
    case Decision::review: return translated(QT_TRANSLATE_NOOP("Text", "Review"));
    case Decision::ng: break;
    }
    return translated(QT_TRANSLATE_NOOP("Text", "NG"));
}

QString splitText(Split split) {
    switch (split) {
    case Split::train: return translated(QT_TRANSLATE_NOOP("Text", "Train"));
    case Split::validation: return translated(QT_TRANSLATE_NOOP("Text", "Validation"));
    case Split::test: return translated(QT_TRANSLATE_NOOP("Text", "Test"));
    case Split::unassigned: break;
    }
    return translated(QT_TRANSLATE_NOOP("Text", "No split"));
}

QString stageText(const std::string& stage) {
    [[maybe_unused]] static constexpr const char* stages[] = { // for lupdate; the layers below know no Qt
        QT_TRANSLATE_NOOP("Stage", "Exporting images"),   QT_TRANSLATE_NOOP("Stage", "Loading the model"),
        QT_TRANSLATE_NOOP("Stage", "Looking for images"), QT_TRANSLATE_NOOP("Stage", "Pixel metrics"),
        QT_TRANSLATE_NOOP("Stage", "Reading images"),     QT_TRANSLATE_NOOP("Stage", "Reading the images"),
        QT_TRANSLATE_NOOP("Stage", "Reading the list"),   QT_TRANSLATE_NOOP("Stage", "Scoring"),
        QT_TRANSLATE_NOOP("Stage", "Teacher features"),   QT_TRANSLATE_NOOP("Stage", "Training"),
        QT_TRANSLATE_NOOP("Stage", "Writing tables"),     QT_TRANSLATE_NOOP("Stage", "Writing the report"),
        QT_TRANSLATE_NOOP("Stage", "Drawing sample parts"), QT_TRANSLATE_NOOP("Stage", "Settling batch norms"),
        QT_TRANSLATE_NOOP("Stage", "Exporting labels"),   QT_TRANSLATE_NOOP("Stage", "Copying images"),
        QT_TRANSLATE_NOOP("Stage", "Reading labels"),     QT_TRANSLATE_NOOP("Stage", "Writing masks"),
        QT_TRANSLATE_NOOP("Stage", "Exporting the model"), QT_TRANSLATE_NOOP("Stage", "Comparing the images"),
        QT_TRANSLATE_NOOP("Stage", "Copying the project"), QT_TRANSLATE_NOOP("Stage", "Opening the project"),
    };
    return QCoreApplication::translate("Stage", stage.c_str());
}

QString durationText(double seconds) {
    const QLocale locale;
    const auto minutes = static_cast<int>(std::lround(seconds / 60));
    if (seconds < 59.5) return translated(QT_TRANSLATE_NOOP("Text", "%1 s")).arg(locale.toString(std::max(1, static_cast<int>(std::lround(seconds)))));
    if (minutes < 60) return translated(QT_TRANSLATE_NOOP("Text", "%1 min")).arg(locale.toString(minutes));
    return translated(QT_TRANSLATE_NOOP("Text", "%1 h %2 min")).arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString timeLeftText(double seconds) {
    if (seconds < 0 || !std::isfinite(seconds)) return {};
    const int whole = static_cast<int>(std::lround(std::min(seconds, 3.6e6)));
    if (whole < 60) return translated(QT_TRANSLATE_N_NOOP("Text", "%n s left"), whole);
    if (whole < 5400) return translated(QT_TRANSLATE_N_NOOP("Text", "about %n min left"), (whole + 30) / 60);
    return translated(QT_TRANSLATE_N_NOOP("Text", "about %n h left"), (whole + 1800) / 3600);
}

QString plainToolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression trailing(QStringLiteral("\\(&\\w\\)"));
    return QString(text).remove(trailing).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace blemish
