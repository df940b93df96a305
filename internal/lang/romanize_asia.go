package lang

import (
	"bytes"
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"
)

//go:generate sh -c "bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 | go run ./gen-pinyin > pinyin.bin"

// pinyinTable is described in gen-pinyin and DATA-pinyin.md.
//
//go:embed pinyin.bin
var pinyinTable string

// pinyinHead is the head line of pinyinTable, cut into syllables, and the
// offset of the numbers behind it.
var pinyinHead = sync.OnceValue(func() (head struct {
	syllables []string
	start     int
}) {
	line, _, _ := strings.Cut(pinyinTable, "\n")
	head.syllables = append([]string{""}, strings.Fields(line)...)
	head.start = len(line) + 1
	return head
})

// pinyin gives the toneless reading of a Han character, "" when there is none.
func pinyin(r rune) string {
	switch {
	case r >= 0x4E00 && r <= 0x9FFF:
		r -= 0x4E00
	case r >= 0x3400 && r <= 0x4DBF:
		r += 0x9FFF + 1 - 0x4E00 - 0x3400
	case r == '〇':
		return "ling"
	default:
		return ""
	}
	head := pinyinHead()
	at := head.start + 2*int(r)
	return head.syllables[int(pinyinTable[at])|int(pinyinTable[at+1])<<8]
}

// Revised Romanization of Korean, jamo by jamo: no assimilation over syllable
// borders, because 신라 has to resemble what others write, "Silla" and "Sinra".
var (
	hangulLead  = strings.Split("g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h", ",")
	hangulVowel = strings.Split("a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i", ",")
	hangulTail  = strings.Split(",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t", ",")
)

func (w *romanizer) hangul(r rune) {
	n := int(r - 0xAC00)
	w.out = append(w.out, hangulLead[n/588]...)
	w.out = append(w.out, hangulVowel[n%588/28]...)
	w.out = append(w.out, hangulTail[n%28]...)
}

// kanaSyllables spells U+3041–U+3096 in Hepburn, in code point order; the same
// syllables 0x60 higher are katakana. A small ya, yu, yo starts with "'".
var kanaSyllables = strings.Fields(`a a i i u u e e o o ka ga ki gi ku gu ke ge ko go
sa za shi ji su zu se ze so zo ta da chi ji * tsu zu te de to do na ni nu ne no
ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo 'ya ya 'yu yu 'yo yo
ra ri ru re ro 'wa wa wi we o n vu ka ke`)

// smallVowels are the small ぁぃぅぇぉ, which replace the vowel before them:
// ファ is fa, ティ ti, ヴェ ve.
const smallVowels = "ぁぃぅぇぉ"

// syllable reads hiragana and katakana.
func (w *romanizer) syllable(r rune) {
	if w.inherent {
		w.settle()
	}
	if r >= 0x30A1 && r <= 0x30F6 { // katakana
		r -= 0x60
	}
	if r < 0x3041 || r > 0x3096 {
		return // ー, iteration and middle dots: length is not written
	}
	text := kanaSyllables[r-0x3041]
	switch {
	case text == "*":
		w.double = true
		return
	case text[0] == '\'':
		w.palatal(text[1:])
	case w.kana && strings.ContainsRune(smallVowels, r):
		w.narrow(text[0])
	case w.kana && lengthens(w.out, text):
		// とう is to, おお is o: as English and Russian write Tokyo, Токио
	default:
		if w.double && strings.IndexByte("aiueon", text[0]) < 0 {
			w.out = append(w.out, strings.Replace(text[:1], "c", "t", 1)...)
		}
		w.out = append(w.out, text...)
	}
	w.double = false
	w.kana = len(w.out) > 0 && strings.IndexByte("aiueo", w.out[len(w.out)-1]) >= 0
}

// narrow puts a small vowel in the place of the full one before it; after a
// bare u it makes a w: ウィ is wi.
func (w *romanizer) narrow(vowel byte) {
	n := len(w.out)
	if w.out[n-1] == 'u' && (n == 1 || isVowelByte(w.out[n-2])) {
		w.out[n-1] = 'w'
		w.out = append(w.out, vowel)
		return
	}
	w.out[n-1] = vowel
}

// palatal joins small ya, yu, yo to the i before it: き + ょ is kyo, し + ょ sho.
func (w *romanizer) palatal(text string) {
	n := len(w.out)
	if w.kana && w.out[n-1] == 'i' {
		w.out = w.out[:n-1]
		if bytes.HasSuffix(w.out, []byte("sh")) || bytes.HasSuffix(w.out, []byte("ch")) || bytes.HasSuffix(w.out, []byte("j")) {
			text = text[1:]
		}
	}
	w.out = append(w.out, text...)
}

// lengthens tells whether a vowel syllable only prolongs the one before.
func lengthens(out []byte, text string) bool {
	if len(out) == 0 || len(text) != 1 {
		return false
	}
	last := out[len(out)-1]
	return text == "u" && (last == 'o' || last == 'u') || text == "o" && last == 'o'
}

// halfKana reads halfwidth katakana, whose voicing marks are letters of their
// own: ｶﾞ is ga.
func (w *romanizer) halfKana(r rune, rest string) {
	if r >= 0xFF9E {
		return // the mark was read with its letter
	}
	full := halfwidthKana()[r-0xFF66]
	if next, _ := utf8.DecodeRuneInString(rest); next == 0xFF9E || next == 0xFF9F {
		full = voiced(full, next == 0xFF9F)
	}
	w.syllable(full)
}

var halfwidthKana = sync.OnceValue(func() []rune {
	return []rune("ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")
})

func voiced(r rune, half bool) rune {
	switch {
	case r == 'ウ':
		return 'ヴ'
	case half && r >= 'ハ' && r <= 'ホ':
		return r + 2
	case r >= 'カ' && r <= 'ト' || r >= 'ハ' && r <= 'ホ':
		return r + 1
	}
	return r
}

// indicLetters spells the Devanagari block from U+0900 on; the blocks of
// Bengali to Malayalam repeat its layout every 0x80. Consonants end in "a",
// the vowel that a sign or a virama behind them takes away.
var indicLetters = strings.Split(`n,n,n,h,a,a,a,i,i,u,u,ri,li,e,e,e,ai,o,o,o,au,ka,kha,ga,gha,na,cha,chha,ja,jha,na,ta,tha,da,dha,na,ta,tha,da,dha,na,na,pa,pha,ba,bha,ma,ya,ra,ra,la,la,la,va,sha,sha,sa,ha,e,u,,,a,i,i,u,u,ri,ri,e,e,e,ai,o,o,o,au,,e,o,om,,,,,e,u,u,ka,kha,ga,za,ra,rha,fa,ya,ri,li,li,li,,,0,1,2,3,4,5,6,7,8,9`, ",")

// indic reads Devanagari and its sister scripts.
func (w *romanizer) indic(r rune) {
	at := int(r-0x0900) & 0x7F
	if at >= len(indicLetters) {
		return
	}
	text := indicLetters[at]
	switch {
	case at == 0x4D, at >= 0x3E && at <= 0x4C, at == 0x4E, at == 0x4F, at >= 0x3A && at <= 0x3B, at >= 0x55 && at <= 0x57:
		w.inherent = false // virama or a vowel sign
	case w.inherent && at != 0x3C: // nukta keeps the vowel open
		w.settle()
	}
	consonant := at >= 0x15 && at <= 0x39 || at >= 0x58 && at <= 0x5F
	if consonant {
		text = text[:len(text)-1]
		w.inherent = true
	}
	w.out = append(w.out, text...)
}
