// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/config/slaedit.h"
#include "engine/lanes/slaeffect.h"

#include <QJsonObject>

// An SLA definition as the screens and the command line show and change it.
namespace Throughline::Api
{

class Reader;

/// A change of a definition, as the audit has it.
struct SlaChange {
    qint64 atMs = 0;
    QString actor;
    QString reason;
    QJsonObject before; ///< fields as in Config::editableOf, of what differs
    QJsonObject after;
};

struct SlaDefinitionView {
    SlaDefinition definition;
    QJsonObject fields; ///< Config::editableOf
    QList<BusinessCalendar> calendars; ///< that may be chosen, beside "entity" and "always"
    QList<SlaChange> changes; ///< newest first, the last few
    QString version; ///< of all definitions
};

/// What a change would do. Nothing is written.
struct SlaDryRun {
    QString id;
    Config::SlaDraft draft;
    Lanes::SlaStanding now;
    Lanes::SlaStanding then;
    bool partly = false; ///< more run than were counted
};

Result<SlaDefinitionView> slaDefinition(Reader &reader, const QString &id); ///< NotFound; empty = the first
Result<SlaDryRun> slaDryRun(Reader &reader, const QString &id, const QJsonObject &changes, qint64 nowMs);

QJsonObject toJson(const SlaDefinitionView &view);
QJsonObject toJson(const SlaDryRun &run);

} // namespace Throughline::Api
