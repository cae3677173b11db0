// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import Throughline.Components

// Every action that is not about a selected item. Each has words, a menu entry and, where it is common, a key.
Item {
    id: commands
    required property Router router
    signal searchWanted()
    signal keysWanted()
    signal diagnosticsWanted()
    signal quitWanted()
    signal paletteWanted()
    signal guideWanted()

    // What the palette offers: pages, what can be done with the page's selection, what concerns the window.
    readonly property var offered: {
        const list = [];
        const add = (action, group, id, glyph) => {
            if (action.enabled) {
                list.push({ id: id, title: action.text.replace(/&|…$/g, ""), keys: commands.keyWords(action.shortcut), group: group, glyph: glyph });
            }
        };
        for (let i = 0; i < router.currentActions.length; ++i) {
            add(router.currentActions[i], router.pageTitle, "item:" + i, "play");
        }
        for (let i = 0; i < pages.length; ++i) {
            add(pages[i], qsTr("Page"), "page:" + i, "open");
        }
        add(back, qsTr("Window"), "back", "undo");
        add(reload, qsTr("Window"), "reload", "refresh");
        add(keys, qsTr("Window"), "keys", "keys");
        add(diagnostics, qsTr("Window"), "diagnostics", "clock");
        add(guide, qsTr("Window"), "guide", "play");
        return list;
    }
    function keyWords(shortcut: var): string {
        return typeof shortcut === "string" && shortcut.length > 0 ? shortcut.replace(/,\s*/g, " ").toLowerCase().replace("ctrl", "Ctrl").replace("shift", "Shift") : "";
    }
    function perform(id: string) {
        const [group, index] = id.split(":");
        const action = group === "item" ? router.currentActions[index] : group === "page" ? pages[index] : commands[id];
        if (action) {
            action.trigger();
        }
    }

    readonly property list<QtObject> pages: [
        QQC2.Action { text: qsTr("Lanes"); shortcut: "G,L"; onTriggered: commands.router.show("lanes", "") },
        QQC2.Action { text: qsTr("Exceptions"); shortcut: "G,E"; onTriggered: commands.router.show("exceptions", "") },
        QQC2.Action { text: qsTr("In doubt"); shortcut: "G,I"; onTriggered: commands.router.show("in-doubt", "") },
        QQC2.Action { text: qsTr("Search"); shortcut: "G,F"; onTriggered: commands.router.show("find", "") },
        QQC2.Action { text: qsTr("Operations"); shortcut: "G,O"; onTriggered: commands.router.show("operations", "") },
        QQC2.Action { text: qsTr("SLA"); shortcut: "G,S"; onTriggered: commands.router.show("sla", "") },
        QQC2.Action { text: qsTr("Key figures"); shortcut: "G,K"; onTriggered: commands.router.show("kpi", "") },
        QQC2.Action { text: qsTr("Alerts"); shortcut: "G,A"; onTriggered: commands.router.show("alerts", "") },
        QQC2.Action { text: qsTr("Systems"); shortcut: "G,Y"; onTriggered: commands.router.show("systems", "") },
        QQC2.Action { text: qsTr("Drills"); shortcut: "G,D"; onTriggered: commands.router.show("drills", "") }
    ]
    Shortcut {
        sequences: ["G,B"] // the board, as many hands know it
        onActivated: commands.router.show("lanes", "")
    }
    readonly property QQC2.Action search: QQC2.Action {
        text: qsTr("Search")
        shortcut: "/"
        onTriggered: if (!commands.router.focusFilter()) commands.searchWanted()
    }
    readonly property QQC2.Action searchAll: QQC2.Action {
        text: qsTr("Search everything")
        shortcut: "Ctrl+F"
        onTriggered: commands.searchWanted()
    }
    readonly property QQC2.Action palette: QQC2.Action {
        text: qsTr("Go to or do…")
        shortcut: "Ctrl+K"
        onTriggered: commands.paletteWanted()
    }
    readonly property QQC2.Action back: QQC2.Action {
        text: qsTr("Back")
        shortcut: "Esc"
        enabled: !(commands.router.page?.holdsEscape ?? false)
            && (commands.router.trail.length > 0 || commands.router.pageName === "transaction" || commands.router.pageName === "plan")
        onTriggered: commands.router.back()
    }
    readonly property QQC2.Action reload: QQC2.Action {
        text: qsTr("Read again")
        shortcut: "F5"
        onTriggered: commands.router.backend.changed([])
    }
    readonly property QQC2.Action dock: QQC2.Action {
        text: qsTr("Operations dock")
        shortcut: "O"
        checkable: true
    }
    readonly property QQC2.Action keys: QQC2.Action {
        text: qsTr("Keys")
        shortcut: "?"
        onTriggered: commands.keysWanted()
    }
    readonly property QQC2.Action diagnostics: QQC2.Action {
        text: qsTr("Diagnostics")
        onTriggered: commands.diagnosticsWanted()
    }
    readonly property QQC2.Action guide: QQC2.Action {
        text: qsTr("Guide: the first replay")
        onTriggered: commands.guideWanted()
    }
    readonly property list<QtObject> looks: [
        QQC2.Action { text: qsTr("As the desktop"); checkable: true; checked: LookChoice.chosen === "desktop"; onTriggered: LookChoice.chosen = "desktop" },
        QQC2.Action { text: qsTr("Light"); checkable: true; checked: LookChoice.chosen === "light"; onTriggered: LookChoice.chosen = "light" },
        QQC2.Action { text: qsTr("Dark"); checkable: true; checked: LookChoice.chosen === "dark"; onTriggered: LookChoice.chosen = "dark" },
        QQC2.Action { text: qsTr("High contrast"); checkable: true; checked: LookChoice.chosen === "contrast"; onTriggered: LookChoice.chosen = "contrast" }
    ]
    QQC2.ActionGroup {
        actions: commands.looks
    }
    readonly property QQC2.Action quit: QQC2.Action {
        text: qsTr("Quit")
        shortcut: StandardKey.Quit
        onTriggered: commands.quitWanted()
    }
}
