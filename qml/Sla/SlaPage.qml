// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

DeskPage {
    id: page
    title: qsTr("SLA")
    holdsEscape: editing
    property bool asTables: false
    property int view: 0 // of the large chart: 0 percentiles, 1 distribution, 2 burn-down

    property bool editing: false // the definition is open in place of the charts

    // A definition's id; "edit" opens it to be changed, "edit:12h" with that limit typed, "charts" closes it.
    function setArgument(argument: string) {
        page.editing = argument.startsWith("edit") || (page.editing && argument !== "charts");
        if (argument.startsWith("edit:")) {
            definition.edit("limit", argument.substring(5));
            definition.weigh();
        } else if (argument.length > 0 && argument !== "edit" && argument !== "charts") {
            desk.showDefinition(argument);
        }
    }
    function takeFocus() {
        page.editing ? pane.grab() : list.takeFocus();
    }
    function openDefinition() {
        page.editing = true;
        page.takeFocus();
    }
    function leaveDefinition() {
        page.editing = false;
        definition.forget();
        page.takeFocus();
    }
    itemActions: [
        QQC2.Action {
            text: qsTr("Open transaction")
            enabled: page.active && list.current.length > 0
            onTriggered: page.openTransaction(list.orderOf(list.current))
        },
        QQC2.Action {
            text: page.asTables ? qsTr("Show as charts") : qsTr("Show as tables")
            shortcut: page.active ? "V" : ""
            enabled: page.active
            onTriggered: page.asTables = !page.asTables
        },
        QQC2.Action {
            text: page.editing ? qsTr("Close the definition") : qsTr("Change the definition…")
            shortcut: page.active ? "E" : ""
            enabled: page.active && !desk.loading
            onTriggered: page.editing ? page.leaveDefinition() : page.openDefinition()
        },
        QQC2.Action {
            text: qsTr("Undo the change of the definition")
            shortcut: page.active ? "U" : ""
            enabled: page.active && definition.canUndo
            onTriggered: definition.undo()
        },
        QQC2.Action {
            text: qsTr("Late now")
            enabled: page.active
            onTriggered: desk.pick("late")
        },
        QQC2.Action {
            text: qsTr("Key figures and ROI")
            enabled: page.active
            onTriggered: page.openPage("kpi")
        },
        QQC2.Action {
            text: qsTr("Save page as PDF…")
            enabled: page.active && !desk.loading
            onTriggered: report.askPdf(page.asTables ? null : charts)
        },
        QQC2.Action {
            text: qsTr("Print page…")
            enabled: page.active && !desk.loading
            onTriggered: report.print(page.asTables ? null : charts)
        }
    ]
    SlaController {
        id: desk
        backend: page.backend
        live: page.active
        onNoted: text => page.noted(text)
    }
    SlaDefinitionController {
        id: definition
        backend: page.backend
        live: page.active
        definition: desk.tabs[desk.tab]?.key ?? ""
        wanted: page.editing
        onNoted: text => page.noted(text)
    }
    PageReport {
        id: report
        title: page.title + " \u2014 " + (desk.tabs[desk.tab]?.text ?? "")
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
            lined: false
            QQC2.ComboBox {
                flat: true
                height: 28
                model: desk.entities
                currentIndex: desk.entity
                Accessible.name: qsTr("Legal entity")
                onActivated: index => desk.entity = index
            }
            ActionButton {
                text: page.asTables ? qsTr("Show as charts") : qsTr("Show as tables")
                onClicked: page.asTables = !page.asTables
            }
            ActionButton {
                text: qsTr("Change the definition…")
                enabled: !desk.loading && !page.editing
                onClicked: page.openDefinition()
            }
            ActionButton {
                text: qsTr("Key figures and ROI")
                onClicked: page.openPage("kpi")
            }
            ActionButton {
                text: qsTr("Save page as PDF…")
                enabled: !desk.loading
                onClicked: report.askPdf(page.asTables ? null : charts)
            }
        }
        NoteStrip {
            text: desk.error
            actionText: qsTr("Try again")
            closable: false
            onActionTriggered: desk.reload()
        }
        Item {
            implicitHeight: 36
            Layout.fillWidth: true
            Line {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            }
            Flickable {
                id: tabs
                anchors { fill: parent; leftMargin: 4 }
                readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
                contentWidth: Math.max(width, strip.width)
                function reveal(tab: Item) {
                    const from = tab.mapToItem(contentItem, 0, 0).x;
                    contentX = Math.max(from + tab.width - width, Math.min(contentX, from));
                }
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                flickableDirection: Flickable.HorizontalFlick
                TabStrip {
                    id: strip
                    x: tabs.mirrored ? tabs.contentWidth - width : 0
                    width: Math.max(Math.min(implicitWidth, tabs.width), least)
                    shortest: 96
                    tabs: desk.tabs
                    currentIndex: desk.tab
                    margin: 12
                    onPicked: index => desk.tab = index
                    onReached: tab => tabs.reveal(tab)
                    onXChanged: tabs.contentX = tabs.mirrored ? tabs.contentWidth - tabs.width : 0
                }
            }
        }
        LoadingState {
            visible: desk.loading
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        EmptyState {
            visible: !desk.loading && desk.empty && desk.error.length === 0 && !page.editing
            glyph: "clock"
            role: "secondary"
            title: qsTr("No clock has run yet")
            text: qsTr("Clocks run %1. They start by themselves as soon as such an event is read from a system.").arg(desk.says)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        FigureStrip {
            visible: !desk.loading && !desk.empty
            figures: desk.figures
            shownCount: page.narrow ? 4 : 5
            Layout.fillWidth: true
            onPicked: filter => desk.pick(filter)
        }
        NoteStrip {
            glyph: "unverified"
            role: "warn"
            text: desk.empty ? "" : desk.suspect
            closable: false
        }
        ColumnLayout {
            id: charts
            visible: !desk.loading && !desk.empty && !page.asTables && !page.editing
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            RowLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 300
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    PaneHead {
                        title: page.view === 0 ? qsTr("Hours per day") : page.view === 1 ? qsTr("How long they took") : qsTr("Open at the end of each day")
                        scope: desk.says
                        Row {
                            id: legend
                            visible: !page.narrow
                            height: 28
                            spacing: 10
                            component Sign: Row {
                                property alias text: word.text
                                property alias color: swatch.color
                                property bool thin: false
                                spacing: 5
                                height: 28
                                Rectangle {
                                    id: swatch
                                    anchors.verticalCenter: parent.verticalCenter
                                    width: 14
                                    height: parent.thin ? 2 : 10
                                }
                                Words { id: word; height: 28; role: "secondary"; small: true }
                            }
                            Sign { visible: page.view === 0; text: qsTr("p50 to p75"); color: Qt.alpha(Ink.fills.info, 0.55) }
                            Sign { visible: page.view === 0; text: qsTr("p75 to p95"); color: Qt.alpha(Ink.fills.info, 0.22) }
                            Sign { visible: page.view === 0; thin: true; text: desk.limitText; color: Ink.fills.danger }
                            Sign { visible: page.view === 1; text: qsTr("in time"); color: Qt.alpha(Ink.fills.info, 0.75) }
                            Sign { visible: page.view === 1; text: qsTr("late"); color: Ink.fills.danger }
                            Sign { visible: page.view === 2; text: qsTr("open"); color: Qt.alpha(Ink.fills.secondary, 0.4) }
                            Sign { visible: page.view === 2; thin: true; text: qsTr("stopped that day"); color: Ink.fills.ok }
                        }
                        QQC2.ComboBox {
                            flat: true
                            height: 28
                            model: [qsTr("Percentiles"), qsTr("Distribution"), qsTr("Burn-down")]
                            currentIndex: page.view
                            Accessible.name: qsTr("Chart")
                            onActivated: index => page.view = index
                        }
                    }
                    PercentileChart {
                        visible: page.view === 0
                        name: qsTr("Hours per day, %1").arg(desk.says)
                        days: desk.days
                        limit: desk.limitHours
                        limitText: desk.limitText
                        marks: desk.marks
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.bottomMargin: 6
                        onPicked: index => desk.pick("day:" + days[index].day)
                    }
                    DistributionChart {
                        visible: page.view === 1
                        name: qsTr("How long they took, %1").arg(desk.says)
                        spans: desk.bars
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.bottomMargin: 6
                        onPicked: index => desk.pick("bar:" + index)
                    }
                    BurnDownChart {
                        visible: page.view === 2
                        name: qsTr("Open at the end of each day, %1").arg(desk.says)
                        days: desk.days
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.bottomMargin: 6
                        onPicked: index => desk.pick("day:" + days[index].day)
                    }
                }
                Line {
                    Layout.fillHeight: true
                }
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: false
                    Layout.preferredWidth: page.narrow ? 320 : 400
                    Layout.fillHeight: true
                    PaneHead {
                        title: qsTr("Breaches")
                        scope: desk.calendarScope
                    }
                    BreachCalendar {
                        cells: desk.calendar
                        lead: desk.calendarStart
                        chosen: desk.point.startsWith("breaches:") ? Number(desk.point.substring(9)) : 0
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.margins: 10
                        onPicked: day => desk.pick("breaches:" + day)
                    }
                }
            }
            Line {
                Layout.fillWidth: true
            }
            RowLayout {
                spacing: 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: 260
                ColumnLayout {
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 300
                    Layout.maximumWidth: 330
                    Layout.fillHeight: true
                    PaneHead {
                        title: qsTr("Age of open clocks")
                    }
                    AgeBars {
                        ages: desk.ages
                        chosen: desk.point
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                        onPicked: index => desk.pick("age:" + index)
                    }
                    Item {
                        Layout.fillHeight: true
                    }
                }
                Line {
                    Layout.fillHeight: true
                }
                ColumnLayout {
                    visible: !page.narrow
                    spacing: 0
                    Layout.fillWidth: true
                    Layout.preferredWidth: 390
                    Layout.fillHeight: true
                    PaneHead {
                        title: qsTr("Forecast")
                        scope: qsTr("breaches, if nobody acts")
                    }
                    Words {
                        text: desk.forecastText
                        bold: true
                        small: true
                        Layout.fillWidth: true
                        Layout.leftMargin: 14
                        Layout.topMargin: 6
                    }
                    ForecastChart {
                        name: qsTr("Breaches to come: %1").arg(desk.forecastText)
                        points: desk.forecast
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        onPicked: desk.pick("open")
                    }
                    StateBadge {
                        glyph: desk.tested ? "applied" : "unverified"
                        role: "secondary"
                        glyphRole: desk.tested ? "ok" : "secondary"
                        word: desk.backTestText
                        small: true
                        Layout.fillWidth: true
                        Layout.margins: 8
                        Layout.leftMargin: 14
                        Layout.topMargin: 20
                    }
                }
                Line {
                    visible: !page.narrow
                    Layout.fillHeight: true
                }
                PointList {
                    id: list
                    desk: desk
                    Layout.fillWidth: true
                    Layout.preferredWidth: 470
                    Layout.fillHeight: true
                    onOpened: key => page.openTransaction(key)
                }
            }
        }
        TablesView {
            visible: !desk.loading && !desk.empty && page.asTables && !page.editing
            tables: desk.tables
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        DefinitionPane {
            id: pane
            visible: page.editing && !desk.loading
            desk: definition
            narrow: page.narrow
            Layout.fillWidth: true
            Layout.fillHeight: true
            onClosed: page.leaveDefinition()
        }
    }
}
