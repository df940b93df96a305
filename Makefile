# make          builds bin/calque
# make demo     aligns an embedded sample and shows the result
# make test     passes all tests
# make check    what CI holds beside the tests: format, vet, lint if installed

GO      ?= go
VERSION ?= 0.1.0
BUILD   := CGO_ENABLED=0 $(GO) build -trimpath -ldflags '-s -w -X main.version=$(VERSION)'
GOFILES := $(shell git ls-files '*.go' 2>/dev/null)

.PHONY: build demo test race check fmt lint fuzz bench bench-align accuracy size golden clean

build:
	$(BUILD) -o bin/calque ./cmd/calque

demo: build
	bin/calque demo

test:
	$(GO) test ./...

race:
	$(GO) test -race -short ./...

check: fmt
	$(GO) vet ./...
	$(GO) mod verify

fmt:
	@out=$$(gofmt -l $(GOFILES)); if [ -n "$$out" ]; then echo "gofmt would change:"; echo "$$out"; exit 1; fi

# The version is pinned; the binary is used as a tool and never linked.
lint:
	@if command -v golangci-lint >/dev/null; then golangci-lint run ./...; else echo "golangci-lint is not installed: skipped"; fi

# Each fuzz target for a few seconds, with the corpus in testdata/fuzz.
FUZZTIME ?= 5s
fuzz:
	@for p in $$(grep -rl --include='*_test.go' '^func Fuzz' . | xargs -n1 dirname | sort -u); do \
	  for f in $$(grep -ho '^func Fuzz[A-Za-z0-9_]*' $$p/*_test.go | cut -d' ' -f2 | sort -u); do \
	    echo "$$p $$f"; $(GO) test $$p -run xxx -fuzz "^$$f$$" -fuzztime $(FUZZTIME) >/tmp/calque-fuzz.log 2>&1 || { cat /tmp/calque-fuzz.log; exit 1; }; \
	  done; done

bench:
	$(GO) test -run xxx -bench . -benchmem ./...

bench-align:
	$(GO) test -run xxx -bench Align -benchmem ./align

# The tables in docs/accuracy.md and docs/text.md, from the development data
# beside the repository.
accuracy: build
	$(GO) run ./cmd/calque-accuracy -shared ../shared -write docs/accuracy.md
	$(GO) run ./cmd/calque-docs accuracy -shared ../shared -write docs/text.md

size: build
	@ls -l bin/calque | awk '{printf "%.1f MB\n", $$5/1e6}'

# Rewrites the expected output of the command-line tests after a wanted change.
golden:
	$(GO) test ./cmd/calque -run Script -update

clean:
	rm -rf bin demo dist

# All embedded word translations, from the texts in ../shared/train and the core
# vocabulary. The same sources give the same bytes.
.PHONY: lexicons docs
lexicons:
	$(GO) run ./internal/lexicon/build -shared ../shared

# The pages that are made from the code.
docs:
	$(GO) run ./cmd/calque-docs text -write docs/text.md
