"""A story and what the owner of a library wants of its source in; why it is not to be kept out, or None."""

from nutgraf.fetch.feeds.fields import shown_text
from nutgraf.fetch.feeds.fullness import is_full
from nutgraf.fetch.feeds.words import count_words, folded, holds
from nutgraf.records import Article, FeedEntry, SourceSettings


def keep_reason(story: Article | FeedEntry, settings: SourceSettings) -> str | None:
    """Return why the settings keep the story out, in one sentence, or None where it is to be kept.

    Words count as whole words, whatever their case and accents. An entry of which the feed holds a teaser is judged
    only by what is certain: by its language, and by words that must not be there.
    """
    text = story.text if isinstance(story, Article) else shown_text(story.content or "")
    is_whole = isinstance(story, Article) or is_full(story)
    return (
        _by_language(story.language, settings)
        or _by_unwanted_words(f"{story.title or ''}\n{text}", settings)
        or (_by_wanted_words(f"{story.title or ''}\n{text}", settings) if is_whole else None)
        or (_by_length(text, settings) if is_whole else None)
    )


def _by_language(language: str | None, settings: SourceSettings) -> str | None:
    wanted = [tag.lower().partition("-")[0] for tag in settings.languages]
    if not wanted or language is None or language in wanted:
        return None
    return f"It is in the language “{language}”, and this source is to give only {_listed(settings.languages)}."


def _by_unwanted_words(text: str, settings: SourceSettings) -> str | None:
    if not settings.not_words:
        return None
    reduced = folded(text)
    found = next((word for word in settings.not_words if holds(reduced, folded(word))), None)
    return f"It holds “{found}”, which this source's settings keep out." if found else None


def _by_wanted_words(text: str, settings: SourceSettings) -> str | None:
    if not settings.words:
        return None
    reduced = folded(text)
    if any(holds(reduced, folded(word)) for word in settings.words):
        return None
    return f"It holds none of {_listed(settings.words)}, of which this source's settings want one."


def _by_length(text: str, settings: SourceSettings) -> str | None:
    least, most = settings.least_words, settings.most_words
    if least is None and most is None:
        return None
    words = count_words(text)
    if least is not None and words < least:
        return f"It has {words:,} words, and this source's settings want at least {least:,}."
    if most is not None and words > most:
        return f"It has {words:,} words, and this source's settings want at most {most:,}."
    return None


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"“{word}”" for word in words)
