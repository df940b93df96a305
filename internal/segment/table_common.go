package segment

// common serves texts in no known language: titles and abbreviations that mean
// the same in many languages, and the tables of English and Russian, whose
// letters do not meet.
var common = language{
	tag:    "",
	shares: "en ru",
	never:  "dr prof mr mrs ms st ing sig mme",
	maybe:  "co ltd inc sa vs",
}

// latin is what every language in Latin letters takes in: English titles, firms
// and states turn up in all of them.
var latin = language{
	tag:      "latin",
	never:    "mr mrs ms messrs dr prof st mt e.g i.e vs cf ca",
	number:   "no nos vol fig p pp cap art tel fax nr",
	maybe:    "inc ltd co corp llc plc jr sr bros u.s u.s.a u.k u.n e.u d.c ph.d m.d b.a m.a m.sc b.sc",
	era:      "a.m p.m",
	final:    "etc",
	starters: "the he she it they we you this that these those there",
}
