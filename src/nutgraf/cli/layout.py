"""What a format must be able to do: a document in, the text that is written for it out."""

from abc import ABC, abstractmethod
from collections.abc import Callable

from nutgraf.records import Article, Block, BlockKind, CheckedClaim, Document, Explanation


class Layout(ABC):
    """One way to write documents down; the order of calls is head, pages with separators, foot.

    styled: whether the text may hold terminal styles, which the output strips where it is no terminal.
    """

    styled = False

    @abstractmethod
    def summary(self, page: str, document: Document) -> str:
        """Return the text for a document and its summary. page: what it was asked for by."""

    @abstractmethod
    def article(self, page: str, document: Document) -> str:
        """Return the text for a document and its whole article."""

    @abstractmethod
    def facts(self, page: str, document: Document) -> str:
        """Return the text for a document and its facts."""

    @abstractmethod
    def verdict(self, page: str, checked: CheckedClaim) -> str:
        """Return the text for the verdict on a claim. page: what holds the claim."""

    @abstractmethod
    def explanation(self, page: str, explanation: Explanation) -> str:
        """Return the text for an article and every block of its page, with score and reason."""

    def head(self) -> str:
        """Return what stands before the first page."""
        return ""

    def foot(self) -> str:
        """Return what stands after the last page."""
        return ""

    def separator(self) -> str:
        """Return what stands between two pages."""
        return ""

    def error(self, page: str, error: Exception) -> str:
        """Return what stands in for a page that failed: nothing where people read, they are told beside."""
        del page, error
        return ""


def stacked(article: Article, shown: Callable[[Block, str], str]) -> str:
    """Return the blocks of the article as shown, a blank line between two, but none inside a list."""
    stack, last = "", None
    for block in article.blocks:
        text = shown(block, article.text[block.span.start : block.span.end])
        is_next_item = last is block.kind is BlockKind.LIST_ITEM
        stack += ("\n" if is_next_item else "\n\n" if stack else "") + text
        last = block.kind
    return stack
