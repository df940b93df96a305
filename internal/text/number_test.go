package text

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// caseRows reads a case file of testdata: language, text, expected.
func caseRows(t *testing.T, name string, visit func(lang, text, want string)) {
	t.Helper()
	file, err := os.Open(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	lines := bufio.NewScanner(file)
	for lines.Scan() {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		f := strings.SplitN(lines.Text(), "\t", 3)
		if len(f) != 3 {
			t.Fatalf("%s: row without three columns: %q", name, lines.Text())
		}
		visit(f[0], f[1], f[2])
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

func TestNumbersCases(t *testing.T) {
	caseRows(t, "number_cases.tsv", func(lang, text, want string) {
		var got []string
		for _, n := range Numbers(text, lang) {
			got = append(got, strings.Join(n.Values, "|")+"/"+n.Kind.String())
		}
		if g := strings.Join(got, " "); g != want {
			t.Errorf("%s %q:\n got %s\nwant %s", lang, text, g, want)
		}
	})
}

// TestNumbersOffsets says what belongs to a number.
func TestNumbersOffsets(t *testing.T) {
	tests := []struct{ lang, text, want string }{
		{"en", "about -$5.50 million, or 20 %.", "-$5.50 million"},
		{"ru", "это 1,5 млн руб.", "1,5 млн"},
		{"ru", "в 90-х годах", "90-х"},
		{"zh", "大约第十二章", "第十二"},
		{"zh", "占百分之三十。", "百分之三十"},
		{"de", "am 3. Mai", "3"},
		{"tr", "yaklaşık %50 oy", "%50"},
		{"en", "two hundred and five men", "two hundred and five"},
		{"fr", "au XVe siècle", "XVe"},
	}
	for _, tt := range tests {
		found := Numbers(tt.text, tt.lang)
		if len(found) == 0 {
			t.Errorf("%s %q: nothing found", tt.lang, tt.text)
			continue
		}
		if got := tt.text[found[0].ByteStart:found[0].ByteEnd]; got != tt.want {
			t.Errorf("%s %q: found %q, want %q", tt.lang, tt.text, got, tt.want)
		}
	}
}

var canonicalForm = regexp.MustCompile(`^(0|-?[1-9][0-9]*|-?(0|[1-9][0-9]*)\.[0-9]*[1-9])$`)

// checkNumbers holds what is true of every result.
func checkNumbers(t interface{ Errorf(string, ...any) }, s, lang string) {
	end := 0
	for _, n := range Numbers(s, lang) {
		if n.ByteStart < end || n.ByteEnd <= n.ByteStart || n.ByteEnd > len(s) {
			t.Errorf("%s %q: bad or overlapping offsets %d..%d after %d", lang, s, n.ByteStart, n.ByteEnd, end)
			return
		}
		if utf8.ValidString(s) && !utf8.ValidString(s[n.ByteStart:n.ByteEnd]) {
			t.Errorf("%s %q: offsets %d..%d cut a character", lang, s, n.ByteStart, n.ByteEnd)
		}
		if len(n.Values) == 0 {
			t.Errorf("%s %q: no value", lang, s)
		}
		for _, v := range n.Values {
			if !canonicalForm.MatchString(v) {
				t.Errorf("%s %q: value %q is not canonical", lang, s, v)
			}
		}
		end = n.ByteEnd
	}
}

// TestNumbersRoundTrip writes numbers the way each locale does and reads them.
func TestNumbersRoundTrip(t *testing.T) {
	locales := []struct{ lang, decimal, group, zero string }{
		{"en", ".", ",", "0"}, {"ru", ",", "\u00a0", "0"}, {"kk", ",", " ", "0"}, {"de", ",", ".", "0"},
		{"de-CH", ".", "’", "0"}, {"fr", ",", "\u202f", "0"}, {"ar", "٫", "٬", "٠"}, {"fa", "٫", "٬", "۰"},
		{"hi", ".", ",", "०"}, {"zh", ".", ",", "0"}, {"ja", "．", "，", "０"}, {"pl", ",", "\u00a0", "0"},
	}
	rapid.Check(t, func(t *rapid.T) {
		loc := rapid.SampledFrom(locales).Draw(t, "locale")
		whole := rapid.Uint64Range(0, 1e15).Draw(t, "whole")
		cents := rapid.IntRange(0, 99).Draw(t, "cents")
		text, want := strconv.FormatUint(whole, 10), strconv.FormatUint(whole, 10)
		for i := len(text) - 3; i > 0; i -= 3 {
			text = text[:i] + "\x00" + text[i:]
		}
		if cents > 0 {
			text += "\x01" + fmt.Sprintf("%02d", cents)
			want = strings.TrimRight(fmt.Sprintf("%s.%02d", want, cents), "0")
		}
		zero, _ := utf8.DecodeRuneInString(loc.zero)
		text = strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return zero + r - '0'
			}
			return r
		}, text)
		text = strings.NewReplacer("\x00", loc.group, "\x01", loc.decimal).Replace(text)
		found := Numbers("x "+text+" y", loc.lang)
		if len(found) != 1 || found[0].Values[0] != want {
			t.Fatalf("%s %q: got %+v, want %s", loc.lang, text, found, want)
		}
	})
}

