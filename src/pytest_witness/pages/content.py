"""What a page is made of, and its way to the server's process as JSON-ready data."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST_ERROR, _LAST_ERROR = 400, 599  # RFC 9110, section 15: what means that there is no page


@dataclass(frozen=True, slots=True)
class Dropped:
    """A page whose connection is cut when half of its text has been sent."""

    text: str = "this page breaks off before its end"


#: What a page can be: its text (sent as UTF-8), its bytes, an HTTP status in place of a page (404), or cut off.
Content: TypeAlias = str | bytes | int | Dropped


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as the server has it.

    Attributes:
        number: its position among the pages, from 0.
        status: HTTP status to answer with.
        body: the bytes of its body.
        cut: drop the connection in the middle of the body.
    """

    number: int
    status: int = HTTPStatus.OK
    body: bytes = b""
    cut: bool = False


def to_data(contents: Mapping[str, Content]) -> dict[str, Any]:
    """Return pages as JSON-ready data, by name.

    Raises:
        TypeError, ValueError: a name or a content is none; the message names it.
    """
    __tracebackhide__ = True  # pytest then shows the line that gave the pages
    pages = {}  # no comprehension: before Python 3.12 it has a frame of its own, which would be shown
    for name, content in contents.items():
        pages[_name(name)] = _data(name, content)
    return pages


def from_data(data: dict[str, Any]) -> dict[str, Page]:
    """Rebuild pages from `to_data`'s form, in their order."""
    return {
        name: Page(number=number, status=page["status"], body=base64.b64decode(page["body"]), cut=page["cut"])
        for number, (name, page) in enumerate(data.items())
    }


def _name(name: object) -> str:
    __tracebackhide__ = True
    if not isinstance(name, str) or not name:
        raise TypeError(f"a page needs a name, not {name!r}: give text, as in 'news'")
    return name


def _data(name: str, content: object) -> dict[str, Any]:
    __tracebackhide__ = True
    status: int = HTTPStatus.OK
    if isinstance(content, int) and not isinstance(content, bool):
        if not _FIRST_ERROR <= content <= _LAST_ERROR:
            raise ValueError(f"page {name!r}: {content} does not mean an error; give a status such as 404, or its text")
        status, body = content, b"there is no page here"
    elif isinstance(content, str | bytes | Dropped):
        text = content.text if isinstance(content, Dropped) else content
        body = text.encode() if isinstance(text, str) else text
    else:
        raise TypeError(f"page {name!r} cannot be {content!r}: give its text, its bytes, or a status such as 404")
    return {"status": status, "body": base64.b64encode(body).decode("ascii"), "cut": isinstance(content, Dropped)}
