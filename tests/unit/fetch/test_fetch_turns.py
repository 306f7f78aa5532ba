import threading

import httpx
import pytest
from clocks import Clock

from nutgraf.fetch.turns import Resting, Turns, host_of


def turns(clock: Clock) -> Turns:
    return Turns(clock, clock.sleep, patience=30)


def test_the_gap_counts_from_the_end_of_the_last_turn() -> None:
    clock = Clock()
    host = turns(clock)
    with host.turn("a", 2):
        clock.now += 7
    clock.now += 0.5
    with host.turn("a", 2):
        pass
    assert clock.naps == [1.5]


def test_a_turn_that_failed_was_one() -> None:
    clock = Clock()
    host = turns(clock)
    with pytest.raises(RuntimeError), host.turn("a", 1):
        raise RuntimeError
    with host.turn("a", 1):
        pass
    assert clock.naps == [1]


def test_a_rest_is_waited_for_and_the_longer_of_rest_and_gap_counts() -> None:
    clock = Clock()
    host = turns(clock)
    host.rest("a", 20, 503)
    host.rest("a", 10, 503)
    with host.turn("a", 1):
        pass
    with host.turn("b", 1):
        pass
    assert clock.naps == [20]


def test_a_rest_beyond_our_patience_is_told_at_once_with_what_is_left_of_it() -> None:
    clock = Clock()
    host = turns(clock)
    host.rest("a", 100, 429)
    clock.now += 40
    with pytest.raises(Resting) as caught, host.turn("a", 1):
        pass
    assert (caught.value.seconds, caught.value.status_code) == (60, 429)
    assert clock.naps == []


def test_many_threads_have_their_turns_one_after_the_other() -> None:
    clock = Clock()
    host = turns(clock)
    inside: list[int] = []
    most: list[int] = []

    def take(number: int) -> None:
        with host.turn("a", 1):
            inside.append(number)
            most.append(len(inside))
            inside.remove(number)

    threads = [threading.Thread(target=take, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1] * 20
    assert clock.naps == [1] * 19


def test_a_host_that_keeps_us_waiting_holds_up_no_other() -> None:
    clock = Clock()
    host = turns(clock)
    with host.turn("slow", 1):
        other = threading.Thread(target=lambda: host.turn("quick", 1).__enter__())
        other.start()
        other.join(5)
        assert not other.is_alive()


def test_hosts_are_forgotten_when_nothing_is_due_of_them() -> None:
    clock = Clock()
    host = turns(clock)
    host.rest("resting", 3600, 503)
    for number in range(3000):
        with host.turn(str(number), 1):
            pass
        clock.now += 1
    assert len(host._hosts) <= 1001  # noqa: SLF001  what it remembers has no other face
    with pytest.raises(Resting), host.turn("resting", 1):
        pass


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://News.example./a", "news.example"),
        ("http://news.example:80/b", "news.example"),
        ("https://news.example:80/b", "news.example:80"),
        ("http://news.example:8080/", "news.example:8080"),
        ("http://[2606:4700::1]/", "2606:4700::1"),
    ],
)
def test_a_host_has_one_name_whatever_the_spelling(url: str, name: str) -> None:
    assert host_of(httpx.URL(url)) == name
