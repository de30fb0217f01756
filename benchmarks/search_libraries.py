"""The same queries through MiniSearch and lunr, for comparison; needs Node and the network once."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

PACKAGES = ("minisearch@7.2.0", "lunr@2.3.9")
CACHE = Path(tempfile.gettempdir()) / "kaart-zoekvergelijking"
TIMEOUT = 180
_SCRIPT = """
const {entries, queries} = JSON.parse(require('fs').readFileSync(0, 'utf8'))
const MiniSearch = require('minisearch'), lunr = require('lunr')
const fields = ['title', 'keywords', 'tags', 'theme_label', 'description', 'village']
const rows = entries.map(entry => ({...entry, tags: (entry.tags || []).join(' ')}))
const boost = {title: 3, keywords: 2, tags: 2}
function mini(options) {
  const search = new MiniSearch({fields})
  search.addAll(rows)
  return query => search.search(query, options).map(hit => hit.id)
}
function lunar(word) {
  const index = lunr(function () {
    this.ref('id')
    this.pipeline.remove(lunr.stemmer)
    this.searchPipeline.remove(lunr.stemmer)
    fields.forEach(field => this.field(field, {boost: boost[field] || 1}))
    rows.forEach(row => this.add(row))
  })
  const safe = query => query.toLowerCase().split(/[^\\p{L}\\p{N}]+/u).filter(Boolean)
  return query => index.search(safe(query).map(word).join(' ')).map(hit => hit.ref)
}
const engines = {
  'MiniSearch': mini({}),
  'MiniSearch, tuned': mini({prefix: true, fuzzy: 0.2, boost}),
  'lunr': lunar(word => word),
  'lunr, tuned': lunar(word => word + ' ' + word + '* ' + word + (word.length > 4 ? '~1' : ''))
}
const found = {}
for (const name in engines) found[name] = queries.map(query => engines[name](query).slice(0, 10))
console.log(JSON.stringify(found))
"""


def found_by_libraries(
    entries: Sequence[dict[str, Any]], texts: Sequence[str]
) -> dict[str, list[list[str]]]:
    """Give for each library the first ten ids for each query; nothing where Node is missing."""
    node = shutil.which("node")
    if not node or not _installed():
        return {}
    asked = json.dumps({"entries": list(entries), "queries": list(texts)})
    ran = subprocess.run(
        [node, "-e", _SCRIPT],
        input=asked,
        capture_output=True,
        text=True,
        cwd=CACHE,
        timeout=TIMEOUT,
        check=False,
    )
    return cast("dict[str, list[list[str]]]", json.loads(ran.stdout)) if not ran.returncode else {}


def _installed() -> bool:
    marker = CACHE / "versions.json"
    wanted = json.dumps(PACKAGES)
    if marker.exists() and marker.read_text(encoding="utf-8") == wanted:
        return True
    npm = shutil.which("npm")
    if not npm:
        return False
    CACHE.mkdir(parents=True, exist_ok=True)
    command = [npm, "install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts"]
    try:
        subprocess.run(
            [*command, *PACKAGES], cwd=CACHE, capture_output=True, timeout=TIMEOUT, check=True
        )
    except (subprocess.SubprocessError, OSError):
        return False
    marker.write_text(wanted, encoding="utf-8")
    return True
