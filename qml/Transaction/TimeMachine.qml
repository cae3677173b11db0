// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// What every system had at an earlier moment. Spaced by event, not by time; long pauses are folded and told.
ColumnLayout {
    id: machine
    required property TransactionController desk
    property bool open: true
    readonly property int count: desk.moments.count
    readonly property int at: desk.moment < 0 ? count : desk.moment
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property real trackWidth: 132
    readonly property int trackHeight: 22

    function step(by: int) {
        const to = at + by;
        if (to >= 0 && to <= count) {
            desk.moment = to === count ? -1 : to;
        }
    }
    // The middle of a moment's column, from the start of the tracks.
    function placeOf(index: int, width: real): real {
        const x = (index + 0.5) * width / (count + 1);
        return mirrored ? width - x : x;
    }

    spacing: 0
    visible: count > 0
    PaneHead {
        title: qsTr("Time machine")
        scope: machine.desk.past ? qsTr("as it was at %1 · nothing can be done while looking back").arg(machine.desk.momentText)
                                 : qsTr("what every system had at an earlier moment · spaced by event")
        lined: machine.open
        ActionButton {
            text: qsTr("Back 1 event")
            enabled: machine.at > 0
            onClicked: machine.step(-1)
        }
        ActionButton {
            text: qsTr("Now")
            enabled: machine.desk.past
            onClicked: machine.desk.moment = -1
        }
        ActionButton {
            text: machine.open ? qsTr("Fold") : qsTr("Unfold")
            onClicked: machine.open = !machine.open
        }
    }
    RowLayout {
        visible: machine.open
        spacing: 8
        Layout.fillWidth: true
        Layout.leftMargin: 12
        Layout.rightMargin: 12
        Layout.topMargin: 4
        Layout.bottomMargin: 8
        Column {
            Layout.preferredWidth: machine.trackWidth
            Layout.alignment: Qt.AlignTop
            Repeater {
                model: machine.desk.tracks
                Words {
                    required property string modelData
                    width: machine.trackWidth
                    height: machine.trackHeight
                    text: modelData
                    role: "secondary"
                    small: true
                }
            }
            Words {
                width: machine.trackWidth
                height: 26
                text: machine.desk.momentText
                bold: true
                small: true
            }
        }
        Item {
            id: field
            implicitHeight: machine.trackHeight * machine.desk.tracks.length + 26
            Layout.fillWidth: true
            Repeater { // one line per system
                model: machine.desk.tracks.length
                Line {
                    required property int index
                    y: machine.trackHeight * (index + 0.5)
                    width: field.width
                }
            }
            Item {
                id: board
                readonly property real column: width / (machine.count + 1)
                readonly property int under: hover.hovered ? indexAt(hover.point.position.x) : -1
                function indexAt(x: real): int {
                    const index = Math.floor((machine.mirrored ? width - x : x) / column);
                    return index >= 0 && index < machine.count ? index : -1;
                }
                width: parent.width
                height: machine.trackHeight * machine.desk.tracks.length
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: point => machine.desk.moment = board.indexAt(point.position.x)
                }
                Repeater {
                    model: machine.desk.moments
                    Item {
                        id: moment
                        required property int index
                        required property string gap
                        required property var marks
                        x: machine.placeOf(index, board.width) - board.column / 2
                        width: board.column
                        height: board.height
                        opacity: index <= machine.at ? 1 : 0.35
                        Loader { // the pause before it
                            readonly property real wide: Math.min(Math.max(36, implicitWidth + 8), moment.width * 0.6)
                            active: moment.gap.length > 0 && moment.width > 14
                            x: machine.mirrored ? parent.width - wide / 2 : -wide / 2
                            width: wide
                            height: parent.height
                            sourceComponent: Rectangle {
                                implicitWidth: pause.implicitWidth
                                color: Ink.window
                                Words {
                                    id: pause
                                    anchors.centerIn: parent
                                    visible: parent.width >= implicitWidth
                                    text: moment.gap
                                    role: "secondary"
                                    small: true
                                }
                            }
                        }
                        Repeater {
                            model: moment.marks
                            Glyph {
                                required property var modelData
                                x: (moment.width - width) / 2
                                y: machine.trackHeight * modelData.track + (machine.trackHeight - height) / 2
                                width: 14
                                height: 14
                                name: modelData.glyph
                                role: modelData.role
                            }
                        }
                    }
                }
                Item {
                    visible: board.under >= 0
                    x: machine.placeOf(board.under, board.width) - width / 2
                    width: board.column
                    height: board.height
                    Tip {
                        text: board.under < 0 ? "" : machine.desk.moments.value(board.under, "words")
                    }
                }
            }
            QQC2.Slider {
                id: slider
                y: machine.trackHeight * machine.desk.tracks.length
                width: parent.width
                height: 26
                leftPadding: Math.max(0, field.width / (machine.count + 1) / 2 - 10)
                rightPadding: leftPadding
                from: 0
                to: machine.count
                stepSize: 1
                snapMode: QQC2.Slider.SnapAlways
                value: machine.at
                Accessible.name: qsTr("Moment: %1").arg(machine.desk.momentText)
                onMoved: machine.desk.moment = value >= machine.count ? -1 : value
                FocusFrame { of: slider }
            }
        }
    }
}
