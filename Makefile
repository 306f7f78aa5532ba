# Everything a fresh machine needs: Python 3.11 or later with venv, and this file. `make` lists the targets.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check format bench train build constraints clean

VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --disable-pip-version-check
INSTALL := $(PIP) install --constraint constraints.txt --editable '.[web]'
RECIPE_FILES := pyproject.toml constraints.txt

# What `make run` summarizes: a file, `-` or a URL.
PAGE ?= examples/interview-with-coach.html
# More words for pytest, such as `make test ARGS="-k quotes"`.
ARGS ?=
# Where benchmarks and training find their data; without it, what needs data is skipped or refuses.
NUTGRAF_DATA ?= $(abspath $(wildcard ../shared/data))
export NUTGRAF_DATA
# Which models `make train` trains.
MODEL ?= article check names summary tagger

help:  ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

run: $(VENV)/.run  ## summarize PAGE, an example unless told otherwise
	@$(VENV)/bin/nutgraf summary "$(PAGE)"

test: $(VENV)/.dev  ## run the tests
	@$(PY) -m pytest $(ARGS)

check: $(VENV)/.dev  ## lint, formatting and types
	@$(PY) -m ruff check --quiet --output-format concise .
	@$(PY) -m ruff format --quiet --check . || { echo "Not formatted: run 'make format'." >&2; exit 1; }
	@$(PY) -m mypy --no-error-summary
	@for model in $(MODEL); do MYPYPATH=training/$$model:training/common $(PY) -m mypy --no-error-summary training/$$model || exit; done

format: $(VENV)/.dev  ## rewrite the code in the project's format
	@$(PY) -m ruff format --quiet .

bench: $(VENV)/.bench  ## run the benchmarks, on the data in NUTGRAF_DATA
	@$(PY) benchmarks/run.py

train: $(VENV)/.train  ## train the models anew, from the data in NUTGRAF_DATA; MODEL=article, check, names, summary or tagger only one
	@for model in $(MODEL); do PYTHONPATH=training/common $(PY) training/$$model/train.py || exit; done

build: $(VENV)/.dev  ## build the wheel and the source archive into dist/
	@$(PY) -m build --no-isolation --outdir dist . > $(VENV)/build.log 2>&1 || { cat $(VENV)/build.log >&2; exit 1; }
	@ls dist/*

constraints: $(PY)  ## take the newest versions that pyproject.toml allows into constraints.txt
	@rm -rf $(VENV)/fresh && $(PY) -m venv $(VENV)/fresh
	@$(VENV)/fresh/bin/python -m pip --quiet install --upgrade pip
	@$(VENV)/fresh/bin/python -m pip --quiet install --editable . --group dev --group bench --group train
	@{ sed '/^[^#]/,$$d' constraints.txt; $(VENV)/fresh/bin/python -m pip freeze --exclude-editable; } > $(VENV)/constraints.txt
	@mv $(VENV)/constraints.txt constraints.txt && rm -rf $(VENV)/fresh

clean:  ## remove the virtual environment and everything built
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The stamps say what the virtual environment holds, so that a second call does nothing.
$(VENV)/.run: $(PY) $(RECIPE_FILES)
	@$(INSTALL)
	@touch $@

$(VENV)/.dev: $(PY) $(RECIPE_FILES)
	@$(INSTALL) --group dev
	@touch $(VENV)/.run $@

$(VENV)/.bench: $(PY) $(RECIPE_FILES)
	@$(INSTALL) --group dev --group bench
	@touch $(VENV)/.run $(VENV)/.dev $@

$(VENV)/.train: $(PY) $(RECIPE_FILES)
	@$(INSTALL) --group dev --group bench --group train
	@touch $(VENV)/.run $(VENV)/.dev $(VENV)/.bench $@

# `--group` needs pip 25.1. PYTHON names the interpreter where none of the usual ones is to be taken.
$(PY):
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  found="$$python"; \
	  "$$python" -c 'import venv, ensurepip' 2>/dev/null || continue; \
	  "$$python" -m venv --clear $(VENV) && $(PIP) install --upgrade 'pip>=25.1' || { rm -rf $(VENV); exit 1; }; \
	  exit 0; \
	done; \
	if [ -n "$$found" ]; then \
	  echo "$$found cannot make virtual environments. Install its venv module (on Debian and Ubuntu: apt install python3-venv) and try again."; \
	else \
	  echo "nutgraf needs Python 3.11 or later, and found none. Install one, or name it: make PYTHON=/path/to/python3"; \
	fi >&2; exit 1
