"""Calendar files: what happens in the village, for the calendar of a phone or a computer.

In: the view of a map. Out: a file for the whole village, one per kern and one per activity, with
the number of times that each activity was changed.
"""
