// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nearest_normal.h"

#include <limits>

#include "core/imaging/image_io.h"
#include "core/imaging/resize.h"
#include "ui/session.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int grid = 24, thumbnail = 96; ///< pixels

std::vector<int> evenSample(const std::vector<int>& all, int most) {
    if (std::ssize(all) <= most) return all;
    std::vector<int> sample;
    for (int i = 0; i < most; ++i)
        sample.push_back(all[static_cast<std::size_t>(i) * all.size() / static_cast<std::size_t>(most)]);
    return sample;
}

double distance(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) sum += double(a[i] - b[i]) * double(a[i] - b[i]);
    return sum;
}
} // namespace

NearestNormal::NearestNormal(Session& session, QObject* parent) : QObject(parent), m_session(session), m_pool(1) {
    connect(&session, &Session::closed, this, [this] {
        m_pool.clear();
        m_looks.clear();
        ++m_request;
    });
}

NearestNormal::Look NearestNormal::lookAt(const QString& file) {
    try {
        const auto small = readThumbnail(toPath(file), thumbnail);
        if (!small || small->empty()) return {};
        const RgbImage cells = resizeAntialiased(*small, grid, grid);
        return Look(cells.pixels.begin(), cells.pixels.end());
    } catch (const std::exception&) {
        return {};
    }
}

void NearestNormal::find(int image) {
    m_pool.clear();
    ++m_request;
    m_image = image;
    std::vector<int> normals;
    for (int i = 0; i < static_cast<int>(m_session.images().size()); ++i) {
        const ImageRecord& record = m_session.images()[static_cast<std::size_t>(i)];
        if (i != image && record.label == Label::ok && record.split == Split::train) normals.push_back(i);
    }
    m_candidates = evenSample(normals, mostCandidates);
    m_waiting = 1;
    if (!m_candidates.empty()) read(m_session.imageFile(image));
    for (int candidate : m_candidates) read(m_session.imageFile(candidate));
    --m_waiting;
    if (m_waiting == 0) decide();
}

void NearestNormal::read(const QString& file) {
    if (m_looks.contains(file)) return;
    ++m_waiting;
    m_pool.run<Look>([file] { return lookAt(file); }, this, [this, file, request = m_request](Look look) {
        m_looks.insert(file, std::move(look));
        if (request == m_request && --m_waiting == 0) decide();
    });
}

void NearestNormal::decide() {
    int nearest = -1;
    double least = std::numeric_limits<double>::infinity();
    const Look wanted = m_candidates.empty() ? Look() : m_looks.value(m_session.imageFile(m_image));
    for (int candidate : m_candidates) {
        const Look look = m_looks.value(m_session.imageFile(candidate));
        if (look.empty()) continue;
        const double away = distance(wanted, look);
        if (away >= least) continue;
        least = away;
        nearest = candidate;
    }
    emit found(m_image, nearest);
}

} // namespace blemish
