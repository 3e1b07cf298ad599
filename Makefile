# One virtual environment, made by uv, which resolves in seconds.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
INSTALL_REDIS := \
	if command -v apt-get >/dev/null; then \
		$(SUDO) apt-get -qq update && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get -qqy install redis-server >/dev/null; \
	elif command -v dnf >/dev/null; then $(SUDO) dnf -qy install redis; \
	else brew install --quiet redis; fi
UV := $(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python

.DEFAULT_GOAL := help
.PHONY: redis help demo test lint format bench soak clean

help: ## what each word does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "make %-8s %s\n", $$1, $$2}'

$(BIN)/uv:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check uv

$(VENV)/light: $(BIN)/uv pyproject.toml
	$(UV) --editable .
	@touch $@

$(VENV)/full: $(VENV)/light pyproject.toml
	$(UV) --editable '.[all]' --group dev
	@touch $@

demo: $(VENV)/light ## set up (light) and edit the bundled recordings by asking
	@$(BIN)/python examples/demo.py

redis:
	@command -v redis-server >/dev/null || { echo "installing redis-server"; $(INSTALL_REDIS); }

test: $(VENV)/full redis ## set up all that the tests need, and run them
	$(BIN)/pytest -n auto --dist loadgroup

lint: $(VENV)/full ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@mkdir -p .mypy_path && ln -sfn .. .mypy_path/wordsplice
	MYPYPATH=.mypy_path $(BIN)/mypy -p wordsplice
	$(BIN)/lint-imports

format: $(VENV)/full ## rewrite the sources in the project's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/full ## measure what has a number, beside the alternatives
	$(BIN)/python benchmarks/render.py
	$(BIN)/python benchmarks/commands.py
	$(BIN)/python benchmarks/alignment.py
	$(BIN)/python benchmarks/hesitations.py
	$(BIN)/python benchmarks/recognition.py
	$(BIN)/python benchmarks/loudness.py
	$(BIN)/python benchmarks/podcast.py
	$(BIN)/python benchmarks/jobs.py
	$(BIN)/python benchmarks/edits.py
	$(BIN)/python benchmarks/pauses.py
	$(BIN)/python benchmarks/keyphrases.py
	$(BIN)/python benchmarks/model.py

soak: $(VENV)/full redis ## all tests, also those that take long, and many more random cases
	$(BIN)/pytest -n auto --dist loadgroup -m "soak or not soak" --hypothesis-profile soak

clean: ## remove what the targets made
	rm -rf $(VENV) build .mypy_path .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
