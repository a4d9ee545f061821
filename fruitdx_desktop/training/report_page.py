"""The report as one HTML page: no network, no script; for phone and paper, light and dark, either direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from fruitdx_desktop.training.group_interval import Interval
from fruitdx_desktop.training.health import TEXTS, Finding, finding_text
from fruitdx_desktop.training.report import ClassFigures, SplitFigures, TrainingReport
from fruitdx_desktop.training.report_charts import coverage_svg, reliability_svg
from fruitdx_desktop.training.report_texts import REPORT_TEXTS

_STYLE = """
:root { color-scheme: light dark; --page: #f5f4ef; --card: #fff; --ink: #1d2420; --muted: #545d57; --line: #dddbd1;
  --accent: #2a6640; --warn: #9c3412; --cell: 42 102 64; }
@media (prefers-color-scheme: dark) { :root { --page: #141816; --card: #1d2320; --ink: #eef2ee; --muted: #a9b4ad;
  --line: #343d38; --accent: #8fd3a0; --warn: #ffab8a; --cell: 143 211 160; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px; max-width: 960px; background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.8rem; margin: 0; } h2 { font-size: 1.2rem; margin: 0 0 8px; }
p { margin: 8px 0; } .muted { color: var(--muted); overflow-wrap: anywhere; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 16px 0; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; }
th, td { padding: 6px 10px; text-align: start; border-bottom: 1px solid var(--line); }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th { color: var(--muted); font-weight: 600; } .best { font-weight: 700; color: var(--accent); }
.matrix th, .matrix td { padding: 4px 6px; font-size: .85rem; } .matrix td { text-align: center; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px; }
.charts section { margin: 0; } svg { width: 100%; max-width: 420px; height: auto; }
svg text { fill: var(--muted); font-size: 12px; } .grid { stroke: var(--line); }
.ideal { stroke: var(--muted); stroke-dasharray: 5 5; } .dot { fill: var(--accent); fill-opacity: .75; }
.curve { fill: none; stroke: var(--accent); stroke-width: 3; }
.chosen { fill: var(--card); stroke: var(--warn); stroke-width: 4; }
li.serious > span { color: var(--warn); font-weight: 600; } li { margin: 6px 0; }
details { color: var(--muted); } details li { overflow-wrap: anywhere; margin: 0; font-size: .9rem; }
@media print { body { background: none; padding: 0; max-width: none; font-size: 11pt; } section { break-inside: avoid; }
  .wide { overflow: visible; } }
"""


def report_html(
    report: TrainingReport,
    texts: Mapping[str, str] = REPORT_TEXTS,
    finding_texts: Mapping[str, tuple[str, str]] = TEXTS,
    *,
    language: str = "en",
    right_to_left: bool = False,
) -> str:
    """The whole page as text. ``texts`` and ``finding_texts`` need not hold every key; English fills in."""
    say = {**REPORT_TEXTS, **texts}
    words = {**TEXTS, **finding_texts}
    title = escape(say["title"])
    made = escape(say["made"].format(version=report.version, created=report.created))
    parts = [
        f"<header><h1>{title}</h1><p class='muted'>{made}</p></header><main>",
        _figures(report, say),
        _charts(report, say),
        _per_class(report, say),
        _health(report, say, words),
        _confusion(report, say),
        _lists(report, say),
        "</main>",
    ]
    direction = "rtl" if right_to_left else "ltr"
    return (
        f'<!doctype html>\n<html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _figures(report: TrainingReport, say: Mapping[str, str]) -> str:
    columns: list[tuple[str, SplitFigures]] = [(say["grouped"], report.grouped)]
    if report.random is not None:
        columns.append((say["random"], report.random))
    rows = []
    rows.append([say["accuracy"], *(_within(figures.accuracy, figures.accuracy_range) for _, figures in columns)])
    rows.append([say["macro_f1"], *(_within(figures.macro_f1, figures.macro_f1_range) for _, figures in columns)])
    rows.append([say["calibration_error"], *(_share(figures.calibration_error) for _, figures in columns)])
    rows.append([say["photos"], *(str(figures.photos) for _, figures in columns)])
    note = say["figures_note"]
    if report.grouped.macro_f1_range is not None:
        note = f"{note} {say['range_note']}"
    body = f"<p>{escape(note)}</p>" + _table([say["measure"], *(name for name, _ in columns)], rows)
    if report.leaks is not None:
        leak = report.leaks
        share = _share(leak.near_copies / leak.tested if leak.tested else 0.0)
        text = say["leaks"].format(near=leak.near_copies, tested=leak.tested, share=share, same=leak.same_group)
        body += f"<p>{escape(text)}</p>"
    return _section(say["figures"], body)


def _charts(report: TrainingReport, say: Mapping[str, str]) -> str:
    error = _share(report.grouped.calibration_error)
    alt = say["reliability_alt"].format(bins=len(report.reliability), error=error)
    first = f"<p>{escape(say['reliability_note'].format(error=error))}</p>"
    first += reliability_svg(report.reliability, alt, say["confidence"], say["right"])
    chosen, second = report.chosen, ""
    values = {"threshold": _share(report.threshold), "coverage": "", "accuracy": ""}
    if chosen is not None:
        values |= {"coverage": _share(chosen.coverage), "accuracy": _share(chosen.accuracy)}
        second = f"<p>{escape(say['coverage_note'].format(**values))}</p>"
    second += coverage_svg(report.coverage, chosen, say["coverage_alt"].format(**values), say["answered"], say["right"])
    return f"<div class='charts'>{_section(say['reliability'], first)}{_section(say['coverage'], second)}</div>"


def _per_class(report: TrainingReport, say: Mapping[str, str]) -> str:
    headers = [say[name] for name in ("label", "recall", "range", "precision", "f1", "photos")]
    rows = [_class_row(figures) for figures in report.per_class]
    return _section(say["per_class"], f"<p>{escape(say['per_class_note'])}</p>" + _table(headers, rows))


def _class_row(figures: ClassFigures) -> list[str]:
    spread = _spread(figures.low, figures.high) if figures.support else "-"
    shares = (figures.recall, figures.precision, figures.f1)
    recall, precision, f1 = ("-" if share is None else _share(share) for share in shares)
    return [figures.label.replace("_", " "), recall, spread, precision, f1, str(figures.support)]


def _health(report: TrainingReport, say: Mapping[str, str], words: Mapping[str, tuple[str, str]]) -> str:
    if not report.health.findings:
        good = escape(say["health_good"].format(photos=report.health.photos))
        return _section(say["health"], f"<p>{good}</p>")
    items = "".join(_finding(finding, say, words) for finding in report.health.findings)
    return _section(say["health"], f"<ul>{items}</ul>")


def _finding(finding: Finding, say: Mapping[str, str], words: Mapping[str, tuple[str, str]]) -> str:
    text = escape(finding_text(finding, words))
    lines = "".join(f"<li dir='auto'>{escape(line)}</li>" for line in finding.lines())
    rest = finding.count - len(finding.files)
    if rest > 0:
        lines += f"<li>{escape(say['more'].format(count=rest))}</li>"
    files = (
        f"<details><summary>{escape(say['files'].format(count=finding.count))}</summary><ul>{lines}</ul></details>"
        if lines
        else ""
    )
    return f"<li class='{'serious' if finding.serious else 'note'}'><span>{text}</span>{files}</li>"


def _confusion(report: TrainingReport, say: Mapping[str, str]) -> str:
    heads = "".join(f"<th scope='col' title='{escape(name)}'>{n}</th>" for n, name in enumerate(report.labels, 1))
    rows = []
    for number, (name, row) in enumerate(zip(report.labels, report.confusion, strict=True), 1):
        whole = max(1, sum(row))
        cells = "".join(
            f"<td style='background:rgb(var(--cell)/{min(0.55, count / whole):.2f})'>{count or ''}</td>"
            for count in row
        )
        rows.append(f"<tr><th scope='row'>[{number}] {escape(name.replace('_', ' '))}</th>{cells}</tr>")
    table = f"<table class='matrix'><thead><tr><td></td>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return _section(say["confusion"], f"<p>{escape(say['confusion_note'])}</p><div class='wide'>{table}</div>")


def _lists(report: TrainingReport, say: Mapping[str, str]) -> str:
    timings = {name: say["seconds"].format(seconds=f"{value:.1f}") for name, value in report.timings.items()}
    lists = (("settings", report.settings), ("versions", report.versions), ("timings", timings))
    return "".join(
        _section(say[name], _table([], [[key, str(value)] for key, value in values.items()]))
        for name, values in lists
        if values
    )


def _table(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """The first column names the row, the others hold figures."""
    head = "".join(f"<th scope='col'{_number(place)}>{escape(text)}</th>" for place, text in enumerate(headers))
    body = "".join(
        f"<tr><th scope='row'>{escape(row[0])}</th>"
        + "".join(f"<td class='n'>{escape(text)}</td>" for text in row[1:])
        + "</tr>"
        for row in rows
    )
    top = f"<thead><tr>{head}</tr></thead>" if headers else ""
    return f"<div class='wide'><table>{top}<tbody>{body}</tbody></table></div>"


def _number(place: int) -> str:
    return " class='n'" if place else ""


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _within(share: float, interval: Interval | None) -> str:
    return _share(share) if interval is None else f"{_share(share)} ({_spread(*interval)})"


def _spread(low: float, high: float) -> str:
    return f"{_share(low)} - {_share(high)}"


def _share(share: float) -> str:
    return f"{share * 100:.1f} %"
