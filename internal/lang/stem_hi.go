package lang

func stemHindi(word string) string { return word }
