// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training_speed.h"

#include <QSettings>

#include "core/ml/estimate.h"
#include "core/ml/network_cost.h"
#include "core/ml/speed_bench.h"
#include "ui/session.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
constexpr auto measured = "measured"; ///< in the place of a method

/// Rates are GFLOP for a millisecond, by device, precision and method: what methods leave out of the arithmetic differs.
QString groupOf(const TrainOptions& options) {
    return u"speed/%1-%2/"_s.arg(QString::fromStdString(options.device), trainsInBf16(options) ? u"bf16"_s : u"fp32"_s);
}

/// Of the same method, else the slowest of the others, else the measured one.
double knownRate(const TrainOptions& options) {
    QSettings settings;
    settings.beginGroup(groupOf(options));
    if (const double same = settings.value(QString::fromStdString(options.method)).toDouble(); same > 0) return same;
    double slowest = 0;
    for (const QString& method : settings.childKeys()) {
        const double rate = settings.value(method).toDouble();
        if (method != QLatin1String(measured) && rate > 0 && (slowest == 0 || rate < slowest)) slowest = rate;
    }
    return slowest > 0 ? slowest : settings.value(QLatin1String(measured)).toDouble();
}
} // namespace

TrainingSpeed::TrainingSpeed(Session& session, QObject* parent) : QObject(parent), m_session(session), m_worker(1) {
    m_later.setSingleShot(true);
    m_later.setInterval(2000);
    connect(&m_later, &QTimer::timeout, this, &TrainingSpeed::measure);
}

void TrainingSpeed::remember(const TrainOptions& options, double msPerImage) {
    if (msPerImage > 0) QSettings().setValue(groupOf(options) + QString::fromStdString(options.method), networkCost(options).training() / msPerImage);
}

/// From the last training of the same method in this project.
double TrainingSpeed::shownHere(const TrainOptions& options) const {
    const auto& all = m_session.trainings();
    for (auto training = all.rbegin(); training != all.rend(); ++training) {
        const auto then = trainOptionsFromJson(training->optionsJson.toStdString());
        if (!then || training->msPerImage <= 0 || then->method != options.method || trainsInBf16(*then) != trainsInBf16(options)) continue;
        return training->msPerImage * networkCost(options).training() / networkCost(*then).training();
    }
    return 0;
}

double TrainingSpeed::msPerImage(const TrainOptions& options) const {
    if (const double shown = shownHere(options); shown > 0) return shown;
    const double rate = knownRate(options);
    return rate > 0 ? networkCost(options).training() / rate : 0;
}

void TrainingSpeed::wanted(const TrainOptions& options) {
    m_options = options;
    const bool processor = !QString::fromStdString(options.device).startsWith(u"cuda"_s);
    if (!m_measured && processor && msPerImage(options) == 0 && !m_later.isActive()) m_later.start();
}

void TrainingSpeed::measure() {
    if (msPerImage(m_options) > 0) return;
    if (m_session.jobs().busy()) return m_later.start(); // it would take from the work and measure too little
    m_measured = true;
    m_worker.run<double>([bf16 = trainsInBf16(m_options)] { return likelyTrainingRate(bf16); }, this, [this, options = m_options](double rate) {
        if (rate <= 0) return;
        QSettings().setValue(groupOf(options) + QLatin1String(measured), rate / 1e3);
        emit changed();
    });
}

} // namespace blemish
