package main

import (
	"bufio"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"
)

// An output is a file that comes into being only when it is complete: it is
// written beside its place and renamed into it, so that a failed run leaves
// the old file as it was.
type output struct {
	io.Writer
	path   string
	buffer *bufio.Writer
	file   *os.File // the temporary file; nil for a stream
	rename bool
}

// create opens an output; "" and "-" are standard output.
func create(c *cli.Context, path string) (*output, error) {
	if path == "" || path == "-" {
		b := bufio.NewWriterSize(c.App.Writer, 1<<16)
		return &output{Writer: b, buffer: b, path: "standard output"}, nil
	}
	o := &output{path: path, rename: true}
	var err error
	info, statErr := os.Stat(path)
	switch {
	case statErr == nil && info.IsDir():
		return nil, failure(path+" is a folder", "name a file in it, for example "+filepath.Join(path, "out.tmx"), nil)
	case statErr == nil && !info.Mode().IsRegular(): // a pipe or /dev/null
		o.rename = false
		o.file, err = os.OpenFile(path, os.O_WRONLY, 0)
	default:
		o.file, err = os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	}
	if err != nil {
		return nil, writeFault(path, err)
	}
	o.buffer = bufio.NewWriterSize(o.file, 1<<16)
	o.Writer = o.buffer
	return o, nil
}

// commit puts the file in its place. Without it, discard removes what was
// written.
func (o *output) commit() error {
	if err := o.buffer.Flush(); err != nil {
		return writeFault(o.path, err)
	}
	if o.file == nil {
		return nil
	}
	file := o.file
	o.file = nil
	err := file.Close()
	if err == nil && o.rename {
		if err = os.Chmod(file.Name(), o.mode()); err == nil {
			err = os.Rename(file.Name(), o.path)
		}
	}
	if err != nil {
		o.remove(file)
		return writeFault(o.path, err)
	}
	return nil
}

// mode is that of the old file, or what the user's habits make of a new one.
func (o *output) mode() fs.FileMode {
	if info, err := os.Stat(o.path); err == nil {
		return info.Mode().Perm()
	}
	return 0o644
}

// discard removes an output that was not committed. It does nothing after
// commit, so that it can be deferred.
func (o *output) discard() {
	if o.file != nil {
		_ = o.file.Close()
		o.remove(o.file)
		o.file = nil
	}
}

func (o *output) remove(f *os.File) {
	if o.rename {
		_ = os.Remove(f.Name()) // best effort: the error that led here counts
	}
}

func writeFault(path string, err error) error {
	hint := "check the disk space and the permissions of the folder"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		hint = "there is no folder " + filepath.Dir(path) + "; make it first"
	case errors.Is(err, fs.ErrPermission):
		hint = "choose another folder with -o"
	}
	return failure("write "+path+": "+plain(err), hint, err)
}
