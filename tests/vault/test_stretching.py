from __future__ import annotations

import argon2.low_level
import nacl.pwhash.argon2id
import pytest

from journal_app.vault.stretching import MIB, KdfCost, calibrate, machine_memory, stretch

SALT = bytes(range(16))
VECTORS = [
    (b"", KdfCost(19 * MIB, 1, 1)),
    (b"correct horse", KdfCost(19 * MIB, 2, 1)),
    ("Grüße 😀".encode(), KdfCost(20 * MIB, 3, 1)),
    (b"x" * 5000, KdfCost(32 * MIB, 1, 2)),
    (b"lanes", KdfCost(32 * MIB, 2, 4)),
]


@pytest.mark.parametrize(("secret", "cost"), VECTORS)
def test_argon2_cffi_derives_the_same(secret: bytes, cost: KdfCost) -> None:
    assert stretch(secret, SALT, cost) == argon2.low_level.hash_secret_raw(
        secret=secret,
        salt=SALT,
        time_cost=cost.iterations,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=32,
        type=argon2.low_level.Type.ID,
        version=0x13,
    )


@pytest.mark.parametrize(("secret", "cost"), [pair for pair in VECTORS if pair[1].lanes == 1])
def test_libsodium_derives_the_same(secret: bytes, cost: KdfCost) -> None:
    assert stretch(secret, SALT, cost) == nacl.pwhash.argon2id.kdf(
        32, secret, SALT, opslimit=cost.iterations, memlimit=cost.memory_kib * 1024
    )


@pytest.mark.parametrize(
    "numbers",
    [
        (19 * MIB - 1, 1, 1),
        (4096 * MIB + 1, 1, 1),
        (2**40, 1, 1),
        (-1, 1, 1),
        (64 * MIB, 0, 1),
        (64 * MIB, 65, 1),
        (64 * MIB, 1, 0),
        (64 * MIB, 1, 17),
    ],
)
def test_a_cost_out_of_bounds_cannot_be_made(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        KdfCost(*numbers)


class Machine:
    """Derives nothing: tells how long it would take, at so many seconds a GiB and pass."""

    def __init__(self, seconds_a_gib: float) -> None:
        self._speed = seconds_a_gib

    def __call__(self, cost: KdfCost) -> float:
        return self._speed * cost.iterations * cost.memory_kib / (1024 * MIB)


@pytest.mark.parametrize(
    ("seconds_a_gib", "memory_gib", "expected"),
    [
        (0.6, 16, KdfCost(256 * MIB, 7, 2)),
        (1.5, 16, KdfCost(256 * MIB, 3, 2)),
        (3.0, 16, KdfCost(128 * MIB, 3, 2)),
        (0.6, 1, KdfCost(128 * MIB, 13, 2)),
        (0.6, 0.25, KdfCost(64 * MIB, 27, 2)),
        (50.0, 16, KdfCost(64 * MIB, 3, 2)),
        (0.0, 16, KdfCost(256 * MIB, 64, 2)),
    ],
)
def test_calibration_takes_about_a_second_and_never_less_than_the_floor(
    seconds_a_gib: float, memory_gib: float, expected: KdfCost
) -> None:
    machine = Machine(seconds_a_gib)
    found = calibrate(memory_kib=int(memory_gib * 1024 * MIB), cores=2, timing=machine)
    assert found == expected
    if found.iterations not in (3, 64):
        assert 0.8 <= machine(found) <= 1.2


@pytest.mark.parametrize(("cores", "lanes"), [(1, 1), (4, 4), (32, 4)])
def test_calibration_uses_at_most_four_cores(cores: int, lanes: int) -> None:
    assert calibrate(memory_kib=16 * 1024 * MIB, cores=cores, timing=Machine(0.6)).lanes == lanes


def test_the_memory_of_this_machine_is_known() -> None:
    assert machine_memory() > 256 * MIB
