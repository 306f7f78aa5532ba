"""The reader's pages, the HTTP API, outgoing feeds and the publisher's button.

`nutgraf.web.serve` starts a server and needs the extra `nutgraf[web]`; `nutgraf.web.button` needs nothing more.
"""
