return {search, prepare, stem, split, fold}
