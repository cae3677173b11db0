// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what KHolidays knows as a table, at build time: the engine reads the table and needs no KDE library, and every
// machine that runs this build counts the same days.
// Lines: region, date and name of every day on which nobody works, by region, then date. Of a region that KHolidays has
// in several languages the first is taken.
#include <KHolidays/HolidayRegion>

#include <QCoreApplication>
#include <QDate>
#include <QSaveFile>
#include <QSet>

#include <algorithm>
#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 4) {
        std::fputs("usage: holidaytable FIRST-YEAR LAST-YEAR FILE\n", stderr);
        return 2;
    }
    const QDate first(QByteArray(argv[1]).toInt(), 1, 1);
    const QDate last(QByteArray(argv[2]).toInt(), 12, 31);
    QSaveFile file(QString::fromLocal8Bit(argv[3]));
    if (!file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "cannot write %s\n", argv[3]);
        return 1;
    }
    auto codes = KHolidays::HolidayRegion::regionCodes();
    codes.sort();
    QSet<QString> written;
    for (const auto &code : std::as_const(codes)) {
        const auto place = code.section(u'_', 0, 0); // "de_de": place, language
        if (written.contains(place)) {
            continue;
        }
        written.insert(place);
        auto days = KHolidays::HolidayRegion(code).rawHolidaysWithAstroSeasons(first, last);
        std::ranges::stable_sort(days, {}, &KHolidays::Holiday::observedStartDate);
        QDate before;
        for (const auto &day : std::as_const(days)) {
            if (day.dayType() != KHolidays::Holiday::NonWorkday) {
                continue;
            }
            for (auto date = day.observedStartDate(); date <= day.observedEndDate(); date = date.addDays(1)) {
                if (date != before) { // days that the sun decides come once for each way to reckon them
                    file.write(place.toUtf8() + ' ' + date.toString(Qt::ISODate).toUtf8() + ' '
                               + day.name().simplified().toUtf8() + '\n');
                }
                before = date;
            }
        }
    }
    return file.commit() ? 0 : 1;
}
