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
