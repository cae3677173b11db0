// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/statuswords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Throughline
{

QString wordOfStatus(const QString &status)
{
    static const QHash<QString, const char *> words{
        {u"accepted"_s, QT_TRANSLATE_NOOP("Status", "accepted")},
        {u"activated"_s, QT_TRANSLATE_NOOP("Status", "activated")},
        {u"active"_s, QT_TRANSLATE_NOOP("Status", "active")},
        {u"applied"_s, QT_TRANSLATE_NOOP("Status", "applied")},
        {u"approved"_s, QT_TRANSLATE_NOOP("Status", "approved")},
        {u"booked"_s, QT_TRANSLATE_NOOP("Status", "booked")},
        {u"canceled"_s, QT_TRANSLATE_NOOP("Status", "cancelled")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Status", "cancelled")},
        {u"closed"_s, QT_TRANSLATE_NOOP("Status", "closed")},
        {u"credit_hold"_s, QT_TRANSLATE_NOOP("Status", "credit hold")},
        {u"draft"_s, QT_TRANSLATE_NOOP("Status", "draft")},
        {u"fulfilled"_s, QT_TRANSLATE_NOOP("Status", "fulfilled")},
        {u"inactive"_s, QT_TRANSLATE_NOOP("Status", "inactive")},
        {u"issued"_s, QT_TRANSLATE_NOOP("Status", "issued")},
        {u"lost"_s, QT_TRANSLATE_NOOP("Status", "lost")},
        {u"open"_s, QT_TRANSLATE_NOOP("Status", "open")},
        {u"paid"_s, QT_TRANSLATE_NOOP("Status", "paid")},
        {u"past_due"_s, QT_TRANSLATE_NOOP("Status", "past due")},
        {u"pending"_s, QT_TRANSLATE_NOOP("Status", "pending")},
        {u"posted"_s, QT_TRANSLATE_NOOP("Status", "posted")},
        {u"processing"_s, QT_TRANSLATE_NOOP("Status", "in progress")},
        {u"received"_s, QT_TRANSLATE_NOOP("Status", "received")},
        {u"rejected"_s, QT_TRANSLATE_NOOP("Status", "rejected")},
        {u"requires_payment_method"_s, QT_TRANSLATE_NOOP("Status", "needs a payment method")},
        {u"uncollectible"_s, QT_TRANSLATE_NOOP("Status", "uncollectible")},
        {u"unpaid"_s, QT_TRANSLATE_NOOP("Status", "unpaid")},
        {u"void"_s, QT_TRANSLATE_NOOP("Status", "void")},
        {u"won"_s, QT_TRANSLATE_NOOP("Status", "won")},
    };
    const char *word = words.value(status.toLower());
    return word ? QCoreApplication::translate("Status", word) : status;
}

} // namespace Throughline
