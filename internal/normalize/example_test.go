package normalize_test

import (
	"fmt"

	"calque/internal/normalize"
)

func ExampleNormalizer_String() {
	n, err := normalize.New(normalize.Options{Level: normalize.Locale, Lang: "ru"})
	if err != nil {
		fmt.Println(err)
		return
	}
	out, changes := n.String(`"Пойдём",  - сказала она.`)
	fmt.Printf("%q\n", out)
	for _, c := range changes {
		fmt.Printf("%d %q → %q [%s, %s]\n", c.ByteStart, c.Old, c.New, c.Rule, c.Level)
	}
	fmt.Println(normalize.Undo(out, changes))
	// Output:
	// "«Пойдём»,\u00a0— сказала она."
	// 0 "\"" → "«" [quotes, locale]
	// 13 "\"" → "»" [quotes, locale]
	// 15 "  -" → "\u00a0—" [space-run+dash, locale]
	// "Пойдём",  - сказала она.
}

func ExampleNew_unknown() {
	_, err := normalize.New(normalize.Options{ToScript: "zh-Hanz"})
	fmt.Println(err)
	// Output: unknown script "zh-Hanz", did you mean "zh-Hans"
}

func ExampleFold() {
	fmt.Println(normalize.Fold("«Ёлка» — “ﬁne”"))
	// Output: "елка" - "fine"
}
