package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"calque/corpora"
	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite the expected output in testdata/script")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"calque": func() { os.Exit(runMain()) },
	})
}

// TestScript runs the files of testdata/script: commands, and what they print.
// Beside testscript's own commands they know:
//
//	corpus NAME         puts the texts of a sample into the working folder
//	longline FILE N     makes a file of one line of N megabytes
//	binary FILE HEX     makes a file of these bytes
func TestScript(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           filepath.Join("testdata", "script"),
		UpdateScripts: *update,
		Setup:         embeddedLexicons,
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"corpus": corpusFiles, "longline": longLine, "binary": binaryFile,
		},
	})
}

// embeddedLexicons puts some packed lexicons into the working folder: a whole
// one, one for another pair, and one that was cut off.
func embeddedLexicons(env *testscript.Env) error {
	for _, name := range []string{"en-ru.lex", "de-fr.lex"} {
		data, err := os.ReadFile(filepath.Join("..", "..", "internal", "lexicon", "data", name))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, name), data, 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(env.WorkDir, "short.lex"), data[:len(data)/2], 0o644); err != nil {
			return err
		}
	}
	return nil
}

func corpusFiles(ts *testscript.TestScript, _ bool, args []string) {
	sample, err := corpora.Find(args[0])
	ts.Check(err)
	for _, l := range sample.Langs {
		content, err := sample.Text(l)
		ts.Check(err)
		ts.Check(os.WriteFile(ts.MkAbs(filepath.Base(sample.TextPath(l))), []byte(content), 0o644))
	}
}

func longLine(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[1])
	ts.Check(err)
	line := bytes.Repeat([]byte("word after word without an end "), n<<20/31)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), line, 0o644))
}

func binaryFile(ts *testscript.TestScript, _ bool, args []string) {
	var out []byte
	for _, h := range strings.Fields(strings.Join(args[1:], " ")) {
		b, err := strconv.ParseUint(h, 16, 8)
		ts.Check(err)
		out = append(out, byte(b))
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o644))
}
