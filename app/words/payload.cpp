// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/payload.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

constexpr qsizetype shortEnough = 64;

/// End of the string that starts at `from` (position of its closing quote), or the end of the text.
qsizetype stringEnd(const QString &text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'"') {
            return i;
        }
    }
    return text.size() - 1;
}

/// The bracket that closes the one at `from`, or -1.
qsizetype closing(const QString &text, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            i = stringEnd(text, i);
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if ((c == u'}' || c == u']') && --depth == 0) {
            return i;
        }
    }
    return -1;
}

/// The text without blanks between tokens.
QString squeezed(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'"') {
            const qsizetype end = stringEnd(text, i);
            out += QStringView(text).mid(i, end - i + 1);
            i = end;
        } else if (!text[i].isSpace()) {
            out += text[i];
        }
    }
    return out;
}

QString spaced(QStringView compact)
{
    QString out;
    const QString text = compact.toString();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            const qsizetype end = stringEnd(text, i);
            out += QStringView(text).mid(i, end - i + 1);
            i = end;
        } else {
            out += c == u':' || c == u',' ? QString(c + u' ') : c == u'{' ? u"{ "_s : c == u'}' ? u" }"_s : QString(c);
        }
    }
    return out.replace(u"{  }"_s, u"{}"_s);
}

constexpr int deepest = 200; ///< of nested JSON; deeper parts stay as they are

/// The members of an object or array, cut at the commas of its own level.
QStringList membersOf(const QString &inside)
{
    QStringList members;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const QChar c = inside[i];
        if (c == u'"') {
            i = stringEnd(inside, i);
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            --depth;
        } else if (c == u',' && depth == 0) {
            members.append(inside.mid(from, i - from));
            from = i + 1;
        }
    }
    if (from < inside.size()) {
        members.append(inside.mid(from));
    }
    return members;
}

/// The same JSON with the members of each object by key; tokens stay as they are.
QString sorted(const QString &json, int depth)
{
    const bool object = json.startsWith(u'{');
    if (depth > deepest || (!object && !json.startsWith(u'[')) || closing(json, 0) != json.size() - 1) {
        return json;
    }
    auto members = membersOf(json.mid(1, json.size() - 2));
    for (auto &member : members) {
        const auto colon = object && member.startsWith(u'"') ? stringEnd(member, 0) + 1 : qsizetype(-1);
        member = object ? QString(member.left(colon + 1) + sorted(member.mid(colon + 1), depth + 1))
                        : sorted(member, depth + 1);
    }
    if (object) {
        std::ranges::stable_sort(members);
    }
    return (object ? u'{' : u'[') + members.join(u',') + (object ? u'}' : u']');
}

} // namespace

QStringList payloadLines(const QByteArray &payload, qsizetype bytesMost)
{
    if (payload.isEmpty()) {
        return {};
    }
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(payload.left(bytesMost));
    if (decode.hasError()) {
        QStringList lines;
        for (qsizetype i = 0; i < std::min<qsizetype>(payload.size(), 4096); i += 16) {
            lines.append(QString::fromLatin1(payload.mid(i, 16).toHex(' ')));
        }
        return lines;
    }
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'[')) {
        return text.split(u'\n');
    }
    const QString json = squeezed(trimmed);
    QStringList lines;
    QString line;
    int depth = 0;
    const auto flush = [&] {
        lines.append(line);
        line = QString(2 * depth, u' ');
    };
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QChar c = json[i];
        if (c == u'"') {
            const qsizetype end = stringEnd(json, i);
            line += QStringView(json).mid(i, end - i + 1);
            i = end;
        } else if (c == u'{' || c == u'[') {
            const qsizetype end = closing(json, i);
            const QStringView inside = end < 0 ? QStringView() : QStringView(json).mid(i, end - i + 1);
            if (end > 0 && depth > 0 && inside.size() <= shortEnough) {
                line += spaced(inside);
                i = end;
            } else {
                line += c;
                ++depth;
                flush();
            }
        } else if (c == u'}' || c == u']') {
            depth = std::max(0, depth - 1);
            flush();
            line += c;
        } else {
            line += c;
            if (c == u',') {
                flush();
            } else if (c == u':') {
                line += u' ';
            }
        }
    }
    lines.append(line);
    return lines;
}

bool isJson(const QByteArray &payload)
{
    const auto begun = payload.trimmed();
    return begun.startsWith('{') || begun.startsWith('[');
}

bool isXml(const QByteArray &payload)
{
    return payload.trimmed().startsWith('<');
}

QByteArray sortedByKeys(const QByteArray &payload)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(payload);
    if (decode.hasError() || !isJson(payload)) {
        return payload;
    }
    return sorted(squeezed(text.trimmed()), 0).toUtf8();
}

int guiltyLine(const QStringList &lines, const QString &message)
{
    static const QRegularExpression word(u"[\\w.\\-\\[\\]]{4,}"_s);
    QStringList words;
    for (auto it = word.globalMatch(message); it.hasNext();) {
        QString candidate = it.next().captured();
        while (candidate.endsWith(u'.')) {
            candidate.chop(1);
        }
        const bool codeLike =
            std::ranges::any_of(candidate, [](QChar c) { return c.isDigit() || c == u'_' || c == u'-' || c == u'['; });
        if (codeLike && candidate.size() >= 4) {
            words.append(candidate);
        }
    }
    std::ranges::stable_sort(words, std::greater{}, &QString::size);
    for (const QString &candidate : std::as_const(words)) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(candidate)) {
                return int(i);
            }
        }
    }
    return -1;
}

} // namespace Throughline
