"""The HTTP endpoints. Importing this module needs the extra ``server``."""

from __future__ import annotations

import threading
import time
from typing import Annotated, Any

from fastapi import FastAPI, File, Form, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from fruitdx_desktop.core.errors import FruitDxError, ModelFaultError, UsageError
from fruitdx_desktop.server.limit import BodyLimit
from fruitdx_desktop.services.diagnosis import DiagnosisService
from fruitdx_desktop.services.models import ModelService

PREFIX = "/api/fruit-disease"
MAX_PHOTO_BYTES = 64 * 1024 * 1024
# The parts' headers and the other field beside the photo.
_MULTIPART_OVERHEAD_BYTES = 64 * 1024
# Decoded photos are large: as many at once as keep the process small.
_PHOTOS_AT_ONCE = 2
# No usable model is this computer's trouble, what was asked wrongly is the caller's.
_STATUS_MODEL = 503
_STATUS_USAGE = 422
_STATUS_TOO_LARGE = 413


def create_app(models: ModelService, diagnosis: DiagnosisService) -> FastAPI:
    """The application on the given services."""
    # The interactive pages would load their scripts from the internet.
    app = FastAPI(title="FruitDx Desktop", docs_url=None, redoc_url=None)
    app.add_middleware(BodyLimit, limit=MAX_PHOTO_BYTES + _MULTIPART_OVERHEAD_BYTES, status=_STATUS_TOO_LARGE)
    started = time.monotonic()
    slots = threading.BoundedSemaphore(_PHOTOS_AT_ONCE)

    @app.get(f"{PREFIX}/health")
    def health() -> JSONResponse:
        state = _model_state(models)
        state["uptime_s"] = round(time.monotonic() - started, 1)
        state["device"] = "cpu"
        return JSONResponse(state, 200 if state["status"] == "ok" else _STATUS_MODEL)

    @app.get(f"{PREFIX}/labels")
    def labels() -> dict[str, str]:
        return {str(index): label.name for index, label in enumerate(models.open_current().labels)}

    @app.post(f"{PREFIX}/predict")
    def predict(file: Annotated[UploadFile, File()], fruit: Annotated[str | None, Form()] = None) -> dict[str, Any]:
        data = file.file.read()
        if len(data) > MAX_PHOTO_BYTES:
            raise HTTPException(_STATUS_TOO_LARGE)
        with slots:
            return diagnosis.diagnose_bytes(data, file.filename or "", fruit=fruit or None).as_json()

    @app.exception_handler(ModelFaultError)
    def model_fault(_request: Request, error: ModelFaultError) -> JSONResponse:
        options = [{"kind": option.kind, "command": option.command} for option in models.options()]
        fault = {"fault": error.fault.kind, "detail": error.fault.detail, "options": options}
        return _error(_STATUS_MODEL, error.code, error.message, error.remedy, fault)

    @app.exception_handler(FruitDxError)
    def known_error(_request: Request, error: FruitDxError) -> JSONResponse:
        status = _STATUS_USAGE if isinstance(error, UsageError) else _STATUS_MODEL
        return _error(status, error.code, error.message, error.remedy)

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        fields = ", ".join(".".join(str(part) for part in problem["loc"][1:]) for problem in error.errors())
        remedy = "Send a form (multipart/form-data) with the photo as 'file' and, if you like, 'fruit'."
        return _error(_STATUS_USAGE, "usage", f"The request lacks or has wrong: {fields or 'the form'}.", remedy)

    @app.exception_handler(HTTPException)
    def refused(_request: Request, error: HTTPException) -> JSONResponse:
        code, remedy = _REFUSALS.get(error.status_code, ("usage", f"See {PREFIX}/health, /labels and /predict."))
        return _error(error.status_code, code, f"{error.detail.rstrip('.')}.", remedy)

    return app


_REFUSALS = {
    _STATUS_TOO_LARGE: ("photo_too_large", f"Send a photo of at most {MAX_PHOTO_BYTES // 1024**2} MB."),
}


def _model_state(models: ModelService) -> dict[str, Any]:
    """``status``, ``version``, ``fault`` and ``remedy`` of the model in use."""
    try:
        fault = models.check()
        error: FruitDxError | None = ModelFaultError(fault) if fault else None
        kind: str | None = fault.kind if fault else None
    except FruitDxError as known:
        error, kind = known, known.code
    return {
        "status": "degraded" if error else "ok",
        "version": _version(models),
        "fault": kind,
        "remedy": error.remedy if error else None,
    }


def _version(models: ModelService) -> str | None:
    try:
        current = models.current()
    except FruitDxError:
        return None
    return current.version if current else None


def _error(status: int, code: str, message: str, remedy: str, more: dict[str, Any] | None = None) -> JSONResponse:
    return JSONResponse({"error": {"code": code, "message": message, "remedy": remedy}, **(more or {})}, status)
