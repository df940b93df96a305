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
	{
		Name:    "night-train",
		Title:   "The Night Train",
		Dir:     "night-train",
		GoldDir: "night-train/gold",
		Langs:   []string{"ru", "en"},
		Half:    Dev,
	},
	{
		Name:    "tea-shop",
		Title:   "The Tea Shop at the Mouth of the Lane",
		Dir:     "tea-shop",
		GoldDir: "tea-shop/gold",
		Langs:   []string{"zh", "en"},
		Half:    Dev,
	},
	{
		Name:    "steppe-diary",
		Title:   "A Steppe Diary",
		Dir:     "steppe-diary",
		GoldDir: "steppe-diary/gold",
		Langs:   []string{"kk", "ru"},
		Half:    Dev,
	},
}
