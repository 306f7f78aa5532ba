"""An address in, what of it may be shown out."""

from urllib.parse import urlsplit, urlunsplit


def without_credentials(address: str) -> str:
    """Return the address without the name and password that may stand before its host."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])) if "@" in parts.netloc else address
