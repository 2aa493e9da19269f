"""HTML: one file that fetches nothing, runs nothing and reads well."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from journal_app.reports.rendering.web_page import to_html
from tests.reports.rendering.extracting import reading, squashed
from tests.reports.rendering.test_hostile import HOSTILE, STRANGE, whole
from tests.reports.rendering.trees import manager

_EMPTY = {"meta", "img", "br", "hr", "link"}


class Page(HTMLParser):
    """Elements and words of a page; `unclosed` are those that were left open."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.feed(content.decode("utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "title"):
            self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of each element of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.mark.parametrize("text", [*HOSTILE, *STRANGE])
def test_no_text_becomes_an_element_or_an_attribute(text: str) -> None:
    page, plain = Page(to_html(whole(text))), Page(to_html(whole("plain")))
    tags = {tag for tag, _ in plain.elements}
    names = {name for _, attributes in plain.elements for name in attributes}
    assert page.faults == page.open == []
    assert {tag for tag, _ in page.elements} <= tags
    assert {name for _, attributes in page.elements for name in attributes} <= names
    assert squashed("".join(page.words)).count(squashed(text)) >= (17 if text.strip() else 0)


def test_it_holds_all_words_of_the_tree_in_order() -> None:
    found = squashed("".join(Page(to_html(manager(8))).words))
    assert found == reading(manager(8), signs=False)


def test_nothing_is_run_and_nothing_fetched() -> None:
    content = to_html(manager(3))
    page = Page(content)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "iframe", "object", "embed", "form", "link", "base", "a", "svg"}
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        for name in ("src", "href", "srcset", "action"):
            assert (attributes.get(name) or "data:").startswith("data:")
    assert b"url(" not in content
    assert b"@import" not in content


def test_its_policy_allows_its_own_style_alone() -> None:
    content = to_html(manager(1)).decode("utf-8")
    style = content.split("<style>")[1].split("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = Page(content.encode()).all("meta")[1]["content"]
    assert policy is not None
    assert policy.startswith("default-src 'none'; img-src data:; style-src 'sha256-" + digest)
    assert "unsafe" not in policy


def test_it_can_be_read_aloud() -> None:
    page = Page(to_html(manager(3)))
    assert page.all("html") == [{"lang": "en-GB"}]
    assert len(page.all("h1")) == 1
    assert len(page.all("caption")) == len(page.all("table")) == 2
    assert {told["scope"] for told in page.all("th")} == {"col"}
    assert all(picture["alt"] for picture in page.all("img"))
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_a_page_break_is_kept_for_print() -> None:
    content = to_html(manager(1)).decode("utf-8")
    assert '<h2 class="new-page" dir="auto">How often, when and where</h2>' in content
    assert content.count('class="new-page"') == 1
