"""How residents come in: whom to turn to first, and by which law formal help is paid."""

from __future__ import annotations

from enum import StrEnum


class FirstStep(StrEnum):
    """Whom to turn to first; the direct route is the shortest."""

    DIRECT = "rechtstreeks"
    SUPPORTER = "ondersteuner"
    GP = "huisarts"
    MUNICIPALITY = "gemeente"


class Law(StrEnum):
    """The Dutch laws under which formal help is paid."""

    WMO = "Wmo"
    JEUGDWET = "Jeugdwet"
    WLZ = "Wlz"
    ZVW = "Zvw"
    PARTICIPATIEWET = "Participatiewet"
