from __future__ import annotations

import threading
import time

import pytest

from fruitdx_desktop.core.errors import Cancelled
from fruitdx_desktop.core.progress import CancelToken
from fruitdx_desktop.inference.room import Room


def test_pictures_decoded_at_once_keep_to_their_room() -> None:
    room = Room(1000)
    taken, most, lock = [0], [0], threading.Lock()

    def decode(count: int) -> None:
        for _ in range(20):
            with room.for_bytes(count):
                with lock:
                    taken[0] += count
                    most[0] = max(most[0], taken[0])
                time.sleep(0.0005)
                with lock:
                    taken[0] -= count

    threads = [threading.Thread(target=decode, args=(count,)) for count in (400, 400, 400, 300, 0)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most[0] <= 1000


def test_what_is_larger_than_the_room_is_alone_and_gives_it_back() -> None:
    room = Room(1000)
    with pytest.raises(ZeroDivisionError), room.for_bytes(5000):
        raise ZeroDivisionError
    with room.for_bytes(1000):
        cancel = CancelToken()
        cancel.cancel()
        with pytest.raises(Cancelled), room.for_bytes(1, cancel):
            raise AssertionError("there is no room")
