// A copy of the map on the device, for where there is no network: asked for when all else is done, and
// never by who saves data. What it holds stands in assets/mee; the worker at the root keeps it.
(() => {
  'use strict'
  const root = document.documentElement.dataset.wortel
  const isWanted = document.currentScript.dataset.meenemen === 'ja'
  const workers = navigator.serviceWorker
  // From a disk there is nothing to keep, and a preview changes all the time.
  if (!workers || !location.protocol.startsWith('http') || document.querySelector('script[data-versie]')) return
  const scope = new URL(root, location), NAME = `kaart:${scope.pathname}:`
  const DAY = {weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC'}

  async function leave() {
    for (const one of await workers.getRegistrations()) {
      if (one.scope === scope.href) await one.unregister()
    }
    for (const name of await caches.keys()) if (name.startsWith(NAME)) await caches.delete(name)
  }
  const saves = () => navigator.connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches
  async function renew() {
    if (!isWanted) return leave()
    if (saves() || !navigator.onLine || !('DecompressionStream' in window)) return
    await workers.register(new URL('werker.js', scope), {scope: scope.href, updateViaCache: 'none'})
    const {active} = await workers.ready
    active.postMessage('vernieuw')
  }
  async function tell(place) {
    const kept = await caches.match(new URL('assets/mee/lijst.json', scope).href, {cacheName: `${NAME}stand`})
    if (!kept) return
    const {day} = await kept.json()
    place.textContent = `Op dit apparaat staat een kopie van ${new Date(day).toLocaleDateString('nl-NL', DAY)}.`
  }

  // A phone knows from this how the map stands on its first screen.
  if (isWanted) {
    const link = document.createElement('link')
    Object.assign(link, {rel: 'manifest', href: new URL('assets/kaart.webmanifest', scope).href})
    document.head.append(link)
  }
  const place = document.querySelector('[data-kopie]')
  if (place) tell(place).catch(() => null)
  const A_MOMENT = 5000
  const quiet = window.requestIdleCallback ?? (next => next())
  addEventListener('load', () => setTimeout(() => quiet(() => renew().catch(() => null)), A_MOMENT))
})()
