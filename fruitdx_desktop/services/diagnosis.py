"""Diagnosing photos: many at once, in the order given, each with an answer or a reason."""

from __future__ import annotations

import io
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fruitdx_desktop.core.errors import FruitDxError, PhotoTooLargeError, PhotoUnreadableError, UsageError
from fruitdx_desktop.core.labels import Label, fruits
from fruitdx_desktop.core.photo_quality import PhotoQuality
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.classifier import Classifier
from fruitdx_desktop.inference.decode import read_photo
from fruitdx_desktop.inference.diagnosis import Diagnosis, Status
from fruitdx_desktop.inference.photo_file import Source
from fruitdx_desktop.inference.quality import photo_quality
from fruitdx_desktop.inference.reliability import right_share
from fruitdx_desktop.inference.runtime import default_threads
from fruitdx_desktop.services.models import ModelService

if TYPE_CHECKING:
    from fruitdx_desktop.services.plants import PlantResult

# Photos under way at once; each may hold a decoded picture of up to 50 megapixels.
_WINDOW = 2


@dataclass(frozen=True, eq=False)
class PhotoResult:
    """One photo's diagnosis, or the error that says why there is none. ``elapsed_ms`` counts decoding too.

    ``quality`` is measured where the answer is in doubt. ``right_share``, 0..1, is how often such diagnoses were right
    on photos held back, where the model brings that number.
    """

    path: str
    diagnosis: Diagnosis | None
    error: FruitDxError | None
    elapsed_ms: float
    model: str
    quality: PhotoQuality | None = None
    right_share: float | None = None

    @property
    def status(self) -> Status:
        return self.diagnosis.status if self.diagnosis else Status.UNREADABLE

    def as_json(self) -> dict[str, Any]:
        """The object of ``diagnose --json``."""
        diagnosis = self.diagnosis
        label = diagnosis.label if diagnosis else None
        return {
            "path": self.path,
            "status": self.status,
            "label": label.name if label else None,
            "fruit": diagnosis.fruit if diagnosis else None,
            "condition": label.condition if label else None,
            "confidence": round(diagnosis.confidence, 4) if diagnosis else None,
            "top": [
                {"label": candidate.label.name, "probability": round(candidate.probability, 4)}
                for candidate in (diagnosis.top if diagnosis else ())
            ],
            "novelty": round(diagnosis.novelty, 4) if diagnosis else None,
            "model": self.model,
            "elapsed_ms": round(self.elapsed_ms, 1),
            "error": f"{self.error.message} {self.error.remedy}" if self.error else None,
        }


class DiagnosisService:
    """Thread-safe; every call checks that the model in use is still what was opened."""

    def __init__(self, models: ModelService) -> None:
        self._models = models

    def labels(self) -> tuple[Label, ...]:
        """What the model in use tells apart. Raises ``ModelFaultError``."""
        return self._models.open_current().labels

    def diagnose(
        self,
        paths: Iterable[str],
        *,
        fruit: str | None = None,
        bundle: Path | None = None,
        on_result: Callable[[PhotoResult], None],
        cancel: CancelToken,
    ) -> None:
        """Diagnoses the photos with the model in use, or with ``bundle`` (a folder or a ``.fruitdx`` file).

        Results are handed over in the order given, while ``paths`` are still being found.

        Raises:
            ModelFaultError: before any photo was answered.
            UsageError: the model knows no such ``fruit``.
            Cancelled: results handed over stay valid.
        """
        classifier = self._classifier(bundle)
        _check_fruit(fruit, classifier)
        workers = default_threads()
        with ThreadPoolExecutor(workers, thread_name_prefix="diagnose") as pool:
            under_way: deque[Future[PhotoResult]] = deque()
            try:
                for path in paths:
                    cancel.raise_if_cancelled()
                    under_way.append(pool.submit(_diagnose_one, classifier, path, path, fruit, cancel))
                    if len(under_way) >= workers * _WINDOW:
                        on_result(under_way.popleft().result())
                while under_way:
                    cancel.raise_if_cancelled()
                    on_result(under_way.popleft().result())
            finally:
                for future in under_way:
                    future.cancel()

    def diagnose_bytes(self, data: bytes, name: str, *, fruit: str | None = None) -> PhotoResult:
        """Diagnoses the bytes of one file. Raises ``ModelFaultError``, ``UsageError``."""
        classifier = self._models.open_current()
        _check_fruit(fruit, classifier)
        return _diagnose_one(classifier, data, name, fruit)

    def warm_up(self) -> None:
        """Looks at an empty picture, so that the first photo waits for nothing that is loaded but once.

        Raises ``ModelFaultError``.
        """
        from PIL import Image

        empty = io.BytesIO()
        Image.new("RGB", (64, 64)).save(empty, "JPEG")
        self.diagnose_bytes(empty.getvalue(), "")
        self._models.open_current().warm_up()

    def combine(self, results: Sequence[PhotoResult], *, fruit: str | None = None) -> PlantResult:
        """One answer for several photos of one plant, at least one; what another model answered is looked at again.

        Raises ``ModelFaultError``, ``UsageError``.
        """
        from fruitdx_desktop.services.plants import combine

        classifier = self._models.open_current()
        _check_fruit(fruit, classifier)
        current = [
            result if _fits(result, classifier) else _diagnose_one(classifier, result.path, result.path, fruit)
            for result in results
        ]
        manifest = classifier.manifest
        return combine(current, classifier.labels, manifest.calibration, manifest.metrics, fruit)

    def _classifier(self, bundle: Path | None) -> Classifier:
        return self._models.open_current() if bundle is None else self._models.open_file(bundle)


def _diagnose_one(
    classifier: Classifier, source: Source, name: str, fruit: str | None, cancel: CancelToken | None = None
) -> PhotoResult:
    started = time.perf_counter()
    diagnosis: Diagnosis | None = None
    error: FruitDxError | None = None
    quality: PhotoQuality | None = None
    right: float | None = None
    try:
        photo = read_photo(source, classifier.photo_size, cancel)
        diagnosis = classifier.diagnose_pixels(photo.pixels, fruit)
        if diagnosis.status is Status.DIAGNOSED:
            right = right_share(classifier.manifest.metrics, diagnosis.confidence)
        else:
            quality = photo_quality(photo.pixels, photo.size)
    except (PhotoUnreadableError, PhotoTooLargeError) as unreadable:
        error = unreadable
    elapsed_ms = (time.perf_counter() - started) * 1000.0
    return PhotoResult(name, diagnosis, error, elapsed_ms, classifier.manifest.version, quality, right)


def _fits(result: PhotoResult, classifier: Classifier) -> bool:
    if result.diagnosis is None:
        return True
    return result.diagnosis.probabilities is not None and result.model == classifier.manifest.version


def _check_fruit(fruit: str | None, classifier: Classifier) -> None:
    known = fruits(classifier.labels)
    if fruit is not None and fruit.casefold() not in {name.casefold() for name in known}:
        raise UsageError(reason=f"The model knows no fruit '{fruit}'; it knows {', '.join(known)}")
