"""How a training ended, in plain words. No widget in sight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fruitdx_desktop.ui.messages import error_text
from fruitdx_desktop.ui.reasons import reason_text
from fruitdx_desktop.ui.text import counted, isolated, percents, translate, whole

if TYPE_CHECKING:
    from fruitdx_desktop.services.retraining import RetrainResult
    from fruitdx_desktop.training.gate import Comparison


@dataclass(frozen=True)
class Verdict:
    """``tone`` is that of a bar; ``spare_version`` is set where a kept-back model can be used all the same."""

    tone: str
    icon: str
    title: str
    text: str
    reassurance: str = ""
    details: str = ""
    spare_version: str | None = None


def verdict(result: RetrainResult | Exception, waiting: Sequence[str] = ()) -> Verdict:
    """The verdict on any end of a training; ``waiting`` is what it could not learn yet, in the worker's English."""
    told = _verdict(result)
    return replace(told, text="\n".join(filter(None, (told.text, *map(reason_text, waiting)))))


def now_in_use(result: RetrainResult | Exception) -> RetrainResult | Exception:
    """The end of a training whose kept-back model was put in use after all."""
    if isinstance(result, Exception):
        return result
    from fruitdx_desktop.services.retraining import Outcome

    return replace(result, outcome=Outcome.SUCCEEDED)


def _verdict(result: RetrainResult | Exception) -> Verdict:
    if isinstance(result, Exception):
        return _broken(translate("Teach", "The training stopped by itself"), result)
    match str(result.outcome):
        case "succeeded":
            return _succeeded(result)
        case "kept_old":
            return _kept_old(result)
        case "cancelled":
            return Verdict(
                "unsure", "circle-stop", translate("Teach", "Stopped, as you asked"), _untouched(), _taught_stays()
            )
        case "crashed":
            return _broken(translate("Teach", "The training stopped by itself"), result.error)
    return _broken(translate("Teach", "The training could not be finished"), result.error)


def _succeeded(result: RetrainResult) -> Verdict:
    return Verdict(
        "healthy",
        "circle-check",
        translate("Teach", "Done. The new model is in use"),
        _told(result),
        translate("Teach", "The model before it is kept: “Go back” on the Models page brings it back."),
        _details(result),
    )


def _kept_old(result: RetrainResult) -> Verdict:
    return Verdict(
        "unsure",
        "shield-check",
        translate("Teach", "The model you had stays in use"),
        _told(result),
        translate("Teach", "The new one is kept on the Models page. More photos of what it gets wrong would help it."),
        _details(result),
        result.version,
    )


def _broken(title: str, error: Exception | None) -> Verdict:
    if error is None:
        return Verdict("disease", "triangle-alert", title, "", _untouched())
    text = error_text(error)
    return Verdict("disease", "triangle-alert", title, text.reason, _untouched(), text.remedy)


def _told(result: RetrainResult) -> str:
    taught = (result.metrics or {}).get("taught")
    return "\n".join([*(_taught(taught) if taught else ()), _compared(result.comparison)])


def _taught(taught: Mapping[str, int]) -> Iterator[str]:
    """Whether the photos that a grower taught it are right now; why not, where they only served as a test."""
    count = counted("Teach", "one photo that you taught", "%Ln photos that you taught", taught["photos"])
    numbers = translate("Teach", "Of {count}, the new model names {right} right; the one before, {before}.")
    yield numbers.format(right=whole(taught["right"]), count=count, before=whole(taught["right_before"]))
    if taught["held_back"] and taught["right"] < taught["photos"]:
        yield counted(
            "Teach",
            "One of them only served as a test; nothing was learned from it.",
            "%Ln of them only served as a test; nothing was learned from them.",
            taught["held_back"],
        )


def _compared(comparison: Comparison | None) -> str:
    if comparison is None or comparison.old_version is None:
        return translate("Teach", "There was no model to compare it with.")
    if comparison.old_accuracy is None or comparison.new_accuracy is None:
        return reason_text(comparison.reason)
    count = counted("Teach", "one photo that neither had seen", "%Ln photos that neither had seen", comparison.photos)
    words = {
        "better": translate("Teach", "It is right more often than the one before"),
        "same": translate("Teach", "It is right as often as the one before"),
        "worse": translate("Teach", "The new one is right less often than the one in use"),
    }[str(comparison.verdict)]
    numbers = translate("Teach", "{words}: {new} against {old}, on {count}.")
    new, old = percents(comparison.new_accuracy, comparison.old_accuracy)
    return numbers.format(words=words, new=new, old=old, count=count)


def _details(result: RetrainResult) -> str:
    lines = (
        [translate("Teach", "Version: {version}").format(version=isolated(result.version))] if result.version else []
    )
    if result.comparison and result.comparison.reason:
        lines.append(reason_text(result.comparison.reason))
    return "\n".join(lines)


def _untouched() -> str:
    return translate("Teach", "The model in use has not changed.")


def _taught_stays() -> str:
    return translate("Teach", "What you taught is kept for the next time.")
