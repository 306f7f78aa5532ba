"""The address of a reader's proxy goes in, the same address looked at comes out, or Refused."""

from nutgraf.errors import Refused
from nutgraf.fetch.guard import checked, shown


def checked_proxy(proxy: str, asked: str) -> str:
    """Return the proxy's address. Raises Refused for anything but http://host:port.

    Any port is fine, as the reader chose it. Which machine the address leads to is checked where it is dialled, as
    with servers. asked: the URL to fetch through it.
    """
    try:
        url = checked(proxy, allow_private=True)
        if url.scheme == "http" and url.raw_path == b"/":
            return str(url)
        cause = None
    except Refused as error:
        cause = error
    raise Refused(
        f"Refused to fetch {shown(asked)}: the address of its proxy has to look like http://proxy.example:3128, "
        "without a user name or password. Correct it in the settings of the source.",
        url=asked,
    ) from cause
