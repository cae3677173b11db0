// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scenario/scenario.h"

#include "engine/base/json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Throughline::TestSupport
{

namespace
{

/// Scenario day 1 is 2026-11-02; "09:00" is on it, "3d 09:00" two days later.
constexpr qint64 dayOne = 1'793'577'600'000;
constexpr qint64 day = 24LL * 60 * 60 * 1000;

/// Takes a time off the front of the words; -1 when there is none.
qint64 takeTime(QStringList &words)
{
    static const QRegularExpression days(u"^(\\d+)d$"_s);
    qint64 base = dayOne;
    if (!words.isEmpty()) {
        if (const auto match = days.match(words.first()); match.hasMatch()) {
            base += (match.captured(1).toLongLong() - 1) * day;
            words.removeFirst();
        }
    }
    if (words.isEmpty()) {
        return -1;
    }
    const auto text = words.takeFirst();
    const auto time = QTime::fromString(text, text.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    return time.isValid() ? base + time.msecsSinceStartOfDay() : -1;
}

/// Scenario JSON is the canonical object's, with two liberties: the kind follows from the native type, and an
/// amount may be written in one string ("186400.00 EUR").
Result<CanonicalObject> objectFrom(const QString &type, const QByteArray &bytes)
{
    static const QMap<QString, QString> kinds{
        {u"Account"_s, u"customer"_s},      {u"Opportunity"_s, u"opportunity"_s},
        {u"Quote"_s, u"quote"_s},           {u"Order"_s, u"order"_s},
        {u"Contract"_s, u"contract"_s},     {u"customer"_s, u"customer"_s},
        {u"salesOrder"_s, u"order"_s},      {u"itemFulfillment"_s, u"fulfilment"_s},
        {u"invoice"_s, u"invoice"_s},       {u"subscription"_s, u"subscription"_s},
        {u"charge"_s, u"payment"_s},        {u"customerPayment"_s, u"payment"_s},
        {u"creditMemo"_s, u"credit_memo"_s}};
    auto json = parseJsonObject(bytes);
    if (!json) {
        return std::unexpected(json.error());
    }
    if (!json->contains("kind"_L1)) {
        json->insert("kind"_L1, kinds.value(type));
    }
    const auto amount = (*json)["amount"_L1].toString().split(u' ');
    if (amount.size() == 2) {
        json->insert("amount"_L1, amount[0]);
        json->insert("currency"_L1, amount[1]);
    }
    return canonicalFromJson(*json);
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_lines(text.split(u'\n'))
    {
    }

    Result<Scenario> parse()
    {
        while (m_at < m_lines.size()) {
            const auto line = m_lines[m_at++].trimmed();
            if (line.startsWith(u'#') && m_scenario.title.isEmpty() && !line.contains("SPDX"_L1)) {
                m_scenario.title = line.sliced(1).trimmed();
            }
            if (line.isEmpty() || line.startsWith(u'#')) {
                continue;
            }
            if (auto done = statement(line); !done) {
                return fail(ErrorCode::BadInput, u"line %1: %2"_s.arg(m_at).arg(done.error().detail));
            }
        }
        return m_scenario;
    }

private:
    Result<void> statement(const QString &line)
    {
        auto words = line.simplified().split(u' ');
        const auto verb = words.takeFirst();
        if (verb == "order"_L1 && words == QStringList{u"any"_s}) {
            m_scenario.anyOrder = true;
        } else if (verb == "system"_L1 && words.size() == 2) {
            append(line, SystemStatement{words[0], words[1]});
        } else if (verb == "observe"_L1 || verb == "operate"_L1) {
            append(line, ModeStatement{verb == "observe"_L1});
        } else if (verb == "read"_L1 && words.size() >= 3 && words[1] == "until"_L1) {
            const auto role = words[0];
            words.remove(0, 2);
            append(line, ReadStatement{role, takeTime(words)});
        } else if (verb == "expect"_L1 && !words.isEmpty()) {
            const bool negated = words.first() == "no"_L1 && words.size() > 1;
            append(line, Expectation{negated, words[negated ? 1 : 0], words.sliced(negated ? 2 : 1)});
        } else if (verb == "at"_L1) {
            return happening(line, words);
        } else {
            return fail(ErrorCode::BadInput, u"unknown statement: "_s + line);
        }
        return {};
    }

    Result<void> happening(const QString &line, QStringList words)
    {
        const auto at = takeTime(words);
        if (at < 0 || words.size() < 3) {
            return fail(ErrorCode::BadInput, u"expected: at <time> <system> <type> <id> {...}"_s);
        }
        if (words[0] == "step"_L1 && words.size() >= 4) {
            const Failure failure{
                {}, words[2], words.value(4), words.sliced(std::min<qsizetype>(5, words.size())).join(u' ')};
            if (toWord(stepStateFromWord(words[3])) != words[3]) {
                return fail(ErrorCode::BadInput, u"no such step state: "_s + words[3]);
            }
            append(line, StepStatement{words[1], words[2], stepStateFromWord(words[3]), at, failure});
            return {};
        }
        Observation observation;
        observation.record = {words[0], words[1], words[2]};
        observation.observedMs = at;
        observation.versionMs = at;
        words.remove(0, 3);
        if (words.value(0) == "as-of"_L1) {
            words.removeFirst();
            observation.versionMs = takeTime(words);
        }
        observation.deleted = words == QStringList{u"deleted"_s};
        if (!observation.deleted) {
            auto object = objectFrom(observation.record.type, json(line));
            if (!object) {
                return std::unexpected(object.error());
            }
            observation.object = *object;
            observation.mappingVersion = u"scenario"_s;
        }
        append(line, Arrival{observation});
        return {};
    }

    /// From the first brace of this line until braces balance.
    QByteArray json(const QString &line)
    {
        auto text = line.sliced(std::max<qsizetype>(0, line.indexOf(u'{')));
        while (text.count(u'{') > text.count(u'}') && m_at < m_lines.size()) {
            text += u' ' + m_lines[m_at++].trimmed();
        }
        return text.toUtf8();
    }

    template<typename T>
    void append(const QString &line, T content)
    {
        m_scenario.statements.append({static_cast<int>(m_at), line, std::move(content)});
    }

    QStringList m_lines;
    qsizetype m_at = 0;
    Scenario m_scenario;
};

} // namespace

Result<Scenario> parseScenario(const QString &text)
{
    return Parser(text).parse();
}

} // namespace Throughline::TestSupport
