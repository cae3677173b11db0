// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Throughline.Components
import Throughline.Find

// What narrows the board: picks and a query, joined to one text. None of them resets another.
Item {
    id: row
    required property LanesController desk
    property bool narrow: false
    property string query // the joined text
    property bool setting: false
    readonly property bool any: query.length > 0
    signal changed(string query)

    implicitHeight: 40
    Layout.fillWidth: true

    // A query from outside (a saved view, a chip taken off elsewhere): picks say what they can, the text the rest.
    function put(text: string) {
        setting = true;
        for (let i = 0; i < picks.count; ++i) {
            (picks.itemAt(i) as PlainCombo).currentIndex = 0;
        }
        const parts = desk.parts(text);
        const rest = parts.filter(part => !row.pick(part));
        field.text = rest.length === parts.length ? text : rest.join(" and ");
        setting = false;
        join();
    }
    function pick(part: string): bool {
        for (let i = 0; i < picks.count; ++i) {
            const combo = picks.itemAt(i) as PlainCombo;
            const at = combo.offered.findIndex(choice => choice.value.length > 0 && desk.parts(row.kinds[i].term(choice.value))[0] === part);
            if (at > 0 && combo.currentIndex === 0 && combo.visible) {
                combo.currentIndex = at;
                return true;
            }
        }
        return false;
    }
    function focusField() {
        field.forceActiveFocus();
        field.selectAll();
    }
    function join() {
        if (setting) {
            return;
        }
        const parts = [];
        for (let i = 0; i < picks.count; ++i) {
            const pick = picks.itemAt(i) as PlainCombo;
            if (pick.currentIndex > 0) {
                parts.push(row.desk.parts(row.kinds[i].term(pick.currentValue))[0]);
            }
        }
        const text = field.text.trim();
        if (text.length > 0) {
            parts.push(parts.length > 0 && /\bor\b/i.test(text) ? "(" + text + ")" : text);
        }
        query = parts.join(" and ");
        changed(query);
    }
    function quoted(value: string): string {
        return value === "none" || value === "me" ? value : '"' + value.replace(/"/g, '""') + '"';
    }
    function choices(all: string, values: var, words: var): var {
        return [{ text: all, value: "" }].concat((values ?? []).map(value => ({ text: words[value] ?? value, value: value })));
    }
    readonly property var kinds: [
        { label: qsTr("Entity:"), wide: true, model: choices(qsTr("all"), desk.facets.entity, ({})), term: value => "entity = " + row.quoted(value) },
        { label: qsTr("Currency:"), wide: false, model: choices(qsTr("all"), desk.facets.currency, ({})), term: value => "currency = " + value },
        { label: qsTr("System:"), wide: true, model: choices(qsTr("all"), desk.facets.system, ({})), term: value => "system = " + row.quoted(value) },
        { label: qsTr("Owner:"), wide: false, model: choices(qsTr("anyone"), desk.facets.owner, ({ me: qsTr("me"), none: qsTr("nobody") })), term: value => "owner = " + row.quoted(value) },
        { label: qsTr("Age:"), wide: true, model: choices(qsTr("any"), ["4h", "1d", "2d", "7d"], ({ "4h": qsTr("over 4 h"), "1d": qsTr("over 1 d"), "2d": qsTr("over 2 d"), "7d": qsTr("over 7 d") })), term: value => "age > " + value },
        { label: qsTr("Money:"), wide: true, model: choices(qsTr("any"), ["10k", "50k", "100k", "1M"], ({ "10k": qsTr("over 10 k"), "50k": qsTr("over 50 k"), "100k": qsTr("over 100 k"), "1M": qsTr("over 1 M") })), term: value => "money > " + value }
    ]
    RowLayout {
        anchors { fill: parent; leftMargin: 8; rightMargin: 12 }
        spacing: 2
        Repeater {
            id: picks
            model: row.kinds.length
            PlainCombo {
                required property int index
                readonly property var kind: row.kinds[index]
                readonly property var offered: kind.model
                label: kind.label
                model: offered
                textRole: "text"
                valueRole: "value"
                visible: !row.narrow || kind.wide
                implicitWidth: Math.min(190, implicitContentWidth + leftPadding + rightPadding)
                Layout.maximumWidth: 190
                onActivated: row.join()
                // a list that grows keeps what was picked
                property string kept
                onCurrentValueChanged: if (currentIndex > 0) kept = currentValue
                onModelChanged: {
                    const at = offered.findIndex(choice => choice.value === kept);
                    currentIndex = kept.length > 0 && at > 0 ? at : Math.max(0, currentIndex);
                }
                onPressedChanged: if (pressed) row.desk.askFacets()
            }
        }
        Item {
            Layout.fillWidth: true
        }
        ActionButton {
            visible: row.any
            flat: true
            glyph: "close"
            text: row.narrow ? qsTr("Clear") : qsTr("Clear the filter")
            onClicked: row.put("")
        }
        FilterField {
            id: field
            Layout.preferredWidth: row.narrow ? 200 : 250
            Layout.fillWidth: true
            Layout.maximumWidth: 320
            placeholderText: row.narrow ? qsTr("Filter") : qsTr("Filter: customer:nord* due:today")
            LayoutMirroring.enabled: false
            onTextChanged: row.join()
        }
    }
    Line {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
    }
}
