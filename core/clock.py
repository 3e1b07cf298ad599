"""Times as people read them."""


def clock(seconds: float, decimals: int = 0) -> str:
    """Minutes and seconds, “0:02”, after the hours where there are any, “1:00:02”. decimals: of seconds."""
    whole, parts = divmod(round(seconds * 10**decimals), 10**decimals)
    minutes, whole = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    rest = f".{parts:0{decimals}}" if decimals else ""
    return (f"{hours}:{minutes:02}" if hours else f"{minutes}") + f":{whole:02}{rest}"
