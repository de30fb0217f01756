// A photo is seen before it is saved, in the frame that it gets, so that what stays is chosen by eye.
(() => {
  'use strict'

  const box = document.getElementById('foto')
  const part = document.getElementById('deel')
  const figure = document.getElementById('foto-straks')
  if (!box || !part || !figure) return
  const image = figure.querySelector('img')
  const unseen = document.getElementById('foto-niet-te-zien')

  const place = () => { image.style.objectPosition = `50% ${part.selectedOptions[0].dataset.hoogte}%` }
  const show = () => {
    URL.revokeObjectURL(image.src)
    figure.hidden = true
    unseen.hidden = true
    if (box.files[0]) image.src = URL.createObjectURL(box.files[0])
  }
  image.addEventListener('load', () => {
    figure.hidden = false
    place()
  })
  // Not every browser shows what a telephone makes; the program reads it all the same.
  image.addEventListener('error', () => { unseen.hidden = !box.files[0] })
  box.addEventListener('change', show)
  part.addEventListener('change', place)
  show()
})()
