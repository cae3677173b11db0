// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Controls as QQC2
import Throughline.Components

// Ctrl+K: a few letters of a page, an action, a view, a cause or an order, by keyboard alone.
T.Popup {
    id: palette
    required property Backend backend
    readonly property string first: desk.entries.count > 0 ? desk.entries.value(0, "title") : ""
    property bool moved: false // the hand has chosen a row; until then it is the first one, whatever arrives
    property var actions: [] // [{ id, title, keys, group, glyph }]
    signal actionChosen(string id)
    signal orderChosen(string orderKey)
    signal causeChosen(string causeId)
    signal viewChosen(string id)
    signal searchChosen(string query)

    parent: QQC2.Overlay.overlay
    modal: true
    focus: true
    width: Math.min(640, parent ? parent.width - 80 : 640)
    height: Math.min(460, 58 + list.contentHeight + 10)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: 72
    padding: 0
    onOpened: {
        field.clear();
        desk.text = "";
        list.currentIndex = 0;
        field.forceActiveFocus();
    }
    function openWith(text: string) {
        open();
        field.text = text;
    }
    function take(row: int) {
        const key = desk.entries.keyAt(row);
        if (key.length === 0) {
            return;
        }
        const kind = desk.entries.value(row, "kind");
        const argument = desk.entries.value(row, "argument");
        close();
        switch (kind) {
        case "action":
            actionChosen(argument);
            break;
        case "order":
            orderChosen(argument);
            break;
        case "cause":
            causeChosen(argument);
            break;
        case "view":
            viewChosen(argument);
            break;
        default:
            searchChosen(argument);
        }
    }
    PaletteController {
        id: desk
        backend: palette.backend
        live: palette.visible
        actions: palette.actions
    }
    function stayFirst() {
        if (!moved) {
            list.currentIndex = 0;
        }
    }
    Connections {
        target: desk.entries
        function onRowsInserted() {
            Qt.callLater(palette.stayFirst);
        }
        function onRowsMoved() {
            Qt.callLater(palette.stayFirst);
        }
        function onRowsRemoved() {
            Qt.callLater(palette.stayFirst);
        }
    }
    background: Rectangle {
        color: Ink.page
        radius: 5
        border { width: 1; color: Qt.alpha(Ink.text, 0.3) }
    }
    T.Overlay.modal: Rectangle {
        color: Qt.alpha(Ink.text, 0.12)
    }
    contentItem: Item {
        FilterField {
            id: field
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 10 }
            height: 36
            framed: true
            placeholderText: qsTr("Go to a page, view, cause or order, or do something")
            onTextChanged: {
                desk.text = text;
                palette.moved = false;
                list.currentIndex = 0;
            }
            Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape // not "back"
            Keys.onEscapePressed: palette.close()
            Keys.onPressed: event => {
                const page = 8;
                const moves = { [Qt.Key_Down]: 1, [Qt.Key_Up]: -1, [Qt.Key_PageDown]: page, [Qt.Key_PageUp]: -page };
                if (moves[event.key] !== undefined) {
                    list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + moves[event.key]));
                    palette.moved = true;
                    event.accepted = true;
                } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                    palette.take(palette.moved ? Math.max(0, list.currentIndex) : 0);
                    event.accepted = true;
                }
            }
        }
        ListView {
            id: list
            anchors { left: parent.left; right: parent.right; top: field.bottom; bottom: parent.bottom; margins: 6 }
            clip: true
            model: desk.entries
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Where to go and what to do")
            QQC2.ScrollBar.vertical: ScrollTrack {}
            delegate: T.ItemDelegate {
                id: entry
                required property int index
                required property string title
                required property string detail
                required property string keys
                required property string glyph
                width: ListView.view.width
                height: 32
                focusPolicy: Qt.NoFocus
                hoverEnabled: true
                highlighted: ListView.isCurrentItem
                Accessible.name: [title, detail, keys].filter(part => part.length > 0).join(", ")
                onClicked: palette.take(index)
                contentItem: Item {
                    Glyph {
                        id: mark
                        anchors { left: parent.left; leftMargin: 10; verticalCenter: parent.verticalCenter }
                        name: entry.glyph.length > 0 ? entry.glyph : "chevron"
                        role: "secondary"
                        width: 14
                        height: 14
                    }
                    Words {
                        id: name
                        anchors { left: mark.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                        width: Math.min(implicitWidth, parent.width * 0.58)
                        text: entry.title
                    }
                    Words {
                        anchors { left: name.right; leftMargin: 10; right: key.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                        text: entry.detail
                        role: "secondary"
                        small: true
                    }
                    Words {
                        id: key
                        anchors { right: parent.right; rightMargin: 12; verticalCenter: parent.verticalCenter }
                        text: entry.keys
                        role: "secondary"
                        small: true
                    }
                }
                background: Rectangle {
                    radius: 3
                    color: entry.highlighted ? Ink.selection : entry.hovered ? Ink.hover : "transparent"
                }
            }
        }
    }
}
