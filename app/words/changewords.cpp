// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/changewords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Throughline
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Changes", text);
}

/// What a person did, as the audit names it (of a plan: the state it came into); its own name where no words are known.
QString actionWords(const QString &action)
{
    static const QHash<QString, const char *> words{
        {u"plan.create"_s, QT_TRANSLATE_NOOP("Changes", "Plan made")},
        {u"plan.approved"_s, QT_TRANSLATE_NOOP("Changes", "Plan approved")},
        {u"plan.holding"_s, QT_TRANSLATE_NOOP("Changes", "Plan started, in its hold window")},
        {u"plan.running"_s, QT_TRANSLATE_NOOP("Changes", "Plan runs")},
        {u"plan.paused"_s, QT_TRANSLATE_NOOP("Changes", "Plan paused")},
        {u"plan.stopped"_s, QT_TRANSLATE_NOOP("Changes", "Plan stopped")},
        {u"plan.finished"_s, QT_TRANSLATE_NOOP("Changes", "Plan finished")},
        {u"plan.policy"_s, QT_TRANSLATE_NOOP("Changes", "Pace or gates of a plan changed")},
        {u"flow.unwind"_s, QT_TRANSLATE_NOOP("Changes", "Flow is to be taken back")},
        {u"flow.unwound"_s, QT_TRANSLATE_NOOP("Changes", "Flow taken back")},
        {u"flow.stopped"_s, QT_TRANSLATE_NOOP("Changes", "Taking back a flow came to a halt")},
        {u"order.check"_s, QT_TRANSLATE_NOOP("Changes", "Credit, stock, price and tax asked")},
        {u"order.fixed_there"_s, QT_TRANSLATE_NOOP("Changes", "Repair in the system linked")},
        {u"step.approve"_s, QT_TRANSLATE_NOOP("Changes", "Step approved")},
        {u"step.decide"_s, QT_TRANSLATE_NOOP("Changes", "Step in doubt decided")},
        {u"system.probe"_s, QT_TRANSLATE_NOOP("Changes", "System tested")},
    };
    const char *word = words.value(action);
    return word ? say(word) : action;
}

} // namespace

QString changeText(const Api::ChangeView &change)
{
    const auto name = change.subjectName.isEmpty() ? change.subject : change.subjectName;
    if (change.kind == "mapping"_L1) {
        return change.text.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Changes", "Mappings of the files, version %1")).arg(change.version)
            : say(QT_TRANSLATE_NOOP("Changes", "Mapping %1: %2")).arg(change.subject, change.text);
    }
    if (change.kind == "sla"_L1) {
        return say(QT_TRANSLATE_NOOP("Changes", "SLA definition %1: %2")).arg(change.subject, change.text);
    }
    if (change.kind == "config"_L1) {
        QStringList names = change.names;
        const auto program = names.indexOf(u"program"_s);
        if (program >= 0) {
            names[program] = say(QT_TRANSLATE_NOOP("Changes", "what ships with the program"));
        }
        return say(QT_TRANSLATE_NOOP("Changes", "Configuration %1: %2")).arg(change.version, names.join(u", "_s));
    }
    if (change.kind == "schema"_L1) {
        return say(QT_TRANSLATE_NOOP("Changes", "%1 sent what nobody here can read: %2")).arg(name, change.text);
    }
    if (change.kind == "down"_L1) {
        const auto text = say(QT_TRANSLATE_NOOP("Changes", "%1 stops answering")).arg(name);
        return change.text.isEmpty() ? text : QString(text + u": "_s + change.text);
    }
    if (change.kind == "up"_L1) {
        return say(QT_TRANSLATE_NOOP("Changes", "%1 answers again")).arg(name);
    }
    if (change.kind == "operate"_L1) {
        return (change.on ? say(QT_TRANSLATE_NOOP("Changes", "%1 goes live"))
                          : say(QT_TRANSLATE_NOOP("Changes", "%1 only observes")))
            .arg(name);
    }
    if (change.kind == "pause"_L1) {
        return (change.on ? say(QT_TRANSLATE_NOOP("Changes", "%1 is paused"))
                          : say(QT_TRANSLATE_NOOP("Changes", "%1 goes on")))
            .arg(name);
    }
    if (change.kind == "setting"_L1) {
        return say(QT_TRANSLATE_NOOP("Changes", "Set on screen: %1")).arg(name);
    }
    return actionWords(change.text) + u" · "_s + change.subject.section(u':', -1); // "plan:plan-1f": its kind is said
}

} // namespace Throughline
