// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import org.kde.kirigami as Kirigami
import Throughline.Components
import Throughline.Find
import Throughline.Lanes
import Throughline.Exceptions
import Throughline.Transaction
import Throughline.Operations
import Throughline.Sla
import Throughline.Alerts
import Throughline.Systems
import Throughline.Drills

// Which page is shown, how pages lead to each other, and the way back. Pages are made once and keep their state.
QtObject {
    id: router
    required property Backend backend
    required property Kirigami.PageRow stack
    required property ViewsController views
    property string deskFilter // a query that narrows the board and stays when one moves
    required property Item store // invisible: pages that are not shown wait here, out of the tab chain
    property string pageName
    readonly property string section: !page ? "" : page.section.length > 0 ? page.section : pageName // entry of the navigation
    signal mapped()
    property string note // what the last command does next
    property DeskPage page
    readonly property string pageTitle: page ? page.title : ""
    readonly property bool settled: page !== null
    readonly property var currentActions: page ? page.itemActions : []
    property var pool: ({})
    property var trail: [] // of pages: name, section, title
    readonly property var makers: ({ "lanes": lanes, "exceptions": exceptions, "transaction": transaction, "operations": operations,
                                     "plan": plan, "sla": sla, "kpi": kpi, "alerts": alerts, "systems": systems, "drills": drills,
                                     "find": find })

    function show(name: string, argument: string) {
        if (name === "find" && argument.startsWith("view:") && views.view(argument.slice(5)).page === "lanes") {
            go("lanes", views.view(argument.slice(5)).query, true); // a view of the board opens there
            return;
        }
        go(name, name === "exceptions" && argument.length === 0 ? "open" : argument, true);
    }
    function go(wanted: string, wantedArgument: string, remember: bool) {
        // In doubt is a tab of the exceptions with an entry of its own.
        const name = wanted === "in-doubt" ? "exceptions" : wanted;
        const argument = wanted === "in-doubt" ? "in-doubt" : wantedArgument;
        const maker = makers[name];
        if (!maker) {
            return;
        }
        if (remember && page && pageName !== name) {
            trail.push({ name: pageName, section: section, title: page.title });
        }
        if (!pool[name]) {
            pool[name] = maker.createObject(router.store);
        }
        const next = pool[name] as DeskPage;
        const came = trail.length > 0 ? trail[trail.length - 1] : null;
        next.cameSection = came ? came.section : "";
        next.cameTitle = came ? came.title : "";
        next.setArgument(argument);
        if (page !== next) {
            stack.clear();
            stack.push(next);
        }
        if (page) {
            page.active = false;
        }
        page = next;
        page.active = true;
        pageName = name;
        note = "";
        next.takeFocus();
    }
    function back() {
        if (trail.length > 0) {
            go(trail.pop().name, "", false);
        }
    }
    function takeFocus() {
        if (page) {
            page.takeFocus();
        }
    }
    function focusFilter(): bool {
        return page ? page.focusFilter() : false;
    }

    readonly property Connections links: Connections {
        target: router.page
        function onOpenTransaction(orderKey) {
            router.show("transaction", orderKey);
        }
        function onOpenPlan(planId) {
            router.show("plan", planId);
        }
        function onOpenExceptions(filter) {
            router.show("exceptions", filter);
        }
        function onOpenFound(query) {
            router.show("find", query);
        }
        function onOpenPage(name) {
            router.show(name, "");
        }
        function onBack() {
            router.back();
        }
        function onNoted(text) {
            router.note = text;
        }
        function onMapped() {
            router.mapped();
        }
    }
    readonly property Component lanes: Component {
        LanesPage {
            backend: router.backend
            views: router.views
            filter: router.deskFilter
            onFilterWanted: query => router.deskFilter = query
        }
    }
    readonly property Component find: Component {
        FindPage {
            backend: router.backend
            views: router.views
        }
    }
    readonly property Component exceptions: Component {
        ExceptionsPage {
            backend: router.backend
            within: router.deskFilter
            onFilterWanted: query => router.deskFilter = query
        }
    }
    readonly property Component transaction: Component {
        TransactionPage { backend: router.backend }
    }
    readonly property Component operations: Component {
        OperationsPage { backend: router.backend }
    }
    readonly property Component plan: Component {
        PlanPage { backend: router.backend }
    }
    readonly property Component sla: Component {
        SlaPage { backend: router.backend }
    }
    readonly property Component kpi: Component {
        KpiPage { backend: router.backend; section: "sla" }
    }
    readonly property Component alerts: Component {
        AlertsPage {
            backend: router.backend
            onOpenSla: definition => router.show("sla", definition)
        }
    }
    readonly property Component systems: Component {
        SystemsPage { backend: router.backend }
    }
    readonly property Component drills: Component {
        DrillsPage { backend: router.backend }
    }
}
