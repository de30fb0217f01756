"""The residents' search: an index made here, ranked by one script in the browser.

Everything that knows Dutch and needs the whole map happens at build time: folding, stems, parts
of compounds, synonyms. The script (made from `browser/*.js`) holds the only ranking there is;
`engine` runs that same script for the command line.
"""
