// The copy of the map on a reader's own device. What comes from the network always goes first; the
// copy stands in when there is none, or when it takes too long. A copy is only taken into use when all
// of it is there, so an update that fails leaves the old one as it was.
(() => {
  'use strict'
  const scope = new URL(registration.scope)
  // Several maps may have the same host.
  const NAME = `kaart:${scope.pathname}:`, STAND = `${NAME}stand`
  const LIST = new URL('assets/mee/lijst.json', scope).href
  const A_LONG_TIME = 4000, A_WHILE = 20000, MOST = 3e6
  const KINDS = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json', svg: 'image/svg+xml', woff2: 'font/woff2'}
  const DAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag']
  const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december']
  // Until when the network is not waited for, because it just did not answer.
  let slowUntil = 0, renewing = null

  // Gives the day of the copy and its packs; nothing when there is no copy.
  async function standing() {
    const kept = await caches.match(LIST, {cacheName: STAND})
    return kept ? kept.json() : null
  }

  async function textOf(data) {
    const bytes = new Uint8Array(data, 0, Math.min(2, data.byteLength))
    // Some hosts unpack it on the way.
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(data)
    return new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
  }
  async function markOf(text) {
    const mark = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return [...new Uint8Array(mark)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  }
  const bytesOf = packed => Uint8Array.from(atob(packed), sign => sign.charCodeAt(0))
  async function take(name) {
    const [, pack, mark] = name.match(/^(.+)-(.+)$/), store = await caches.open(NAME + name)
    // With the mark behind it, no browser gives the pack of before.
    const whole = new URL(`assets/mee/${pack}.bin?${mark}`, scope).href
    if (await store.match(whole)) return
    const answer = await fetch(whole)
    if (!answer.ok) throw new Error(name)
    const text = await textOf(await answer.arrayBuffer())
    // What a hotel or a train says instead is no part of the map.
    if (!(await markOf(text)).startsWith(mark)) throw new Error(name)
    for (const [path, content] of Object.entries(JSON.parse(text))) {
      const kind = path.split('.').pop(), body = kind === 'woff2' ? bytesOf(content) : content
      const type = `${KINDS[kind]}${kind === 'woff2' ? '' : '; charset=utf-8'}`
      await store.put(new URL(path, scope).href, new Response(body, {headers: {'Content-Type': type}}))
    }
    await store.put(whole, new Response(''))
  }
  async function clearAllBut(kept) {
    for (const name of await caches.keys()) {
      if (name.startsWith(NAME) && !kept.includes(name)) await caches.delete(name)
    }
  }
  async function renew() {
    if (navigator.connection?.saveData) return
    const answer = await fetch(LIST, {cache: 'no-store'})
    if (!answer.ok) return
    const told = await answer.json()
    if (told.size > MOST) return
    for (const name of told.packs) await take(name)
    await (await caches.open(STAND)).put(LIST, new Response(JSON.stringify(told)))
    await clearAllBut([STAND, ...told.packs.map(name => NAME + name)])
  }

  async function kept(url, told) {
    const bare = url.split(/[?#]/)[0]
    const address = bare.endsWith('/') ? `${bare}index.html` : bare
    for (const name of told.packs) {
      const found = await caches.match(address, {cacheName: NAME + name})
      if (found) return found
    }
    return null
  }
  function dayWords(day) {
    const date = new Date(`${day}T00:00:00Z`)
    return `${DAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`
  }
  // What kept the page away, as far as can be known.
  const WHY = {
    none: 'Er is nu geen internet.',
    slow: 'Het internet is nu erg traag.',
    host: 'De site van deze kaart doet het nu even niet.',
  }
  async function asCopy(page, day, why) {
    const lines = `<div class="kopie" role="status"><p>${WHY[why]} U leest een kopie van ${dayWords(day)}.</p><p id="niet-mee">De bladzijde die u koos, staat niet op dit apparaat.</p></div>`
    const text = (await page.text()).replace('<main id="inhoud"', `${lines}<main id="inhoud"`)
    return new Response(text, {headers: page.headers})
  }
  // Gives what stands in for something that did not come, or nothing.
  async function instead({url, mode}, why) {
    const told = await standing()
    if (!told) return null
    const found = await kept(url, told), isPage = mode === 'navigate'
    if (found) return isPage ? asCopy(found, told.day, why) : found
    if (!isPage) return null
    const [bare] = url.split(/[?#]/)
    if (!bare.endsWith('/') && await kept(`${bare}/`, told)) return Response.redirect(`${bare}/`)
    return Response.redirect(`${scope.href}#niet-mee`)
  }
  const late = () => new Promise(done => setTimeout(done, slowUntil > Date.now() ? 0 : A_LONG_TIME))
  async function answer(request) {
    // A page that the browser still had lying about would not say of which day it is.
    const coming = request.mode === 'navigate' ? fetch(request, {cache: 'no-cache'}) : fetch(request)
    const came = await Promise.race([coming.catch(() => 'none'), late()])
    if (came?.status < 500) {
      slowUntil = 0
      return came
    }
    const copy = await instead(request, came === 'none' ? came : came ? 'host' : 'slow').catch(() => null)
    if (!copy) return coming
    slowUntil = Date.now() + A_WHILE
    return copy
  }

  addEventListener('install', () => skipWaiting())
  addEventListener('message', event => {
    if (event.data !== 'vernieuw') return
    renewing = renewing || renew().catch(() => null).then(() => { renewing = null })
    event.waitUntil(renewing)
  })
  addEventListener('fetch', event => {
    const {request} = event
    const isOurs = request.url.startsWith(scope.href) && !request.url.includes('/assets/mee/')
    if (request.method === 'GET' && isOurs && !request.headers.has('range')) event.respondWith(answer(request))
  })
})()
