package main

import (
	"io"

	"calque/internal/bitext"
	"calque/internal/bitext/tmx"
	"calque/internal/pipeline"
	"github.com/urfave/cli/v2"
)

// write writes the result in the job's format.
func (job *alignJob) write(c *cli.Context, r *pipeline.Aligned) error {
	paths := []string{job.output}
	if job.format == pipeline.Moses {
		paths = []string{job.output + "." + r.Texts[0].Lang, job.output + "." + r.Texts[1].Lang}
	}
	var outs []*output
	var streams []io.Writer
	for _, p := range paths {
		o, err := create(c, p)
		if err != nil {
			return err
		}
		defer o.discard()
		outs, streams = append(outs, o), append(streams, o)
	}
	if err := job.encode(messengerOf(c), r, streams); err != nil {
		return writeFault(paths[0], err)
	}
	for _, o := range outs {
		if err := o.commit(); err != nil {
			return err
		}
	}
	return nil
}

func (job *alignJob) encode(m *messenger, r *pipeline.Aligned, streams []io.Writer) error {
	if job.format == pipeline.Ladder {
		return pipeline.WriteLadder(streams[0], r.Ladders[0])
	}
	h := r.Header(job.read.Unit, version)
	h.Date = sourceDate()
	w, err := pipeline.NewWriter(job.format, h, streams...)
	if err != nil {
		return err
	}
	if job.format == pipeline.TMX { // which has no place of its own for them
		for _, u := range r.Units {
			u.AddPlaces()
		}
	}
	if err := writeUnits(w, r.Units); err != nil {
		return err
	}
	if t, ok := w.(*tmx.Writer); ok {
		if n := t.Stats().Unaligned; n > 0 {
			m.say("left out of the memory: %d segments or runs without a counterpart", n)
		}
		if n := t.Dropped(); n > 0 {
			m.warn("%d characters that XML does not allow were removed", n)
		}
	}
	return nil
}

func writeUnits(w bitext.Writer, units []*bitext.Unit) error {
	for _, u := range units {
		if err := w.Write(u); err != nil {
			return err
		}
	}
	return w.Close()
}
