"""The publisher's button: on a built static site, or on a running one.

- `put_buttons` and `take_away` (putting) work on the folder of a site.
- `Review` (review) keeps an editor's decisions; `gather` (gathering) brings it up to date.
- `SummaryMiddleware` (asgi, wsgi) does the same for a site that runs.

Each is asked for by its own module, so that none loads what it does not need.
"""
