// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/dataset_csv.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/base/file_io.h"
#include "core/project/csv_file.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::uintmax_t maxListBytes = std::uintmax_t(512) << 20;

struct Columns {
    qsizetype path = -1;
    qsizetype label = -1;
    qsizetype mask = -1;
    qsizetype split = -1;
    qsizetype count = 0;
};

Columns columnsOf(const QStringList& header) {
    Columns columns;
    columns.count = header.size();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString word = header[i].trimmed().toLower();
        if (word == u"path") columns.path = i;
        if (word == u"label") columns.label = i;
        if (word == u"mask") columns.mask = i;
        if (word == u"split") columns.split = i;
    }
    return columns;
}

/// Any word that is neither OK, plain NG nor "unlabelled" names a defect type.
void setLabelFromWord(ImageRecord& image, const QString& word) {
    static const QSet<QString> ng{u"ng"_s, u"bad"_s, u"anomaly"_s, u"1"_s};
    const QString lower = word.toLower();
    if (word.isEmpty() || lower == u"unlabelled") return;
    if (isGoodName(word) || word == u"0") {
        image.label = Label::ok;
        return;
    }
    image.label = Label::ng;
    if (!ng.contains(lower)) image.defectType = word;
}

class ListReader {
public:
    explicit ListReader(const QString& file) : m_folder(QFileInfo(file).absolutePath()) {
        m_dataset.root = m_folder.absolutePath();
        m_dataset.name = QFileInfo(file).completeBaseName();
        m_dataset.layout = u"csv"_s;
    }

    Result<Dataset> read(const CsvTable& table, const Columns& columns, JobContext& job) {
        if (table.notUtf8) m_warnings.add(u"The list is not UTF-8 and was read as Latin-1. Save it as UTF-8."_s);
        const std::size_t rows = table.rows.size() - (table.unterminated ? 1 : 0);
        for (std::size_t i = 1; i < rows; ++i) {
            if (job.cancelled()) return cancelledError();
            job.report("Reading the list", static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows) - 1);
            m_row = i + 1;
            readRow(table.rows[i], columns);
        }
        if (table.unterminated) {
            m_row = table.rows.size();
            passOver(u"a quotation mark is never closed; this row and all after it were not read"_s);
        }
        auto& images = m_dataset.images;
        std::sort(images.begin(), images.end(),
                  [](const ImageRecord& a, const ImageRecord& b) { return naturalLess(a.path, b.path); });
        m_dataset.warnings = m_warnings.take();
        m_dataset.passedOver = m_warnings.takePassedOver();
        return std::move(m_dataset);
    }

private:
    void warn(const QString& what) { m_warnings.add(u"Row %1: %2."_s.arg(m_row).arg(what)); }
    void passOver(const QString& what) { m_warnings.addPassedOver(u"Row %1: %2."_s.arg(m_row).arg(what)); }

    void readRow(const QStringList& row, const Columns& columns) {
        if (row.size() == 1 && row[0].trimmed().isEmpty()) return;
        if (!fits(row, columns)) {
            passOver(u"has %1 fields where the header has %2; it was passed over"_s.arg(row.size()).arg(columns.count));
            return;
        }
        const auto field = [&](qsizetype at) { return at < 0 || at >= row.size() ? QString() : row[at]; };
        ImageRecord image;
        if (!findImage(field(columns.path), image)) return;
        setLabelFromWord(image, field(columns.label).trimmed());
        findMask(field(columns.mask), image);
        takeSplit(field(columns.split).trimmed(), image);
        m_dataset.images.push_back(std::move(image));
    }

    /// Optional fields at the end may be missing; empty ones too many come from spreadsheets.
    static bool fits(const QStringList& row, const Columns& columns) {
        return row.size() > std::max(columns.path, columns.label) &&
               std::all_of(row.begin() + std::min(row.size(), columns.count), row.end(),
                           [](const QString& field) { return field.trimmed().isEmpty(); });
    }

    /// A file name as it stands, or with the backslashes of a list that was written on Windows turned round.
    QString resolve(const QString& name) const {
        const QString file = QDir::cleanPath(m_folder.absoluteFilePath(name));
        if (!name.contains(u'\\') || QFileInfo::exists(file)) return file;
        return QDir::cleanPath(m_folder.absoluteFilePath(QString(name).replace(u'\\', u'/')));
    }

    QString stored(const QString& file) const {
        const QString prefix = m_dataset.root.endsWith(u'/') ? m_dataset.root : m_dataset.root + u'/';
        return file.startsWith(prefix) ? file.sliced(prefix.size()) : file;
    }

    bool findImage(const QString& name, ImageRecord& image) {
        if (name.trimmed().isEmpty()) {
            passOver(u"names no image; it was passed over"_s);
            return false;
        }
        const QString file = resolve(name);
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable()) {
            passOver(u"there is no file %1; it was passed over"_s.arg(inQuotes(file)));
            return false;
        }
        if (!hasImageSuffix(file)) {
            passOver(u"%1 is not an image; it was passed over"_s.arg(inQuotes(file)));
            return false;
        }
        if (m_seen.contains(file)) {
            warn(u"%1 is listed a second time; the first row counts"_s.arg(inQuotes(file)));
            return false;
        }
        m_seen.insert(file);
        image.path = stored(file);
        image.bytes = info.size();
        return true;
    }

    void findMask(const QString& name, ImageRecord& image) {
        if (name.trimmed().isEmpty()) return;
        const QString file = resolve(name);
        if (QFileInfo(file).isFile())
            image.maskPath = stored(file);
        else
            warn(u"there is no mask %1; the image is used without it"_s.arg(inQuotes(file)));
    }

    void takeSplit(const QString& word, ImageRecord& image) {
        image.split = splitFromText(word);
        if (image.split == Split::unassigned && !word.isEmpty() &&
            word.compare(toText(Split::unassigned), Qt::CaseInsensitive) != 0)
            warn(u"the split \"%1\" is not one of train, validation and test; the image gets its split with the others"_s.arg(
                word));
        if (image.split == Split::train && image.label == Label::ng) {
            warn(u"an NG image cannot be trained on; it was moved to test"_s);
            image.split = Split::test;
        }
    }

    QDir m_folder;
    Dataset m_dataset;
    Warnings m_warnings;
    QSet<QString> m_seen;
    std::size_t m_row = 0;
};

} // namespace

Result<Dataset> readCsvDataset(const QString& file, JobContext& job) {
    const auto bytes = readFile(toPath(file), maxListBytes);
    if (!bytes) return bytes.error();
    const CsvTable table =
        parseCsv(QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size())));
    const Columns columns = table.rows.empty() ? Columns() : columnsOf(table.rows.front());
    const std::string shown = quoted(toPath(file));
    if (columns.path < 0 || columns.label < 0)
        return Error{"The list " + shown +
                     " does not begin with the columns path and label. Write path,label[,mask][,split] as its first row."};

    auto dataset = ListReader(file).read(table, columns, job);
    if (!dataset || !dataset->images.empty()) return dataset;
    const QString first = dataset->warnings.isEmpty() ? u"It has no rows."_s : dataset->warnings.front();
    return Error{"The list " + shown + " names no image that could be found. " + first.toStdString() +
                 " Paths in it are relative to its own folder."};
}

} // namespace blemish
