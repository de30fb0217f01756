/* What every page needs, and nothing depends on: the menu, the chosen village, today's activities
   and links that also work from a USB stick. Without this script every page still reads well. */
(function () {
  'use strict';
  var doc = document, root = doc.documentElement;
  root.dataset.wortel = doc.currentScript.dataset.wortel;
  root.classList.add('met-script');

  function all(selector, from) {
    return Array.prototype.slice.call((from || doc).querySelectorAll(selector));
  }

  /* A folder does not open by itself when the pages come from a disk. */
  function linkFromDisk() {
    if (location.protocol !== 'file:') return;
    all('a[href], form[action]').forEach(function (element) {
      var name = element.tagName === 'A' ? 'href' : 'action';
      var parts = /^([^:?#]*\/|\.{1,2})([?#].*)?$/.exec(element.getAttribute(name));
      if (parts) {
        element.setAttribute(name, parts[1].replace(/\/?$/, '/') + 'index.html' + (parts[2] || ''));
      }
    });
  }

  /* Wide screens show the menu open; on a phone it opens and closes by its button. */
  function setMenu() {
    var menu = doc.querySelector('[data-menu]');
    var wide = window.matchMedia('(min-width: 37.5em)');
    function follow() { menu.open = wide.matches; }
    wide.addEventListener('change', follow);
    follow();
    doc.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && menu.open && !wide.matches) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
  }

  /* localStorage may be closed off; then the choice simply lasts for this page. */
  function remembered() {
    try { return localStorage.getItem('dorp') || ''; } catch (error) { return ''; }
  }
  function remember(value) {
    try { localStorage.setItem('dorp', value); } catch (error) { /* the page works without */ }
  }

  function isElsewhere(element, kern) {
    var kernen = (element.dataset.kernen || '').split(' ').filter(Boolean);
    return Boolean(kern) && kernen.length > 0 && kernen.indexOf(kern) < 0;
  }

  /* The chosen village comes first; the others stay there, one press away. */
  function showKern(kern) {
    all('[data-lijst]').forEach(function (list) {
      var fold = list.nextElementSibling;
      if (fold && fold.matches('details.elders')) {
        all(':scope > .elders-lijst > *', fold).forEach(function (item) { list.appendChild(item); });
        fold.remove();
      }
      var items = Array.prototype.slice.call(list.children);
      items.forEach(function (item, index) {
        if (!item.dataset.plaats) item.dataset.plaats = String(index);
      });
      items.sort(function (a, b) { return a.dataset.plaats - b.dataset.plaats; });
      items.forEach(function (item) { list.appendChild(item); });
      var away = items.filter(function (item) { return isElsewhere(item, kern); });
      if (!away.length) return;
      fold = doc.createElement('details');
      fold.className = 'elders';
      var summary = doc.createElement('summary');
      summary.textContent = 'Ook in andere dorpen (' + away.length + ')';
      var rest = doc.createElement(list.tagName);
      rest.className = list.className + ' elders-lijst';
      away.forEach(function (item) { rest.appendChild(item); });
      fold.appendChild(summary);
      fold.appendChild(rest);
      list.after(fold);
    });
    all('[data-bellers] > [data-kernen]').forEach(function (item) {
      item.hidden = isElsewhere(item, kern);
    });
  }

  function setKern() {
    var forms = all('[data-dorpkeuze]');
    var kern = remembered();
    forms.forEach(function (form) {
      var select = form.querySelector('select');
      if (kern && !all('option', select).some(function (o) { return o.value === kern; })) kern = '';
      form.hidden = false;
      select.value = kern;
      select.addEventListener('change', function () {
        remember(select.value);
        forms.forEach(function (other) { other.querySelector('select').value = select.value; });
        showKern(select.value);
      });
      form.addEventListener('submit', function (event) { event.preventDefault(); });
    });
    if (kern && forms.length) showKern(kern);
  }

  function isoToday() {
    var now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(function (part) {
      return (part < 10 ? '0' : '') + part;
    }).join('-');
  }

  /* The site may have been made weeks ago: what is on today is found here, from dates in the page. */
  function showToday() {
    var section = doc.querySelector('[data-vandaag]');
    if (!section) return;
    var today = isoToday();
    var shown = 0;
    all('[data-datums]', section).forEach(function (item) {
      item.hidden = (' ' + item.dataset.datums + ' ').indexOf(' ' + today + ' ') < 0;
      if (!item.hidden) shown += 1;
    });
    section.hidden = shown === 0;
  }

  /* "Eerstvolgende keer" is counted from the day somebody looks. */
  function showNext() {
    var today = isoToday();
    all('[data-volgende]').forEach(function (place) {
      var next = place.dataset.volgende.split(' ').filter(function (day) { return day >= today; })[0];
      if (!next) return;
      var date = new Date(next + 'T12:00:00');
      var words = { weekday: 'long', day: 'numeric', month: 'long' };
      place.textContent = 'Eerstvolgende keer: ' + (next === today ? 'vandaag' : date.toLocaleDateString('nl-NL', words));
      place.hidden = false;
    });
  }

  function setPrint() {
    all('[data-print]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () { window.print(); });
    });
  }

  linkFromDisk();
  setMenu();
  setKern();
  showToday();
  showNext();
  setPrint();
}());
