// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/readmemo.h"

using namespace Qt::StringLiterals;

namespace Throughline::Store
{

void ReadMemo::ran(const QString &sql)
{
    // A savepoint changes nothing, nor does letting go of it; going back to one forgets by itself.
    if (m_tables.empty() || sql.startsWith("SELECT "_L1) || sql.startsWith("SAVEPOINT "_L1)
        || sql.startsWith("RELEASE "_L1)) {
        return;
    }
    for (const auto begin : {"INSERT INTO "_L1, "UPDATE "_L1, "DELETE FROM "_L1}) {
        if (sql.startsWith(begin)) {
            const auto rest = QStringView(sql).sliced(begin.size());
            const auto end = rest.indexOf(u' ');
            m_tables.erase((end < 0 ? rest : rest.first(end)).toString());
            return;
        }
    }
    forget();
}

} // namespace Throughline::Store
