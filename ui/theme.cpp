// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <optional>

#include "ui/studio_style.h"

using namespace Qt::StringLiterals;

namespace blemish {

namespace {
struct Shades {
    QRgb window, base, alternate, button, text, faint, disabled, light, midlight, mid, dark, shadow, highlight, link, tip;
};
constexpr Shades lightShades{0xfff3f4f6, 0xffffffff, 0xfff6f7f8, 0xfffafbfb, 0xff1c2126, 0xff626b74, 0xff9aa1a8, 0xffffffff,
                             0xffe2e5e8, 0xffc5cad0, 0xffa4abb2, 0xff70777e, 0xff1f6f78, 0xff12656f, 0xffffffff};
constexpr Shades darkShades{0xff23272b, 0xff191c1f, 0xff1f2326, 0xff30353a, 0xffe6e9ec, 0xff9aa4ad, 0xff6c757d, 0xff3d4349,
                            0xff363b41, 0xff3a4046, 0xff14171a, 0xff0c0e10, 0xff1f7a85, 0xff5cc0cc, 0xff2c3136};

QPalette makePalette(const Shades& s) {
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, QRgb color) { p.setColor(role, QColor::fromRgb(color)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::PlaceholderText, s.faint);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.light);
    set(QPalette::ToolTipBase, s.tip);
    set(QPalette::ToolTipText, s.text);
    set(QPalette::Light, s.light);
    set(QPalette::Midlight, s.midlight);
    set(QPalette::Mid, s.mid);
    set(QPalette::Dark, s.dark);
    set(QPalette::Shadow, s.shadow);
    set(QPalette::Highlight, s.highlight);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, s.link);
    set(QPalette::LinkVisited, s.link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, QColor::fromRgb(s.disabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(s.mid));
    return p;
}

std::optional<bool> systemDark;
std::optional<Theme> inForce;

/// Draws an SVG with `currentColor` in the palette's colour each time, so a change of theme needs no new icons.
class ThemedIconEngine : public QIconEngine {
public:
    explicit ThemedIconEngine(const QString& name) : m_name(name) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        if (file.open(QIODevice::ReadOnly)) m_svg = file.readAll();
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return u"BlemishThemedIcon"_s; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        QByteArray svg = m_svg;
        svg.replace("currentColor", palette.color(group, role).name().toLatin1());
        QSvgRenderer(svg).render(painter, QRectF(rect));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        Q_UNUSED(scale) // `size` is in device pixels already; the caller sets the ratio
        const QString cached = u"blemish-%1-%2-%3-%4"_s.arg(m_name).arg(size.width()).arg(mode).arg(
            QApplication::palette().cacheKey(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(cached, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(cached, pixmap);
        return pixmap;
    }

private:
    QString m_name;
    QByteArray m_svg;
};
} // namespace

QString toText(Theme theme) {
    return theme == Theme::light ? u"light"_s : theme == Theme::dark ? u"dark"_s : u"system"_s;
}

Theme themeFromText(const QString& text) {
    return text == "light"_L1 ? Theme::light : text == "dark"_L1 ? Theme::dark : Theme::system;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void applyTheme(Theme theme) {
    if (!systemDark) systemDark = isDark(QApplication::palette()); // asked before our own palette hides it
    inForce = theme;
    QApplication::setStyle(new StudioStyle);
    const bool dark = theme == Theme::dark || (theme == Theme::system && *systemDark);
    QApplication::setPalette(makePalette(dark ? darkShades : lightShades));
}

void setSystemDark(bool dark) {
    if (systemDark == dark) return;
    systemDark = dark;
    if (inForce == Theme::system) applyTheme(Theme::system);
}

QIcon themedIcon(const QString& name) {
    return QIcon(new ThemedIconEngine(name));
}

QColor labelColor(Label label, const QPalette& palette) {
    const bool dark = isDark(palette);
    switch (label) {
    case Label::ok: return dark ? QColor(0x6c, 0xb8, 0xf0) : QColor(0x00, 0x68, 0xa8);
    case Label::ng: return dark ? QColor(0xff, 0x93, 0x55) : QColor(0xb8, 0x48, 0x00);
    case Label::unlabelled: break;
    }
    return palette.color(QPalette::PlaceholderText);
}

QColor decisionColor(Decision decision, const QPalette& palette) {
    return labelColor(labelLike(decision), palette);
}

Label labelLike(Decision decision) {
    if (decision == Decision::review) return Label::unlabelled;
    return decision == Decision::ok ? Label::ok : Label::ng;
}

void drawMark(QPainter& painter, const QRectF& box, Label label, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = std::min(box.width(), box.height());
    const auto at = [&](double x, double y) { return box.center() + QPointF((x - 0.5) * edge, (y - 0.5) * edge); };
    QPen pen(color, edge * 0.15, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    QPainterPath path;
    if (label == Label::ok) {
        path.moveTo(at(0.12, 0.55));
        path.lineTo(at(0.40, 0.82));
        path.lineTo(at(0.90, 0.22));
    } else if (label == Label::ng) {
        path.moveTo(at(0.17, 0.17));
        path.lineTo(at(0.83, 0.83));
        path.moveTo(at(0.83, 0.17));
        path.lineTo(at(0.17, 0.83));
    } else {
        pen.setWidthF(edge * 0.1);
        path.addEllipse(box.center(), edge * 0.34, edge * 0.34);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}

} // namespace blemish
