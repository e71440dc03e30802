// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>
#include <filesystem>

#include "core/project/project_store.h"
#include "tests/project/project_files.h"

using namespace blemish;
using namespace blemish::test;

/// Twenty thousand images, each step's time printed for people to read.
class TestProjectScale : public QObject {
    Q_OBJECT

    static constexpr int imageCount = 20000;
    Files m_files;

    template <class Work>
    static auto timed(const char* what, Work work) {
        QElapsedTimer timer;
        timer.start();
        auto result = work();
        qInfo("%s: %lld ms", what, static_cast<long long>(timer.elapsed()));
        return result;
    }

private slots:
    void twentyThousandImagesAreScannedStoredAndLabelled() {
        m_files.write(QStringList{"data/good/x.txt", "data/dent/x.txt"});
        for (int i = 0; i < imageCount; ++i) {
            const QString path = m_files.at(QString("data/%1/%2.png").arg(i % 4 ? "good" : "dent").arg(i));
            std::filesystem::create_hard_link(m_files.at("data/good/x.txt").toStdString(), path.toStdString());
        }
        JobContext job;
        auto set = timed("scan", [&] { return scanDataset(m_files.at("data"), job); });
        VERIFY_OK(set);
        QCOMPARE(set->images.size(), std::size_t(imageCount));
        timed("split", [&] {
            assignSplits(set->images, 0.2, 0);
            return 0;
        });

        const auto project = ProjectStore::create(m_files.at("project"), "many");
        VERIFY_OK(project);
        const auto added = timed("add", [&] { return (*project)->addDataset(*set); });
        VERIFY_OK(added);
        QCOMPARE(*added, imageCount);
        const auto again = timed("add again", [&] { return (*project)->addDataset(*set); });
        VERIFY_OK(again);
        QCOMPARE(*again, 0);

        const auto images = timed("read", [&] { return (*project)->images(); });
        VERIFY_OK(images);
        QCOMPARE(images->size(), std::size_t(imageCount));
        std::vector<std::int64_t> ids;
        for (const ImageRecord& image : *images) ids.push_back(image.id);
        VERIFY_OK(timed("label all", [&] { return (*project)->setLabel(ids, Label::ok, {}); }));
        VERIFY_OK(timed("label one", [&] { return (*project)->setLabel(std::span(ids).first(1), Label::ng, "dent"); }));
    }
};

QTEST_GUILESS_MAIN(TestProjectScale)
#include "test_project_scale.moc"
