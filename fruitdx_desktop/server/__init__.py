"""Diagnosing over HTTP, on this computer unless told otherwise."""

from __future__ import annotations

import socket

from fruitdx_desktop.core.errors import MissingPartError, UsageError
from fruitdx_desktop.core.paths import default_home

_MAX_PORT = 65_535


def run(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serves until interrupted. A fault in the model is reported by every answer, and changes nothing.

    Raises:
        MissingPartError: the extra ``server`` is not installed.
        UsageError: it cannot listen there.
    """
    try:
        import uvicorn

        from fruitdx_desktop.server.app import create_app
    except ImportError as error:
        raise MissingPartError(part="The HTTP server", extra="[server]") from error
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    models = ModelService(default_home())
    _try_to_listen(host, port)
    uvicorn.run(create_app(models, DiagnosisService(models)), host=host, port=port)


def _try_to_listen(host: str, port: int) -> None:
    """Before uvicorn does, which ends the program with a code that means something else here."""
    if not 0 <= port <= _MAX_PORT:
        raise UsageError(reason=f"There is no port {port}; they go from 0 to {_MAX_PORT}")
    try:
        for family, *_rest, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            with socket.create_server(address, family=family):
                pass
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise UsageError(reason=f"It cannot listen at {host}, port {port} ({why}); try another --port") from error
