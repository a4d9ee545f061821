# Everything sets itself up: `make run` opens the program, `make test` runs the tests.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/.stamp
ARGS ?=
SEED ?=
SECONDS ?= 60
KILLS ?= 200
MUTATIONS ?= 1000
# What a benchmark ends with where its photos are absent.
SKIPPED := 77

.PHONY: run test lint bench soak starter screens translations package clean

run: $(READY)
	$(BIN)/fruitdx-window $(ARGS)

test: $(READY)
	$(BIN)/pytest $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# All of them run; it fails where any missed its mark.
bench: $(READY)
	@missed=; for script in benchmarks/bench_*.py; do echo "== $$script"; \
	$(BIN)/python $$script $(ARGS) || [ $$? = $(SKIPPED) ] || missed="$$missed $$script"; done; \
	[ -z "$$missed" ] || { echo "Missed its mark:$$missed"; exit 1; }

# Goes on for SECONDS a test; SEED repeats a run. KILLS trainings are killed, MUTATIONS of a model are made at least.
soak: export SEED := $(SEED)
soak: export SECONDS := $(SECONDS)
soak: export KILLS := $(KILLS)
soak: export MUTATIONS := $(MUTATIONS)
soak: $(READY)
	$(BIN)/pytest -m soak --timeout 0 -o faulthandler_timeout=0 -rP $(ARGS)

# DATA holds fruit17 and second_source with their groups files, and the strangers not_fruit and other_fruit.
starter: $(READY)
	@test -d "$(DATA)/fruit17" || { echo "usage: make starter DATA=folder" >&2; exit 2; }
	$(BIN)/python -m fruitdx_desktop.training.starter "$(DATA)/fruit17" "$(DATA)/second_source" \
		--groups "$(DATA)/fruit17_groups.csv" "$(DATA)/second_source_groups.csv" \
		--strangers "$(DATA)/not_fruit" "$(DATA)/other_fruit" --places "$(DATA)/not_fruit" --out resources/starter
	$(BIN)/python tools/make_model_card.py

screens: $(READY)
	$(BIN)/python tools/screenshots.py $(ARGS)

# Brings the texts to translate up to date and compiles them; ARGS=--check only looks.
translations: $(READY)
	$(BIN)/python tools/translations.py $(ARGS)

package: $(READY)
	$(BIN)/pyinstaller --clean --noconfirm --distpath build/dist --workpath build/pyinstaller installer.spec

clean:
	rm -rf .venv .venv-tflite .venv-mediapipe build dist *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(READY): pyproject.toml setup.py constraints.txt tools/setup_system.sh
	tools/setup_system.sh "$(PYTHON)"
	"$(PYTHON)" -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --constraint constraints.txt --editable ".[dev]"
	touch $@
