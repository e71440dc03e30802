// SPDX-License-Identifier: GPL-3.0-or-later
// How long the studio takes for what people do with many images, and how long its window does not answer meanwhile.
//   QT_QPA_PLATFORM=offscreen bench_studio [count …]      (default: 2000 20000)
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QUndoStack>
#include <functional>
#include <map>

#include "bench_images.h"
#include "ui/gallery.h"
#include "ui/inspect_page.h"
#include "ui/main_window.h"
#include "ui/session.h"
#include "ui/snapshot_dialog.h"
#include "ui/theme.h"
#include "ui/thumbnail_cache.h"

using namespace blemish;
using namespace Qt::StringLiterals;

namespace {

/// Times every event that the event loop hands out: the window cannot answer for as long as one takes.
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0) return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className(); // the receiver may be gone afterwards
        const int type = event->type();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool taken = QApplication::notify(receiver, event);
        --m_depth;
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (milliseconds > longest) {
            longest = milliseconds;
            where = name + " " + QByteArray::number(type);
        }
        return taken;
    }

    double longest = 0; ///< milliseconds
    QByteArray where;

private:
    int m_depth = 0;
};

struct Taken {
    double milliseconds, block;
    QByteArray where;
};

class Bench {
public:
    Bench(WatchedApplication& app, int count) : m_app(app), m_count(count) {
        bench::drawImages(data(), count);
        m_window.resize(1400, 900);
        m_window.show();
    }

    void run() {
        step(
            "import a folder", [this] { m_session.importFolder(data(), project()); },
            [this] { return idle() && m_session.hasProject(); });
        step(
            "first screen of thumbnails, new", [] {}, [this] { return m_window.settled(); }, true);
        m_session.closeProject();
        if (auto store = ProjectStore::open(project())) bench::addScores(**store);
        step(
            "open the project", [this] { m_session.importFolder(project()); },
            [this] { return idle() && m_session.hasProject(); });
        step(
            "first screen of thumbnails, cached", [] {}, [this] { return m_window.settled(); }, true);
        everySeventhIsNg();
        scroll();
        filterAndSort();
        label();
        step(
            "60 moves of the threshold", [this] { dragThreshold(60); }, [this] { return m_moves == 0; });
        step("show the evaluation", [this] { m_window.showPage(MainWindow::evaluate); });
        step(
            "60 moves there", [this] { dragThreshold(60); }, [this] { return m_moves == 0; });
        SnapshotDialog* snapshot = nullptr;
        step("show what a training saw", [&] {
            snapshot = new SnapshotDialog(m_session, m_session.trainings().front(), &m_window);
            snapshot->show();
        });
        delete snapshot;
    }

    std::map<QByteArray, Taken> taken;
    std::vector<QByteArray> order;

private:
    QString data() const { return m_folder.filePath(u"data"_s); }
    QString project() const { return m_folder.filePath(u"project"_s); }
    Gallery& gallery() { return m_window.inspectPage().gallery(); }
    bool idle() { return m_window.settled() || (m_session.hasProject() && m_session.currentImage() >= 0); }

