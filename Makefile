# Saldo: every task is one of these verbs; `make` alone lists them.
.DEFAULT_GOAL := help
SHELL := /bin/sh
.DELETE_ON_ERROR:

PYTHON := .venv/bin/python
export PYTHONUTF8 := 1
export PYTHONHASHSEED := 0

.PHONY: help setup serve site test bench lock clean rates stale translations new-jurisdiction

help: ## list the verbs
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)$$/make \1|\2/p' Makefile | while IFS='|' read -r verb text; do printf '%-12s %s\n' "$$verb" "$$text"; done

setup: .venv/.done node_modules/.done ## install the pinned tools into .venv and node_modules

serve: setup ## build the site and serve it, calculators included, on a free local port
	@$(PYTHON) -m tools.build_site .build/serve
	@exec $(PYTHON) -m tools.serve .build/serve

site: setup ## build the site into site/ (SALDO_SITE_URL overrides the address in mkdocs.yml)
	@$(PYTHON) -m tools.build_site site

test: setup ## install what the tests need and run all of them
	@tools/find_browser >/dev/null
	@tools/find_firefox >/dev/null
	@tools/find_java >/dev/null
	@tools/find_hunspell >/dev/null
	@$(PYTHON) -m pytest

bench: setup ## measure how fast a first calculation comes, beside three other ways, and write the README's table (RUNS=1 to try)
	@tools/find_browser >/dev/null
	@$(PYTHON) -m bench.startup

rates: .venv/.done ## compare the publishers' feeds with our rates and print the rows to add (FILES="series=saved ..." in place of the network)
	@$(PYTHON) -m tools.rates $(FILES) || [ $$? -eq 1 ]      # 1: there are rows to add

translations: .venv/.done ## list the pages that have fallen behind the language they were written beside
	@$(PYTHON) -m tools.translations || [ $$? -eq 1 ]

stale: .venv/.done ## list the rate series that end within 45 days
	@$(PYTHON) -m tools.stale || [ $$? -eq 1 ]

new-jurisdiction: .venv/.done ## lay down the law file and the vectors of a new country: CODE=xx
	@$(PYTHON) -m tools.new_jurisdiction $(CODE)

lock: .venv/.done ## pin the packages anew from requirements.in and package.json
	$(PYTHON) -m venv .build/lock
	.build/lock/bin/pip install --quiet pip-tools==7.6.2
	.build/lock/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
	  --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --output-file requirements.txt requirements.in
	npm install --ignore-scripts --package-lock-only

clean: ## remove everything that was built or installed
	rm -rf .build .venv node_modules site dist build *.egg-info .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.done: requirements.txt tools/find_python tools/make_venv
	@tools/make_venv
	@touch $@

node_modules/.done: package.json package-lock.json .npmrc tools/make_node_modules
	@tools/make_node_modules
	@touch $@
