// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/image_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include "ui/image_model.h"
#include "ui/label_bar.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace blemish {

namespace {
constexpr int gap = 4, padding = 8;

int pictureEdge(const QFontMetrics& metrics) {
    return metrics.height() * 15 / 2;
}

/// The place of a box in `in` where the language goes from right to left: on the other side.
QRectF inDirection(Qt::LayoutDirection direction, const QRectF& in, const QRectF& box) {
    return direction == Qt::LeftToRight ? box : box.translated(in.left() + in.right() - box.left() - box.right(), 0);
}

void drawPicture(QPainter& painter, const QRect& box, const QModelIndex& index, const QPalette& palette) {
    const auto pixmap = index.data(Qt::DecorationRole).value<QPixmap>();
    if (!pixmap.isNull()) {
        const QSizeF size = QSizeF(pixmap.size()).scaled(box.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(box).center());
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()));
        return;
    }
    QColor ground = palette.color(QPalette::Mid);
    ground.setAlphaF(0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    if (!index.data(ImageModel::UnreadableRole).toBool()) return;
    QRect sign(0, 0, box.width() / 4, box.width() / 4);
    sign.moveCenter(box.center());
    themedIcon(QStringLiteral("warning")).paint(&painter, sign);
}

/// Decision and score on the picture, on the palette's own ground so that it reads on any image; filled where the decision
/// contradicts the label, so that errors stand out in a screen full of cards.
void drawBadge(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette, const QFont& font,
               Qt::LayoutDirection direction) {
    const QVariant score = index.data(ImageModel::ScoreRole);
    if (!score.isValid()) return;
    const auto decision = static_cast<Decision>(index.data(ImageModel::DecisionRole).toInt());
    QFont small(font);
    small.setPointSizeF(font.pointSizeF() * 0.9);
    const QFontMetrics metrics(small);
    const QString text = numberText(score.toDouble());
    const int mark = metrics.ascent();
    const int width = mark + metrics.horizontalAdvance(text) + 16;
    const QRectF badge = inDirection(direction, picture, QRectF(picture.right() - width - 3, picture.top() + 4, width, metrics.height() + 4));
    const auto label = static_cast<Label>(index.data(ImageModel::LabelRole).toInt());
    const bool wrong = contradicts(label, decision);
    const QColor sign = decisionColor(decision, palette), base = palette.color(QPalette::Base);
    QColor ground = wrong ? sign : base;
    ground.setAlphaF(wrong ? 1.0F : 0.9F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    const QColor color = wrong ? base : sign;
    const QRectF place(badge.left() + 6, badge.center().y() - mark * 0.4, mark * 0.8, mark * 0.8);
    drawMark(painter, inDirection(direction, badge, place), labelLike(decision), color);
    painter.setFont(small);
    painter.setPen(wrong ? base : palette.color(QPalette::Text));
    painter.drawText(inDirection(direction, badge, badge.adjusted(mark + 8, 0, -6, 0)),
                     Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignRight), text);
}

/// An eye in the other corner: somebody has looked at this image.
void drawReviewed(QPainter& painter, const QRect& picture, const QModelIndex& index, const QPalette& palette, const QFontMetrics& metrics,
                  Qt::LayoutDirection direction) {
    if (!index.data(ImageModel::ReviewedRole).toBool()) return;
    const double edge = metrics.height() * 0.95 + 2;
    const QRectF disc = inDirection(direction, picture, QRectF(picture.left() + 3, picture.top() + 4, edge, edge));
    QColor ground = palette.color(QPalette::Base);
    ground.setAlphaF(0.9F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(disc);
    themedIcon(QStringLiteral("reviewed")).paint(&painter, disc.toAlignedRect().adjusted(2, 2, -2, -2));
}

void drawLabel(QPainter& painter, const QRect& line, const QModelIndex& index, const QPalette& palette,
               const QFontMetrics& metrics, bool selected, Qt::LayoutDirection direction) {
    const auto label = static_cast<Label>(index.data(ImageModel::LabelRole).toInt());
    const QString type = index.data(ImageModel::DefectTypeRole).toString();
    const QColor color = selected ? palette.color(QPalette::HighlightedText) : labelColor(label, palette);
    const int mark = metrics.ascent();
    const QRectF sign(line.left(), line.center().y() - mark * 0.4 + 0.5, mark * 0.8, mark * 0.8);
    drawMark(painter, inDirection(direction, line, sign), label, color);
    const QString text = type.isEmpty() ? labelText(label) : type; // only NG has a type, and the mark says NG
    QRectF box = QRectF(line).adjusted(mark + 4, 0, 0, 0);
    if (const int number = index.data(ImageModel::DefectNumberRole).toInt(); number >= 0 && !selected) {
        const double edge = mark * 0.6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(defectTypeColor(number, palette));
        const QRectF swatch(line.right() - edge, line.center().y() - edge / 2 + 0.5, edge, edge);
        painter.drawRoundedRect(inDirection(direction, line, swatch), 2, 2);
        box.setRight(line.right() - mark);
    }
    painter.setPen(color);
    painter.drawText(inDirection(direction, line, box), Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft),
                     metrics.elidedText(text, Qt::ElideRight, int(box.width())));
}
} // namespace

QSize ImageDelegate::cardSize(const QFontMetrics& metrics) {
    const int edge = pictureEdge(metrics);
    return {edge + 2 * (padding + gap), edge + 2 * (padding + gap) + padding / 2 + 2 * metrics.height() + 2};
}

QSize ImageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return cardSize(option.fontMetrics);
}

void ImageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // "002.png" would be written as "png.002"
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter->setPen(Qt::NoPen);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        QColor ground = option.palette.color(QPalette::Highlight);
        if (!selected) ground.setAlphaF(0.14F);
        painter->setBrush(ground);
        painter->drawRoundedRect(card, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
    }
    const int edge = pictureEdge(option.fontMetrics);
    const QRect picture(card.left() + (card.width() - edge) / 2, card.top() + padding, edge, edge);
    drawPicture(*painter, picture, index, option.palette);
    drawBadge(*painter, picture, index, option.palette, option.font, option.direction);
    drawReviewed(*painter, picture, index, option.palette, option.fontMetrics, option.direction);

    QRect line(picture.left(), picture.bottom() + 1 + padding / 2, edge, option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(line, Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle, edge));
    line.translate(0, line.height() + 2);
    drawLabel(*painter, line, index, option.palette, option.fontMetrics, selected, option.direction);
    painter->restore();
}

} // namespace blemish
