# make        set up what is missing, build the release program at build/chibo
# make demo   the same, then the audit of the sample province
# make test   the same, then every test
# make bench  what answers cost in time and memory, beside other programs too (many minutes)
# make micro  what single steps cost: reading, attending, rendering, searching, planning
# make guard  whether the audit of the sample province takes more instructions than was agreed
# make fuzz   texts made by libFuzzer, read by either reader, for FUZZ_SECONDS (60)
# make setup-bench    install the programs that the audit is set beside; what is missing is left out
# make bless  rewrite the golden outputs (look at the difference before you commit it)
# make setup-browser  install what the tests of pages in a browser need; without it they are skipped
# make format rewrite the sources by .clang-format

SHELL := /bin/bash
PYTHON := /usr/bin/python3
BUILD := build
FUZZ_SECONDS := 60

# What the program is built from, and what its tests need besides. The README says what each is for.
PACKAGES := g++ cmake ninja-build libcli11-dev libfmt-dev libyaml-cpp-dev nlohmann-json3-dev libicu-dev libcsv-dev \
            libxlsxwriter-dev libminizip-dev zlib1g-dev liblemon-dev
TEST_PACKAGES := doctest-dev librapidcheck-dev python3 python3-yaml python3-jsonschema strace coinor-cbc glpk-utils
# A browser and what drives it, for the tests of pages. Node may be there from elsewhere.
BROWSER_PACKAGES = chromium fonts-liberation poppler-utils \
  $(if $(shell command -v node),,nodejs) $(if $(shell command -v npm),,npm)
# Opens the workbooks; without it those tests are skipped.
OFFICE_PACKAGES := libreoffice-calc-nogui poppler-utils
BENCH_PACKAGES := git sqlite3 ledger hledger miller pkgconf
MICRO_PACKAGES := libbenchmark-dev
GUARD_PACKAGES := valgrind
FUZZ_PACKAGES := clang-19 libclang-rt-19-dev
CI_PACKAGES := clang-19 libclang-rt-19-dev clang-format-19 clang-tidy-19

# $(call install,packages,why): installs what is missing, saying what and why.
define install
	@missing=""; \
	for package in $(1); do \
	  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  command -v apt-get >/dev/null || { echo "These packages are needed $(2):$$missing. This is no Debian: install them by hand."; exit 1; }; \
	  sudo=""; [ "$$(id -u)" = 0 ] || sudo="sudo"; \
	  [ -z "$$sudo" ] || command -v sudo >/dev/null || { echo "As root, install what is needed $(2): apt-get install$$missing"; exit 1; }; \
	  echo "Installing (with $${sudo:+sudo }apt-get) what is needed $(2):$$missing"; \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -q >/dev/null && \
	  $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $$missing >/dev/null; \
	fi
endef

.PHONY: all demo test bench micro guard fuzz bless format setup setup-tests setup-browser setup-office setup-bench setup-ci clean

all: setup
	@cmake --preset release -B $(BUILD) --log-level=WARNING
	@cmake --build $(BUILD) --target chibo

demo: all
	@echo; echo '$$ build/chibo -C data/tinh-mau audit --year 2023 --as-of 2023-12-31'
	@$(BUILD)/chibo -C data/tinh-mau audit --year 2023 --as-of 2023-12-31 || [ $$? -eq 1 ]

test: setup setup-tests
	@cmake --preset release -B $(BUILD) -DCHIBO_TESTS=ON --log-level=WARNING
	@cmake --build $(BUILD)
	@$(PYTHON) tests/run.py --build $(BUILD)

bench: all setup-tests
	@$(PYTHON) tests/bench/run.py --chibo $(BUILD)/chibo
	@$(PYTHON) tests/bench/readers.py --chibo $(BUILD)/chibo
	@$(PYTHON) tests/bench/plan.py --chibo $(BUILD)/chibo --large --cbc
	@$(PYTHON) tests/bench/peers.py --chibo $(BUILD)/chibo

micro: setup
	$(call install,$(MICRO_PACKAGES),for the micro-benchmarks)
	@cmake --preset release -B $(BUILD) -DCHIBO_BENCH=ON --log-level=WARNING
	@cmake --build $(BUILD) --target micro
	@$(BUILD)/micro

guard: all
	$(call install,$(GUARD_PACKAGES),to count instructions)
	@$(PYTHON) tests/bench/guard.py --chibo $(BUILD)/chibo

# What libFuzzer finds on its way is kept in the build folder, and started from the next time.
fuzz: setup
	$(call install,$(FUZZ_PACKAGES),for libFuzzer)
	@cmake --preset fuzz --log-level=WARNING
	@cmake --build build/fuzz --target read_fuzz
	@mkdir -p build/fuzz/found
	@build/fuzz/read_fuzz -max_total_time=$(FUZZ_SECONDS) -timeout=20 -dict=tests/fuzz/journal.dict \
	  -artifact_prefix=build/fuzz/ -print_final_stats=1 build/fuzz/found tests/fuzz/corpus

bless: all setup-tests
	@$(PYTHON) tests/golden/run.py --chibo $(BUILD)/chibo --bless
	@$(PYTHON) tests/readme.py --chibo $(BUILD)/chibo --bless

format: setup-ci
	@find apps lib tests -name '*.h' -o -name '*.cpp' | xargs clang-format-19 -i

setup:
	$(call install,$(PACKAGES),to build chibo)

setup-tests:
	$(call install,$(TEST_PACKAGES),for the tests)

setup-browser:
	$(call install,$(BROWSER_PACKAGES),for the tests in a browser)
	@npm ci --prefix tests/browser --no-audit --no-fund --silent

setup-office:
	$(call install,$(OFFICE_PACKAGES),to see whether LibreOffice opens the workbooks)

setup-bench:
	$(call install,$(BENCH_PACKAGES),to set the audit beside other programs)

setup-ci:
	$(call install,$(CI_PACKAGES),for the second compiler and the style checks)

clean:
	rm -rf $(BUILD)
