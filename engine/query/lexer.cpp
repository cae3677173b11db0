// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/lexer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Throughline::Query
{

namespace
{

struct Spelling {
    QLatin1StringView text;
    Operator op;
};
/// Longer ones first.
constexpr std::array spellings{
    Spelling{"!="_L1, Operator::Differs},     Spelling{"<>"_L1, Operator::Differs},
    Spelling{"!~"_L1, Operator::ContainsNot}, Spelling{"<="_L1, Operator::AtMost},
    Spelling{">="_L1, Operator::AtLeast},     Spelling{"="_L1, Operator::Equals},
    Spelling{"<"_L1, Operator::Less},         Spelling{">"_L1, Operator::More},
    Spelling{"~"_L1, Operator::Contains},
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e'; // also as mails write them
}

bool endsWord(QChar c)
{
    return c.isSpace() || isQuote(c) || c == u'(' || c == u')' || c == u',' || c == u'=' || c == u'<' || c == u'>'
        || c == u'~';
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    QList<Token> run()
    {
        while (true) {
            while (m_at < m_text.size() && m_text[m_at].isSpace()) {
                ++m_at;
            }
            if (m_at >= m_text.size()) {
                break;
            }
            next();
        }
        add(Token::What::End, m_text.size(), m_text.size(), {});
        return m_tokens;
    }

private:
    void add(Token::What what, qsizetype from, qsizetype to, const QString &text, Operator op = Operator::Equals)
    {
        m_tokens.append({what, text, op, int(from), int(to - from), false});
    }

    void next()
    {
        const QChar c = m_text[m_at];
        const auto from = m_at;
        if (c == u'(' || c == u')' || c == u',') {
            ++m_at;
            add(c == u'(' ? Token::What::Open : c == u')' ? Token::What::Close : Token::What::Comma, from, m_at, c);
        } else if (isQuote(c)) {
            quoted();
        } else if (!symbol()) {
            word();
        }
    }

    bool symbol()
    {
        for (const auto &spelling : spellings) {
            if (m_text.mid(m_at).startsWith(spelling.text)) {
                add(Token::What::Operator, m_at, m_at + spelling.text.size(), spelling.text, spelling.op);
                m_at += spelling.text.size();
                return true;
            }
        }
        return false;
    }

    /// A doubled quote inside stands for one.
    void quoted()
    {
        const auto from = m_at++;
        QString text;
        while (m_at < m_text.size()) {
            if (isQuote(m_text[m_at])) {
                if (m_at + 1 < m_text.size() && m_text[m_at] == u'"' && m_text[m_at + 1] == u'"') {
                    ++m_at;
                } else {
                    add(Token::What::Quoted, from, ++m_at, text);
                    return;
                }
            }
            text += m_text[m_at++];
        }
        add(Token::What::Quoted, from, m_at, text);
        m_tokens.last().unclosed = true;
    }

    void word()
    {
        const auto from = m_at++; // whatever it begins with belongs to it, so that every character is consumed
        while (m_at < m_text.size() && !endsWord(m_text[m_at])
               && !(m_text[m_at] == u'!' && m_at + 1 < m_text.size()
                    && (m_text[m_at + 1] == u'=' || m_text[m_at + 1] == u'~'))) {
            if (m_text[m_at] == u':' && fieldNamed(m_text.mid(from, m_at - from))) {
                add(Token::What::Word, from, m_at, m_text.mid(from, m_at - from).toString());
                add(Token::What::Operator, m_at, m_at + 1, u":"_s, Operator::Equals);
                ++m_at;
                return;
            }
            ++m_at;
        }
        add(Token::What::Word, from, m_at, m_text.mid(from, m_at - from).toString());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Token> m_tokens;
};

} // namespace

QList<Token> tokensOf(QStringView text)
{
    return Lexer(text).run();
}

} // namespace Throughline::Query
