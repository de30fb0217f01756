"""Bringing a built site to where residents read it, and back to what stood there before.

A pure plan says what to send, in which order, and what to remove; thin carriers know a folder, a
zip file, a branch in git or a server. Nothing here knows how a site is made.
"""
