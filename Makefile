# Every target is what the checks and the hooks call too. `make` builds, `make test` tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
TESTED := $(VENV)/.installed-test

.DEFAULT_GOAL := all
.PHONY: all help install check fix test test-long goldens mutants site serve booklet clean

all: site  ## Build the example village: site and booklets

help:  ## Show these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'

# The faster stemmer has no ready file for every computer; without it all goes well, but slower.
$(INSTALLED): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable '.[fast]' --only-binary PyStemmer \
		|| $(BIN)/python -m pip install --quiet --editable .
	touch $@

$(TESTED): $(INSTALLED) tests/install-tools.sh tests/editor/package-lock.json
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	sh tests/install-tools.sh $(BIN)/python
	touch $@

install: $(INSTALLED)  ## Make .venv and install the generator in it

site: install  ## Check the map and build site/ with the booklets in it
	$(BIN)/kaart controleer
	$(BIN)/kaart bouw

serve: install  ## Look at the site while you edit
	$(BIN)/kaart bekijk

booklet: install  ## Make the booklet alone, in build/
	$(BIN)/kaart boekje --uit build/boekje.pdf

check: $(TESTED)  ## Style, types and layers
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: $(TESTED)  ## Mend what can be mended by itself
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: check  ## Run everything
	$(BIN)/python -m pytest

test-long: check  ## The same, with larger maps and ten times as many values
	LONG=1 $(BIN)/python -m pytest

goldens: $(TESTED)  ## Write the expected files anew; read the difference before you commit it
	$(BIN)/python -m pytest tests/goldens --renew-goldens

mutants: $(TESTED)  ## Plant small faults and count those that the tests catch; takes a while
	$(BIN)/python -m pip install --quiet --editable '.[mutants]'
	$(BIN)/python -m benchmarks.mutants

clean:  ## Remove what was built and installed
	rm -rf $(VENV) site build *.egg-info tests/editor/node_modules
