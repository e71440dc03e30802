// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QScrollArea>
#include <QSysInfo>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "core/base/parallel.h"
#include "core/ml/machine.h"
#include "ui/log_book.h"
#include "ui/memory_use.h"
#include "ui/text.h"

namespace blemish {

namespace {
constexpr int newestLines = 100; ///< of the log, in the diagnostics

QString translated(const char* text) {
    return QCoreApplication::translate("About", text);
}

QLabel* bold(const QString& text) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void addHeading(QFormLayout& form, const QString& text) {
    QLabel* label = bold(text);
    label->setForegroundRole(QPalette::Link);
    label->setContentsMargins(0, form.rowCount() > 0 ? 12 : 0, 0, 0);
    form.addRow(label);
}

void addKeys(QFormLayout& form, const QString& keys, const QString& text) {
    form.addRow(bold(keys), new QLabel(text));
}
/// As Linux names it; empty elsewhere.
QString processorName() {
    QFile info(QStringLiteral("/proc/cpuinfo"));
    if (!info.open(QIODevice::ReadOnly)) return {};
    for (QByteArray line = info.readLine(); !line.isEmpty(); line = info.readLine())
        if (line.startsWith("model name")) return QString::fromUtf8(line.mid(line.indexOf(':') + 1)).trimmed();
    return {};
}
} // namespace

void showAbout(QWidget* parent) {
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(translated(QT_TRANSLATE_NOOP("About", "About Blemish")));
    box->setIconPixmap(QIcon(QStringLiteral(":/org.blemish.Studio.svg")).pixmap(96, 96));
    box->setText(QStringLiteral("<h3>Blemish %1</h3>").arg(QCoreApplication::applicationVersion()) +
                 translated(QT_TRANSLATE_NOOP("About", "<p>Learns what a good part looks like and shows what does not.</p>"
                                                       "<p>Free software under the GNU General Public License, version 3 or later. "
                                                       "It connects to the network only to download weights that you ask for.</p>")));
    box->setInformativeText(translated(QT_TRANSLATE_NOOP("About", "Built on Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch and CLI11 (BSD), oneDNN, OpenCV and OpenSSL (Apache 2.0), nlohmann/json, spdlog and "
                                                                  "libdeflate (MIT), zlib (Zlib) and SQLite (public domain).")));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void showShortcuts(QWidget* parent, const QList<KeyGroup>& groups) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("About", "Keys")));
    auto* sheet = new QWidget;
    auto* form = new QFormLayout(sheet);
    form->setHorizontalSpacing(32);
    for (const KeyGroup& group : groups) {
        bool begun = false;
        for (const QAction* action : group.actions) {
            if (action->shortcut().isEmpty() || !action->isVisible()) continue; // some types of defect are not there
            if (!std::exchange(begun, true)) addHeading(*form, withoutMnemonic(group.title));
            addKeys(*form, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), withoutMnemonic(action->text()));
        }
    }
    addHeading(*form, translated(QT_TRANSLATE_NOOP("About", "On the image")));
    addKeys(*form, translated(QT_TRANSLATE_NOOP("About", "H, held")), translated(QT_TRANSLATE_NOOP("About", "Look underneath the heatmap")));
    addKeys(*form, translated(QT_TRANSLATE_NOOP("About", "X, held")), translated(QT_TRANSLATE_NOOP("About", "Flip to the image compared with")));
    addKeys(*form, translated(QT_TRANSLATE_NOOP("About", "Mouse wheel")), translated(QT_TRANSLATE_NOOP("About", "Zoom at the cursor")));
    addKeys(*form, translated(QT_TRANSLATE_NOOP("About", "Double click")), translated(QT_TRANSLATE_NOOP("About", "Zoom in, or fit again")));
    auto* area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(area);
    layout->addWidget(buttons);
    dialog->resize(sheet->sizeHint().width() + 64, std::min(sheet->sizeHint().height() + 96, parent->height() * 9 / 10));
    dialog->open();
}

QString diagnosticText(const LogBook& log) {
    QStringList lines{
        QStringLiteral("Blemish %1, Qt %2").arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        QStringLiteral("%1, %2 at %3 %, language %4")
            .arg(QGuiApplication::platformName(), qEnvironmentVariable("XDG_CURRENT_DESKTOP", QStringLiteral("no desktop")))
            .arg(qRound(100 * qGuiApp->devicePixelRatio())).arg(QLocale().name()),
        QStringLiteral("%1, kernel %2, %3").arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("%1, %2 cores, %3, %4").arg(processorName()).arg(availableCores())
            .arg(processorHasBf16() ? QStringLiteral("bf16") : QStringLiteral("no bf16"),
                 QFileInfo::exists(QStringLiteral("/dev/nvidiactl")) ? QStringLiteral("NVIDIA driver") : QStringLiteral("no NVIDIA driver")),
        QStringLiteral("%1 MB of memory in use, %2 MB free").arg(residentBytes() >> 20).arg(availableBytes() >> 20)};
    const int rows = log.rowCount();
    for (int row = std::max(0, rows - newestLines); row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < LogBook::columns; ++column) cells << log.index(row, column).data().toString();
        lines << cells.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace blemish
