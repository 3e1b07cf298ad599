"""Blocks are worked on in another thread, in order, and what goes wrong there is raised here."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from wordsplice.audio.beside import Beside
from wordsplice.audio.blocks import Block

BLOCKS = [np.full((3, 1), number) for number in range(100)]


def test_all_blocks_are_worked_on_in_order_by_another_thread() -> None:
    done: list[int] = []
    threads: set[int] = set()

    def work(block: Block) -> None:
        done.append(int(block[0, 0]))
        threads.add(threading.get_ident())

    with Beside(work) as beside:
        for block in BLOCKS:
            beside.put(block)
    assert done == list(range(100))
    assert len(threads) == 1
    assert threading.get_ident() not in threads


@pytest.mark.parametrize("bad", [0, 99])
def test_an_error_of_the_work_is_raised_to_whoever_gives_the_blocks(bad: int) -> None:
    def work(block: Block) -> None:
        if block[0, 0] == bad:
            raise OSError(28, "No space left on device")

    def give() -> None:
        with Beside(work) as beside:
            for block in BLOCKS:
                beside.put(block)

    with pytest.raises(OSError, match="No space left"):
        give()


def test_an_error_of_whoever_gives_the_blocks_ends_the_work() -> None:
    def give() -> None:
        with Beside(lambda _: None) as beside:
            beside.put(BLOCKS[0])
            raise KeyError("elsewhere")

    before = threading.active_count()
    with pytest.raises(KeyError, match="elsewhere"):
        give()
    assert threading.active_count() == before
