"""Fields for other programs: what nobody filled in is not there at all."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

Fields = dict[str, Any]
_NOTHING: Final[tuple[object, ...]] = ("", None, [], {})


def filled(fields: Mapping[str, Any] = MappingProxyType({}), /, **more: Any) -> Fields:
    """Give the fields in which something stands, in the same order; nought and no are something.

    They are taken as `dict` takes them.
    """
    return {key: value for key, value in {**fields, **more}.items() if value not in _NOTHING}
