// Command calque aligns texts with their translations, normalizes them, finds
// idioms that want a translator's note, and writes bitext.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	os.Exit(runMain())
}

// runMain is main with a result, so that tests can call it.
func runMain() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, os.Args, streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
}
