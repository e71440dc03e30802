// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

#include "core/base/file_io.h"
#include "core/ml/teacher_store.h"
#include "weights_fixtures.h"

using namespace blemish;
namespace fs = std::filesystem;

class TestTeacherStore : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        auto weights = fixtures::teacherWeights(*findBackbone("resnet18"));
        weights.tensors["fc.weight"] = tensorFromFloats({2}, {1, 2});
        m_original = fs::path(m_folder.path().toStdString()) / "my net.safetensors";
        QVERIFY(writeSafetensors(m_original, weights));
    }

    void theFolderFollowsTheEnvironment() {
        qputenv("BLEMISH_TEACHERS", "/somewhere/else");
        QCOMPARE(TeacherStore::defaultFolder(), fs::path("/somewhere/else"));
        qunsetenv("BLEMISH_TEACHERS");
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(TeacherStore::defaultFolder(), fs::path("/data/blemish/teachers"));
        qunsetenv("XDG_DATA_HOME");
    }

    void anEmptyStoreStillHasTheBuiltInTeacher() {
        const TeacherStore store(folder("empty"));
        QCOMPARE(store.list().size(), std::size_t(1));
        QCOMPARE(store.list()[0].name, std::string("builtin"));
        QVERIFY(!describeTeacher(store.list()[0]).empty());
    }

    void importedTeachersAreListedAndVerified() {
        const TeacherStore store(folder("import"));
        const auto entry = store.import(m_original);
        QVERIFY2(entry, entry ? "" : entry.error().message.c_str());
        QCOMPARE(entry->name, std::string("my_net"));
        QCOMPARE(entry->backbone, std::string("resnet18"));
        QCOMPARE(entry->sha256, *sha256OfFile(m_original));
        QVERIFY(!entry->knownOriginal);
        const auto list = store.list();
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[0].sha256, entry->sha256);
        QVERIFY(store.verify("my_net"));
        const auto stored = readSafetensors(entry->file);
        QVERIFY(stored && !stored->tensors.contains("fc.weight"));
        QVERIFY(store.import(m_original)); // again: the same file under the same name
    }

    void aChangedCopyIsNoticed() {
        const TeacherStore store(folder("changed"));
        const auto entry = store.import(m_original, "net");
        QVERIFY(entry);
        std::fstream file(entry->file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(-3, std::ios::end);
        file.put('\x11');
        file.close();
        const auto verified = store.verify("net");
        QVERIFY(!verified);
        QVERIFY(verified.error().message.find("has changed") != std::string::npos);
        QVERIFY(!store.resolve("auto", "resnet18"));
    }

    void namesCannotLeaveTheFolderOrHideTheBuiltInOne() {
        const TeacherStore store(folder("names"));
        for (const char* name : {"builtin", "auto", "../x", "a/b", ".hidden", "a b"})
            QVERIFY2(!store.import(m_original, name), name);
        QVERIFY(!fs::exists(folder("names")));
    }

    void anotherFileDoesNotReplaceATeacherOfThatName() {
        const TeacherStore store(folder("clash"));
        QVERIFY(store.import(m_original, "net"));
        const auto other = m_original.parent_path() / "other.safetensors";
        QVERIFY(writeSafetensors(other, fixtures::teacherWeights(*findBackbone("resnet18"), 0.25F)));
        QVERIFY(!store.import(other, "net"));
        QVERIFY(store.verify("net"));
    }

    void weightsOfNoBackboneAreRefused() {
        TensorFile file;
        file.tensors["features.0.weight"] = tensorFromFloats({1}, {1});
        const auto path = m_original.parent_path() / "vgg.safetensors";
        QVERIFY(writeSafetensors(path, file));
        const TeacherStore store(folder("refused"));
        const auto entry = store.import(path);
        QVERIFY(!entry);
        QVERIFY(entry.error().message.find("vgg.safetensors") != std::string::npos);
        QCOMPARE(store.list().size(), std::size_t(1));
    }

    /// What the programs say is in use is what a training then takes: a published file before one of unknown origin, whatever their names.
    void whatIsCalledChosenIsWhatIsResolved() {
        const TeacherStore store(folder("chosen"));
        QVERIFY(store.import(m_original, "another"));
        QVERIFY(store.import(m_original, "published"));
        const auto sidecar = store.folder() / "published.json";
        const auto bytes = readFile(sidecar, 1 << 20);
        QVERIFY(bytes);
        auto text = QByteArray(reinterpret_cast<const char*>(bytes->data()), static_cast<qsizetype>(bytes->size()));
        const std::string hash = store.chosen("another", "resnet18")->sha256;
        text.replace(hash.c_str(), ("f37072fd" + std::string(56, '0')).c_str()); // as torchvision's file begins
        QVERIFY(writeFileAtomically(sidecar, std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
        QCOMPARE(store.list().front().name, std::string("another"));
        QCOMPARE(store.chosen("auto", "resnet18")->name, std::string("published"));
        QCOMPARE(store.resolve("auto", "resnet18")->entry.name, std::string("published"));
        QCOMPARE(store.chosen("another", "resnet34")->backbone, std::string("resnet18"));
        QCOMPARE(store.chosen("auto", "resnet34")->name, std::string("builtin"));
        QCOMPARE(store.chosen("builtin", "resnet18")->backbone, std::string("resnet18"));
        QCOMPARE(store.chosen("random", "resnet18")->name, std::string("random"));
        QVERIFY(!store.chosen("weights.pth", "resnet18"));
    }

    void autoTakesWhatFitsAndElseTheBuiltIn() {
        const TeacherStore store(folder("auto"));
        QVERIFY(store.import(m_original, "net"));
        const auto fitting = store.resolve("auto", "resnet18");
        QVERIFY(fitting);
        QCOMPARE(fitting->entry.name, std::string("net"));
        QCOMPARE(toFloats(fitting->weights.tensors.at("bn1.weight"))[0], 0.5F);
        const auto other = store.resolve("auto", "resnet34");
        QVERIFY(other);
        QCOMPARE(other->entry.name, std::string("builtin"));
        QVERIFY(checkTeacher(other->weights, *findBackbone("resnet34")));
        QVERIFY(!store.resolve("net", "resnet34"));
        QVERIFY(!store.resolve("no such teacher", "resnet18"));
        QCOMPARE(store.resolve("builtin", "resnet18")->entry.name, std::string("builtin"));
        QCOMPARE(store.resolve(m_original.string(), "resnet18")->weights.tensors.size(), fitting->weights.tensors.size());
    }

    void everyBackboneHasABuiltInAndARandomTeacher() {
        const TeacherStore store(folder("made"));
        for (const auto& spec : backbones()) {
            if (spec.blocks[2] > 6) continue; // made by the same code as ResNet-50, but for seconds
            for (const char* name : {"builtin", "random"}) {
                const auto made = store.resolve(name, std::string(spec.name), 5);
                QVERIFY(made);
                QVERIFY(checkTeacher(made->weights, spec));
                QCOMPARE(made->entry.name, std::string(name));
                QVERIFY(describeTeacher(made->entry).starts_with(name == std::string("random") ? "A random" : "The built-in"));
            }
        }
        QVERIFY(!store.import(m_original, "random"));
    }

    void vggIsImportedAndTaken() {
        const TeacherStore store(folder("vgg"));
        auto weights = fixtures::teacherWeights(*findBackbone("vgg16"));
        weights.tensors["classifier.0.weight"] = tensorFromFloats({1}, {1});
        const auto path = m_original.parent_path() / "vgg16.safetensors";
        QVERIFY(writeSafetensors(path, weights));
        const auto imported = store.import(path);
        QVERIFY(imported);
        QCOMPARE(imported->backbone, std::string("vgg16"));
        QCOMPARE(store.resolve("auto", "vgg16")->entry.name, std::string("vgg16"));
        QCOMPARE(store.resolve("auto", "vgg16")->weights.tensors.size(), std::size_t(26));
    }

    void checkpointsWithAnOptimizerAreSearchedForTheNetwork() {
        TensorFile checkpoint;
        for (const auto& [name, tensor] : fixtures::teacherWeights(*findBackbone("resnet18")).tensors)
            checkpoint.tensors["state_dict.module." + name] = tensor;
        checkpoint.tensors["optimizer.state.0.momentum"] = tensorFromFloats({1}, {1});
        const auto path = m_original.parent_path() / "checkpoint.safetensors";
        QVERIFY(writeSafetensors(path, checkpoint));
        QVERIFY(TeacherStore(folder("checkpoint")).import(path));
    }

private:
    fs::path folder(const char* name) const { return fs::path(m_folder.path().toStdString()) / "stores" / name; }
    QTemporaryDir m_folder;
    fs::path m_original;
};

QTEST_GUILESS_MAIN(TestTeacherStore)
#include "test_teacher_store.moc"
