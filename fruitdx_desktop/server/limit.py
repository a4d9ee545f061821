"""Refuses request bodies that are too large, before or while they arrive."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class BodyLimit:
    """Ends a request with ``status`` once its body is longer than ``limit`` bytes, whatever its header says."""

    def __init__(self, app: ASGIApp, limit: int, status: int) -> None:
        self._app = app
        self._limit = limit
        self._status = status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        received = 0

        async def counted() -> Message:
            nonlocal received
            if _announced(scope) > self._limit:
                raise HTTPException(self._status)
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._limit:
                raise HTTPException(self._status)
            return message

        await self._app(scope, counted, send)


def _announced(scope: Scope) -> int:
    """The header's length of the body, 0 where there is none that makes sense."""
    value = dict(scope.get("headers", [])).get(b"content-length", b"")
    return int(value) if value.isdigit() else 0
