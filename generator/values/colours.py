"""Colours as '#rrggbb' and how well they can be read on each other."""

from __future__ import annotations

WHITE = "#ffffff"


def contrast(one: str, other: str) -> float:
    """Give the WCAG 2 contrast ratio (1 to 21) of two colours."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def contrast_on_white(colour: str) -> float:
    """Give the WCAG 2 contrast ratio (1 to 21) of a colour on white."""
    return contrast(colour, WHITE)


def lightened_until(colour: str, background: str, ratio: float) -> str:
    """Give a colour with as little white in it as makes it readable on a dark background."""
    for share in range(0, 101, 4):
        found = _mixed(colour, share / 100)
        if contrast(found, background) >= ratio:
            return found
    return WHITE


def _mixed(colour: str, white: float) -> str:
    return "#" + "".join(f"{round(one + (255 - one) * white):02x}" for one in _channels(colour))


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
