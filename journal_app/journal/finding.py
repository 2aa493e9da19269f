"""The use case of a search: what was typed, resolved by the worker's own lists, then found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from journal_app.journal.lists import Lists, best_named
from journal_app.journal.query import Named, read_query, shown
from journal_app.model.views import SEARCHED_KINDS, SearchResult
from journal_app.model.wanted import Among, Wanted, Word
from journal_app.store.database import Database
from journal_app.store.people import aliases
from journal_app.store.search import count_word, search

_NEAREST_WORDS = 8
_RECORD_KINDS = {
    kind: (kind, kind.replace("_", " "), kind.replace("_", "-")) for kind in SEARCHED_KINDS
}


def find(database: Database, text: str, lists: Lists, *, today: date, limit: int) -> SearchResult:
    """Search the journal; any text is accepted, and what was left out of it is told."""
    query = read_query(text, today)
    with database.read() as connection:
        names = dict(aliases(connection)) if any(n.field == "customer" for n in query.named) else {}
        among, ignored = _resolve(query.named, lists, names)
        wanted = Wanted(query.words, query.bounds, among, query.periods)
        told = query.ignored + ignored
        if wanted.empty:
            return SearchResult(ignored=told)
        hits, total = search(connection, wanted, lists.label, limit)
        if hits:
            return SearchResult(tuple(hits), total, told)
        counts = [(word.text, count_word(connection, word)) for word in _others_to_try(wanted)]
    found = [pair for pair in counts if pair[1]]
    return SearchResult(ignored=told, nearest=min(found, key=lambda pair: pair[1], default=None))


def _resolve(
    filters: Iterable[Named], lists: Lists, names: dict[str, str]
) -> tuple[tuple[Among, ...], tuple[str, ...]]:
    """Keys and ids for the names typed, and a sentence for each that is nobody's."""
    among: list[Among] = []
    ignored: list[str] = []
    for named in filters:
        keys: dict[str, set[str]] = {}
        for text in named.texts:
            field, found = _keys(named.field, text, lists, names)
            keys.setdefault(field, set()).update(found)
            if not found:
                ignored.append(_nothing_called(named.field, text))
        among += (Among(f, frozenset(k), named.without) for f, k in keys.items() if k)
    return tuple(among), tuple(ignored)


def _keys(field: str, text: str, lists: Lists, names: dict[str, str]) -> tuple[str, frozenset[str]]:
    """The field a text belongs to, and the keys it stands for there."""
    if field == "customer":
        return field, best_named({id_: (alias,) for id_, alias in names.items()}, text)
    if field != "kind":
        return field, lists.keys_like(field, text)
    if kinds := best_named(_RECORD_KINDS, text, whole=True):
        return "record", kinds
    return field, lists.keys_like("kinds", text) | lists.keys_like("good_kind", text)


def _nothing_called(field: str, text: str) -> str:
    if field == "customer":
        return f'You follow nobody called "{shown(text)}"; that part was left out.'
    return f'"{field}:{shown(text)}" was left out: nothing in that list is called so.'


def _others_to_try(wanted: Wanted) -> Iterator[Word]:
    """Each word by itself, phrases taken apart, unless that is what was looked for already."""
    texts = [text for word in wanted.words if not word.without for text in word.text.split()]
    if len(texts) == 1 and wanted == Wanted(words=wanted.words[:1]):
        return
    for text in list(dict.fromkeys(texts))[:_NEAREST_WORDS]:
        yield Word(text, prefix=len(text) > 1)
