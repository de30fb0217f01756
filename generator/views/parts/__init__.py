"""The parts residents see, as ready words: what every outlet shows and none may rephrase."""

from generator.views.parts.entry import EntryView
from generator.views.parts.lines import (
    AwayLine,
    Fact,
    FirstStepView,
    Hint,
    Link,
    OwnerLine,
    PhoneLine,
    PhotoView,
    PlaceLine,
    SourceLine,
    ThemeRef,
    Turned,
    Way,
)
from generator.views.parts.people import EmergencyView, PhoneTimes, SupporterView
from generator.views.parts.place import PlaceView
from generator.views.parts.route import RouteView, StepView

__all__ = [
    "AwayLine",
    "EmergencyView",
    "EntryView",
    "Fact",
    "FirstStepView",
    "Hint",
    "Link",
    "OwnerLine",
    "PhoneLine",
    "PhoneTimes",
    "PhotoView",
    "PlaceLine",
    "PlaceView",
    "RouteView",
    "SourceLine",
    "StepView",
    "SupporterView",
    "ThemeRef",
    "Turned",
    "Way",
]
