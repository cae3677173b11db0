// SPDX-FileCopyrightText: 2026 Throughline contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine and nothing else: nogui.py looks at what this program would load.
int main()
{
    return 0;
}
