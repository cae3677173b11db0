// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/query/complete.h"
#include "engine/query/parse.h"

#include <rapidcheck.h>

using namespace Throughline;
using namespace Throughline::Query;

namespace
{

/// Pieces of the language and rubbish, in any order.
rc::Gen<QString> anything()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::map(rc::gen::element<std::string>(
                         "money > 1.50k EUR", "lane = order", "age < 2d", "due = today", "order in (a, \"b c\")",
                         "$.a.b[0] ~ x", "lane", "order", "money", "age", "due", "owner", "state", "$.status", "$",
                         "and", "or", "not", "in", "=", "!=", "<", ">=", "~", "!~", ":", "(", ")", ",", "\"", "\"\"",
                         "10k", "EUR", "2d", "none", "2026-02-31", "close-2d", "nord*", "SO-2026-1", "today", "stuck"),
                     [](const std::string &text) { return QString::fromStdString(text); }),
        rc::gen::map(rc::gen::arbitrary<char16_t>(), [](char16_t c) { return QString(QChar(c)); }));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            text += (i % 3 == 0 ? QString() : QStringLiteral(" ")) + pieces[i];
        }
        return text;
    });
}

} // namespace

int main()
{
    bool ok = rc::check("any text gives an expression or an error that lies inside it", [] {
        const auto text = *anything();
        const auto read = parse(text);
        if (read) {
            // and the one spelling of it means the same
            const auto again = parse(toText(*read));
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == *read);
        } else {
            RC_ASSERT(read.error().position >= 0);
            RC_ASSERT(read.error().position + read.error().length <= int(text.size()));
        }
    });
    ok = rc::check("completing anywhere keeps the text around the place",
                   [] {
                       const auto text = *anything();
                       const int cursor = *rc::gen::inRange(0, int(text.size()) + 1);
                       const auto place = placeAt(text, cursor);
                       RC_ASSERT(place.from >= 0 && place.from <= cursor && place.to >= cursor
                                 && place.to <= int(text.size()));
                       const auto words = ownWords(place);
                       if (!words.isEmpty()) {
                           const auto changed = chosen(text, place, words.first());
                           RC_ASSERT(changed.text.startsWith(text.first(place.from)));
                           RC_ASSERT(changed.cursor <= int(changed.text.size()));
                       }
                   })
        && ok;
    return ok ? 0 : 1;
}