    /// `work` runs as an event of its own; the step ends when `done` and everything is painted.
    void step(
        const QByteArray& name, const std::function<void()>& work, const std::function<bool()>& done = [] { return true; },
        bool atOnce = false) {
        if (!atOnce) settle();
        m_app.longest = 0;
        m_app.where.clear();
        bool begun = false;
        QElapsedTimer timer;
        timer.start();
        QTimer::singleShot(0, &m_window, [&] {
            work();
            begun = true;
        });
        while (!begun || !done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        taken[name] = {static_cast<double>(timer.nsecsElapsed()) / 1e6, m_app.longest, m_app.where};
        order.push_back(name);
    }

    void settle() {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 150 || (!m_window.settled() && timer.elapsed() < 20'000))
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    void everySeventhIsNg() {
        std::vector<int> ng;
        for (int i = 0; i < m_count; i += 7) ng.push_back(i);
        step("label every seventh NG", [this, ng] { m_session.setLabel(ng, Label::ng, u"dent"_s); });
    }

    void scroll() {
        QScrollBar* bar = gallery().verticalScrollBar();
        const int pages = 60;
        int page = 0;
        step(
            "scroll through all in 60 pages", [] {},
            [&] {
                bar->setValue(bar->maximum() * ++page / pages);
                return page == pages;
            });
        step(
            "last screen of thumbnails, new", [] {}, [this] { return m_window.settled(); }, true);
        bar->setValue(0);
    }

    void filterAndSort() {
        GalleryFilter ng, text;
        ng.label = Label::ng;
        text.text = u"part 1"_s;
        step("filter by label", [this, ng] { m_session.setFilter(ng); });
        step("filter by text", [this, text] { m_session.setFilter(text); });
        step("show all", [this] { m_session.setFilter({}); });
        step("sort by score", [this] { gallery().shown().setOrder(ImageFilterModel::Order::highestScore); });
        step("sort by use for labelling", [this] { gallery().shown().setOrder(ImageFilterModel::Order::mostUseful); });
        step("sort by name", [this] { gallery().shown().setOrder(ImageFilterModel::Order::path); });
    }

    void label() {
        const auto press = [this](const QList<QKeySequence>& keys) {
            for (QAction* action : m_window.inspectPage().labelActions())
                if (action->shortcuts() == keys) action->trigger();
        };
        gallery().setCurrentIndex(gallery().shown().index(3, 0));
        step("label one", [press] { press({Qt::Key_2}); });
        step("undo one", [this] { m_session.undoStack().undo(); });
        step("select all", [this] { gallery().selectAll(); });
        step("label all", [press] { press({Qt::Key_1}); });
        step("undo all", [this] { m_session.undoStack().undo(); });
    }

    void dragThreshold(int moves) {
        m_moves = moves;
        auto* timer = new QTimer(&m_window);
        QObject::connect(timer, &QTimer::timeout, &m_window, [this, timer] {
            m_session.setThreshold(0.5 + m_moves * 0.001);
            if (--m_moves == 0) timer->deleteLater();
        });
        timer->start(0);
    }

    WatchedApplication& m_app;
    int m_count;
    int m_moves = 0;
    QTemporaryDir m_folder;
    Session m_session;
    MainWindow m_window{m_session};
};

void print(const std::vector<int>& counts, const std::vector<QByteArray>& order,
           std::vector<std::map<QByteArray, Taken>> results) {
    QTextStream out(stdout);
    out << "step";
    for (const int count : counts) out << " | " << count << ": ms | longest block, ms";
    out << " | growth\n";
    for (const QByteArray& name : order) {
        out << name;
        for (auto& result : results) {
            out << " | " << QString::number(result[name].milliseconds, 'f', 1) << " | "
                << QString::number(result[name].block, 'f', 1);
            if (result[name].block > 50) out << " (" << result[name].where << ")";
        }
        out << " | " << QString::number(results.back()[name].milliseconds / results.front()[name].milliseconds, 'f', 1) << "\n";
    }
}

} // namespace

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    WatchedApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"blemish-bench"_s);
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    applyTheme(Theme::light);
    std::vector<int> counts;
    for (const QString& argument : QCoreApplication::arguments().mid(1)) counts.push_back(argument.toInt());
    if (counts.empty()) counts = {2000, 20000};
    std::vector<std::map<QByteArray, Taken>> results;
    std::vector<QByteArray> order;
    for (const int count : counts) {
        QDir(ThumbnailCache::diskFolder()).removeRecursively();
        Bench bench(app, count);
        bench.run();
        results.push_back(bench.taken);
        order = bench.order;
    }
    print(counts, order, results);
    QDir(ThumbnailCache::diskFolder()).removeRecursively();
    return 0;
}
