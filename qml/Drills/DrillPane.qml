// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components

// The steps of a drill and the truth of the simulated systems against what we say.
ColumnLayout {
    id: pane
    required property DrillsController desk

    spacing: 0
    ColumnSet {
        id: set
        available: truth.usable
        columns: [
            TableColumn { title: qsTr("Target"); base: 90; stretch: 1; spare: set.spare },
            TableColumn { title: qsTr("Truth"); base: 64 },
            TableColumn { title: qsTr("Throughline says"); base: 132 },
            TableColumn { base: 92 }
        ]
    }
    PaneHead {
        title: pane.desk.pane.title ?? ""
        scope: pane.desk.pane.scope ?? ""
    }
    Words {
        text: pane.desk.pane.story ?? ""
        role: "secondary"
        small: true
        wrapMode: Text.WordWrap
        Layout.fillWidth: true
        Layout.margins: 12
    }
    DataList {
        name: qsTr("Steps of the drill")
        model: pane.desk.lines
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 60
        delegate: DrillLine {}
    }
    PaneHead {
        title: qsTr("Truth")
        scope: qsTr("what the simulated systems really hold")
        lined: false
    }
    TableHeader {
        columns: set
        Layout.fillWidth: true
    }
    DataList {
        id: truth
        name: qsTr("Truth against what Throughline says")
        model: pane.desk.truth
        Layout.fillWidth: true
        visible: count > 0
        Layout.preferredHeight: 28 * Math.min(8, count)
        delegate: TableRow {
            id: row
            required property string target
            required property string truth
            required property string says
            required property string glyph
            required property string word
            required property string role
            Accessible.name: qsTr("%1: truth %2, Throughline says %3, %4").arg(target).arg(truth).arg(says).arg(word)
            Row {
                Words { width: set.columns[0].width; height: row.height; leftPadding: 8; text: row.target }
                Words { width: set.columns[1].width; height: row.height; leftPadding: 8; text: row.truth }
                Words { width: set.columns[2].width; height: row.height; leftPadding: 8; text: row.says }
                StateBadge { width: set.columns[3].width; height: row.height; inset: 8; glyph: row.glyph; word: row.word; role: row.role }
            }
        }
    }
    Words {
        visible: truth.count === 0
        Layout.preferredHeight: 20
        text: qsTr("Nothing yet: run the drill.")
        role: "secondary"
        small: true
        Layout.margins: 12
    }
}
