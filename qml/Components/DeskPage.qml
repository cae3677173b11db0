// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import org.kde.kirigami as Kirigami

// What every page has: no paddings, a size before it is shown, its own actions for the menu, and a way back.
Kirigami.Page {
    id: page
    required property Backend backend
    property list<QtObject> itemActions // Actions on what is selected, shown in the menu Item
    readonly property double nowMs: backend ? backend.nowMs : 0
    readonly property bool narrow: width < 1060
    property bool active: false // set by the router: this is the page on screen
    property bool holdsEscape: false // Esc closes something of the page's own first
    property string section // entry of the navigation this page belongs to; empty = its own
    property string cameSection // of the page one goes back to, and its title; set by the router
    property string cameTitle
    signal openTransaction(string orderKey)
    signal openPlan(string planId)
    signal openExceptions(string filter)
    signal openFound(string query) // the search page with a query, or "view:<id>"
    signal openPage(string name)
    signal back()
    signal noted(string text)
    signal mapped() // a missing entry of a value map was told
    property string guideCause // the chosen cause, where there is one
    property string guidePlan // the plan on screen
    // What the guide offers to open here: "mapping", "plan".
    function openDialog(name: string) {
    }

    // What the page shows: an order key, a plan id, a filter.
    function setArgument(argument: string) {
    }
    // "/" puts the cursor into the page's own filter, if it has one.
    function focusFilter(): bool {
        return false;
    }
    // Where the keyboard starts.
    function takeFocus() {
    }

    padding: 0
    implicitWidth: 1000
    implicitHeight: 700
    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.None
    background: Rectangle {
        color: Ink.page
    }
}
