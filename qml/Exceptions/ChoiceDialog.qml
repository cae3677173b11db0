// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// One choice by keyboard: typing narrows, arrows move, Enter takes it. choices: [{ id, title, note }]
DeskDialog {
    id: dialog
    property string explanation
    property string label // of the field
    property var choices: []
    property bool free: false // what was typed may be taken as it stands
    property string acceptText
    readonly property string typed: field.text.trim()
    readonly property var found: choices.filter(choice => typed.length === 0 || choice.title.toLowerCase().includes(typed.toLowerCase()))
    property int at: 0
    readonly property bool takesTyped: free && typed.length > 0 && (found.length === 0 || at >= found.length)
    readonly property bool complete: takesTyped || at < found.length
    signal chosen(var choice)

    function take() {
        if (complete) {
            const choice = takesTyped ? { id: typed, title: typed, note: "" } : found[at];
            close();
            chosen(choice);
        }
    }
    preferredWidth: 440
    onAboutToShow: { // before the first key can come
        field.clear();
        at = 0;
    }
    onOpened: field.forceActiveFocus()
    ColumnLayout {
        spacing: 8
        Words {
            visible: text.length > 0
            text: dialog.explanation
            wrapMode: Text.WordWrap
            elide: Text.ElideNone
            Layout.fillWidth: true
            Layout.preferredWidth: dialog.preferredWidth - 2 * dialog.padding
        }
        QQC2.TextField {
            id: field
            Layout.fillWidth: true
            Accessible.name: dialog.label
            placeholderText: dialog.label
            onTextEdited: dialog.at = 0
            onAccepted: dialog.take()
            Keys.onDownPressed: dialog.at = Math.min(dialog.found.length - (dialog.free && dialog.typed.length > 0 ? 0 : 1), dialog.at + 1)
            Keys.onUpPressed: dialog.at = Math.max(0, dialog.at - 1)
        }
        ListView {
            id: list
            model: dialog.found
            currentIndex: dialog.at
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(8, Math.max(1, count)) * 28
            Accessible.role: Accessible.List
            Accessible.name: dialog.title
            QQC2.ScrollBar.vertical: ScrollTrack {}
            delegate: Rectangle {
                id: row
                required property int index
                required property var modelData
                width: list.width
                height: 28
                color: index === dialog.at ? Ink.selection : hover.hovered ? Ink.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: modelData.title + ", " + modelData.note
                Accessible.selected: index === dialog.at
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: {
                        dialog.at = row.index;
                        dialog.take();
                    }
                }
                Words {
                    anchors { left: parent.left; right: note.left; leftMargin: 8; rightMargin: 8; verticalCenter: parent.verticalCenter }
                    text: row.modelData.title
                    bold: row.index === dialog.at
                }
                Words {
                    id: note
                    anchors { right: parent.right; rightMargin: 14; verticalCenter: parent.verticalCenter }
                    text: row.modelData.note
                    role: "secondary"
                    small: true
                }
            }
        }
        Words {
            visible: dialog.free && dialog.typed.length > 0 && dialog.found.length === 0
            text: qsTr("Enter takes “%1” as it stands.").arg(dialog.typed)
            role: "secondary"
            small: true
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 8
            ActionButton {
                text: qsTr("Cancel")
                onClicked: dialog.close()
            }
            PrimaryButton {
                enabled: dialog.complete
                text: dialog.acceptText
                onClicked: dialog.take()
            }
        }
    }
}
