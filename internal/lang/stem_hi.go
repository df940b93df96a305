package lang

// hindiEndings are the endings of number and case and the commonest of verbs.
var hindiEndings = wordSet(`ों ें ीं े ी ा ि ु ू ो ियों ियाँ ियां ाओं ाएँ ाएं ुओं ूओं
	ता ते ती ना ने नी ूँ ूं ेगा ेगी ेंगे ेंगी ूँगा ूंगा ूँगी ूंगी ोगे ोगी कर
	ाता ाते ाती ाना ाने ानी ाया ाई ाए ाएगा ाएगी ाएंगे िए िये या ये यी ई ए ओ`)

// stemHindi takes one ending off down to two characters, after the idea of a
// light stemmer: लड़का, लड़के, लड़कों share लड़क. Verbs that change their vowel keep
// apart.
func stemHindi(word string) string {
	return cutLongest(word, hindiEndings, 6, 2)
}
