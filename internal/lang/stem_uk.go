package lang

func stemUkrainian(word string) string { return word }
