"""Why a page gets no button."""


class NoPlace(Exception):
    """There is no place in the page where a summary can stand; the message says why, as the end of a sentence."""
