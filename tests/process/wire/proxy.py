# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A TCP proxy that does to connections what networks do: it knows bytes, not HTTP."""

import asyncio
import collections
import socket
import struct
import threading

KINDS = [
    "slow",  # every piece comes late
    "trickle",  # the answer comes in crumbs
    "cut-request",  # closed after n bytes of what was sent
    "cut-reply",  # closed after n bytes of the answer
    "reset",  # the same by a reset
    "half-open",  # the answer never comes, the connection stays
    "swallow",  # what is sent never arrives, the connection stays
    "late",  # what is sent arrives after the sender has given up
]


class Proxy:
    """A thread with a listening socket for each target; `share` of the connections are struck while `on`."""

    def __init__(self, targets, dice, share=0.4, patience=6.0):
        self.dice, self.share, self.patience = dice, share, patience
        self.on = True
        self.struck = collections.Counter()
        self.ports = {}
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        self.thread = threading.Thread(target=self._run, args=(targets, ready), daemon=True)
        self.thread.start()
        ready.wait()

    def _run(self, targets, ready):
        asyncio.set_event_loop(self.loop)

        async def listen():
            for name, port in targets.items():
                server = await asyncio.start_server(lambda r, w, port=port: self._serve(r, w, port), "127.0.0.1", 0)
                self.ports[name] = server.sockets[0].getsockname()[1]
            ready.set()

        self.loop.run_until_complete(listen())
        self.loop.run_forever()

    def stop(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()

    def _rarest(self):
        """A kind that has struck least: each comes about before one has often. Which request it meets is left to chance."""
        least = min(self.struck[kind] for kind in KINDS)
        return self.dice.choice([kind for kind in KINDS if self.struck[kind] == least])

    async def _serve(self, reader, writer, port):
        kind = self._rarest() if self.on and self.dice.random() < self.share else ""
        # Connections are kept: a strike may hit the first request or one of those behind it.
        limit = self.dice.choice([0, 1, 40, 200, 700, 2500])
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            writer.close()
            return
        there = asyncio.ensure_future(self._pump(reader, far_writer, writer, kind if kind in ("slow", "cut-request", "swallow", "late") else "", limit))
        back = asyncio.ensure_future(self._pump(far_reader, writer, writer, kind if kind in ("slow", "trickle", "cut-reply", "reset", "half-open") else "", limit))
        await asyncio.wait({there, back})
        for each in (far_writer, writer):
            each.close()

    async def _pump(self, source, target, client, kind, limit):
        passed = 0
        counted = False
        try:
            while data := await source.read(16384):
                if kind and passed + len(data) > limit:
                    self.struck[kind] += not counted
                    counted = True
                    if not await self._strike(kind, data[: max(0, limit - passed)], data, target, client):
                        return
                else:
                    target.write(data)
                    await target.drain()
                passed += len(data)
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            try:
                if target.can_write_eof():
                    target.write_eof()
            except OSError:
                pass

    async def _strike(self, kind, head, data, target, client):
        """Whether the connection goes on."""
        if kind == "slow":
            await asyncio.sleep(self.dice.uniform(0.02, 0.3))
            target.write(data)
        elif kind == "trickle":
            for at in range(0, min(len(data), 400), 20):
                target.write(data[at : at + 20])
                await target.drain()
                await asyncio.sleep(0.02)
            target.write(data[400:])
        elif kind == "late":
            await asyncio.sleep(self.patience)
            target.write(data)
        elif kind in ("half-open", "swallow"):
            target.write(head)
            await asyncio.sleep(self.patience)
            client.transport.abort()
            return False
        else:
            target.write(head)
            await target.drain()
            if kind == "reset":
                client.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.transport.abort() if kind == "reset" else client.close()
            return False
        await target.drain()
        return True
