"""What she typed: kept from the first letter, saved when she says so, and put back when she asks.

In: the fields of a form. Out: drafts beside the map, files of the map, and versions of those.
"""
