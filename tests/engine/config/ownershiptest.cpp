// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/config/ownership.h"
#include "engine/config/runbook.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Throughline;
using namespace Throughline::Config;
using namespace Qt::StringLiterals;

/// The ownership matrix and the runbooks, as shipped and as a workspace replaces them.
class OwnershipTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShippedMatrixCoversEverything()
    {
        MemoryFiles files;
        const auto matrix = loadOwnership(files, u"/w"_s);
        QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().detail));
        const auto teamOf = [&](const CaseFacts &facts) {
            const auto *rule = matrix->ruleFor(facts);
            return rule ? rule->team : QString();
        };
        QCOMPARE(teamOf({{u"code"_s, u"mapping-missing"_s}, {u"class"_s, u"after-fix"_s}}), u"sales-ops"_s);
        QCOMPARE(teamOf({{u"class"_s, u"after-access"_s}, {u"role"_s, u"erp"_s}}), u"integration-support"_s);
        QCOMPARE(teamOf({{u"class"_s, u"after-fix"_s}, {u"lane"_s, u"invoice"_s}, {u"role"_s, u"erp"_s}}),
                 u"finance-ops"_s);
        QCOMPARE(teamOf({{u"class"_s, u"after-fix"_s}, {u"lane"_s, u"order"_s}, {u"role"_s, u"erp"_s}}),
                 u"erp-support"_s);
        QCOMPARE(teamOf({}), u"integration-support"_s);
        QCOMPARE(matrix->titleOf(u"erp-support"_s), u"ERP support"_s);
    }
    void aWorkspaceHasItsOwn()
    {
        MemoryFiles files;
        files.contents.insert(u"/w/ownership.yaml"_s,
                              "ownership: ours\nteams: [{id: desk, title: Desk}]\n"
                              "rules:\n  - {name: Japan, when: {entity: AM-J*}, team: desk}\n");
        const auto matrix = loadOwnership(files, u"/w"_s);
        QVERIFY2(matrix, matrix ? "" : qPrintable(matrix.error().detail));
        QVERIFY(matrix->ruleFor({{u"entity"_s, u"AM-JP"_s}}));
        QVERIFY(!matrix->ruleFor({{u"entity"_s, u"AM-DE"_s}}));
        QCOMPARE(matrix->rules.first().when.text(), u"entity AM-J*"_s);
    }
    void aBadMatrixSaysWhere()
    {
        MemoryFiles files;
        files.contents.insert(u"/w/ownership.yaml"_s,
                              "ownership: ours\nteams: [{id: desk, title: Desk}]\n"
                              "rules:\n  - {name: a, team: dusk}\n");
        const auto wrong = loadOwnership(files, u"/w"_s);
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(u"ownership.yaml:4"_s) && wrong.error().detail.contains(u"\"desk\""_s),
                 qPrintable(wrong.error().detail));
        files.contents.insert(u"/w/ownership.yaml"_s,
                              "ownership: ours\nteams: [{id: desk, title: Desk}]\n"
                              "rules:\n  - {name: a, team: desk, wen: {}}\n");
        QVERIFY(loadOwnership(files, u"/w"_s).error().detail.contains(u"did you mean \"when\""_s));
    }
    void theNarrowestRunbookCounts()
    {
        MemoryFiles files;
        const auto runbooks = loadRunbooks(files, u"/w"_s);
        QVERIFY2(runbooks, runbooks ? "" : qPrintable(runbooks.error().detail));
        QCOMPARE(runbookFor(*runbooks, {{u"code"_s, u"mapping-missing"_s}, {u"role"_s, u"crm"_s}})->id,
                 u"mapping-missing"_s);
        QCOMPARE(
            runbookFor(*runbooks, {{u"code"_s, u"INVALID_KEY"_s}, {u"class"_s, u"after-fix"_s}, {u"role"_s, u"erp"_s}})
                ->id,
            u"refused"_s);
        for (const auto &runbook : *runbooks) {
            QVERIFY(!runbook.steps.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(OwnershipTest)
#include "ownershiptest.moc"
