"""A token that every request over HTTP has to bear (RFC 6750)."""

from __future__ import annotations

import hmac

from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send


class Guard:
    """An ASGI application behind a token: requests without it are answered with status 401."""

    def __init__(self, app: ASGIApp, token: str) -> None:
        self._app, self._token = app, token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request. The server's start and end, which are no requests, are passed on."""
        if scope["type"] != "lifespan" and not self._allows(dict(scope["headers"])):
            refusal = PlainTextResponse(
                "send the server's token as: Authorization: Bearer TOKEN\n",
                status_code=401,
                headers={"WWW-Authenticate": "Bearer"},
            )
            await refusal(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    def _allows(self, headers: dict[bytes, bytes]) -> bool:
        scheme, _, given = headers.get(b"authorization", b"").partition(b" ")
        # Compared in a time that tells nothing of how much of it was right.
        return scheme.lower() == b"bearer" and hmac.compare_digest(given.strip(), self._token)
