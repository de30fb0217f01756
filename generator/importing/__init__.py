"""A list that somebody else keeps, as files of the map.

In: the bytes of a CSV, XLSX or ODS file and the map at hand. Out: a plan: which files come, what
each cell became, what is there already, and the report of all that. Nothing is written here.
"""
