"""Following other maps: fetching what they offer, and telling what changed since the last time.

In: where a neighbour is, and the copy of the last time. Out: the copy of now, or why there is none;
then the old one stays. Nothing here is called but by `kaart buren ververs`.
"""
