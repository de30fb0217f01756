// News on the home page has a last day. The site may have been made before that, so what is over goes
// here, by the day in the Netherlands whatever the device says.
(() => {
  'use strict'
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit',
  })
  const part = Object.fromEntries(day.formatToParts(new Date()).map(({type, value}) => [type, value]))
  const today = `${part.year}-${part.month}-${part.day}`
  const news = document.querySelector('[data-nieuws]')
  if (!news) return
  for (const item of news.querySelectorAll('[data-tot]')) if (item.dataset.tot < today) item.remove()
  if (!news.querySelector('[data-tot]')) news.remove()
})()
