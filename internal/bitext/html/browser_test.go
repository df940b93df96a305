package html

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestBrowser opens the page in Chromium, where it is installed: the script
// must pass the page's own security policy and set up the search box.
func TestBrowser(t *testing.T) {
	chromium, err := exec.LookPath("chromium")
	if err != nil {
		t.Skip("chromium is not installed: the page is not opened")
	}
	if testing.Short() {
		t.Skip("a browser takes seconds to start")
	}
	h, units := story()
	dir := t.TempDir()
	open := func(page string) string {
		t.Helper()
		file := filepath.Join(dir, "page.html")
		if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
		cmd := exec.CommandContext(t.Context(), chromium, "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+dir, "--dump-dom", "file://"+file)
		cmd.Env = append(os.Environ(), "HOME="+dir)
		out, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	hiddenBox := `spellcheck="false" hidden`
	page := write(t, h, units, Options{})
	if !strings.Contains(page, hiddenBox) {
		t.Fatal("the search box is not hidden from browsers without script")
	}
	if strings.Contains(open(page), hiddenBox) {
		t.Error("the script did not run")
	}
	// A script that is not ours must not run, or the policy is worthless.
	if foreign := strings.Replace(page, script, script+" ", 1); !strings.Contains(open(foreign), hiddenBox) {
		t.Error("the policy let a foreign script run")
	}
}
