"""Sentence -> mentions: what a reader of it alone would ask, and what an editor puts in square brackets."""

from nutgraf.summary.inserting.records import Mention, MentionKind
from nutgraf.summary.inserting.story import Story

__all__ = ["Mention", "MentionKind", "Story"]
