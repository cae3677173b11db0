// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lanes/keyfigures.h"

#include "app/components/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("KeyFigures", text, nullptr, n);
}

struct KeyFigure {
    QString label;
    QString glyph;
    QString role = u"text"_s;
    QString number;
    QString unit;
    QString note;
    QString filter; ///< of the exceptions page; empty = leads nowhere
};

QVariantMap toMap(const KeyFigure &figure)
{
    return {{u"label"_s, figure.label},   {u"glyph"_s, figure.glyph}, {u"role"_s, figure.role},
            {u"number"_s, figure.number}, {u"unit"_s, figure.unit},   {u"note"_s, figure.note},
            {u"filter"_s, figure.filter}};
}

QString moneyWords(const Money &money)
{
    const auto figure = Format::figure(money);
    return money.isNull() ? QString() : QString(figure.number + QChar(0x00a0) + figure.unit);
}

KeyFigure atRisk(const Api::StatusView &status)
{
    const auto figure = Format::figure(status.atRiskReporting);
    return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "Money at risk, open exceptions")),
            .glyph = {},
            .number = figure.number,
            .unit = figure.unit,
            .note = say(QT_TRANSLATE_N_NOOP("KeyFigures", "%Ln open"), status.openExceptions) + u", "_s
                + say(QT_TRANSLATE_N_NOOP("KeyFigures", "%Ln cause(s)"), status.causes),
            .filter = u"all"_s};
}

KeyFigure due(const Api::StatusView &status)
{
    if (status.dueReporting.isNull()) {
        return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "Stuck orders")),
                .glyph = {},
                .number = Format::count(status.openExceptions),
                .unit = say(QT_TRANSLATE_N_NOOP("KeyFigures", "of %Ln in flight"), status.transactions),
                .note = say(QT_TRANSLATE_NOOP("KeyFigures", "no deadline is defined here")),
                .filter = u"all"_s};
    }
    const int breach = status.late + status.dueToday;
    return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "Late or due today")),
            .glyph = breach > 0 ? u"clock-late"_s : QString(),
            .role = breach > 0 ? u"danger"_s : u"text"_s,
            .number = Format::count(breach),
            .unit = {}, // exceptions are counted, and the money of one order is in several of them
            .note = say(QT_TRANSLATE_N_NOOP("KeyFigures", "%Ln already late"), status.late),
            .filter = u"due"_s};
}

KeyFigure inDoubt(const Api::StatusView &status, qint64 nowMs)
{
    const bool any = status.inDoubt > 0;
    return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "In doubt")),
            .glyph = any ? u"in-doubt"_s : QString(),
            .role = any ? u"doubt"_s : u"text"_s,
            .number = Format::count(status.inDoubt),
            .unit = moneyWords(status.inDoubtReporting),
            .note = any && status.oldestInDoubtMs > 0
                ? say(QT_TRANSLATE_NOOP("KeyFigures", "oldest %1")).arg(Format::age(nowMs - status.oldestInDoubtMs))
                : say(QT_TRANSLATE_NOOP("KeyFigures", "every send is proved")),
            .filter = u"in-doubt"_s};
}

KeyFigure waiting(const Api::StatusView &status)
{
    return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "Waiting to be sent")),
            .glyph = {},
            .number = Format::count(status.outbox),
            .unit = say(QT_TRANSLATE_N_NOOP("KeyFigures", "effect(s)"), status.outbox),
            .note = status.operating ? say(QT_TRANSLATE_NOOP("KeyFigures", "the engine sends in order"))
                                     : say(QT_TRANSLATE_NOOP("KeyFigures", "observing: nothing is sent")),
            .filter = {}};
}

KeyFigure replayed(const Api::StatusView &status)
{
    return {.label = say(QT_TRANSLATE_NOOP("KeyFigures", "Replayed and verified, last 24 h")),
            .glyph = {},
            .number = Format::count(status.replayedVerified24h),
            .unit = say(QT_TRANSLATE_N_NOOP("KeyFigures", "of %Ln"), status.replayed24h),
            .note = say(QT_TRANSLATE_N_NOOP("KeyFigures", "%Ln differ(s)"), status.differs24h) + u", "_s
                + say(QT_TRANSLATE_N_NOOP("KeyFigures", "%Ln in doubt"), status.inDoubt24h),
            .filter = {}};
}

} // namespace

QVariantList keyFigures(const Api::StatusView &status, qint64 nowMs)
{
    QVariantList figures;
    for (const auto &figure :
         {atRisk(status), due(status), inDoubt(status, nowMs), waiting(status), replayed(status)}) {
        figures.append(toMap(figure));
    }
    return figures;
}

} // namespace Throughline
