package segment

import (
	"strings"
	"unicode/utf8"
)

// chapterWords name the parts of books, in small letters.
var chapterWords = set("chapter part book section act scene volume canto глава часть книга раздел том действие сцена песнь " +
	"тарау бөлім кітап розділ частина kapitel teil buch abschnitt chapitre partie livre acte scène tome capítulo parte libro " +
	"capitolo atto scena livro rozdział część księga tom kapitola část kniha bölüm kısım kitap kapittel hoofdstuk deel luku " +
	"fejezet rész κεφάλαιο μέρος الفصل الباب الجزء अध्याय भाग")

// loneTitles name the parts of books that carry no number, in small letters.
var loneTitles = set("prologue epilogue preface foreword introduction contents пролог эпилог предисловие послесловие оглавление " +
	"содержание введение заключение алғысөз кіріспе мазмұны қорытынды епілог передмова prolog epilog vorwort préface prólogo " +
	"epílogo prologo epilogo önsöz 序 序言 前言 楔子 引子 尾声 尾聲 后记 後記 目录 目錄 目次")

// namesChapter reports headings that say so themselves: "Chapter 3", "Глава III",
// "第一章 雨", "Пролог", a Roman or Arabic numeral alone.
func namesChapter(text string) bool {
	fields := strings.Fields(strings.TrimRight(text, "."))
	if len(fields) == 0 || len(fields) > 12 {
		return false
	}
	if len(fields) == 1 && (isRoman(fields[0]) || loneTitles[lower(fields[0])]) {
		return true
	}
	if han, ok := strings.CutPrefix(text, "第"); ok {
		i := strings.IndexAny(han, "章节節回卷部篇幕集話话")
		return i > 0 && i <= 18 && isNumbering(strings.TrimSpace(han[:i])) && !strings.ContainsAny(text, "。，！？")
	}
	if !chapterWords[lower(fields[0])] || len(fields) < 2 {
		return len(fields) >= 2 && len(fields) <= 3 && chapterWords[lower(fields[1])] && isOrdinal(fields[0])
	}
	number := strings.TrimRight(fields[1], ".:,—–-")
	if isNumbering(number) || isOrdinal(fields[1]) {
		return true
	}
	return len(fields) == 2 && letterOf(firstRune(fields[1])) != notLetter && stopOf(lastRune(text)) == 0 // "Глава первая"
}

// isOrdinal reports "1.", "1-я", "1st", "2-бөлім" and the like: a digit first.
func isOrdinal(w string) bool { return isDigit(firstRune(w)) && len(w) <= 12 }

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
