// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_page.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

namespace {
class DropZone : public QWidget {
public:
    bool highlighted = false;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor accent = palette().color(QPalette::Highlight);
        QColor wash = highlighted ? accent : palette().color(QPalette::Base);
        if (highlighted) wash.setAlphaF(0.18F);
        painter.setBrush(wash);
        painter.setPen(QPen(highlighted ? accent : palette().color(QPalette::PlaceholderText), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 12, 12);
    }
};

/// Draws itself anew when the palette changes, as an icon in a label would not.
class BigIcon : public QWidget {
public:
    BigIcon(const QIcon& icon, int edge) : m_icon(icon) { setFixedSize(edge, edge); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        m_icon.paint(&painter, rect());
    }

private:
    QIcon m_icon;
};

QLabel* heading(const QString& text, double factor) {
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    label->setFont(font);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

QLabel* quiet(const QString& text) {
    auto* label = new QLabel(text);
    label->setAlignment(Qt::AlignHCenter);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}
} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent), m_dropZone(new DropZone) {
    const int letter = fontMetrics().averageCharWidth();
    auto* openFolder = new QPushButton(themedIcon(QStringLiteral("folder")), tr("Open &folder…"));
    openFolder->setObjectName(QStringLiteral("openFolder"));
    openFolder->setDefault(true);
    auto* openProject = new QPushButton(themedIcon(QStringLiteral("project")), tr("Open &project…"));
    auto* sample = new QPushButton(themedIcon(QStringLiteral("sample")), tr("Try the &sample"));
    sample->setObjectName(QStringLiteral("trySample"));
    sample->setToolTip(tr("Draws pictures of good and defective plates and opens them"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    for (QPushButton* button : {openFolder, openProject, sample}) {
        button->setMinimumHeight(fontMetrics().height() * 2);
        button->setMinimumWidth(letter * 20);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto* zone = new QVBoxLayout(m_dropZone);
    zone->setContentsMargins(32, 40, 32, 40);
    zone->setSpacing(8);
    zone->addWidget(new BigIcon(themedIcon(QStringLiteral("drop")), fontMetrics().height() * 4), 0, Qt::AlignHCenter);
    zone->addSpacing(8);
    zone->addWidget(heading(tr("Drop folders of images here"), 1.6));
    zone->addWidget(quiet(tr("Images of good parts are enough to begin.\nFolders called good, train, test and ground_truth are understood.")));
    zone->addSpacing(16);
    zone->addLayout(buttons);

    m_recentBox = new QWidget;
    m_recent = new QVBoxLayout(m_recentBox);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(0);

    auto* column = new QVBoxLayout;
    column->setSpacing(24);
    column->addStretch(2);
    column->addWidget(m_dropZone);
    column->addWidget(m_recentBox);
    column->addWidget(quiet(tr("Everything stays on this computer.")));
    column->addStretch(3);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
    m_dropZone->setMaximumWidth(letter * 120);

    connect(openFolder, &QPushButton::clicked, this, &WelcomePage::openFolderWanted);
    connect(openProject, &QPushButton::clicked, this, &WelcomePage::openProjectWanted);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    setRecent({});
}

void WelcomePage::setDropHighlighted(bool highlighted) {
    static_cast<DropZone*>(m_dropZone)->highlighted = highlighted;
    m_dropZone->update();
}

void WelcomePage::setRecent(const QList<RecentProject>& projects) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recentBox->setVisible(!projects.isEmpty());
    if (projects.isEmpty()) return;
    auto* title = heading(tr("Recent projects"), 1.1);
    title->setAlignment(Qt::AlignLeft);
    title->setContentsMargins(0, 0, 0, 4);
    m_recent->addWidget(title);
    for (const RecentProject& project : projects) m_recent->addWidget(rowOf(project));
}

QWidget* WelcomePage::rowOf(const RecentProject& project) {
    auto* open = new QToolButton;
    open->setObjectName(QStringLiteral("recentProject"));
    open->setAutoRaise(true);
    open->setIcon(themedIcon(QStringLiteral("project")));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    open->setMinimumHeight(fontMetrics().height() * 2);
    QString name = project.obstacle.isEmpty() ? project.name : tr("%1 – %2").arg(project.name, project.obstacle);
    open->setText(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
    open->setToolTip(plainToolTip(QDir::toNativeSeparators(project.folder)));
    open->setEnabled(project.obstacle.isEmpty());
    connect(open, &QToolButton::clicked, this, [this, folder = project.folder] { emit recentChosen(folder); });
    auto* remove = new QToolButton;
    remove->setObjectName(QStringLiteral("removeRecent"));
    remove->setAutoRaise(true);
    remove->setIcon(themedIcon(QStringLiteral("cross")));
    remove->setToolTip(tr("Remove from this list; the project stays where it is"));
    remove->setAccessibleName(tr("Remove %1 from the list").arg(project.name));
    connect(remove, &QToolButton::clicked, this, [this, folder = project.folder] { emit recentRemoved(folder); }, Qt::QueuedConnection); // it goes itself
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(open, 1);
    layout->addWidget(remove);
    return row;
}

} // namespace blemish
