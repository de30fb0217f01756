"""From the desk to the internet: what would change, the going itself, and what changed since.

In: the map as it stands and where its site goes. Out: values that tell how far it is; the work goes
on in a thread, for a page may be closed meanwhile.
"""
