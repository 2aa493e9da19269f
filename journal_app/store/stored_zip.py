"""A zip of three stored members in one spelling: the bytes before, between and after them.

Everything a zip lets a writer choose (order, dates, comments, compression, 32 or 64 bits) is chosen
here once, so names, sizes and check sums determine every byte. A reader makes these bytes anew and
compares; nothing in a foreign file is ever followed. After APPNOTE.TXT of the zip format, 4.3.7,
4.3.12 and 4.3.14 to 4.3.16, with zip64 fields throughout. Knows nothing of the members.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from struct import Struct

_LOCAL = Struct("<4s5H3I2H")
_LOCAL_SIZES = Struct("<2H2Q")
_CENTRAL = Struct("<4s6H3I5H2I")
_CENTRAL_SIZES = Struct("<2H3Q")
_BIG_END = Struct("<4sQ2H2I4Q")
_LOCATOR = Struct("<4sIQI")
_END = Struct("<4s4H2IH")
_NEEDED, _MADE_BY, _MODE = 45, 3 << 8 | 45, 0o100600 << 16
_MIDNIGHT, _DAY = 0, 1 << 5 | 1  # 1 January 1980: the time stands in the manifest
_IN_64_BITS, _ZIP64 = 0xFFFFFFFF, 1
_CRC_PLACE, _SIZE_PLACE = 16, 4
_LARGEST = 1 << 62


@dataclass(frozen=True, slots=True)
class Member:
    """One file inside: its name, its bytes and their CRC-32."""

    name: str
    size: int
    crc: int

    @property
    def opening(self) -> bytes:
        """What stands before its bytes."""
        return (
            _LOCAL.pack(
                *(b"PK\3\4", _NEEDED, 0, 0, _MIDNIGHT, _DAY),
                *(self.crc, _IN_64_BITS, _IN_64_BITS, len(self.name), _LOCAL_SIZES.size),
            )
            + self.name.encode()
            + _LOCAL_SIZES.pack(_ZIP64, _LOCAL_SIZES.size - 4, self.size, self.size)
        )

    @property
    def length(self) -> int:
        """Bytes with what stands before them."""
        return len(self.opening) + self.size

    def listed(self, place: int) -> bytes:
        """Its line in the directory; `place` is where its opening stands."""
        return (
            _CENTRAL.pack(
                *(b"PK\1\2", _MADE_BY, _NEEDED, 0, 0, _MIDNIGHT, _DAY),
                *(self.crc, _IN_64_BITS, _IN_64_BITS, len(self.name), _CENTRAL_SIZES.size),
                *(0, 0, 0, _MODE, _IN_64_BITS),
            )
            + self.name.encode()
            + _CENTRAL_SIZES.pack(_ZIP64, _CENTRAL_SIZES.size - 4, self.size, self.size, place)
        )


def closing(members: Sequence[Member]) -> bytes:
    """What stands after the last member: the directory and its three ends."""
    place, lines = 0, b""
    for member in members:
        lines += member.listed(place)
        place += member.length
    count = len(members)
    return (
        lines
        + _BIG_END.pack(
            *(b"PK\6\6", _BIG_END.size - 12, _MADE_BY, _NEEDED, 0, 0),
            *(count, count, len(lines), place),
        )
        + _LOCATOR.pack(b"PK\6\7", 0, place + len(lines), 1)
        + _END.pack(b"PK\5\6", 0, 0, count, count, len(lines), _IN_64_BITS, 0)
    )


def closing_length(names: Sequence[str]) -> int:
    """How long `closing` is for members of these names, whatever their sizes."""
    return len(closing([Member(name, 0, 0) for name in names]))


def listed_in(raw: bytes, names: Sequence[str]) -> list[Member]:
    """The members of these names in what `closing` wrote.

    Raises:
        ValueError: `raw` is anything else.
    """
    found, place = [], 0
    for name in names:
        crc = int.from_bytes(raw[place + _CRC_PLACE :][:4], "little")
        place += _CENTRAL.size + len(name)
        size = int.from_bytes(raw[place + _SIZE_PLACE :][:8], "little")
        place += _CENTRAL_SIZES.size
        if size > _LARGEST:
            raise ValueError("no such size")
        found.append(Member(name, size, crc))
    if closing(found) != raw:
        raise ValueError("another spelling")
    return found
