// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/dataset_csv.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

#include "core/base/file_io.h"
#include "core/base/words.h"
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
        if (table.notUtf8) m_warnings.add(QString::fromStdString(Core::say("The list is not UTF-8 and was read as Latin-1. Save it as UTF-8.")));
        const std::size_t rows = table.rows.size() - (table.unterminated ? 1 : 0);
        for (std::size_t i = 1; i < rows; ++i) {
            if (job.cancelled()) return cancelledError();
            job.report("Reading the list", static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows) - 1);
            m_row = i + 1;
            readRow(table.rows[i], columns);
        }
        if (table.unterminated) {
            m_row = table.rows.size();
            passOver(Core::say("a quotation mark is never closed; this row and all after it were not read"));
        }
        auto& images = m_dataset.images;
        std::sort(images.begin(), images.end(),
                  [](const ImageRecord& a, const ImageRecord& b) { return naturalLess(a.path, b.path); });
        m_dataset.warnings = m_warnings.take();
        m_dataset.passedOver = m_warnings.takePassedOver();
        return std::move(m_dataset);
    }

private:
    void warn(const std::string& what) { m_warnings.add(inRow(what)); }
    void passOver(const std::string& what) { m_warnings.addPassedOver(inRow(what)); }
    QString inRow(const std::string& what) const { return QString::fromStdString(Core::say("Row %1: %2.", {m_row, what})); }

    void readRow(const QStringList& row, const Columns& columns) {
        if (row.size() == 1 && row[0].trimmed().isEmpty()) return;
        if (!fits(row, columns)) {
            passOver(Core::say("has %1 fields where the header has %2; it was passed over", {row.size(), columns.count}));
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
            passOver(Core::say("names no image; it was passed over"));
            return false;
        }
        const QString file = resolve(name);
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable()) {
            passOver(Core::say("there is no file %1; it was passed over", {quoted(toPath(file))}));
            return false;
        }
        if (!hasImageSuffix(file)) {
            passOver(Core::say("%1 is not an image; it was passed over", {quoted(toPath(file))}));
            return false;
        }
        if (m_seen.contains(file)) {
            warn(Core::say("%1 is listed a second time; the first row counts", {quoted(toPath(file))}));
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
            warn(Core::say("there is no mask %1; the image is used without it", {quoted(toPath(file))}));
    }

    void takeSplit(const QString& word, ImageRecord& image) {
        image.split = splitFromText(word);
        if (image.split == Split::unassigned && !word.isEmpty() &&
            word.compare(toText(Split::unassigned), Qt::CaseInsensitive) != 0)
            warn(Core::say("the split \"%1\" is not one of train, validation and test; the image gets its split with the others",
                           {word.toStdString()}));
        if (image.split == Split::train && image.label == Label::ng) {
            warn(Core::say("an NG image cannot be trained on; it was moved to test"));
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
        return Error{Core::say("The list %1 does not begin with the columns path and label. Write path,label[,mask][,split] as its first row.",
                               {shown})};

    auto dataset = ListReader(file).read(table, columns, job);
    if (!dataset || !dataset->images.empty()) return dataset;
    const std::string first = dataset->warnings.isEmpty() ? Core::say("It has no rows.") : dataset->warnings.front().toStdString();
    return Error{Core::say("The list %1 names no image that could be found. %2 Paths in it are relative to its own folder.", {shown, first})};
}

} // namespace blemish
