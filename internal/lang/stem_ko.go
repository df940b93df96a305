package lang

func stemKorean(word string) string { return word }
