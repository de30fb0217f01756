// What packing.py wrote.
function unpack(text) {
  const list = []
  let number = 0, scale = 1
  for (const letter of text) {
    const code = letter.charCodeAt()
    number += (code - (code > 92 ? 93 : 61)) * scale
    scale *= 31
    if (code < 93) {
      list.push(number)
      number = 0
      scale = 1
    }
  }
  return list
}
function rising(text) {
  let sum = 0
  return unpack(text).map(step => sum += step)
}
function groups(text, use) {
  const list = unpack(text)
  let at = 0
  const take = () => list.slice(at + 1, at += 1 + list[at])
  while (at < list.length) {
    const targets = take()
    for (let count = list[at++]; count--;) use(take(), targets)
  }
}
