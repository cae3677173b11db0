// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/connectors/lint.h"
#include "engine/config/shipped.h"
#include "tests/support/memoryfiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Throughline;
using namespace Throughline::Connectors;

class LintTest : public QObject
{
    Q_OBJECT

    static QStringList lintOf(const QString &name, const QByteArray &bytes)
    {
        MemoryFiles files;
        files.contents.insert(name, bytes);
        return lint(files, {name});
    }

private Q_SLOTS:
    void everythingShippedIsClean()
    {
        MemoryFiles files;
        for (const auto &folder :
             {u"connectors"_s, u"flows"_s, u"mappings"_s, u"calendars"_s, u"slas"_s, u"alerts"_s, u"estates"_s}) {
            for (const auto names = Config::shippedNames(folder); const auto &name : names) {
                const QString path = folder == "estates"_L1 ? name : QString(u"ws/"_s + folder + u'/' + name);
                files.contents.insert(path, *Config::shippedFile(folder + u'/' + name));
            }
        }
        QVERIFY(files.contents.size() >= 8);
        QStringList paths{u"ws"_s};
        for (auto it = files.contents.begin(); it != files.contents.end(); ++it) {
            if (!it.key().contains(u'/')) {
                paths.append(it.key());
            }
        }
        QCOMPARE(lint(files, paths), QStringList());
    }

    void aProfileIsJudgedAsItWillBeUsed()
    {
        const QByteArray profile =
            "kind: netsuite-de\ntitle: NetSuite DE\nextends: netsuite\nsources:\n  invoices:\n    evry: 5s\n";
        QCOMPARE(lintOf(u"p.yaml"_s, profile),
                 QStringList{u"p.yaml:6: \"evry\" is not known here; did you mean \"every\"?"_s});
        const QByteArray good =
            "kind: netsuite-de\ntitle: NetSuite DE\nextends: netsuite\nsources:\n  invoices:\n    every: 5s\n";
        QCOMPARE(lintOf(u"p.yaml"_s, good), QStringList());
    }

    void problems_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("line");
        QTest::newRow("no such base") << QByteArray("kind: a\ntitle: A\nextends: netsuit\n")
                                      << u"f.yaml:3: no profile is called \"netsuit\"; did you mean \"netsuite\"?"_s;
        QTest::newRow("circle") << QByteArray("kind: a\ntitle: A\nextends: a\n")
                                << u"f.yaml:3: \"extends\" goes in a circle: a"_s;
        QTest::newRow("no role") << QByteArray("kind: a\ntitle: A\n")
                                 << u"f.yaml:1: \"role\" is missing: crm, erp or billing"_s;
        QTest::newRow("no driver") << QByteArray(
            "kind: a\ntitle: A\nrole: erp\nsources:\n  s:\n    type: T\n    driver: telepathy\n")
                                   << u"f.yaml:7: no driver is called \"telepathy\""_s;
        QTest::newRow("wrong word") << QByteArray("kind: a\ntitle: A\nrole: eerp\n") << u"f.yaml:3: "_s;
        QTest::newRow("expression") << QByteArray("kind: a\ntitle: A\nrole: erp\noperations:\n  o:\n    capability: "
                                                  "NONE\n    record: R\n    request:\n      method: POST\n"
                                                  "      path: /x\n      body:\n        a: \"b[\"\n    reply: {}\n")
                                    << u"f.yaml:12: "_s;
        QTest::newRow("look missing") << QByteArray(
            "kind: a\ntitle: A\nrole: erp\noperations:\n  o:\n    capability: QUERY\n    record: R\n    request: "
            "{method: POST, path: /x}\n    reply: {}\n")
                                      << u"f.yaml:5: "_s;
        QTest::newRow("compensation") << QByteArray("kind: a\ntitle: A\nrole: erp\noperations:\n  o:\n    capability: "
                                                    "NONE\n    record: R\n    compensation: p\n"
                                                    "    request: {method: POST, path: /x}\n    reply: {}\n")
                                      << u"f.yaml:8: no operation is called \"p\""_s;
        QTest::newRow("not yaml") << QByteArray("a: [\n") << u"f.yaml:"_s;
        QTest::newRow("nothing we know") << QByteArray("hello: world\n")
                                         << u"f.yaml:1: its keys do not say what this file is for"_s;
        QTest::newRow("mapping kind") << QByteArray("system: s\nrecords:\n  R:\n    kind: widget\n") << u"f.yaml:4: "_s;
        QTest::newRow("amount alone") << QByteArray(
            "system: s\nrecords:\n  R:\n    kind: order\n    fields:\n      amount: a\n")
                                      << u"f.yaml:5: an amount and its currency go together"_s;
    }
    void problems()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, line);
        const auto found = lintOf(u"f.yaml"_s, yaml);
        QVERIFY2(!found.isEmpty() && found.first().startsWith(line), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(LintTest)
#include "linttest.moc"
