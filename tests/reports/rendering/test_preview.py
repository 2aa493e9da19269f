"""The pages as pictures: the same pages, as wide as asked for, one at a time."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace

import pikepdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import pytest
from PIL import Image, ImageChops, ImageStat

from journal_app.reports.document import Column, Document, Figure, Foot, Paper, Paragraph, Table
from journal_app.reports.rendering import press, preview
from journal_app.reports.rendering.pdf import to_pdf
from journal_app.reports.rendering.preview import page_count, pages
from tests.reports.rendering.trees import manager

_LETTERS = (b"MMMNM", b"MMNMM", b"MNMMM")


def size(png: bytes) -> tuple[int, int]:
    """Width and height of a PNG."""
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def test_every_page_is_drawn_in_order() -> None:
    document = manager(8)
    with pikepdf.open(io.BytesIO(to_pdf(document))) as pdf:
        count = len(pdf.pages)
    drawn = list(pages(document, 200))
    assert [(page.number, page.of) for page in drawn] == [(n + 1, count) for n in range(count)]
    assert page_count(document) == count


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize(("width", "dpr"), [(300, 1.0), (300, 2.0), (413, 1.25), (1, 1.0)])
def test_a_page_is_as_wide_as_asked_for(paper: Paper, width: int, dpr: float) -> None:
    page = next(pages(replace(manager(1), paper=paper), width, dpr))
    wide, high = size(page.png)
    assert page.width == wide
    assert abs(wide - width * dpr) <= 1
    assert high >= wide


def unlike(one: Image.Image, other: Image.Image) -> float:
    """How far two pages in grey are apart, 0 to 255."""
    both = [page.resize((150, 212)) for page in (one, other)]
    return float(ImageStat.Stat(ImageChops.difference(*both)).mean[0])


def test_the_picture_is_that_of_the_printed_page_and_of_no_other() -> None:
    document = manager(2)
    pdf = pypdfium2.PdfDocument(to_pdf(document))
    scales = [600 / page.get_width() for page in pdf]
    printed = [
        page.render(scale=scale).to_pil().convert("L")
        for page, scale in zip(pdf, scales, strict=True)
    ]
    pdf.close()
    drawn = [Image.open(io.BytesIO(page.png)).convert("L") for page in pages(document, 600)]
    for number, ours in enumerate(drawn):
        assert unlike(ours, printed[number]) < 1.5
        assert all(unlike(ours, one) > 3 for one in printed if one is not printed[number])


def test_who_stops_asking_has_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[int] = []
    paint = press.paint_page

    def counted(svg: bytes, *, paper: str, pixels_an_inch: float) -> bytes:
        painted.append(1)
        return paint(svg, paper=paper, pixels_an_inch=pixels_an_inch)

    monkeypatch.setattr(press, "paint_page", counted)
    preview._painted.cache_clear()
    asked = pages(manager(9), 123)
    next(asked)
    asked.close()  # type: ignore[attr-defined]  # it is a generator
    assert len(painted) == 1


def test_a_page_that_did_not_change_is_not_painted_again() -> None:
    preview._painted.cache_clear()
    document = manager(8)
    list(pages(document, 150))
    last = replace(document, blocks=(*document.blocks[:-1], Paragraph("A word more.")))
    before = preview._painted.cache_info().misses
    list(pages(last, 150))
    assert preview._painted.cache_info().misses - before < page_count(document)


def test_a_letter_without_a_shape_does_not_stop_the_preview() -> None:
    document = Document("T", "", (Paragraph("\u0378 नमस्ते \U0001f9ff"),), Foot((), "", ""))
    assert size(next(pages(document, 100)).png)[0] == 100


def test_shaded_figures_are_in_colours_that_pictures_know() -> None:
    columns = (Column("Month"), Column("Tier 3", figures=True), Column("All", figures=True))
    rows = (("August", "3", "3"), ("September", "9", "9"))
    table = Table("Counts", columns, rows, tinted=True)
    document = replace(manager(1), blocks=(table,))
    (drawn,) = preview.proof(document).drawn
    fills = set(re.findall(rb'fill="([^"]*)"', drawn))
    assert any(fill.startswith(b"#") for fill in fills - {b"#ffffff"})
    assert all(fill == b"none" or fill.startswith(b"#") for fill in fills)  # others paint black


def test_the_second_chart_of_a_page_keeps_its_letters() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20" font-family="Inter">'
        b'<text x="2" y="15" font-size="12" fill="#000000">MMMMM</text></svg>'
    )
    charts = [Figure(svg.replace(b"MMMMM", letters), "d", "", 80, 20) for letters in _LETTERS]

    def ink(count: int) -> int:
        document = Document("T", "", tuple(charts[:count]), Foot((), "", ""))
        page = Image.open(io.BytesIO(next(pages(document, 600)).png)).convert("L")
        return sum(page.histogram()[:128])

    none, one, two, three = map(ink, range(4))
    assert one - none > 500
    assert two - one == pytest.approx(one - none, rel=0.1)
    assert three - two == pytest.approx(one - none, rel=0.1)


def test_one_page_of_a_proof_is_that_of_all() -> None:
    document = manager(8)
    laid_out = preview.proof(document)
    assert laid_out.page(laid_out.of, 200) == list(pages(document, 200))[-1]
