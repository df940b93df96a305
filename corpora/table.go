package corpora

// table is written by hand; a test holds it against the files.
var table = []Bitext{
	{
		Name:    "spanish-shame",
		Title:   "Why We Feel Ashamed for Other People",
		Dir:     "spanish-shame",
		GoldDir: "spanish-shame/gold",
		Langs:   []string{"ru", "zh", "kk", "en"},
		Half:    Dev,
	},
}
