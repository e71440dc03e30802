// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>
#include <deque>

namespace blemish {

/// What a report's pages are drawn on: a PDF or pictures of its pages. Always in units of 1/720 inch.
class ReportCanvas {
public:
    virtual ~ReportCanvas() = default;
    virtual QSizeF pageSize() const = 0;
    virtual bool begin(QPainter& painter) = 0;
    virtual void nextPage(QPainter& painter) = 0;
    /// The date is put into the finished bytes; while drawing, a placeholder stands for it.
    virtual bool dateComesLater() const { return false; }
};

class PdfCanvas : public ReportCanvas {
public:
    explicit PdfCanvas(QPdfWriter& writer) : m_writer(writer) {}
    QSizeF pageSize() const override { return QSizeF(m_writer.width(), m_writer.height()); }
    bool begin(QPainter& painter) override { return painter.begin(&m_writer); }
    void nextPage(QPainter&) override { m_writer.newPage(); }
    bool dateComesLater() const override { return true; }

private:
    QPdfWriter& m_writer;
};

/// Pages as pictures, `pixels` wide.
class PictureCanvas : public ReportCanvas {
public:
    PictureCanvas(QSizeF pageSize, int pixels) : m_pageSize(pageSize), m_pixels(pixels) {}
    QSizeF pageSize() const override { return m_pageSize; }
    bool begin(QPainter& painter) override;
    void nextPage(QPainter& painter) override;
    const std::deque<QImage>& pages() const { return m_pages; }

private:
    QSizeF m_pageSize;
    int m_pixels;
    std::deque<QImage> m_pages; ///< painters hold on to the last one
};

} // namespace blemish
