// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/components/syntax.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QMutex>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

using KSyntaxHighlighting::Theme;

constexpr qsizetype longestColoured = 20'000; ///< characters; one longer line is no text for people

/// Roles of our own palette, whose contrast is computed: the themes of the library have colours of their own.
QString roleOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::DataType:
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Function:
    case Theme::Attribute:
        return u"info"_s;
    case Theme::String:
    case Theme::Char:
    case Theme::VerbatimString:
        return u"ok"_s;
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
    case Theme::SpecialChar:
    case Theme::SpecialString:
    case Theme::Preprocessor:
        return u"doubt"_s;
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Operator:
        return u"secondary"_s;
    default:
        return u"text"_s;
    }
}

class Cutter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QList<Span> cut(const QString &line, KSyntaxHighlighting::State &state)
    {
        m_line = line;
        m_spans.clear();
        m_until = 0;
        if (line.size() <= longestColoured) {
            state = highlightLine(line, state);
        }
        add(line.size(), u"text"_s);
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        add(offset, u"text"_s);
        add(offset + length, roleOf(format.textStyle()));
    }

private:
    void add(qsizetype until, const QString &role)
    {
        if (until <= m_until) {
            return;
        }
        const auto text = m_line.mid(m_until, until - m_until);
        m_until = until;
        if (!m_spans.isEmpty() && m_spans.last().role == role) {
            m_spans.last().text += text;
        } else {
            m_spans.append({text, role});
        }
    }

    QString m_line;
    QList<Span> m_spans;
    qsizetype m_until = 0;
};

} // namespace

QList<QList<Span>> highlighted(const QStringList &lines, Syntax syntax)
{
    QList<QList<Span>> all;
    all.reserve(lines.size());
    if (syntax == Syntax::Plain) {
        for (const auto &line : lines) {
            all.append(QList<Span>{{line, u"text"_s}});
        }
        return all;
    }
    static QMutex mutex; // the library's definitions are loaded on first use
    const QMutexLocker lock(&mutex);
    static KSyntaxHighlighting::Repository repository;
    Cutter cutter;
    cutter.setDefinition(repository.definitionForName(syntax == Syntax::Json ? u"JSON"_s : u"XML"_s));
    KSyntaxHighlighting::State state;
    for (const auto &line : lines) {
        all.append(cutter.cut(line, state));
    }
    return all;
}

} // namespace Throughline
