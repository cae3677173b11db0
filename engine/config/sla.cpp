// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/sla.h"

#include "engine/base/json.h"
#include "engine/base/texts.h"
#include "engine/config/check.h"
#include "engine/config/shipped.h"
#include "engine/config/slavalues.h"

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Throughline::Config
{

namespace
{

int minuteOf(QStringView text)
{
    return text.first(2).toInt() * 60 + text.sliced(3, 2).toInt();
}

qint64 duration(const QJsonValue &value)
{
    return parseDuration(value.toString()).value_or(0);
}

/// Shipped files of a folder, then the workspace's own of the same name over them. By file name.
Result<QMap<QString, YamlDocument>> documents(Files &files, const QString &workspace, const QString &folder)
{
    QMap<QString, YamlDocument> found;
    const auto add = [&](const QString &name, const QString &path, const Result<QByteArray> &bytes) -> Result<void> {
        auto document = bytes.and_then([&](const QByteArray &text) { return readYaml(path, text); });
        if (!document) {
            return std::unexpected(document.error());
        }
        found.insert(name, *document);
        return {};
    };
    for (const auto shipped = shippedNames(folder); const auto &name : shipped) {
        const QString path = folder + u'/' + name;
        if (const auto added = add(name, path, shippedFile(path)); !added) {
            return std::unexpected(added.error());
        }
    }
    const QString own = workspace + u'/' + folder;
    for (const auto overrides = files.list(own, u".yaml"_s); const auto &name : overrides) {
        const QString path = own + u'/' + name;
        if (const auto added = add(name, path, files.read(path)); !added) {
            return std::unexpected(added.error());
        }
    }
    return found;
}

void addTo(QByteArray &content, const YamlDocument &document)
{
    content += canonicalJson(document.value.toObject()) + '\n';
}

} // namespace

QMap<QDate, QString> holidaysOf(const QString &region)
{
    QMap<QDate, QString> days;
    const auto table = shippedFile(u"holidays/holidays.txt"_s);
    if (region.isEmpty() || !table) {
        return days;
    }
    const QByteArray head = region.toUtf8() + ' ';
    auto at = table->startsWith(head) ? qsizetype(0) : table->indexOf(QByteArray('\n' + head)) + 1;
    if (at == 0 && !table->startsWith(head)) {
        return days;
    }
    while (at < table->size() && QByteArrayView(*table).sliced(at).startsWith(QByteArrayView(head))) {
        const auto end = table->indexOf('\n', at);
        const auto line = table->sliced(at + head.size(), end - at - head.size());
        days.insert(QDate::fromString(QString::fromLatin1(line.first(10)), Qt::ISODate),
                    QString::fromUtf8(line.sliced(11)));
        at = end + 1;
    }
    return days;
}

QStringList problemsOfCalendar(const YamlDocument &document)
{
    auto problems = problemsOf(document, FileKind::Calendar);
    if (!problems.isEmpty()) {
        return problems;
    }
    const auto calendar = calendarFrom(document.value.toObject());
    if (!QTimeZone(calendar.zone).isValid()) {
        problems.append(u"%1: \"%2\" is not a time zone; write it as Europe/Berlin"_s.arg(
            document.placeOf(u"/zone"_s), QString::fromUtf8(calendar.zone)));
    }
    if (!calendar.holidayRegion.isEmpty() && holidaysOf(calendar.holidayRegion).isEmpty()) {
        problems.append(
            u"%1: no holidays are known for \"%2\"; write the region as KHolidays does: de, us, gb-eaw"_s.arg(
                document.placeOf(u"/holidays"_s), calendar.holidayRegion));
    }
    bool any = false;
    for (int day = 0; day < weekdays.size(); ++day) {
        int until = 0;
        for (const auto &hours : calendar.week[static_cast<size_t>(day)]) {
            any = true;
            if (hours.untilMinute <= hours.fromMinute || hours.fromMinute < until) {
                problems.append(u"%1: hours end before they begin, or lie over others"_s.arg(
                    document.placeOf(u"/hours/"_s + weekdays[day])));
            }
            until = hours.untilMinute;
        }
    }
    if (!any) {
        problems.append(u"%1: it has no working hours at all"_s.arg(document.placeOf(u"/hours"_s)));
    }
    return problems;
}

QStringList problemsOfSla(const YamlDocument &document, const QStringList &calendars)
{
    auto problems = problemsOf(document, FileKind::Sla);
    if (!problems.isEmpty()) {
        return problems;
    }
    const auto definition = definitionFrom(document.value.toObject());
    const auto known = [&](const QString &calendar, const QString &pointer) {
        if (!calendar.isEmpty() && calendar != "entity"_L1 && calendar != "always"_L1
            && !calendars.contains(calendar)) {
            const auto meant = didYouMean(calendar, calendars);
            problems.append(u"%1: there is no calendar \"%2\"%3"_s.arg(
                document.placeOf(pointer), calendar,
                meant.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(meant)));
        }
    };
    known(definition.calendar, u"/calendar"_s);
    for (qsizetype i = 0; i < definition.overrides.size(); ++i) {
        known(definition.overrides[i].calendar, u"/overrides/%1/calendar"_s.arg(i));
    }
    if (definition.limitMs <= 0 || definition.warnMs > definition.limitMs) {
        problems.append(
            u"%1: the limit must be longer than nothing and than the warning"_s.arg(document.placeOf(u"/limit"_s)));
    }
    for (qsizetype i = 0; i < definition.overrides.size(); ++i) {
        const auto &row = definition.overrides[i];
        if ((row.warnMs > 0 ? row.warnMs : definition.warnMs) > (row.limitMs > 0 ? row.limitMs : definition.limitMs)) {
            problems.append(
                u"%1: the warning is longer than the limit"_s.arg(document.placeOf(u"/overrides/%1"_s.arg(i))));
        }
    }
    if (!definition.pauses.isEmpty() && definition.resumes.isEmpty()) {
        problems.append(u"%1: a clock that can be paused needs what resumes it"_s.arg(document.placeOf(u"/pauses"_s)));
    }
    return problems;
}

Result<SlaBook> loadSlas(Files &files, const QString &folder)
{
    const auto calendars = documents(files, folder, u"calendars"_s);
    const auto slas = documents(files, folder, u"slas"_s);
    if (!calendars || !slas) {
        return std::unexpected(!calendars ? calendars.error() : slas.error());
    }
    SlaBook book;
    QStringList problems;
    QByteArray content;
    for (const auto &document : *calendars) {
        if (const auto found = problemsOfCalendar(document); !found.isEmpty()) {
            problems.append(found);
            continue;
        }
        const auto calendar = calendarFrom(document.value.toObject());
        book.calendars.insert(calendar.id, calendar);
        addTo(content, document);
        for (const auto &[date, name] : calendar.closed.asKeyValueRange()) {
            content += date.toString(Qt::ISODate).toUtf8() + '\n';
        }
    }
    QMap<QString, SlaDefinition> definitions; ///< by place, then id
    QMap<QString, QString> placeOf;
    for (const auto &document : *slas) {
        if (const auto found = problemsOfSla(document, book.calendars.keys()); !found.isEmpty()) {
            problems.append(found);
            continue;
        }
        const auto definition = definitionFrom(document.value.toObject());
        const auto place = document.value["place"_L1].toInt(1'000);
        definitions.remove(placeOf.value(definition.id)); // a file of another name may have brought it before
        placeOf[definition.id] = u"%1 %2"_s.arg(place, 6, 10, QChar(u'0')).arg(definition.id);
        definitions.insert(placeOf[definition.id], definition);
        addTo(content, document);
    }
    if (const auto refused = refuseIfAny(problems); !refused) {
        return std::unexpected(refused.error());
    }
    book.definitions = definitions.values();
    book.version = QString::fromLatin1(sha256Hex(content).left(12));
    return book;
}

Result<AlertRule> readAlertRule(const YamlDocument &document)
{
    auto problems = problemsOf(document, FileKind::Alert);
    const auto root = document.value.toObject();
    AlertRule rule;
    rule.id = root["alert"_L1].toString();
    rule.title = root["title"_L1].toString();
    const auto watches = root["watches"_L1].toString();
    rule.watches = watches == "customer"_L1 ? AlertRule::Watches::Customer
        : watches == "sla"_L1               ? AlertRule::Watches::Sla
                                            : AlertRule::Watches::Money;
    rule.from = root["from"_L1].toString();
    rule.count = root["count"_L1].toInteger(1);
    rule.customers = textsOf(root["customers"_L1]);
    rule.definitions = textsOf(root["definitions"_L1]);
    rule.withinMs = duration(root["within"_L1]);
    rule.severity = root["severity"_L1].toString();
    rule.on = !root["off"_L1].toBool();
    const auto quiet = root["quiet"_L1].toObject();
    if (problems.isEmpty() && !quiet.isEmpty()) {
        rule.quiet = {minuteOf(quiet["from"_L1].toString()), minuteOf(quiet["until"_L1].toString()),
                      quiet["zone"_L1].toString().toUtf8()};
        if (!QTimeZone(rule.quiet.zone).isValid()) {
            problems.append(u"%1: \"%2\" is not a time zone"_s.arg(document.placeOf(u"/quiet/zone"_s),
                                                                   quiet["zone"_L1].toString()));
        }
    }
    const auto escalate = root["escalate"_L1].toObject();
    rule.escalateAfterMs = duration(escalate["after"_L1]);
    rule.escalateTo = escalate["to"_L1].toString();
    if (rule.watches != AlertRule::Watches::Sla && rule.from.isEmpty() && !root.contains("count"_L1)) {
        problems.append(u"%1: say from which money or count on"_s.arg(document.placeOf(u"/watches"_s)));
    }
    if (const auto refused = refuseIfAny(problems); !refused) {
        return std::unexpected(refused.error());
    }
    return rule;
}

QJsonObject toJson(const AlertRule &rule)
{
    static const QMap<AlertRule::Watches, QString> watches{{AlertRule::Watches::Money, u"money"_s},
                                                           {AlertRule::Watches::Customer, u"customer"_s},
                                                           {AlertRule::Watches::Sla, u"sla"_s}};
    const auto clock = [](int minute) {
        return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
    };
    const auto span = [](qint64 ms) { return u"%1s"_s.arg(ms / 1'000); };
    QJsonObject json{
        {u"alert"_s, rule.id},    {u"title"_s, rule.title},       {u"watches"_s, watches.value(rule.watches)},
        {u"count"_s, rule.count}, {u"severity"_s, rule.severity}, {u"off"_s, !rule.on}};
    if (!rule.from.isEmpty()) {
        json.insert(u"from"_s, rule.from);
    }
    if (!rule.customers.isEmpty()) {
        json.insert(u"customers"_s, QJsonArray::fromStringList(rule.customers));
    }
    if (!rule.definitions.isEmpty()) {
        json.insert(u"definitions"_s, QJsonArray::fromStringList(rule.definitions));
    }
    if (rule.withinMs > 0) {
        json.insert(u"within"_s, span(rule.withinMs));
    }
    if (rule.quiet.fromMinute != rule.quiet.untilMinute) {
        json.insert(u"quiet"_s,
                    QJsonObject{{u"from"_s, clock(rule.quiet.fromMinute)},
                                {u"until"_s, clock(rule.quiet.untilMinute)},
                                {u"zone"_s, QString::fromUtf8(rule.quiet.zone)}});
    }
    if (rule.escalateAfterMs > 0) {
        json.insert(u"escalate"_s, QJsonObject{{u"after"_s, span(rule.escalateAfterMs)}, {u"to"_s, rule.escalateTo}});
    }
    return json;
}

Result<QList<AlertRule>> loadAlertRules(Files &files, const QString &folder)
{
    const auto found = documents(files, folder, u"alerts"_s);
    if (!found) {
        return std::unexpected(found.error());
    }
    QMap<QString, AlertRule> rules;
    QStringList problems;
    for (const auto &document : *found) {
        if (const auto rule = readAlertRule(document)) {
            rules.insert(rule->id, *rule);
        } else {
            problems.append(rule.error().detail);
        }
    }
    if (const auto refused = refuseIfAny(problems); !refused) {
        return std::unexpected(refused.error());
    }
    return rules.values();
}

} // namespace Throughline::Config
