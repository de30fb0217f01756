const alarms = text => alarmed(readDanger(MAP_DANGER), text)
return {search, alarms, prepare, stem, split, fold}
