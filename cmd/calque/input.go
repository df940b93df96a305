package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"calque/internal/lang"
	"calque/internal/pipeline"
	"calque/internal/segment/srx"
	"calque/internal/text"
	"github.com/urfave/cli/v2"
)

// standardName stands for standard input in messages and places.
const standardName = "(standard input)"

// maxInput is the largest file that is read as a text, in bytes.
const maxInput = 2 << 30

// readFile reads a file, or standard input for "-".
func readFile(c *cli.Context, path string) ([]byte, error) {
	if path == "-" {
		data, err := io.ReadAll(io.LimitReader(c.App.Reader, maxInput+1))
		if err != nil {
			return nil, failure("read standard input: "+err.Error(), "", err)
		}
		return data, tooLarge(standardName, int64(len(data)))
	}
	info, err := os.Stat(path)
	if err != nil {
		return nil, openFault(path, err)
	}
	if info.IsDir() {
		return nil, failure(path+" is a folder, not a file", "name the files in it, for example "+path+"/text.txt", nil)
	}
	if err := tooLarge(path, info.Size()); err != nil {
		return nil, err
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, openFault(path, err)
	}
	return data, nil
}

func tooLarge(name string, size int64) error {
	if size > maxInput {
		return failure(name+" is larger than 2 GB", "split it; align works on texts of up to a few million segments", nil)
	}
	return nil
}

func openFault(path string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return failure(path+": there is no such file", "check the name and the folder", err)
	case errors.Is(err, fs.ErrPermission):
		return failure(path+": permission denied", "ask for read permission, or copy the file", err)
	}
	return failure("read "+path+": "+plain(err), "", err)
}

// plain takes the operation and the path off an error of package os.
func plain(err error) string {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err.Error()
	}
	return err.Error()
}

// readText reads and cuts a text; tag may be empty.
func readText(c *cli.Context, path, tag string, opt pipeline.ReadOptions) (*pipeline.Text, error) {
	return readWith(c, path, tag, opt, pipeline.Read)
}

// decodeText reads a text and leaves it uncut.
func decodeText(c *cli.Context, path, tag string) (*pipeline.Text, error) {
	return readWith(c, path, tag, pipeline.ReadOptions{}, pipeline.Decode)
}

type textReader func(pipeline.Input, pipeline.ReadOptions) (*pipeline.Text, error)

func readWith(c *cli.Context, path, tag string, opt pipeline.ReadOptions, read textReader) (*pipeline.Text, error) {
	data, err := readFile(c, path)
	if err != nil {
		return nil, err
	}
	name := path
	if path == "-" {
		name = standardName
	}
	opt.Encoding = c.String("encoding")
	opt.ReplaceInvalid = c.Bool("replace-invalid")
	t, err := read(pipeline.Input{Name: name, Data: data, Lang: tag}, opt)
	if err != nil {
		return nil, textFault(err)
	}
	m := messengerOf(c)
	for _, w := range t.Warnings {
		m.warn("%s: %s", name, w)
	}
	return t, nil
}

// textFault adds advice to the errors of pipeline.Read.
func textFault(err error) error {
	var (
		binary   *text.BinaryError
		invalid  *text.InvalidByteError
		guess    *text.UndetectableError
		encoding *text.UnknownEncodingError
	)
	var rules *srx.Error
	switch {
	case errors.As(err, &rules):
		return failure(err.Error(), rules.Hint, err)
	case errors.As(err, &encoding):
		return usage(err.Error(), "--encoding takes names such as utf-8, windows-1251, koi8-r, gb18030, shift_jis")
	case errors.As(err, &binary):
		return failure(err.Error(), "save it as plain text first, best as UTF-8", err)
	case errors.As(err, &invalid):
		return failure(err.Error(), "name the right --encoding, or take the damage with --replace-invalid", err)
	case errors.As(err, &guess):
		return failure(err.Error(), "name it with --encoding, for example --encoding windows-1251", err)
	case errors.Is(err, pipeline.ErrEmpty):
		return failure(err.Error(), "both texts must have at least one line", err)
	case errors.Is(err, pipeline.ErrNoLang):
		return failure(err.Error(), "name it with --langs, for example -l ru,en", err)
	case errors.Is(err, pipeline.ErrTooLong):
		return failure(err.Error(), "line ends or punctuation may have been lost; cut the text with line breaks", err)
	}
	return failure(err.Error(), "", err)
}

// textFlags are the flags of commands that read texts.
func textFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "langs", Aliases: []string{"l"}, Usage: "languages of the files, in their order, for example `ru,en`", EnvVars: []string{"CALQUE_LANGS"}},
		&cli.StringFlag{Name: "encoding", Usage: "read the files in this `ENCODING` instead of detecting it", EnvVars: []string{"CALQUE_ENCODING"}},
		&cli.BoolFlag{Name: "replace-invalid", Usage: "replace bytes that do not decode instead of giving up"},
	}
}

// languages parses --langs: at most n tags, or none.
func languages(c *cli.Context, n int) ([]string, error) {
	out := make([]string, n)
	given := splitList(c.String("langs"))
	if len(given) > n {
		return nil, usage(fmt.Sprintf("--langs names %d languages for %d files", len(given), n), "name one tag a file, in the order of the files")
	}
	for i, tag := range given {
		t, err := lang.Parse(tag)
		if err != nil {
			return nil, usage("--langs: "+quote(tag)+" is no language tag", "tags look like ru, zh-Hans, pt-BR (BCP 47)")
		}
		out[i] = t
	}
	return out, nil
}
