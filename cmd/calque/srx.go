package main

import (
	"bytes"
	"errors"
	"io"

	"calque/internal/lang"
	"calque/internal/segment/srx"
	"github.com/urfave/cli/v2"
)

func srxFlag() cli.Flag {
	return &cli.StringFlag{Name: "srx", Usage: "cut sentences by the rules in `FILE` (SRX 2.0)", EnvVars: []string{"CALQUE_SRX"}}
}

// readSRX reads the rules of --srx; nil without the flag.
func readSRX(c *cli.Context) (*srx.Document, error) {
	path := c.String("srx")
	if path == "" {
		return nil, nil
	}
	data, err := readFile(c, path)
	if err != nil {
		return nil, err
	}
	d, err := srx.Read(bytes.NewReader(data), path)
	if err != nil {
		hint := "rules must be SRX 2.0; calque segment --export-srx en prints an example"
		var e *srx.Error
		if errors.As(err, &e) && e.Hint != "" {
			hint = e.Hint
		}
		return nil, failure(err.Error(), hint, err)
	}
	m := messengerOf(c)
	for _, w := range d.Warnings {
		m.warn("%s:%s", path, w)
	}
	return d, nil
}

func exportSRX(c *cli.Context, tag string) error {
	canonical, err := lang.Parse(tag)
	if err != nil {
		return usage("--export-srx: "+quote(tag)+" is no language tag", "tags look like ru, zh-Hans, pt-BR (BCP 47)")
	}
	return save(c, c.String("output"), func(w io.Writer) error { return srx.Export(canonical, w) })
}
