package lang

func stemPolish(word string) string { return word }
