// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMessageBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace blemish {

namespace {
QString translated(const char* text) {
    return QCoreApplication::translate("About", text);
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
                                                       "It never connects to the network.</p>")));
    box->setInformativeText(translated(QT_TRANSLATE_NOOP("About", "Built on Qt (LGPL 3), LibTorch (BSD), OpenCV (Apache 2.0), QCustomPlot (GPL 3), "
                                                                  "SQLite (public domain), nlohmann/json and spdlog (MIT).")));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

void showShortcuts(QWidget* parent, const QList<QAction*>& actions) {
    auto* dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("About", "Keys")));
    auto* sheet = new QWidget;
    auto* form = new QFormLayout(sheet);
    form->setHorizontalSpacing(32);
    const auto add = [form](const QString& keys, const QString& text) {
        auto* label = new QLabel(keys);
        QFont font = label->font();
        font.setBold(true);
        label->setFont(font);
        form->addRow(label, new QLabel(text));
    };
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty()) continue;
        QString text = action->text();
        add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), text.remove(QLatin1Char('&')));
    }
    add(translated(QT_TRANSLATE_NOOP("About", "H or Space, held")), translated(QT_TRANSLATE_NOOP("About", "Look underneath the heatmap")));
    add(translated(QT_TRANSLATE_NOOP("About", "Mouse wheel")), translated(QT_TRANSLATE_NOOP("About", "Zoom at the cursor")));
    add(translated(QT_TRANSLATE_NOOP("About", "Double click")), translated(QT_TRANSLATE_NOOP("About", "Zoom in, or fit again")));
    auto* area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(area);
    layout->addWidget(buttons);
    dialog->resize(sheet->sizeHint().width() + 64, std::min(sheet->sizeHint().height() + 96, 720));
    dialog->open();
}

} // namespace blemish
