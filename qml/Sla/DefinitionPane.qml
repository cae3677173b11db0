// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// One SLA definition: what it says, its fields, and beside them what a change would do. Kept for everybody of the workspace,
// with a reason.
FocusScope {
    id: pane
    required property SlaDefinitionController desk
    property bool narrow: false
    readonly property bool savable: desk.ready && reason.text.trim().length > 0
    signal closed()

    function grab() {
        limit.forceActiveFocus();
        limit.selectAll();
    }
    function save() {
        if (savable) {
            desk.save(reason.text);
        }
    }
    Keys.onEscapePressed: closed()
    Connections {
        target: pane.desk
        function onSaved() {
            reason.clear();
        }
    }

    component Entry: QQC2.TextField {
        property string key
        text: pane.desk.values[key] ?? ""
        onTextEdited: pane.desk.edit(key, text)
        onAccepted: pane.save()
    }
    // Spans and percentages read from left to right in every language.
    component Figure: Entry {
        Layout.preferredWidth: 90
        LayoutMirroring.enabled: false
        horizontalAlignment: TextInput.AlignRight
    }
    component Head: Words {
        bold: true
        Layout.fillWidth: true
        Layout.bottomMargin: 4
        Accessible.role: Accessible.Heading
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PaneHead {
            title: qsTr("Definition: %1").arg(pane.desk.title)
            scope: pane.desk.setBy
            ActionButton {
                glyph: "undo"
                visible: pane.desk.canUndo
                text: qsTr("Undo the change")
                onClicked: pane.desk.undo()
            }
            ActionButton {
                text: qsTr("Close")
                onClicked: pane.closed()
            }
        }
        NoteStrip {
            text: pane.desk.error
            closable: false
            actionText: qsTr("Try again")
            onActionTriggered: pane.desk.reload()
        }
        LoadingState {
            visible: pane.desk.title.length === 0 && pane.desk.error.length === 0
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        QQC2.ScrollView {
            id: scroll
            visible: pane.desk.title.length > 0
            contentWidth: availableWidth
            Layout.fillWidth: true
            Layout.fillHeight: true
            GridLayout {
                width: scroll.availableWidth
                columns: pane.narrow ? 2 : 3
                columnSpacing: 28
                rowSpacing: 0
                ColumnLayout {
                    spacing: 6
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.margins: 14
                    Layout.row: pane.narrow ? 1 : 0
                    Layout.column: 0
                    Layout.columnSpan: pane.narrow ? 2 : 1
                    Head { text: qsTr("What it says") }
                    Repeater {
                        model: pane.desk.saying
                        RowLayout {
                            id: line
                            required property var modelData
                            spacing: 10
                            Layout.fillWidth: true
                            Words {
                                text: line.modelData.label
                                role: "secondary"
                                small: true
                                wrapMode: Text.WordWrap
                                Layout.preferredWidth: 120
                                Layout.alignment: Qt.AlignTop
                            }
                            Words {
                                text: line.modelData.text
                                wrapMode: Text.WordWrap
                                elide: Text.ElideNone
                                Layout.fillWidth: true
                            }
                        }
                    }
                    Words {
                        text: qsTr("These are changed in the file of the definition.")
                        role: "secondary"
                        small: true
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }
                }
                ColumnLayout {
                    spacing: 8
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.margins: 14
                    Layout.row: 0
                    Layout.column: pane.narrow ? 0 : 1
                    Head { text: qsTr("What you may change") }
                    DefinitionField {
                        label: qsTr("Limit")
                        problem: pane.desk.problems.limit ?? ""
                        Figure { id: limit; key: "limit"; placeholderText: "6h"; Accessible.name: qsTr("Limit") }
                        Words {
                            text: qsTr("6h, 90m or 2d, business time")
                            role: "secondary"
                            small: true
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            Layout.fillWidth: true
                        }
                    }
                    DefinitionField {
                        label: qsTr("Warning before it is due")
                        problem: pane.desk.problems.warn ?? ""
                        Figure { key: "warn"; placeholderText: "1h"; Accessible.name: qsTr("Warning before it is due") }
                    }
                    DefinitionField {
                        label: qsTr("Target, percent in time")
                        problem: pane.desk.problems.target ?? ""
                        Figure { key: "target"; placeholderText: "95"; Accessible.name: qsTr("Target, percent in time") }
                    }
                    DefinitionField {
                        label: qsTr("Business calendar")
                        problem: pane.desk.problems.calendar ?? ""
                        QQC2.ComboBox {
                            id: calendar
                            model: pane.desk.calendars
                            textRole: "text"
                            valueRole: "id"
                            currentIndex: pane.desk.calendars.findIndex(each => each.id === pane.desk.values.calendar)
                            Accessible.name: qsTr("Business calendar")
                            Layout.fillWidth: true
                            Layout.maximumWidth: 300
                            onActivated: index => pane.desk.edit("calendar", pane.desk.calendars[index].id)
                        }
                    }
                    DefinitionField {
                        label: qsTr("Title")
                        problem: pane.desk.problems.title ?? ""
                        Entry { key: "title"; Accessible.name: qsTr("Title"); Layout.fillWidth: true; Layout.maximumWidth: 300 }
                    }
                    DefinitionField {
                        label: qsTr("Measured")
                        QQC2.Switch {
                            checked: pane.desk.values.on ?? true
                            text: checked ? qsTr("On") : qsTr("Off")
                            Accessible.name: qsTr("Measured")
                            onToggled: pane.desk.edit("on", checked)
                        }
                    }
                }
                ColumnLayout {
                    spacing: 6
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 100
                    Layout.margins: 14
                    Layout.row: 0
                    Layout.column: pane.narrow ? 1 : 2
                    Head { text: qsTr("What would change") }
                    Words {
                        visible: !pane.desk.dirty
                        text: qsTr("Nothing yet. Change a field: what it does is shown here before anything is kept.")
                        role: "secondary"
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        Layout.fillWidth: true
                    }
                    Words {
                        visible: pane.desk.weighing
                        text: qsTr("Reading…")
                        role: "secondary"
                        Layout.fillWidth: true
                    }
                    Words {
                        visible: pane.desk.dirty && !pane.desk.weighing && pane.desk.changes.length === 0
                        text: Object.keys(pane.desk.problems).length > 0 ? qsTr("This cannot be kept: what is wrong is said at its field.") : qsTr("Nothing would change.")
                        role: "secondary"
                        wrapMode: Text.WordWrap
                        elide: Text.ElideNone
                        Layout.fillWidth: true
                    }
                    Repeater {
                        model: pane.desk.changes
                        ColumnLayout {
                            id: change
                            required property var modelData
                            spacing: 0
                            Layout.fillWidth: true
                            Words {
                                text: change.modelData.field
                                role: "secondary"
                                small: true
                                Layout.fillWidth: true
                            }
                            Words {
                                text: qsTr("%1, until now %2").arg(change.modelData.after).arg(change.modelData.before)
                                bold: true
                                wrapMode: Text.WordWrap
                                elide: Text.ElideNone
                                Layout.fillWidth: true
                            }
                        }
                    }
                    Repeater {
                        model: pane.desk.effect
                        Words {
                            required property var modelData
                            text: modelData.text
                            role: modelData.role
                            wrapMode: Text.WordWrap
                            elide: Text.ElideNone
                            Layout.fillWidth: true
                        }
                    }
                    Words {
                        visible: pane.desk.effect.length > 0
                        text: qsTr("Clocks that have stopped keep what they were measured by.")
                        role: "secondary"
                        small: true
                        wrapMode: Text.WordWrap
                        Layout.fillWidth: true
                    }
                    Words {
                        text: qsTr("Reason, kept with the change")
                        role: "secondary"
                        small: true
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                    }
                    QQC2.TextField {
                        id: reason
                        Accessible.name: qsTr("Reason, kept with the change")
                        Layout.fillWidth: true
                        onAccepted: pane.save()
                    }
                    RowLayout {
                        spacing: 8
                        Layout.topMargin: 4
                        PrimaryButton {
                            text: qsTr("Keep for everybody")
                            enabled: pane.savable
                            onClicked: pane.save()
                        }
                        ActionButton {
                            text: qsTr("As it was")
                            enabled: pane.desk.dirty
                            onClicked: pane.desk.forget()
                        }
                    }
                }
            }
        }
    }
}
