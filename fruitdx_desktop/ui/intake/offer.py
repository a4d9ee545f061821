"""What a drag or the clipboard holds for us."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

_WEB = frozenset({"http", "https", "ftp"})
_DATA = "data"
_DATA_PICTURE = "data:image/"

Picture = QImage | bytes


@dataclass(frozen=True)
class Offer:
    """Files and folders, pictures that have no file (pixels, or the bytes of one), and the number of links to the
    web, which are never followed."""

    paths: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    links: int = 0

    def __bool__(self) -> bool:
        return bool(self.paths or self.pictures or self.links)


def offers(mime: QMimeData) -> bool:
    """True where ``offer_of`` will find something; quick, since it is asked at every move of a drag."""
    if mime.hasImage() or any(url.isLocalFile() or url.scheme() in (_DATA, *_WEB) for url in mime.urls()):
        return True
    return _is_address(mime.text()) or _DATA_PICTURE in mime.html()


def offer_of(mime: QMimeData) -> Offer:
    """A file is better than its picture, a picture better than the link to it."""
    urls = mime.urls() or ([QUrl(mime.text().strip())] if _is_address(mime.text()) else [])
    paths = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    links = sum(url.scheme() in _WEB for url in urls)
    pictures = tuple(data_bytes(url.toString()) for url in urls if url.scheme() == _DATA)
    if paths or pictures:
        return Offer(paths, pictures, links)
    shown = _image(mime)
    if shown is not None:
        return Offer(pictures=(shown,))
    inlined = tuple(data_bytes(source) for source in _inlined(mime.html()))
    return Offer(pictures=inlined) if inlined else Offer(links=links)


def data_bytes(address: str) -> bytes:
    """What a ``data:`` address holds; nothing where it is damaged."""
    head, _, body = address.partition(",")
    plain = unquote_to_bytes(body)
    if not head.endswith(";base64"):
        return plain
    try:
        return b64decode(plain, validate=True)
    except Base64Error:
        return b""


def _image(mime: QMimeData) -> QImage | None:
    if not mime.hasImage():
        return None
    held = mime.imageData()
    image = held if isinstance(held, QImage) else held.toImage()
    return None if image.isNull() else image


def _is_address(text: str) -> bool:
    """True for one address and nothing else, as "Copy image address" leaves it."""
    address = text.strip()
    return address.startswith(_DATA_PICTURE) or (address.startswith(("http://", "https://")) and " " not in address)


def _inlined(html: str) -> Iterable[str]:
    if _DATA_PICTURE not in html:
        return ()
    # The parser of pages brings a lot with it, and few pages hold a picture themselves.
    from fruitdx_desktop.ui.intake.page_pictures import picture_sources

    return (source for source in picture_sources(html) if source.startswith(_DATA_PICTURE))
