# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tour.py THROUGHLINE THROUGHLINECTL: the self-test of the real window over a real engine and a lively pocket estate.

Every page is visited and walked; a warning (of QML, or that the thread that paints waits for a disk) fails it.
"""

import subprocess
import sys
import tempfile

from estate import Estate


def main():
    window, ctl = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        estate = Estate(ctl, folder, world="lively")
        try:
            return subprocess.run([window, "--self-test", "--locale", "en"], env=estate.environment, timeout=600).returncode
        finally:
            estate.stop()


sys.exit(main())
