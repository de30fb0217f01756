// The village wants no copies on devices any more: whoever has one loses it at the next visit.
(() => {
  'use strict'
  const NAME = `kaart:${new URL(registration.scope).pathname}:`
  async function leave() {
    for (const name of await caches.keys()) if (name.startsWith(NAME)) await caches.delete(name)
    await registration.unregister()
  }
  addEventListener('install', () => skipWaiting())
  addEventListener('activate', event => event.waitUntil(leave()))
})()
