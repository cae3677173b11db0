# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A pocket estate as a process of its own, and the engine over it as another, for tests that kill the latter."""

import json
import os
import subprocess
import time
import urllib.request

HURRIED = {
    "netsuite": ["customer.upsert", "order.upsert", "invoice.create"],
    "stripe": ["customer.create", "subscription.create"],
    "salesforce": ["order.writeback"],
}
PATIENCE = 120  # seconds; a bound for a hung process, never a wait


class Estate:
    """Everything stands in `folder`; without --workspace the command line works on the pocket workspace there."""

    def __init__(self, ctl, folder, world="empty"):
        self.ctl = ctl
        self.workspace = os.path.join(folder, "throughline", "workspaces", "pocket")
        self.environment = dict(os.environ, XDG_DATA_HOME=folder)
        self.process = subprocess.Popen(
            [ctl, "estate", "serve", "--world", world], env=self.environment, stdout=subprocess.PIPE, text=True
        )
        self.descriptor = self.process.stdout.readline().strip()  # where the systems are to be reached
        with open(self.descriptor, encoding="utf-8") as descriptor:
            control = json.load(descriptor)["control"]
        self.address, self.token = control["url"].rstrip("/"), control["token"]

    def hurry(self):
        """Short time-outs and index lags: how long a lost request could still arrive is waited for in real time."""
        self.ask("status")  # makes the workspace
        os.makedirs(os.path.join(self.workspace, "connectors"), exist_ok=True)
        path = os.path.join(self.workspace, "estate.yaml")
        with open(path, encoding="utf-8") as file:
            estate = file.read()
        for kind, operations in HURRIED.items():
            lines = [f"kind: {kind}-hurried", f"title: {kind}", f"extends: {kind}", "operations:"]
            for operation in operations:
                lines += [f"  {operation}:", "    timeout: 4s", "    index_lag: 1s"]
            with open(os.path.join(self.workspace, "connectors", f"{kind}-hurried.yaml"), "w", encoding="utf-8") as file:
                file.write("\n".join(lines) + "\n")
            estate = estate.replace(f"profile: {kind}\n", f"profile: {kind}-hurried\n")
        with open(path, "w", encoding="utf-8") as file:
            file.write(estate)

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def call(self, method, path, body=None):
        request = urllib.request.Request(self.address + path, method=method, headers={"Authorization": f"Bearer {self.token}"})
        if body is not None:
            request.data = json.dumps(body).encode()
        with urllib.request.urlopen(request, timeout=PATIENCE) as reply:
            return json.loads(reply.read() or b"{}")

    def effects(self):
        return self.call("GET", "/effects")["systems"]

    def requests(self):
        return sum(sum(system["requests"].values()) for system in self.effects().values())

    def truth(self, system, kind):
        return self.call("GET", f"/truth/{system}/{kind}")["records"]

    def serve(self, *options):
        return subprocess.Popen([self.ctl, "serve", *options], env=self.environment, stdout=subprocess.DEVNULL)

    def ask(self, *words):
        done = subprocess.run(
            [self.ctl, *words, "--json"], env=self.environment, stdout=subprocess.PIPE, check=True, timeout=PATIENCE
        )
        return json.loads(done.stdout)


def until(condition, beat, seconds=PATIENCE):
    """Looks every `beat` seconds; whether it came true within the bound."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(beat)
    return False
