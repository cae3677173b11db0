// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/slaedit.h"
#include "engine/config/shipped.h"
#include "engine/config/slavalues.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Config;

namespace
{

constexpr qint64 hour = 3'600'000;
const QStringList calendars{u"berlin"_s, u"tokyo"_s};

SlaBook shippedBook()
{
    MemoryFiles files;
    return loadSlas(files, u"/w"_s).value_or(SlaBook());
}

SlaDefinition shippedOne(const QString &id)
{
    for (const auto definitions = shippedBook().definitions; const auto &definition : definitions) {
        if (definition.id == id) {
            return definition;
        }
    }
    return {};
}

QStringList sentences(const SlaDraft &draft)
{
    QStringList all;
    for (const auto &problem : draft.problems) {
        all.append(sentence(problem));
    }
    return all;
}

} // namespace

class SlaEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBookIsTheSameFromItsOwnWords()
    {
        const auto book = shippedBook();
        QVERIFY(book.definitions.size() >= 8 && book.calendars.size() >= 3);
        const auto again = slaBookFrom(book.version, toJson(book));
        QCOMPARE(again.version, book.version);
        QVERIFY(again.definitions == book.definitions);
        for (const auto &calendar : book.calendars) { // its holidays are kept as closed days
            auto same = again.calendars[calendar.id];
            same.holidayRegion = calendar.holidayRegion;
            QVERIFY2(same == calendar, qPrintable(calendar.id));
        }
        QCOMPARE(spanText(16 * hour), u"16h"_s);
        QCOMPARE(spanText(90 * 60'000), u"90m"_s);
        QCOMPARE(spanText(1'500), u"1500ms"_s);
        QCOMPARE(targetText(925), u"92.5"_s);
    }

    void onlyWhatDiffersIsAChange()
    {
        const auto was = shippedOne(u"order-to-invoice"_s);
        const QJsonObject changes{{u"limit"_s, u"120m"_s}, {u"warn"_s, u"1h"_s},
                                  {u"target"_s, u"95"_s},  {u"calendar"_s, u"berlin"_s},
                                  {u"on"_s, true},         {u"title"_s, u" Order to cash "_s}};
        const auto draft = draftOf(was, changes, calendars);
        QVERIFY2(draft.problems.isEmpty(), qPrintable(sentences(draft).join(u'\n')));
        QCOMPARE(draft.after,
                 (QJsonObject{{u"limit"_s, u"2h"_s},
                              {u"warn"_s, u"1h"_s},
                              {u"calendar"_s, u"berlin"_s},
                              {u"title"_s, u"Order to cash"_s}}));
        QCOMPARE(draft.before[u"limit"_s].toString(), u"8h"_s);
        QCOMPARE(draft.definition.limitMs, 2 * hour);
        QCOMPARE(draft.definition.calendar, u"berlin"_s);
        QCOMPARE(draft.definition.starts, was.starts);
        const auto off = draftOf(was, {{u"on"_s, false}}, calendars);
        QVERIFY(!off.definition.on);
        QCOMPARE(off.after, (QJsonObject{{u"on"_s, false}}));
        QVERIFY(draftOf(was, editableOf(was), calendars).after.isEmpty());
    }

    void whatCannotBeIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("no calendar") << u"calendar"_s << u"bonn"_s << u"the calendar \"bonn\" is not known"_s;
        QTest::newRow("shorter than the warning")
            << u"limit"_s << u"3h"_s << u"the limit must be longer than the warning"_s;
        QTest::newRow("as long as the warning")
            << u"limit"_s << u"4h"_s << u"the limit must be longer than the warning"_s;
        QTest::newRow("longer than a region's limit")
            << u"warn"_s << u"18h"_s << u"the limit must be longer than the warning"_s;
        QTest::newRow("no time") << u"limit"_s << u"soon"_s
                                 << u"the limit is a time such as 6h, 90m or 2d, not \"soon\""_s;
        QTest::newRow("no unit") << u"warn"_s << u"3"_s << u"the warning is a time such as 6h, 90m or 2d, not \"3\""_s;
        QTest::newRow("too much") << u"target"_s << u"101"_s
                                  << u"the target is a percentage such as 95 or 92.5, not \"101\""_s;
        QTest::newRow("empty") << u"title"_s << u" "_s << u"the title must not be empty"_s;
        QTest::newRow("not here") << u"starts"_s << u"order.booked"_s << u"starts cannot be changed here"_s;
    }
    void whatCannotBeIsRefusedInWords()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, words);
        const auto was = shippedOne(u"quote-to-order"_s);
        const auto draft = draftOf(was, {{field, value}}, calendars);
        QCOMPARE(sentences(draft), QStringList{words});
        QVERIFY(draft.after.isEmpty());
        QVERIFY(draft.definition == was);
    }

    void aRegionsLimitIsHeldAgainstTheWarningToo()
    {
        const auto draft =
            draftOf(shippedOne(u"quote-to-order"_s), {{u"limit"_s, u"40h"_s}, {u"warn"_s, u"20h"_s}}, calendars);
        QCOMPARE(sentences(draft), QStringList{u"for apac the limit must be longer than the warning"_s});
    }

    void aFileKeepsItsCommentsAndItsOrder()
    {
        const QByteArray text = "# Ours.\nsla: a\ntitle: A   # the short name\nsays: x\nstarts: [quote.approved]\n"
                                "stops: [order.booked]\ncalendar: entity\nlimit: 12h\nwarn: 3h\ntarget: \"92.5\"\n"
                                "overrides:\n  - { entity: AM-US, limit: 20h }\n";
        const auto written = withSlaChanges(
            u"slas/a.yaml"_s, text,
            {{u"limit"_s, u"6h"_s}, {u"title"_s, u"It's \"A\": # 1"_s}, {u"target"_s, u"99"_s}, {u"on"_s, false}},
            calendars);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(*written,
                 QByteArray("# Ours.\nsla: a\ntitle: \"It's \\\"A\\\": # 1\"   # the short name\nsays: x\n"
                            "starts: [quote.approved]\nstops: [order.booked]\ncalendar: entity\nlimit: 6h\nwarn: 3h\n"
                            "target: \"99\"\noverrides:\n  - { entity: AM-US, limit: 20h }\noff: true\n"));
        QVERIFY(withSlaChanges(u"a"_s, *written, {{u"on"_s, true}, {u"limit"_s, u"12h"_s}}, calendars)
                    ->contains("off: false"));
        // Written in a way that lines do not show: an editor may change it, this does not guess.
        const QByteArray folded = QByteArray(text).replace("limit: 12h", "limit: >-\n  12h");
        QVERIFY(readYaml(u"a"_s, folded));
        QVERIFY(
            withSlaChanges(u"a"_s, folded, {{u"limit"_s, u"6h"_s}}, calendars).error().detail.contains(u"editor"_s));
        QVERIFY(!withSlaChanges(u"a"_s, text, {{u"calendar"_s, u"bonn"_s}}, calendars));
        QVERIFY(!withSlaChanges(u"a"_s, text, {{u"limit"_s, u"1h"_s}}, calendars));
    }

    void everyShippedFileCanBeChanged()
    {
        for (const auto definitions = shippedBook().definitions; const auto &definition : definitions) {
            MemoryFiles files;
            const auto file = slaFileOf(files, u"/w"_s, definition.id);
            QVERIFY(file && !file->own);
            const QJsonObject changes{{u"title"_s, u"Other"_s}, {u"limit"_s, u"99h"_s},      {u"warn"_s, u"9h"_s},
                                      {u"target"_s, u"50"_s},   {u"calendar"_s, u"tokyo"_s}, {u"on"_s, false}};
            const auto written = withSlaChanges(file->path, file->text, changes, calendars);
            QVERIFY2(written, qPrintable(definition.id));
            files.write(file->path, *written).value();
            const auto book = loadSlas(files, u"/w"_s);
            QVERIFY(book);
            const auto it = std::ranges::find(book->definitions, definition.id, &SlaDefinition::id);
            QVERIFY(!it->on && it->limitMs == 99 * hour && it->targetPermille == 500);
            QCOMPARE(it->stops, definition.stops);
            QVERIFY(slaFileOf(files, u"/w"_s, definition.id)->own);
        }
        MemoryFiles none;
        QCOMPARE(slaFileOf(none, u"/w"_s, u"no-such"_s).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(SlaEditTest)
#include "slaedittest.moc"
