"""The pictures of a piece of a web page."""

from __future__ import annotations

from html.parser import HTMLParser


def picture_sources(html: str) -> list[str]:
    """The addresses of the pictures, in their order."""
    found = _Sources()
    found.feed(html)
    return found.sources


class _Sources(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.sources.extend(value for name, value in attrs if name == "src" and value)
