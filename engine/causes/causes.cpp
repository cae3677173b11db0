// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/causes.h"

#include "engine/base/json.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Causes
{

namespace
{

constexpr int titleLength = 96;

/// First sentences that say nothing, as vendors put them before the one that does.
constexpr std::array boilerplate{
    "Error while accessing a resource"_L1,
    "An error occurred"_L1,
    "Bad Request"_L1,
    "Validation failed"_L1,
    "Invalid request"_L1,
    "Request failed"_L1,
    "UserError"_L1,
    "Error"_L1,
    "An unexpected error occurred"_L1,
    "Something went wrong"_L1,
    "Unprocessable Entity"_L1,
};

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(uR"((?<=[.!?])\s+(?=[\p{Lu}<"']))"_s);
    return text.split(end, Qt::SkipEmptyParts);
}

bool saysNothing(QString sentence)
{
    while (!sentence.isEmpty() && !sentence.back().isLetterOrNumber()) {
        sentence.chop(1);
    }
    return std::ranges::any_of(
        boilerplate, [&](QLatin1StringView words) { return sentence.compare(words, Qt::CaseInsensitive) == 0; });
}

QString shortened(const QString &text)
{
    if (text.size() <= titleLength) {
        return text;
    }
    const auto cut = text.lastIndexOf(u' ', titleLength - 2);
    return text.left(cut > titleLength / 2 ? cut : titleLength - 1) + u'…';
}

QString wordsOf(const QString &code)
{
    auto words = code.toLower();
    words.replace(u'_', u' ').replace(u'-', u' ');
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

/// What our own value maps lack is named exactly: each entry is repaired by itself, digits and all.
bool namesAnEntry(const Failure &failure)
{
    return failure.code == QLatin1StringView(traits(ErrorCode::MappingMissing).name);
}

} // namespace

QString titleOf(const Failure &failure)
{
    if (namesAnEntry(failure)) {
        return shortened(failure.message);
    }
    static const QRegularExpression placeholder(u"<(?:mail|url|id|time|name|ref|n)>"_s);
    auto sentences = sentencesOf(normalise(failure.message));
    while (sentences.size() > 1 && saysNothing(sentences.first())) {
        sentences.removeFirst();
    }
    auto title = sentences.isEmpty() ? wordsOf(failure.code) : sentences.first();
    title.replace(placeholder, u"…"_s);
    return shortened(title);
}

Cause causeOf(const Failure &failure)
{
    auto words = namesAnEntry(failure) ? failure.message : normalise(failure.message);
    while (words.endsWith(u'.') || words.endsWith(u'!')) {
        words.chop(1); // some roads to the same error end without the full stop
    }
    const auto identity = QStringList{failure.system, failure.operation, failure.code, words}.join(QChar(0x1F));
    return {QString::fromLatin1(sha256Hex(identity.toUtf8()).first(16)), titleOf(failure), failure.system,
            failure.operation, failure.code};
}

} // namespace Throughline::Causes
