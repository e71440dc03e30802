// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf_report.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>
#include <mutex>

#include "core/base/file_io.h"
#include "core/base/words.h"
#include "core/output/export_names.h"
#include "core/output/pdf_bytes.h"
#include "core/output/report_sections.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::StringLiterals;

namespace {

/// Qt writes a PDF's fonts in the order of a hash table, which is salted anew in every process. While one of these lives
/// the salt is fixed, and with it the order.
class FixedHashOrder {
public:
    FixedHashOrder() : m_lock(mutex()), m_wasRandom(std::size_t(QHashSeed::globalSeed()) != 0) {
        QHashSeed::setDeterministicGlobalSeed();
    }
    ~FixedHashOrder() {
        if (m_wasRandom) QHashSeed::resetRandomGlobalSeed();
    }
    FixedHashOrder(const FixedHashOrder&) = delete;
    FixedHashOrder& operator=(const FixedHashOrder&) = delete;

private:
    static std::mutex& mutex() {
        static std::mutex instance;
        return instance;
    }
    std::lock_guard<std::mutex> m_lock;
    bool m_wasRandom;
};

QPageSize pageSizeOf(const ReportFormat& format) {
    return QPageSize(format.paper == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter);
}

/// Returns the number of pages; 0: the painter could not start.
int drawPages(ReportCanvas& canvas, const ReportContent& content, const ReportNumbers& numbers, const ReportFormat& format,
              int totalPages) {
    ReportPages pages(canvas, content.title, totalPages);
    if (!pages.ready()) return 0;
    addSummaryPage(pages, content, numbers);
    if (!format.onePage) {
        addMeasurements(pages, content, numbers);
        addCases(pages, content, numbers);
        addDetails(pages, content, numbers);
    }
    pages.painter().end();
    return pages.page();
}

struct Drawn {
    QByteArray bytes;
    int pages = 0;
};

Drawn drawPdf(const ReportContent& content, const ReportNumbers& numbers, const ReportFormat& format, int totalPages) {
    Drawn drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(reportResolution);
    writer.setPageSize(pageSizeOf(format));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(plain(content.title));
    writer.setCreator(u"Blemish " BLEMISH_VERSION ""_s);
    PdfCanvas canvas(writer);
    drawn.pages = drawPages(canvas, content, numbers, format, totalPages);
    return drawn;
}

bool fontsLoaded() {
    return qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr;
}

} // namespace

std::vector<QImage> renderReport(const ReportContent& content, const ReportFormat& format, int pixels) {
    if (!fontsLoaded() || pixels <= 0) return {};
    const ReportNumbers numbers = reportNumbers(content.evaluation, content.thresholds);
    const QSizeF size = pageSizeOf(format).size(QPageSize::Inch) * reportResolution;
    PictureCanvas counted(size, 8);
    const int total = drawPages(counted, content, numbers, format, 0);
    PictureCanvas canvas(size, pixels);
    drawPages(canvas, content, numbers, format, total);
    return {canvas.pages().begin(), canvas.pages().end()};
}

Result<void> writePdfReport(const QString& path, const ReportContent& content, const ReportFormat& format) {
    const std::filesystem::path target = toPath(path);
    if (!fontsLoaded())
        return Error{Core::say("Cannot draw the report %1: fonts are not loaded. Start the program as one with a (possibly offscreen) display.",
                               {quoted(target)})};
    const ReportNumbers numbers = reportNumbers(content.evaluation, content.thresholds);
    Drawn drawn;
    {
        const FixedHashOrder order;
        drawn = drawPdf(content, numbers, format, 0);
        if (drawn.pages > 0) drawn = drawPdf(content, numbers, format, drawn.pages);
    }
    if (drawn.pages == 0)
        return Error{Core::say("Cannot draw the report %1: the PDF writer did not start. Nothing was changed; try again after a restart.",
                               {quoted(target)})};
    const QByteArray bytes = finishPdf(drawn.bytes, content.date, datePlaceholder(), dateText(content));
    return writeFileAtomically(target, std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

} // namespace blemish
