return {search, filter, prepare, stem, split, fold}
