"""HEAD asks for what GET gives, without its body: the one answered as the other, for all routes of the API."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

ROOT = "/api/v1/"


class HeadAsGet:
    """Passes HEAD on as GET, and drops the body of the answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] != "http" or scope["method"] != "HEAD" or not scope["path"].startswith(ROOT):
            await self._app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

        await self._app(dict(scope, method="GET"), receive, send_head)