func FuzzNumbers(f *testing.F) {
	for _, seed := range []string{"1,234.56 million", "ХХ век и двадцать пять", "一千二百万3千 第十", "-$5½ 5‰", "п'ять 3. Mai", "\xff1\xd0"} {
		f.Add(seed, "ru")
		f.Add(seed, "zh")
		f.Add(seed, "de")
	}
	f.Fuzz(func(t *testing.T, s, lang string) {
		checkNumbers(t, s, lang)
		for _, d := range Dates(s, lang) {
			if d.ByteStart < 0 || d.ByteEnd > len(s) || d.ByteStart >= d.ByteEnd {
				t.Errorf("date offsets %d..%d of %q", d.ByteStart, d.ByteEnd, s)
			}
		}
		for _, q := range Quantities(s, lang) {
			if q.ByteStart < 0 || q.ByteEnd > len(s) || q.ByteStart >= q.ByteEnd || q.Unit == "" {
				t.Errorf("quantity %+v of %q", q, s)
			}
		}
	})
}

// TestNumbersNoAllocation holds the fast path: text without numbers costs no
// allocation.
func TestNumbersNoAllocation(t *testing.T) {
	for lang, text := range map[string]string{
		"en": "Nothing to count in this plain sentence.", "ru": "В этой простой фразе нечего считать.",
		"kk": "Бұл сөйлемде санайтын ештеңе жоқ.", "zh": "这句话里没有什么可数的。", "de": "Hier gibt es wirklich nichts zu sehen.",
	} {
		Numbers(text, lang) // builds the tables
		if n := testing.AllocsPerRun(10, func() { Numbers(text, lang) }); n > 0 {
			t.Errorf("%s: %v allocations", lang, n)
		}
	}
}

// TestStyleShared compares the separators with CLDR for the locales that write
// Latin digits.
func TestStyleShared(t *testing.T) {
	total, right := 0, 0
	for _, line := range strings.Split(string(sharedNumberFile(t, "normalization/ref-cldr-number-symbols.tsv")), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) < 5 || f[1] != "latn" {
			continue
		}
		var decimal, group string
		if json.Unmarshal([]byte(f[2]), &decimal) != nil || json.Unmarshal([]byte(f[3]), &group) != nil {
			t.Fatalf("bad line %q", line)
		}
		total++
		if st := styleOf(f[0]); string(st.decimal) == decimal {
			right++
		} else {
			t.Logf("%s: decimal %q, CLDR %q", f[0], st.decimal, decimal)
		}
	}
	t.Logf("decimal sign: %d of %d locales as in CLDR", right, total)
	if right*100 < total*95 {
		t.Errorf("%d of %d locales right, want 95 %%", right, total)
	}
}

func BenchmarkNumbers(b *testing.B) {
	for _, bb := range []struct{ name, lang, text string }{
		{"ru-plain", "ru", "Осенью старый сад за домом пустел, и только ветер ходил по дорожкам, шурша листьями. "},
		{"ru-numbers", "ru", "В 1941 году здесь жили 5 200 человек, из них двадцать пять процентов детей, 1,5 млн рублей. "},
		{"en-plain", "en", "In autumn the old garden behind the house was empty and only the wind walked there. "},
		{"kk-plain", "kk", "Күзде үйдің артындағы ескі бақ қаңырап бос қалып, соқпақтармен тек жел ғана жүрді. "},
		{"zh-plain", "zh", "秋天，屋后的老花园空荡荡的，只有风沿着小路吹过，树叶沙沙作响。"},
		{"zh-numbers", "zh", "一九四五年这里住着一千二百人，其中百分之三十是孩子，花了3万5千元。"},
	} {
		text := strings.Repeat(bb.text, 20)
		b.Run(bb.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Numbers(text, bb.lang)
			}
		})
	}
}

// sharedNumberFile opens a measuring file that is not part of the repository: below
// CALQUE_SHARED, or in the folder "shared" beside the repository root.
func sharedNumberFile(t *testing.T, name string) []byte {
	t.Helper()
	dir := os.Getenv("CALQUE_SHARED")
	if dir == "" {
		root, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for {
			if _, err := os.Stat(filepath.Join(root, "go.mod")); err == nil || root == filepath.Dir(root) {
				break
			}
			root = filepath.Dir(root)
		}
		dir = filepath.Join(root, "..", "shared")
	}
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Skip("the shared measuring data is not there: ", name)
	}
	return data
}

// TestNumbersShared reads the development cases: a locale number has to be one
// number whose likeliest value is the expected one, and a pair of texts has to
// be accepted or rejected by its values.
func TestNumbersShared(t *testing.T) {
	total, right := 0, 0
	for _, line := range strings.Split(string(sharedNumberFile(t, "normalization/numbers.tsv")), "\n")[1:] {
		f := strings.Split(line, "\t")
		if len(f) < 5 {
			continue
		}
		var input, want string
		if json.Unmarshal([]byte(f[1]), &input) != nil || json.Unmarshal([]byte(f[2]), &want) != nil {
			t.Fatalf("bad line %q", line)
		}
		total++
		got := ""
		switch f[4] {
		case "parse":
			if found := Numbers(input, f[0]); len(found) == 1 {
				got = found[0].Values[0]
			}
		case "check":
			source, target, _ := strings.Cut(input, "\t")
			got = "reject"
			if strings.Join(firstValues(source, f[0]), " ") == strings.Join(firstValues(target, f[0]), " ") {
				got = "accept"
			}
		}
		if got == want {
			right++
			continue
		}
		t.Logf("%s %q: got %q, want %q", f[0], input, got, want)
	}
	t.Logf("numbers: %d of %d right (%.1f %%)", right, total, 100*float64(right)/float64(total))
	if right*100 < total*98 {
		t.Errorf("%d of %d cases right, want 98 %%", right, total)
	}
}

func firstValues(s, lang string) (values []string) {
	for _, n := range Numbers(s, lang) {
		values = append(values, n.Values[0])
	}
	return values
}
