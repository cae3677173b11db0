# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo-locale from any .ts file: every source text accented, a third longer, in brackets."""
import re
import sys
import xml.etree.ElementTree as ET

ACCENTS = str.maketrans("aeiouyAEIOUYcnsz", "äëïöüÿÄËÏÖÜŸçñšž")
KEEP = re.compile(r"(%L?n|%\d+)")
DATES = re.compile(r"(ddd )?d MMM( yyyy)?")


def pseudo(text: str) -> str:
    if DATES.fullmatch(text):
        return text
    parts = [part if KEEP.fullmatch(part) else part.translate(ACCENTS) for part in KEEP.split(text)]
    return "[" + "".join(parts) + "~" * (len(text) // 3) + "]"


tree = ET.parse(sys.argv[1])
tree.getroot().set("language", "en")
for message in tree.iter("message"):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    translation.text = None if message.get("numerus") == "yes" else pseudo(source)
    if message.get("numerus") == "yes":
        for _ in range(2):
            ET.SubElement(translation, "numerusform").text = pseudo(source)
tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
