// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/causes/causes.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Throughline;
using namespace Throughline::Causes;
using namespace Qt::StringLiterals;

namespace
{

const QStringList templates{
    u"Order %1 for customer %2 failed at %3: %4 %5 is over the limit"_s,
    u"[%3] request %2: amount %5 of %1 does not match %4"_s,
    u"No such record '%2' (order=%1, %4 %5). Try again after %3."_s,
    u"%1: %2: %3: %5 %4"_s,
};

QString digits(int count, bool leading = true)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QChar(u'0' + *rc::gen::inRange(i == 0 && leading ? 1 : 0, 10));
    }
    return text;
}

QString alphanumeric(int count)
{
    static const auto letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"_s;
    QString text;
    for (int i = 0; i < count; ++i) {
        text += letters[*rc::gen::inRange(0, static_cast<int>(letters.size()))];
    }
    return text;
}

QString hex(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QString::number(*rc::gen::inRange(0, 16), 16);
    }
    return text;
}

/// One id of a given form; two draws of one form must look alike to the fingerprint.
QString id(int form)
{
    switch (form) {
    case 0:
        return u"cus_"_s + alphanumeric(14);
    case 1:
        return u"sub_1"_s + alphanumeric(23);
    case 2:
        return hex(8) + u'-' + hex(4) + u'-' + hex(4) + u'-' + hex(4) + u'-' + hex(12);
    case 3:
        return u"006"_s + alphanumeric(15);
    default:
        return digits(*rc::gen::inRange(1, 9));
    }
}

QString orderNumber(int form)
{
    switch (form) {
    case 0:
        return u"SO-20%1-"_s.arg(digits(2)) + digits(6);
    case 1:
        return u"TL-SO-2026-"_s + digits(*rc::gen::inRange(1, 8));
    case 2:
        return u"Q-"_s + digits(*rc::gen::inRange(1, 8));
    default:
        return u"INV"_s + digits(*rc::gen::inRange(3, 8));
    }
}

QString timeText(int form)
{
    const auto two = [](int low, int high) {
        return QString::number(*rc::gen::inRange(low, high)).rightJustified(2, u'0');
    };
    QString day = u"20"_s + two(20, 40) + u'-' + two(1, 13) + u'-' + two(1, 29);
    switch (form) {
    case 0:
        return day;
    case 1:
        return day + u'T' + two(0, 24) + u':' + two(0, 60) + u':' + two(0, 60) + u'Z';
    case 2:
        return two(1, 13) + u'/' + two(1, 29) + u"/20"_s + two(20, 40);
    default:
        return two(0, 24) + u':' + two(0, 60) + u':' + two(0, 60);
    }
}

QString amount(int form)
{
    const QString cents = u'.' + digits(2, false);
    switch (form) {
    case 0:
        return digits(*rc::gen::inRange(1, 10)) + cents;
    case 1:
        return digits(*rc::gen::inRange(1, 4)) + u',' + digits(3, false) + cents;
    default:
        return digits(*rc::gen::inRange(1, 12));
    }
}

Failure failure(const QString &message)
{
    return {u"netsuite-emea"_s, u"order.upsert"_s, u"code"_s, message};
}

} // namespace

class CauseProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAmountsAndTimesDoNotMatter()
    {
        const bool held = rc::check("another order, id, time and amount is the same cause", [] {
            const auto words = templates[*rc::gen::inRange(0, static_cast<int>(templates.size()))];
            const int forms[]{*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 5), *rc::gen::inRange(0, 4),
                              *rc::gen::inRange(0, 3)};
            const QString sku = u"SKU-"_s + alphanumeric(3).toUpper() + u'-' + alphanumeric(2).toUpper();
            const auto fill = [&] {
                return failure(
                    words.arg(orderNumber(forms[0]), id(forms[1]), timeText(forms[2]), sku, amount(forms[3])));
            };
            const auto first = fill();
            const auto second = fill();
            if (causeOf(first).id != causeOf(second).id) {
                RC_LOG(normalise(first.message).toStdString() + "\n" + normalise(second.message).toStdString());
            }
            RC_ASSERT(causeOf(first).id == causeOf(second).id);
            RC_ASSERT(titleOf(first) == titleOf(second));
            RC_ASSERT(normalise(first.message).contains(sku));
        });
        QVERIFY(held);
    }
    void twoProductsAreTwoCauses()
    {
        const bool held = rc::check("another product code is another cause", [] {
            const auto code = []() -> QString {
                return u"SKU-"_s + alphanumeric(*rc::gen::inRange(2, 6)).toUpper() + u'-' + alphanumeric(2).toUpper();
            };
            const auto first = code();
            const auto second = code();
            RC_PRE(first != second);
            const auto words = u"Item key invalid: %1 in order SO-2026-100042."_s;
            RC_ASSERT(causeOf(failure(words.arg(first))).id != causeOf(failure(words.arg(second))).id);
        });
        QVERIFY(held);
    }
    void normalisingTwiceChangesNothing()
    {
        const bool held = rc::check("normalised words are a fixed point, whatever the bytes", [] {
            const auto bytes = *rc::gen::arbitrary<std::string>();
            const auto once = normalise(QString::fromLatin1(QByteArray::fromStdString(bytes)));
            RC_ASSERT(normalise(once) == once);
            RC_ASSERT(titleOf(failure(once)).size() <= 96);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(CauseProperties)
#include "causeproperties.moc"
