# `make run` and `make test` do all the set-up that they need. The others are for those who change the code.

swift := swift
yardstick := .build/release/yardstick
swift_sources := Package.swift Sources Tests \
	Benchmarks/Package.swift Benchmarks/Benchmarks Benchmarks/Sources \
	Fuzzing/Package.swift Fuzzing/Sources

.PHONY: help run build tests test check lint benchmark fuzz packages toolchain

help:
	@echo "make run        builds Yardstick, reads Examples/ into yardstick.db, serves it at http://127.0.0.1:8080/"
	@echo "make test       runs the whole test suite"
	@echo "make check      checks the web site in a browser and by its description"
	@echo "make lint       checks the layout of the Swift sources"
	@echo "make benchmark  measures how fast texts are read and targets tracked"
	@echo "make fuzz       reads made-up hostile texts for ten minutes"

run: build
	@$(yardstick) serve Examples

build: packages toolchain
	@echo "Building in release mode; the first time takes some minutes."
	@$(swift) build --configuration release --product yardstick --quiet

tests: packages toolchain
	@$(swift) build --build-tests --quiet

test: tests
	@$(swift) test --skip-build --disable-xctest

check:
	@Scripts/install-packages.sh checks
	@Scripts/check-api.sh
	@Scripts/check-pages

lint: toolchain
	@$(swift) format lint --strict --recursive $(swift_sources)
	@echo "The layout is clean."

benchmark: packages toolchain
	@cd Benchmarks && $(swift) build --configuration release --product scale --quiet
	@Benchmarks/.build/release/scale
	@cd Benchmarks && $(swift) build --configuration release --product ledger --quiet
	@rm -f Benchmarks/.build/large.db* && Benchmarks/.build/release/ledger make Benchmarks/.build/large.db
	@Benchmarks/.build/release/ledger track Benchmarks/.build/large.db
	@cd Benchmarks && $(swift) package benchmark --no-progress

fuzz: toolchain
	@cd Fuzzing && $(swift) build --configuration release --sanitize fuzzer --quiet
	@mkdir -p Fuzzing/.build/corpus && cp Examples/*.txt Examples/*.md Fuzzing/.build/corpus
	@SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/fuzz-reading -max_total_time=600 -max_len=8192 -print_final_stats=1 \
		-artifact_prefix=Fuzzing/.build/ Fuzzing/.build/corpus

packages:
	@Scripts/install-packages.sh

toolchain:
	@command -v $(swift) >/dev/null || { \
		echo "Yardstick is built with Swift 6.3, and there is no \`$(swift)\` here." >&2; \
		echo "Install the toolchain from https://www.swift.org/install, then type \`make $(or $(firstword $(MAKECMDGOALS)),run)\` again." >&2; \
		exit 1; }
