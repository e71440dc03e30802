// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/pdf_report.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>
#include <mutex>

#include "core/base/file_io.h"
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

struct Drawn {
    QByteArray bytes;
    int pages = 0; ///< 0: the painter could not start
};

Drawn draw(const ReportContent& content, const ReportNumbers& numbers, PaperSize page, int totalPages) {
    Drawn drawn;
    QBuffer buffer(&drawn.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(reportResolution);
    writer.setPageSize(QPageSize(page == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(plain(content.title));
    writer.setCreator(u"Blemish " BLEMISH_VERSION ""_s);
    ReportPages pages(writer, content.title, totalPages);
    if (!pages.ready()) return drawn;
    addSummaryPage(pages, content, numbers);
    addMeasurements(pages, content, numbers);
    addCases(pages, content, numbers);
    addDetails(pages, content, numbers);
    pages.painter().end();
    drawn.pages = pages.page();
    return drawn;
}

} // namespace

Result<void> writePdfReport(const QString& path, const ReportContent& content, PaperSize page) {
    const std::filesystem::path target = toPath(path);
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr)
        return Error{"Cannot draw the report " + quoted(target) +
                     ": fonts are not loaded. Start the program as one with a (possibly offscreen) display."};
    const ReportNumbers numbers = reportNumbers(content.evaluation, content.threshold);
    Drawn drawn;
    {
        const FixedHashOrder order;
        drawn = draw(content, numbers, page, 0);
        if (drawn.pages > 0) drawn = draw(content, numbers, page, drawn.pages);
    }
    if (drawn.pages == 0)
        return Error{"Cannot draw the report " + quoted(target) +
                     ": the PDF writer did not start. Nothing was changed; try again after a restart."};
    const QString shown = content.date.isValid() ? content.date.toString(u"yyyy-MM-dd hh:mm"_s) : QString();
    const QByteArray bytes = finishPdf(drawn.bytes, content.date, datePlaceholder(), shown);
    return writeFileAtomically(target, std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

} // namespace blemish
