// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/causes.h"

#include <QRegularExpression>

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace Throughline::Causes
{

namespace
{

constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;

/// What differs from order to order, by its form; applied from top to bottom. Ids come before product codes and
/// those before references, so that "SKU-1000" stays and "SO-1000" does not.
struct Form {
    QRegularExpression pattern;
    QString placeholder;
};

const std::vector<Form> &ids()
{
    static const QString month = uR"((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)"_s;
    static const std::vector<Form> forms{
        {QRegularExpression(uR"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)"_s), u"<mail>"_s},
        {QRegularExpression(uR"(\bhttps?://[^\s"'<>]*[^\s"'<>.,;:)])"_s), u"<url>"_s},
        {QRegularExpression(uR"(\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b)"_s, ignoreCase), u"<id>"_s},
        // Stripe's prefixed ids; a suffix without a digit is a word ("card_declined") unless it is long
        {QRegularExpression(
             uR"(\b(?:acct|ba|card|ch|cn|cs|cus|dp|du|evt|fee|ii|il|in|mandate|pi|pm|po|price|prod|prv|pst|py|pyr|qt|re|)"
             uR"(req|rk|seti|si|sk|src|sub|sub_sched|tok|tr|txi|txn|txr|we|whsec)(?:_test|_live)?_)"
             uR"((?:(?=[A-Za-z0-9]*\d)[A-Za-z0-9]+|[A-Za-z0-9]{14,})\b)"_s),
         u"<id>"_s},
        // Salesforce: 15 or 18 letters and digits, a digit among the first five
        {QRegularExpression(uR"(\b(?=[A-Za-z]{0,4}\d)(?:[A-Za-z0-9]{18}|[A-Za-z0-9]{15})\b)"_s), u"<id>"_s},
        {QRegularExpression(
             uR"(\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[+-]\d{2}:?\d{2}))?)?(?![\w-]))"_s),
         u"<time>"_s},
        {QRegularExpression(uR"(\b\d{1,2}([/.])\d{1,2}\1\d{2,4}\b)"_s), u"<time>"_s},
        {QRegularExpression(uR"(\b%1 \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b)"_s.arg(month)), u"<time>"_s},
        {QRegularExpression(uR"(\b\d{1,2}\.? %1 \d{4}\b)"_s.arg(month)), u"<time>"_s},
        {QRegularExpression(uR"(\b\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\b\.?)?)"_s), u"<time>"_s},
        {QRegularExpression(uR"(<time>(?:[ ,T]+(?:at )?<time>)+)"_s), u"<time>"_s},
        // who it was about: names of customers
        {QRegularExpression(
             uR"(\b((?:customer|account|company|party|buyer|bill-to|ship-to)(?: name)?[: ]*)(["'])[^"']+\2)"_s,
             ignoreCase),
         u"\\1<name>"_s},
    };
    return forms;
}

const std::vector<Form> &references()
{
    static const std::vector<Form> forms{
        // a written reference: a known prefix and any number
        {QRegularExpression(
             uR"(\b(?:TL[-_:])?(?:SO|PO|QU?|QT|QUO|QUOTE|INV|CM|CN|TL|NS|CUST|ORD|ORDER|OPP|PAY|RMA|REF|CASE|TXN|JE|AM)[-_#:]?\d[\w-]*)"_s),
         u"<ref>"_s},
        // hashes and tokens: long, with several digits
        {QRegularExpression(uR"(\b(?:[A-Za-z]{1,8}[-_])?(?=(?:[A-Za-z]*\d){4})[A-Za-z0-9]{16,}\b)"_s), u"<ref>"_s},
        // anything else with a long number in it
        {QRegularExpression(uR"((?<![\w<])(?=[\w/-]*[A-Za-z_/-])(?=[\w/-]*\d{3})[A-Za-z0-9]\w*(?:[-/]\w+)*)"_s),
         u"<ref>"_s},
        {QRegularExpression(uR"(\bv\d+(?:\.\d+)*\b)"_s), u"<n>"_s},
        {QRegularExpression(uR"((?<![\w<])[-+]?\d{1,3}(?: \d{3})+,\d+\b)"_s), u"<n>"_s},
        {QRegularExpression(uR"((?<![\w<])[-+]?\d+(?:[.,']\d+)*(?=(?:[a-z]{1,3})?(?!\w)))"_s), u"<n>"_s},
    };
    return forms;
}

/// Codes of things to be repaired. By their prefix, or because the words before say what they are.
const std::vector<QRegularExpression> &productCodes()
{
    static const QString code =
        uR"((?!(?:TL[-_])?(?:SO|PO|QU?|INV|ORD|TL)[-_]?\d)(?=[\w.-]*[A-Za-z])\w+(?:[-.]\w+)*)"_s;
    static const std::vector<QRegularExpression> patterns{
        QRegularExpression(uR"(\b(?:SKU|PROD|PLAN|PART|ITEM)-\w+(?:[-.]\w+)*)"_s),
        QRegularExpression(
            uR"(\b(?:sku|item (?:key|code|number)|product(?: code| key)?|part number|plan|tax code|gl account|account code)\b)"
            uR"(['":= ]{1,4}\K%1)"_s.arg(code),
            ignoreCase),
    };
    return patterns;
}

void apply(QString &text, const std::vector<Form> &forms)
{
    for (const auto &form : forms) {
        text.replace(form.pattern, form.placeholder);
    }
}

/// Takes the codes out of the text (a private character each) and returns them.
QStringList protect(QString &text)
{
    QStringList codes;
    for (const auto &pattern : productCodes()) {
        qsizetype from = 0;
        for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text, from)) {
            text.replace(match.capturedStart(), match.capturedLength(), QChar(0xE000 + static_cast<int>(codes.size())));
            codes.append(match.captured());
            from = match.capturedStart() + 1;
            if (codes.size() == 0x1000) {
                return codes;
            }
        }
    }
    return codes;
}

} // namespace

QString normalise(const QString &message)
{
    // Only the beginning counts: vendors append stack traces. Private characters of the text itself would be
    // taken for protected codes.
    QString text = message.left(4'000);
    text.removeIf([](QChar c) { return c.unicode() >= 0xE000 && c.unicode() <= 0xF8FF; });
    text.replace(u'\u2018', u'\'').replace(u'\u2019', u'\'').replace(u'\u201c', u'"').replace(u'\u201d', u'"');
    text = text.simplified();
    apply(text, ids());
    const auto codes = protect(text);
    apply(text, references());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        text.replace(QChar(0xE000 + static_cast<int>(i)), codes[i]);
    }
    return text;
}

} // namespace Throughline::Causes
