import httpx
import pytest

from nutgraf.errors import Refused
from nutgraf.fetch.guard import LONGEST_URL, checked


@pytest.mark.parametrize(
    "url",
    [
        "https://news.example/story",
        "HTTP://NEWS.EXAMPLE:80/",
        "https://news.example:443/story?id=1#top",
        "https://news.example./",
        "https://zeitung-köln.example/übersicht",
        "https://news.example/Прорыв",
        "http://8.8.8.8/",
        "http://[2606:4700:4700::1111]/",
        "https://news.example/a@b",
        "https://news_desk.example/",
        "https://24.example/",
        "https://news.example/" + "a" * (LONGEST_URL - 21),
    ],
)
def test_an_ordinary_url_passes(url: str) -> None:
    assert checked(url).host


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", "only http:// and https://"),
        ("story.html", "only http:// and https://"),
        ("news.example/story", "only http:// and https://"),
        ("news.example:80/story", "only http:// and https://"),
        ("//news.example/story", "only http:// and https://"),
        ("ftp://news.example/story", "only http:// and https://"),
        ("file:///etc/passwd", "only http:// and https://"),
        ("javascript:alert(1)", "only http:// and https://"),
        ("data:text/html,hello", "only http:// and https://"),
        ("gopher://news.example/", "only http:// and https://"),
        ("https://reader@news.example/", "no user name or password"),
        ("https://reader:secret@news.example/", "no user name or password"),
        ("http:///story", "no valid host name"),
        ("http:news.example", "no valid host name"),
        ("http://", "no valid host name"),
        ("http://:80/", "no valid host name"),
        ("http://news%2eexample/", "no valid host name"),
        ("http://news!example/", "no valid host name"),
        ("http://[::1%25lo]/", "no valid host name"),
        ("http://[::1", "no valid"),
        ("http://news.example:port/", "no valid URL"),
        ("http://news.example:-1/", "no port -1"),
        ("http://news.example:0/", "no port 0"),
        ("http://news.example:65536/", "no port 65536"),
        ("http://news.example:22/", "only ports 80 and 443"),
        ("http://news.example:8080/", "only ports 80 and 443"),
        ("http://news.example/a story", "no white space"),
        (" http://news.example/", "no white space"),
        ("http://news.example/\n", "no white space"),
        ("http://news.example/\0", "no white space"),
        ("http://news.example/\x9b", "no white space"),
        ("http://news.example/\u00a0", "no white space"),
        ("http://news.example/\ud800", "no white space"),
        ("http://news.example/" + "a" * 10_000, "10020 characters"),
        ("http://" + "a" * 10_000 + "/", "10008 characters"),
    ],
)
def test_a_url_that_leads_to_no_web_page_is_refused_with_the_reason(url: str, reason: str) -> None:
    with pytest.raises(Refused) as caught:
        checked(url)
    message = str(caught.value)
    assert reason in message
    assert caught.value.url == url
    assert message.startswith("Refused to fetch ")
    assert message.isascii()
    assert message.isprintable()
    assert len(message) < 600


def test_a_password_is_not_repeated_in_the_message() -> None:
    with pytest.raises(Refused) as caught:
        checked("https://reader:secret@news.example/")
    assert "secret" not in str(caught.value)


def test_any_port_is_fine_where_private_addresses_are() -> None:
    assert checked("http://localhost:8080/", allow_private=True).port == 8080


def test_a_redirect_is_read_relative_to_the_page_that_sent_it() -> None:
    base = httpx.URL("https://news.example/a/b?c")
    assert str(checked("../d", base=base)) == "https://news.example/d"
    assert str(checked("//other.example/", base=base)) == "https://other.example/"
