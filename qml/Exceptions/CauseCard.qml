// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// One cause: its money, count, trend and deadline; the selected one also shows its formula and what changed.
TableRow {
    id: card
    required property string title
    required property string where
    required property string code
    required property string figure
    required property string unit
    required property string open
    required property var trend
    required property string arrow
    required property string seen
    required property string dueText
    required property string dueRole
    required property string glyph
    required property string role
    required property string stateWord
    required property string changed
    required property int score
    required property var parts
    required property string seenLong
    required property bool ruled
    property bool narrow: false

    implicitHeight: body.implicitHeight + 16
    Accessible.name: [title, stateWord, where, open, figure + " " + unit, dueText, changed].filter(w => w.length > 0).join(", ")

    ColumnLayout {
        id: body
        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: 12; rightMargin: 14; topMargin: 8 }
        spacing: 2
        RowLayout {
            spacing: 6
            Glyph {
                name: card.glyph
                role: card.role
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            Words {
                text: card.title.replace(/-/g, "\u2011") // codes break at spaces only
                bold: true
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                Layout.fillWidth: true
            }
            Words {
                text: card.figure
                bold: true
                font.pointSize: 12
                Layout.alignment: Qt.AlignTop
            }
            Words {
                text: card.unit
                role: "secondary"
                small: true
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 3
            }
        }
        RowLayout {
            spacing: 8
            Layout.leftMargin: 22
            Words {
                text: card.where
                role: "secondary"
                small: true
                Layout.fillWidth: true
            }
            CodeWords {
                visible: !card.narrow
                text: card.code
                role: "secondary"
                font.pointSize: 8.5
                Layout.maximumWidth: 180
            }
        }
        RowLayout {
            spacing: 6
            Layout.leftMargin: 22
            Words {
                text: card.open
                small: true
                Layout.preferredWidth: Math.max(54, implicitWidth)
            }
            Spark {
                values: card.trend
                color: Ink.fills.secondary
                area: Ink.tints.secondary
                Layout.preferredWidth: 40
                Layout.preferredHeight: 17
            }
            Glyph {
                name: card.arrow
                role: "secondary"
                implicitWidth: 11
                implicitHeight: 11
            }
            Words {
                text: card.narrow ? "" : card.seen
                opacity: truncated ? 0 : 1 // nothing is better than half a date; the selected card says it whole
                Accessible.ignored: card.narrow
                role: "secondary"
                small: true
                Layout.fillWidth: true
            }
            StateBadge {
                visible: card.dueText.length > 0
                glyph: card.dueRole === "danger" ? "clock-late" : ""
                word: card.dueText
                role: card.dueRole
                small: true
            }
        }
        Words {
            visible: card.highlighted
            text: card.ruled ? qsTr("%1 · split or merged by people").arg(card.seenLong) : card.seenLong
            role: "secondary"
            small: true
            Layout.leftMargin: 22
            Layout.fillWidth: true
        }
        RowLayout {
            visible: card.highlighted && card.changed.length > 0
            spacing: 6
            Layout.leftMargin: 22
            Layout.topMargin: 2
            Glyph {
                name: "changed"
                role: "warn"
                implicitWidth: 14
                implicitHeight: 14
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            Words {
                text: card.changed
                role: "warn"
                small: true
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
            }
        }
        CauseFormula {
            visible: card.highlighted && card.parts.length > 0
            score: card.score
            parts: card.parts
            Layout.leftMargin: 22
            Layout.topMargin: 4
            Layout.fillWidth: true
        }
    }
    Tip {
        wanted: !card.highlighted && card.parts.length > 0
        text: qsTr("Priority %1 = ").arg(Format.count(card.score)) + card.parts.map(part => part.name + " " + part.text).join(" + ")
    }
}
