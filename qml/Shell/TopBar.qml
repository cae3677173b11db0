// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// Menu, search, and what kind of world this is.
Rectangle {
    id: bar
    required property Commands commands
    required property ShellController shell
    property bool compact: false
    property var pageActions: []
    signal searched(string text)
    signal leaving()

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
    FilterField {
        id: search
        anchors.centerIn: parent
        width: bar.compact ? 300 : 400
        framed: true
        placeholderText: qsTr("Search by order number   Ctrl+F")
        onAccepted: bar.searched(text)
        Keys.onDownPressed: bar.leaving()
    }
    Rectangle {
        id: banner
        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
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
        anchors { right: parent.right; rightMargin: 16; verticalCenter: parent.verticalCenter }
        visible: !banner.visible && bar.shell.workspace.length > 0 && !bar.shell.operating
        glyph: "unverified"
        word: qsTr("Observing. Nothing is sent.")
        role: "info"
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
