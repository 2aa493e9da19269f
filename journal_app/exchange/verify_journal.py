#!/usr/bin/env python3
r"""Check a portable export of Aftershift, or the sealed record of a report, with Python alone.

    python verify_journal.py FILE [--receipt "no. 1,204, 21 Nov 2026, 7F3A-22B0-19CD-55E1"]

Exit code 0: unchanged (and the receipt belongs to it). 1: changed, cut short, or another receipt.
2: wrong use. 3: no such file, or some other kind of file. It shows order and absence of change; it
shows neither truth nor dates.

This file imports nothing of the program, and everything needed to write another one stands here.

The file is JSON, UTF-8, in lines that end in "\n"; objects are written with sorted keys and
without blanks, nothing escaped that need not be. First line: the header, `{...,` with format,
made, program, shape ("whole" or "sealed") and version (1). Then the lists "revisions",
"crossings", "drafts", each `"name":[`, one object a line, `],`. Then `"head":{...},` and at last
`"sha256":"HEX"}`: the SHA-256 of every byte before that line.

D(a, b, ...) is SHA-256 over each part after its length as eight bytes, big endian.
A change commits to each field of its body: `name` is the key, or for a key inside an object both
keys with a dot between; `value` is the field's JSON, as above; salt = HMAC-SHA256(key = seed,
message = name), the first 16 bytes; commitment = D(salt, name, value). No key has a dot in it and
no object is empty. Then, with all commitments sorted as bytes,

    leaf  = D(sequence as decimal text, record, operation, at, commitment, commitment, ...)
    chain = D(chain of the change before, leaf)          32 zero bytes before the first

Sequences count from 1 without a gap; `chain` stands in each change in hex, the last one in "head".
A change without `body` and `seed` has its commitments as one hex text, or none at all. In a sealed
record a change may have `shown` too: {name: [salt in hex, value]}; these commitments are added to
the others before sorting. `body` has the id and the kind that its change names.
A receipt is the number of a change and the beginning of its chain.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

LONGEST_LINE = 64 * 1024 * 1024


class Changed(Exception):
    """The first place that was changed: the number of a change, or a sentence."""


class CutShort(Exception):
    """The end is missing; the number of the last whole change."""


class Unknown(Exception):
    """Some other kind of file."""


def digest(*parts: bytes) -> bytes:
    """D of the description above."""
    return hashlib.sha256(b"".join(len(p).to_bytes(8, "big") + p for p in parts)).digest()


def spell(value: Any) -> bytes:
    """The one spelling of a value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def parse(line: bytes) -> dict[str, Any]:
    """An object in its one spelling; ValueError for anything else."""
    try:
        found = json.loads(line, parse_float=refuse, parse_constant=refuse)
        fits = isinstance(found, dict) and spell(found) == line
    except RecursionError as error:
        raise ValueError from error
    if not fits:
        raise ValueError
    return dict(found)


def refuse(text: str) -> float:
    """Take no number but a whole one."""
    raise ValueError(text)


def octets(text: Any, length: int | None = None) -> bytes:
    """Bytes from lower-case hex; ValueError for anything else."""
    raw = bytes.fromhex(text)
    if raw.hex() != text or (length is not None and len(raw) != length):
        raise ValueError
    return raw


def commit(name: str, value: Any, salt: bytes) -> bytes:
    """The commitment of one field."""
    return digest(salt, name.encode(), spell(value))


