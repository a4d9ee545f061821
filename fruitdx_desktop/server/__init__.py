"""Diagnosing over HTTP, on this computer unless told otherwise."""

from __future__ import annotations

from fruitdx_desktop.core.errors import MissingPartError
from fruitdx_desktop.core.paths import default_home


def run(host: str = "127.0.0.1", port: int = 8000) -> None:
    """Serves until interrupted. A fault in the model is reported by every answer, and changes nothing.

    Raises:
        MissingPartError: the extra ``server`` is not installed.
    """
    try:
        import uvicorn

        from fruitdx_desktop.server.app import create_app
    except ImportError as error:
        raise MissingPartError(part="The HTTP server", extra="[server]") from error
    from fruitdx_desktop.services.diagnosis import DiagnosisService
    from fruitdx_desktop.services.models import ModelService

    models = ModelService(default_home())
    uvicorn.run(create_app(models, DiagnosisService(models)), host=host, port=port)
