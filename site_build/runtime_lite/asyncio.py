"""In place of asyncio: the runtime's own start takes these names from it, and nothing here ever waits."""

__all__ = ["get_event_loop"]


def get_event_loop():
    raise RuntimeError("there is no event loop here")
