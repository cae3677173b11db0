// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Throughline.Components
import Throughline.Find

// Menu, search, and what kind of world this is.
Rectangle {
    id: bar
    required property Commands commands
    required property ShellController shell
    property bool compact: false
    property var pageActions: []
    required property CloseController close
    property string place // the page that is shown; a search is over when it is left
    signal searched(string text)
    signal closeWanted()
    signal leaving()
    onPlaceChanged: {
        if (place !== "find") {
            search.clear();
        }
    }

    function focusSearch() {
        search.forceActiveFocus();
        search.selectAll();
    }

    implicitHeight: 38
    color: Ink.window
    MainMenuBar {
        id: menuBar
        anchors { left: parent.left; leftMargin: 4; verticalCenter: parent.verticalCenter }
        visible: !bar.compact
        commands: bar.commands
        pageActions: bar.pageActions
    }
    ActionButton {
        id: menuButton
        anchors { left: parent.left; leftMargin: 8; verticalCenter: parent.verticalCenter }
        visible: bar.compact
        glyph: "menu"
        flat: true
        text: qsTr("Menu")
        onClicked: compactMenu.popup(menuButton, 0, height)
        CompactMenu {
            id: compactMenu
            commands: bar.commands
            pageActions: bar.pageActions
        }
    }
    // In the middle of the bar, as long as nothing at either end is covered.
    FilterField {
        id: search
        readonly property real before: (bar.compact ? menuButton.width + 8 : menuBar.width + 4) + 12
        readonly property real after: clock.width + 20 + (banner.visible ? banner.width : observing.visible ? observing.width : 0) + 12
        readonly property real middle: (bar.width - width) / 2
        anchors { verticalCenter: parent.verticalCenter; horizontalCenter: parent.horizontalCenter
                  horizontalCenterOffset: Math.max(before, Math.min(middle, bar.width - after - width)) - middle }
        width: Math.max(120, Math.min(bar.compact ? 300 : 400, bar.width - before - after))
        framed: true
        placeholderText: bar.compact ? qsTr("Search everything   Ctrl+F") : qsTr("Search order, customer, record, vendor error   Ctrl+F")
        onAccepted: bar.searched(text)
        Keys.onDownPressed: bar.leaving()
    }
    T.AbstractButton {
        id: clock
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
        visible: bar.close.known && bar.close.left.length > 0 && (bar.close.soon || !bar.compact)
        width: visible ? face.implicitWidth + 12 : 0
        height: 26
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        text: qsTr("%1 closes in %2").arg(bar.close.period).arg(bar.close.left)
        Accessible.name: text
        Accessible.description: qsTr("Shows what must be cleared before")
        onClicked: closeTable.open()
        Keys.onReturnPressed: click()
        contentItem: Item {
            Row {
                id: face
                anchors.centerIn: parent
                spacing: 6
                Glyph {
                    name: "clock"
                    role: bar.close.soon ? "warn" : "secondary"
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: bar.compact ? bar.close.period : qsTr("%1 closes in").arg(bar.close.period)
                    role: "secondary"
                    anchors.verticalCenter: parent.verticalCenter
                }
                Words {
                    text: bar.close.left
                    role: bar.close.soon ? "warn" : "text"
                    bold: true
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        background: Rectangle {
            radius: 5
            color: clock.hovered ? Ink.hover : "transparent"
            FocusFrame { of: clock; inset: 0 }
        }
        ClosePopup {
            id: closeTable
            x: clock.mirrored ? 0 : clock.width - width
            y: clock.height + 6
            desk: bar.close
            onWanted: bar.closeWanted()
        }
    }
    Rectangle {
        id: banner
        anchors { right: clock.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        visible: bar.shell.simulated && bar.shell.workspace.length > 0
        width: words.implicitWidth + 16
        height: 24
        radius: 3
        color: Ink.tints.info
        StateBadge {
            id: words
            anchors.centerIn: parent
            glyph: "lock"
            word: qsTr("Simulated. Nothing leaves this computer.")
            role: "info"
            small: bar.compact
        }
    }
    StateBadge {
        id: observing
        anchors { right: clock.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
        visible: !banner.visible && bar.shell.workspace.length > 0 && !bar.shell.operating
        glyph: "unverified"
        word: qsTr("Observing. Nothing is sent.")
        role: "info"
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
