# Two commands do all the set-up: `make run` opens the program, `make test` checks everything.
# Needs git, make and Python 3.11 or later.

VENV := .venv
BIN := $(VENV)/bin
PYTHON := $(shell for name in python3.13 python3.12 python3.11 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
OFFSCREEN := QT_QPA_PLATFORM=offscreen
DECLARED := pyproject.toml hatch_build.py

.PHONY: run test bench validate torture pictures translations format qt-packages test-packages clean
.DELETE_ON_ERROR:

run: $(VENV)/.for-running | qt-packages
	@$(BIN)/aftershift

test: $(VENV)/.for-testing | test-packages
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(OFFSCREEN) $(BIN)/python -m pytest -n auto --dist loadfile

bench: $(VENV)/.for-testing | test-packages
	$(BIN)/python -m tests.benchmarks.run

validate: $(VENV)/.for-validating
	$(BIN)/python -m tests.validate.run

MINUTES := 10
torture: $(VENV)/.for-torturing | test-packages
	nice $(BIN)/python -m tests.torture.run $(MINUTES)

pictures: $(VENV)/.for-running | qt-packages
	$(BIN)/aftershift --demo --pictures pictures

translations: $(VENV)/.for-running | qt-packages
	$(BIN)/python -m ui.translations

format: $(VENV)/.for-testing
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

clean:
	rm -rf $(VENV) build dist

$(BIN)/pip:
	@test -n "$(PYTHON)" || { echo "Aftershift needs Python 3.11 or later; none was found." >&2; exit 2; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || sh .ci/packages python3-venv
	@$(PYTHON) -c 'import ensurepip, venv' || { echo "$(PYTHON) cannot make a virtual environment." >&2; exit 2; }
	$(PYTHON) -m venv --clear $(VENV)

$(VENV)/.for-running: $(DECLARED) | $(BIN)/pip
	$(BIN)/pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.for-testing: $(DECLARED) | $(BIN)/pip
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@ $(VENV)/.for-running

$(VENV)/.for-validating: $(DECLARED) | $(VENV)/.for-testing
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[validate]'
	@touch $@

$(VENV)/.for-torturing: $(DECLARED) | $(VENV)/.for-testing
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[torture]'
	@touch $@

qt-packages:
	@sh .ci/packages $$(sed '/^# For the tests/,$$d; /^#/d' packages-debian.txt)

test-packages:
	@sh .ci/packages $$(sed '/^#/d' packages-debian.txt)
