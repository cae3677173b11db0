// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Throughline.Components

// The words at the left of the matrix; its rows stand where LaneColumn puts them.
Item {
    id: labels
    property var currencies: []
    implicitHeight: 300

    component RowLabel: Words {
        x: 16
        width: labels.width - 20
        role: "secondary"
        small: true
    }
    RowLabel { y: 38; height: 36; text: qsTr("Open") }
    RowLabel { y: 72; height: 22; text: qsTr("In lane") }
    Repeater {
        model: labels.currencies
        RowLabel {
            required property string modelData
            required property int index
            y: 96 + 22 * index
            height: 22
            text: index === 0 ? qsTr("At risk, %1").arg(modelData) : modelData
        }
    }
    RowLabel { y: 98 + 22 * labels.currencies.length; height: 22; text: qsTr("Oldest") }
    RowLabel { y: 122 + 22 * labels.currencies.length; height: 34; text: qsTr("14 days") }
    RowLabel { y: 162 + 22 * labels.currencies.length; height: 34; text: qsTr("Due") }
    RowLabel { y: 210 + 22 * labels.currencies.length; height: 24; text: qsTr("Most money") }
    Line { y: 37; width: parent.width }
    Line { y: 203 + 22 * labels.currencies.length; width: parent.width }
}
