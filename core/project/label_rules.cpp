// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_rules.h"

#include <QRegularExpression>

#include "core/base/quoted.h"
#include "core/base/words.h"
#include "core/project/file_names.h"

namespace blemish {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A rule that is ready to be asked about many paths.
class Matcher {
public:
    explicit Matcher(const LabelRule& rule) : m_kind(rule.kind), m_pattern(rule.pattern) {
        if (m_kind != LabelRule::Kind::regex) return;
        m_regex.setPattern(m_pattern);
        if (!m_regex.isValid()) m_pattern.clear();
        m_regex.optimize();
    }

    bool matches(const QString& path) const {
        if (m_pattern.isEmpty()) return false;
        const qsizetype slash = path.lastIndexOf(u'/');
        switch (m_kind) {
        case LabelRule::Kind::prefix: return QStringView(path).sliced(slash + 1).startsWith(m_pattern);
        case LabelRule::Kind::regex: return m_regex.match(path).hasMatch();
        case LabelRule::Kind::folder: break;
        }
        for (const QStringView folder : QStringView(path).first(std::max<qsizetype>(slash, 0)).split(u'/'))
            if (folder.compare(m_pattern, Qt::CaseInsensitive) == 0) return true;
        return false;
    }

private:
    LabelRule::Kind m_kind;
    QString m_pattern;
    QRegularExpression m_regex;
};

void decide(ImageRecord& image, const LabelRule& rule) {
    image.label = rule.label;
    image.defectType = rule.label == Label::ng ? rule.defectType : QString();
    if (rule.split != Split::unassigned) image.split = rule.split;
    if (image.label == Label::ng && image.split == Split::train) image.split = Split::test;
}

} // namespace

Result<void> checkRule(const LabelRule& rule) {
    if (rule.kind != LabelRule::Kind::regex || rule.pattern.isEmpty()) return {};
    const QRegularExpression regex(rule.pattern);
    if (regex.isValid()) return {};
    return Error{Core::say("The pattern %1 is no regular expression: %2 at character %3.",
                           {quoted(toPath(rule.pattern)), regex.errorString().toStdString(), regex.patternErrorOffset() + 1}),
                 ErrorKind::usage};
}

RulesOutcome applyRules(std::span<ImageRecord> images, std::span<const LabelRule> rules) {
    RulesOutcome outcome;
    outcome.matched.assign(rules.size(), 0);
    outcome.examples.resize(rules.size());
    std::vector<Matcher> matchers(rules.begin(), rules.end());
    for (ImageRecord& image : images) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            if (!matchers[i].matches(image.path)) continue;
            decide(image, rules[i]);
            if (outcome.matched[i]++ == 0) outcome.examples[i] = image.path;
            break;
        }
        ++(image.label == Label::ok ? outcome.ok : image.label == Label::ng ? outcome.ng : outcome.unlabelled);
        outcome.train += image.split == Split::train;
    }
    return outcome;
}

} // namespace blemish
