// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("Key figures")
    readonly property list<int> periods: [7, 30, 90]

    function takeFocus() {
        list.grab();
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Undo the change of the inputs")
            shortcut: page.active ? "U" : ""
            enabled: page.active && desk.canUndo
            onTriggered: desk.undoRoi()
        },
        QQC2.Action {
            text: qsTr("SLA clocks")
            enabled: page.active
            onTriggered: page.openPage("sla")
        },
        QQC2.Action {
            text: qsTr("Save page as PDF…")
            enabled: page.active && !desk.loading
            onTriggered: report.askPdf(null)
        },
        QQC2.Action {
            text: qsTr("Print page…")
            enabled: page.active && !desk.loading
            onTriggered: report.print(null)
        }
    ]
    KpiController {
        id: desk
        backend: page.backend
        live: page.active
        onNoted: text => page.noted(text)
    }
    PageReport {
        id: report
        title: page.title
        scope: desk.scope
        tables: desk.tables
        onDone: text => page.noted(text)
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        PageHead {
            title: page.title
            scope: desk.scope
            QQC2.ComboBox {
                flat: true
                height: 28
                model: page.periods.map(days => qsTr("%Ln day(s)", "", days))
                currentIndex: Math.max(0, page.periods.indexOf(desk.period))
                Accessible.name: qsTr("Period")
                onActivated: index => desk.period = page.periods[index]
            }
            ActionButton {
                text: qsTr("SLA clocks")
                onClicked: page.openPage("sla")
            }
            ActionButton {
                text: qsTr("Save page as PDF…")
                enabled: !desk.loading
                onClicked: report.askPdf(null)
            }
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            visible: !desk.loading
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                ColumnSet {
                    id: set
                    available: list.usable
                    columns: [
                        TableColumn { title: qsTr("Figure and formula"); base: 240; stretch: 1; spare: set.spare },
                        TableColumn { title: qsTr("Value"); base: 116; right: true },
                        TableColumn { title: qsTr("19 of 20 in"); base: 96; right: true },
                        TableColumn { title: qsTr("Per day"); base: 124; leaves: 2; out: set.out },
                        TableColumn { title: qsTr("Counted"); base: 124; right: true; leaves: 1; out: set.out }
                    ]
                }
                TableHeader {
                    columns: set
                    Layout.fillWidth: true
                }
                DataList {
                    id: list
                    name: page.title
                    model: desk.kpis
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    onCurrentKeyChanged: if (currentKey.length > 0) desk.current = currentKey
                    delegate: TableRow {
                        id: row
                        required property string key
                        required property string title
                        required property string value
                        required property string second
                        required property string counted
                        required property var trend
                        required property string formula
                        required property string scope
                        required property bool known
                        implicitHeight: 50
                        Accessible.name: [title, value, second.length > 0 ? qsTr("nineteen of twenty in %1").arg(second) : "", counted, formula, scope].filter(text => text.length > 0).join(", ")
                        Row {
                            Item {
                                width: set.columns[0].width
                                height: row.height
                                Words {
                                    anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 8; rightMargin: 8; topMargin: 5 }
                                    text: row.title
                                }
                                Words {
                                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: 8; rightMargin: 8; bottomMargin: 6 }
                                    text: row.formula
                                    role: "secondary"
                                    small: true
                                    Tip { text: row.formula; wanted: (parent as Words).truncated }
                                }
                            }
                            Words { width: set.columns[1].width; height: row.height; rightPadding: 8; text: row.value; bold: true; role: row.known ? "text" : "secondary"; font.pointSize: 11; horizontalAlignment: Text.AlignRight }
                            Words { width: set.columns[2].width; height: row.height; rightPadding: 8; text: row.second; role: "secondary"; horizontalAlignment: Text.AlignRight }
                            Item {
                                visible: set.columns[3].shown
                                width: set.columns[3].width
                                height: row.height
                                Spark {
                                    anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
                                    visible: row.trend.length > 1
                                    width: 104
                                    height: 26
                                    values: row.trend
                                    color: Ink.fills.secondary
                                    area: Ink.tints.secondary
                                }
                            }
                            Words { visible: set.columns[4].shown; width: set.columns[4].width; height: row.height; rightPadding: 8; text: row.counted; role: "secondary"; small: true; horizontalAlignment: Text.AlignRight }
                        }
                    }
                }
            }
            Line {
                Layout.fillHeight: true
            }
            KpiPane {
                desk: desk
                Layout.fillWidth: false
                Layout.preferredWidth: page.narrow ? 300 : 360
                Layout.fillHeight: true
            }
        }
    }
}
