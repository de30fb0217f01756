"""The map for other programs: a list for a spreadsheet, HSDS for other maps, places for a map.

In: the view of a map, which holds nothing that may not be published. Out: the bytes of a file, the
same for the same map.
"""
