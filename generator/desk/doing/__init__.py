"""What else she does with something on the map: begin, copy, stop, another address.

In: what a file says and what she answered. Out: what it says then, or a draft to go on with.
"""