def fields(body: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Dotted name and value of each field; ValueError where two bodies could have the same."""
    for name, value in body.items():
        if "." in name or value == {}:
            raise ValueError
        if not isinstance(value, dict):
            yield name, value
            continue
        for inner, plain in value.items():
            if "." in inner:
                raise ValueError
            yield f"{name}.{inner}", plain


def commitments(change: dict[str, Any], sealed: bool) -> list[bytes]:
    """All commitments of a change, sorted; ValueError where it is not as described."""
    named = {"sequence", "record", "operation", "at", "chain"}
    if not sealed or "kind" in change:
        named |= {"kind", "device"}
        if not all(isinstance(change[name], str) for name in ("kind", "device")) and not sealed:
            raise ValueError
    rest = set(change) - named
    if rest == {"body", "seed"}:
        body, seed = change["body"], octets(change["seed"], 32)
        if (body["id"], body["kind"]) != (change["record"], change["kind"]):
            raise ValueError
        salts = ((n, v, hmac.digest(seed, n.encode(), "sha256")[:16]) for n, v in fields(body))
        return sorted(commit(*one) for one in salts)
    if rest - {"commitments"} - ({"shown"} if sealed else set()) or rest == {"shown"}:
        raise ValueError
    raw = octets(change.get("commitments", ""))
    kept = [raw[at : at + 32] for at in range(0, len(raw), 32)]
    if len(raw) % 32 or kept != sorted(kept):
        raise ValueError
    shown = change.get("shown", {}).items()
    return sorted(kept + [commit(n, v, octets(salt, 16)) for n, (salt, v) in shown])


def follow(change: dict[str, Any], number: int, chain: bytes, sealed: bool) -> bytes:
    """The chain after this change; ValueError where it does not hold."""
    if type(change["sequence"]) is not int or change["sequence"] != number:
        raise ValueError
    moment = datetime.strptime(change["at"], "%Y-%m-%dT%H:%M:%S%z")
    if moment.strftime("%Y-%m-%dT%H:%M:%SZ") != change["at"]:
        raise ValueError
    texts = (str(number), change["record"], change["operation"], change["at"])
    leaf = digest(*(text.encode() for text in texts), *commitments(change, sealed))
    after = digest(chain, leaf)
    if octets(change["chain"], 32) != after:
        raise ValueError
    return after


class Reader:
    """The lines of the file, and the sum of those that were read."""

    def __init__(self, file: BinaryIO) -> None:
        self.file, self.sum, self.number = file, hashlib.sha256(), 0

    def line(self) -> bytes:
        """The next line."""
        found = self.file.readline(LONGEST_LINE + 1)
        if len(found) > LONGEST_LINE:
            raise Changed(self.number + 1)
        if not found.endswith(b"\n"):
            raise CutShort(self.number)
        self.sum.update(found)
        return found

    def section(self, name: str) -> Iterator[bytes]:
        """The objects of a list."""
        inside = name == "revisions"
        if self.line() != f'"{name}":[\n'.encode():
            raise Changed(self.number + 1 if inside else "outside its history")
        goes_on = None
        while (found := self.line()) != b"],\n":
            if goes_on is False:
                raise Changed(self.number + 1 if inside else "outside its history")
            goes_on = found.endswith(b",\n")
            yield found[: -2 if goes_on else -1]
        if goes_on:
            raise Changed(self.number + 1 if inside else "outside its history")


def header_of(line: bytes) -> bool:
    """Whether the file is a sealed record."""
    if not line.startswith(b'{"format":"aftershift-portable"'):
        raise Unknown("This is no portable export and no sealed record.")
    try:
        header = parse(line.removesuffix(b",\n") + b"}")
        version, sealed = header["version"], {"whole": False, "sealed": True}[header["shape"]]
    except (ValueError, KeyError, TypeError) as error:
        raise Changed("outside its history") from error
    if type(version) is not int or version != 1:
        raise Unknown("This is of a version that is not known here.")
    return sealed


def check(file: BinaryIO, wanted: int | None = None) -> tuple[int, dict[int, bytes]]:
    """Chain values by number for those that are `wanted`; raises Changed, CutShort, Unknown."""
    reader = Reader(file)
    first = file.readline(4096)
    sealed = header_of(first)
    reader.sum.update(first)
    chain = bytes(32)
    found: dict[int, bytes] = {}
    for line in reader.section("revisions"):
        reader.number += 1
        try:
            chain = follow(parse(line), reader.number, chain, sealed)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Changed(reader.number) from error
        if reader.number == wanted:
            found[reader.number] = chain
    try:
        for name in ("crossings", "drafts"):
            for line in reader.section(name):
                parse(line)
        line = reader.line()
        head = parse(line.removeprefix(b'"head":').removesuffix(b",\n"))
        if set(head) != {"chain", "sequence"} or type(head["sequence"]) is not int:
            raise ValueError
        octets(head["chain"], 32)
    except (ValueError, KeyError, TypeError) as error:
        raise Changed("outside its history") from error
    if head["sequence"] != reader.number:
        raise Changed(min(head["sequence"], reader.number) + 1)
    if head["chain"] != chain.hex():
        raise Changed(reader.number)
    last = f'"sha256":"{reader.sum.hexdigest()}"}}\n'.encode()
    line = file.readline(len(last) + 1)
    if line != last and last.startswith(line):
        raise CutShort(reader.number)
    if line != last or file.read(1):
        raise Changed("outside its history")
    return reader.number, found


def receipt_of(text: str) -> tuple[int, str]:
    """Number and hex digits of a receipt."""
    found = re.search(r"(?:no\.?\s*)?([0-9][0-9.,\s]*?)\s*,\s*\d{1,2} \w+ \d{4}\s*,\s*(.+)$", text)
    digits = re.sub("[^0-9a-f]", "", found[2].lower()) if found else ""
    if found is None or len(digits) < 8:
        raise SystemExit(usage())
    return int(re.sub("[^0-9]", "", found[1])), digits


def usage() -> int:
    """Say how it is used."""
    sys.stderr.write('usage: verify_journal.py FILE [--receipt "no. 1,204, 21 Nov 2026, ..."]\n')
    return 2


def main(arguments: Sequence[str]) -> int:
    """Check one file; the exit code."""
    if len(arguments) not in {1, 3} or (len(arguments) == 3 and arguments[1] != "--receipt"):
        return usage()
    number, digits = receipt_of(arguments[2]) if len(arguments) == 3 else (0, "")
    say = sys.stdout.write
    try:
        with Path(arguments[0]).open("rb") as file:
            changes, found = check(file, number)
    except OSError as error:
        sys.stderr.write(f"It cannot be read ({error.strerror}).\n")
        return 3
    except Unknown as error:
        sys.stderr.write(f"{error}\n")
        return 3
    except Changed as error:
        place = error.args[0]
        where = f"the first place is change no. {place:,}" if isinstance(place, int) else place
        say(f"Changed: {where}.\n")
        return 1
    except CutShort as error:
        say(f"Cut short: the last whole change is no. {error.args[0]:,}.\n")
        return 1
    say(f"Unchanged since it was made.\n{changes:,} changes, each follows from the one before.\n")
    belongs = found.get(number, b"").hex().startswith(digits)
    if digits:
        say(f"The receipt {'belongs' if belongs else 'does not belong'} to this history.\n")
    say("This shows order and absence of change. It shows neither truth nor dates.\n")
    return 0 if belongs else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
