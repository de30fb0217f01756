"""The review round by telephone: whom to call this month, what to ask, and what came of it.

In: the whole map, a day, and what was noted on earlier days. Out: frozen calls, in their order.
Nothing here knows a page or a browser: the printed list is made of the same calls.
"""
