# `make run` and `make test` set up what is missing, in .venv, and go. Needs Python 3.11 or later.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
TREEBANK ?=
PAGES ?= 200
SHARED ?= ../shared

.PHONY: run test lint bench eval corpus-diff corpus-snapshot train clean

run: $(VENV)/.run  ## lint the sample pages
	$(BIN)/dnlint check corpus --fail-level never

test: lint  ## everything that must pass before a change is taken
	$(BIN)/python -m pytest

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.run  ## what a cold start costs, against `import spacy`, and a whole site, against other linters
	$(BIN)/python -m bench.cold_start corpus
	$(BIN)/python -m bench.whole_site --pages $(PAGES)

eval: $(VENV)/.run  ## precision and recall: what is developed on, what is only evaluated, and the gap
	$(BIN)/dnlint eval corpus/develop corpus/evaluate
	@if [ -e $(SHARED)/devset/labels.jsonl ]; then \
		echo; $(BIN)/dnlint eval --ignore DN313 $(SHARED)/devset; \
	fi
	@if [ -e $(SHARED)/claim-strength/pubmed.csv ]; then \
		echo; $(BIN)/python bench/claim_strength.py $(SHARED)/claim-strength/pubmed.csv; \
	fi

corpus-diff: $(VENV)/.run  ## findings added to and removed from the corpus since the snapshot
	$(BIN)/python bench/corpus_diff.py

corpus-snapshot: $(VENV)/.run  ## accept the corpus's findings as they are now
	$(BIN)/python bench/corpus_diff.py --accept

train: $(VENV)/.run  ## train the English pipeline anew: make train TREEBANK=folder
	@test -n "$(TREEBANK)" || { echo "Say where the treebanks are: make train TREEBANK=folder"; exit 2; }
	$(BIN)/python -m training.train $(TREEBANK)

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "dnlint needs Python 3.11 or later; name one with: make PYTHON=python3.12"; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "This Python cannot make virtual environments. On Debian and Ubuntu: sudo apt install python3-venv"; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: setup.cfg pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: setup.cfg pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/.run
