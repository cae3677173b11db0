// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Throughline.Components

// How fast it may go; the systems' own limits hold in any case.
RowLayout {
    id: pace
    required property PlanController desk
    readonly property var now: desk.choices
    readonly property var steps: [1, 2, 5, 10, 20, 30, 60, 120, 300, 0] // a minute; 0 = as fast as the systems take them
    readonly property int place: {
        const exact = steps.indexOf(now.perMinute ?? 0);
        return exact >= 0 ? exact : steps.length - 1;
    }
    spacing: 8
    Words {
        text: qsTr("Rate")
        role: "secondary"
        small: true
    }
    QQC2.Slider {
        id: slider
        enabled: pace.now.paced === true
        from: 0
        to: pace.steps.length - 1
        stepSize: 1
        snapMode: QQC2.Slider.SnapAlways
        value: pace.place
        Accessible.name: qsTr("Rate")
        Layout.preferredWidth: pace.width < 380 ? 80 : 130
        onPressedChanged: if (!pressed) pace.desk.setPolicy(pace.steps[value], pace.now.atOnce)
        Keys.onReleased: event => {
            if (event.key === Qt.Key_Left || event.key === Qt.Key_Right) {
                pace.desk.setPolicy(pace.steps[value], pace.now.atOnce);
            }
        }
    }
    Words {
        text: pace.steps[slider.value] > 0 ? qsTr("%1 a minute").arg(Format.count(pace.steps[slider.value])) : qsTr("unlimited")
        small: true
        Layout.fillWidth: true
    }
    QQC2.SpinBox {
        enabled: pace.now.paced === true
        from: 1
        to: 256
        value: pace.now.atOnce ?? 1
        Accessible.name: qsTr("At once")
        onValueModified: pace.desk.setPolicy(pace.now.perMinute, value)
    }
    Words {
        text: qsTr("at once")
        role: "secondary"
        small: true
    }
}
