# Every target is what the checks and the hooks call too. `make` builds, `make test` tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
TESTED := $(VENV)/.installed-test
TOOLS := .venv-tools
TOOLED := $(TOOLS)/.installed

.DEFAULT_GOAL := all
.PHONY: all help install check fix test test-long goldens pictures mutants lock audit wheels site serve booklet clean

all: site  ## Build the example village: site and booklets

help:  ## Show these targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'

# Everything comes from a lock: see requirements/README.md.
LOCKED := -m pip install --quiet --disable-pip-version-check --require-hashes --requirement
OURSELVES := -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

# The faster stemmer has no ready file for every computer; without it all goes well, but slower.
$(INSTALLED): pyproject.toml requirements/run.txt requirements/fast.txt
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python $(LOCKED) requirements/fast.txt --only-binary PyStemmer \
		|| $(BIN)/python $(LOCKED) requirements/run.txt
	$(BIN)/python $(OURSELVES)
	touch $@

$(TESTED): $(INSTALLED) requirements/test.txt tests/install-tools.sh tests/editor/package-lock.json
	$(BIN)/python $(LOCKED) requirements/test.txt
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

# A file of tests at a time to each core; more than four would mostly build the same sites again.
CORES ?= auto
SPREAD := --numprocesses $(CORES) --maxprocesses 4 --dist loadfile

test: check  ## Run everything on all cores; with CORES=0 one test after the other
	$(BIN)/python -m pytest $(SPREAD)

test-long: check  ## The same, with larger maps and ten times as many values
	LONG=1 $(BIN)/python -m pytest $(SPREAD)

goldens: $(TESTED)  ## Write the expected files anew; read the difference before you commit it
	$(BIN)/python -m pytest tests/goldens --renew-goldens

pictures: $(TESTED) site  ## Take the two pictures in README.md anew
	$(BIN)/python benchmarks/pictures.py

mutants: $(TESTED)  ## Plant small faults and count those that the tests catch; takes a while
	$(BIN)/python $(LOCKED) requirements/mutants.txt
	$(BIN)/python -m benchmarks.mutants

# Apart from the program, so that neither has to fit the other.
$(TOOLED): requirements/tools.txt
	test -x $(TOOLS)/bin/python || $(PYTHON) -m venv $(TOOLS)
	$(TOOLS)/bin/python $(LOCKED) requirements/tools.txt
	touch $@

# Universal: for every system. Without the address of an index, which differs from place to place.
COMPILE := $(TOOLS)/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--upgrade --no-header --no-annotate --no-emit-index-url --no-emit-find-links
lock: $(TOOLED)  ## Find the newest versions that fit and write the lock anew; test before you commit it
	$(COMPILE) pyproject.toml --extra build --extra test --output-file requirements/test.txt
	$(COMPILE) pyproject.toml --extra build --constraint requirements/test.txt --output-file requirements/run.txt
	$(COMPILE) pyproject.toml --extra build --extra fast --constraint requirements/test.txt --output-file requirements/fast.txt
	$(COMPILE) pyproject.toml --extra build --extra test --extra mutants --constraint requirements/test.txt --output-file requirements/mutants.txt
	$(COMPILE) requirements/tools.in --output-file requirements/tools.txt

audit: $(TOOLED)  ## Ask whether a version in the lock is known to be unsafe, if that can be asked
	sh requirements/audit.sh $(TOOLS)/bin/pip-audit requirements/test.txt requirements/tools.txt

wheels: $(TOOLED)  ## Ask whether all we need comes ready made for the computers villages have
	sh requirements/wheels.sh $(TOOLS)/bin/uv requirements/run.txt

clean:  ## Remove what was built and installed
	rm -rf $(VENV) $(TOOLS) site build *.egg-info tests/editor/node_modules
