"""Letters of any size on screens of any width: all stays on the screen and whole words stay whole.

A reader who asks the browser for larger letters gets them; these tests ask for them in the same
way. A page that is enlarged as a whole is the same as a narrower screen.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from browser.visit import Visit
from length import LONG
from playwright.sync_api import Browser, CDPSession, Page
from walk import BuiltSite

# Pixels of an ordinary letter: 16 is what browsers begin with, 48 is three times as large.
LETTERS = (16, 20, 24, 32, 48) if LONG else (16, 32, 48)
WIDTHS = (320, 390, 600, 768, 834, 1280) if LONG else (320, 834)
SMALL_PHONE = (390, 664)
# A phone on which the page itself was enlarged: twice, and one and a half times.
ENLARGED = (195, 260)

STICKS_OUT = """() => [...document.querySelectorAll('body *')].filter(one => {
  const { right, width, height } = one.getBoundingClientRect()
  return document.documentElement.scrollWidth > innerWidth && width > 2 && height > 2
    && right > innerWidth + 1
}).map(one => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 40)}`)"""

STEP_ENDS = "document.querySelector('.vermelding .doen')?.getBoundingClientRect().bottom"

BROKEN_WORDS = """() => {
  const found = []
  const unbroken = (word, parent) => {
    const one = parent.appendChild(document.createElement('x-word'))
    one.style.cssText = 'position: absolute; white-space: nowrap'
    one.textContent = word
    const { width } = one.getBoundingClientRect()
    one.remove()
    return width
  }
  const inner = block => {
    const { paddingLeft, paddingRight } = getComputedStyle(block)
    return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement
    if (!parent.checkVisibility()) continue
    if (parent.closest('.verborgen, option, script, [href^=mailto]')) continue
    for (const word of text.data.matchAll(/[(“‘"]?[\\p{L}\\p{N}]{4,}[)”’".,:;!?]*/gu)) {
      const range = document.createRange()
      range.setStart(text, word.index)
      range.setEnd(text, word.index + word[0].length)
      if (new Set([...range.getClientRects()].map(one => Math.round(one.top))).size < 2) continue
      let block = parent
      while (getComputedStyle(block).display === 'inline') block = block.parentElement
      if (unbroken(word[0], parent) < inner(block) - 2) found.push(word[0])
    }
  }
  return found
}"""

# A comma or a stop that a line begins with, though it belongs behind what ends the line above.
BEGUN_WITH_A_SIGN = """() => {
  const found = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const before = text.previousElementSibling
    if (!before || !/^[,.;:]/.test(text.data)) continue
    const sign = document.createRange()
    sign.setStart(text, 0)
    sign.setEnd(text, 1)
    const [place, end] = [sign.getBoundingClientRect(), [...before.getClientRects()].pop()]
    if (place.width && end && place.top >= end.bottom - 1) found.push(before.textContent)
  }
  return found
}"""


def every_kind(folder: Path) -> list[str]:
    """Give one page of every kind, and the one with the longest address."""
    firsts = [folder / "index.html"]
    for below in sorted(one for one in folder.iterdir() if (one / "index.html").exists()):
        firsts += [below / "index.html", *sorted(below.glob("*/index.html"))[:1]]
    longest = max(folder.glob("*/*/index.html"), key=lambda page: len(page.parent.name))
    return [str(page.parent.relative_to(folder)) for page in {*firsts, longest}]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    visit = Visit(browser, SMALL_PHONE[0])
    yield visit.page
    visit.page.close()


def set_letters(session: CDPSession, size: int) -> None:
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})


def test_nothing_sticks_out_and_no_word_breaks_that_fits(
    page: Page, address: str, site: BuiltSite
) -> None:
    session, wrong = page.context.new_cdp_session(page), []
    for path in every_kind(site.folder):
        page.goto(f"{address}{path}/")
        for size in LETTERS:
            set_letters(session, size)
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 664})
                out = page.evaluate(STICKS_OUT)[:2] + page.evaluate(BEGUN_WITH_A_SIGN)
                broken = page.evaluate(BROKEN_WORDS) if size > 16 and width < 600 else []
                wrong += [(path, size, width, one) for one in (*out, *broken)]
    assert wrong == []


def test_nothing_sticks_out_of_a_page_that_is_enlarged_on_a_phone(
    page: Page, address: str, site: BuiltSite
) -> None:
    wrong = []
    for path in every_kind(site.folder):
        page.goto(f"{address}{path}/")
        for width in ENLARGED:
            page.set_viewport_size({"width": width, "height": 332})
            wrong += [(path, width, one) for one in page.evaluate(STICKS_OUT)[:2]]
    assert wrong == []


def test_the_first_step_of_every_entry_is_in_view_on_a_small_phone(
    page: Page, address: str, site: BuiltSite
) -> None:
    width, height = SMALL_PHONE
    page.set_viewport_size({"width": width, "height": height})
    below = []
    entries = [
        one.parent.relative_to(site.folder)
        for kind in ("diensten", "activiteiten", "vrijwilligers")
        for one in sorted((site.folder / kind).glob("*/index.html"))
        if 'class="doen"' in one.read_text("utf-8")
    ]
    assert len(entries) > 100
    for entry in entries if LONG else Random(390).sample(entries, 40):
        page.goto(f"{address}{entry}/")
        bottom = page.evaluate(STEP_ENDS)
        if bottom is None or bottom > height:
            below.append((str(entry), bottom))
    assert below == []


def test_twice_as_large_letters_leave_more_than_half_of_a_phone_to_the_page(
    page: Page, address: str
) -> None:
    session = page.context.new_cdp_session(page)
    page.set_viewport_size({"width": SMALL_PHONE[0], "height": SMALL_PHONE[1]})
    for path in ("", "diensten/formulierenhulp/", "agenda/", "zoeken/", "meedoen/"):
        page.goto(address + path)
        set_letters(session, 32)
        header = page.evaluate("document.querySelector('.kop').getBoundingClientRect().bottom")
        assert header <= SMALL_PHONE[1] * 0.4, path
    page.goto(f"{address}diensten/formulierenhulp/")
    heading = page.evaluate("document.querySelector('h1').getBoundingClientRect().bottom")
    assert heading <= SMALL_PHONE[1] / 2


def test_without_scripts_the_menu_is_there_on_every_screen(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 664})
        button = page.locator(".menu summary")
        if button.is_visible():
            button.click()
        assert page.locator(".menu").get_by_role("link", name="Agenda").is_visible(), width
        if button.is_visible():
            button.click()
    context.close()
