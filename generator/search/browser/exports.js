const alarms = text => alarmed(readDanger(MAP_DANGER), text)
// The words of the list that a typed word is taken for, though it is none of them.
const taken = text => {
  const danger = readDanger(MAP_DANGER), word = fold(text), near = recognised(danger, word).map(one => one.word)
  return near.some(one => word.startsWith(one)) ? [] : near
}
const hurts = text => painful(readDanger(MAP_DANGER), text)
return {search, alarms, hurts, isTender, taken, prepare, stem, split, fold, distance}
