package idiom

import (
	"strings"

	"calque/internal/lang"
)

// sentence is the pattern of a translator's note in a language. The parts are
// joined so that a missing one leaves no hole.
type sentence struct {
	open, shut string // quotation marks
	literal    string // "literally"
	usual      string // "usual English"
	colon      string
	stop       string // between the parts
	names      map[string]string
}

// noteLine writes the note for a phrase of the target: a template of the entry if
// it has one, the pattern of the language otherwise, English for a language
// without a pattern. phrase is the wording in the target, "" when it is lost.
func noteLine(e *Entry, tag, phrase string) string {
	base := lang.Base(tag)
	lemma := first(e.texts(e.Origin, RoleLemma, RoleVariant, RoleOrigin))
	if lemma == "" {
		lemma = firstLemma(e)
	}
	meaning := first(e.texts(base, RoleMeaning))
	if meaning == "" {
		meaning = first(e.texts("en", RoleMeaning))
	}
	equivalent := first(e.texts(base, RoleEquivalent))
	literal := first(e.texts(base, RoleLiteral))
	p, ok := sentences[base]
	if !ok {
		p = sentences["en"]
	}
	origin := p.language(e.Origin)
	if t := first(e.texts(base, RoleNote)); t != "" {
		return strings.NewReplacer("{lemma}", lemma, "{literal}", literal, "{meaning}", meaning,
			"{equivalent}", equivalent, "{origin}", origin, "{phrase}", phrase).Replace(t)
	}
	return p.compose(e, phrase, lemma, literal, meaning, equivalent, origin)
}

// compose joins the parts: “Spanish shame” (Russian: испанский стыд): embarrassment
// felt for someone else's behaviour; usual English: second-hand embarrassment.
func (p *sentence) compose(e *Entry, phrase, lemma, literal, meaning, equivalent, origin string) string {
	var b strings.Builder
	shown := phrase
	if shown == "" {
		shown = lemma
	}
	b.WriteString(p.open + trimQuotes(shown) + p.shut)
	if lemma != "" && !strings.EqualFold(shown, lemma) && origin != "" {
		b.WriteString(p.bracket(origin + p.colon + lemma))
	} else if literal != "" && !strings.EqualFold(shown, literal) {
		b.WriteString(p.bracket(strings.TrimSpace(origin+" ") + ", " + p.literal + p.colon + literal))
	}
	if meaning != "" {
		b.WriteString(p.colon + meaning)
	}
	if equivalent != "" && !strings.EqualFold(equivalent, shown) {
		b.WriteString(p.stop + p.usual + p.colon + equivalent)
	}
	return b.String()
}

func (p *sentence) bracket(s string) string {
	s = strings.TrimPrefix(s, ", ")
	if p.colon == "：" {
		return "（" + s + "）"
	}
	return " (" + s + ")"
}

// language names a language in the language of the note, or by its English name.
func (p *sentence) language(base string) string {
	if n, ok := p.names[base]; ok {
		return n
	}
	if base == "" {
		return ""
	}
	return lang.Name(base)
}

func first(list []string) string {
	if len(list) > 0 {
		return list[0]
	}
	return ""
}

func firstLemma(e *Entry) string {
	for i := range e.Forms {
		if e.Forms[i].Role == RoleLemma {
			return e.Forms[i].Text
		}
	}
	return ""
}

// names builds a table from "ru Russian|kk Kazakh".
func names(list string) map[string]string {
	t := map[string]string{}
	for pair := range strings.SplitSeq(list, "|") {
		if base, name, ok := strings.Cut(pair, " "); ok {
			t[base] = name
		}
	}
	return t
}

var sentences = map[string]*sentence{
	"en": {open: "“", shut: "”", literal: "literally", usual: "usual English", colon: ": ", stop: "; "},
	"ru": {open: "«", shut: "»", literal: "дословно", usual: "по-русски обычно", colon: ": ", stop: "; ",
		names: names("ru русское|kk казахское|zh китайское|en английское|de немецкое|fr французское|es испанское|it итальянское|pt португальское|tr турецкое|ar арабское|ja японское|ko корейское|hi хинди|uk украинское|pl польское|la латинское|el греческое")},
	"zh": {open: "“", shut: "”", literal: "字面意思", usual: "中文通常说", colon: "：", stop: "；",
		names: names("ru 俄语|kk 哈萨克语|zh 汉语|en 英语|de 德语|fr 法语|es 西班牙语|it 意大利语|pt 葡萄牙语|tr 土耳其语|ar 阿拉伯语|ja 日语|ko 韩语|hi 印地语|uk 乌克兰语|pl 波兰语|la 拉丁语|el 希腊语")},
	"kk": {open: "«", shut: "»", literal: "сөзбе-сөз", usual: "қазақша әдетте", colon: ": ", stop: "; ",
		names: names("ru орысша|kk қазақша|zh қытайша|en ағылшынша|de немісше|fr французша|es испанша|it итальянша|pt португалша|tr түрікше|ar арабша|ja жапонша|ko корейше|hi хинди тілінде|uk украинша|pl полякша|la латынша|el грекше")},
	"de": {open: "„", shut: "“", literal: "wörtlich", usual: "auf Deutsch üblich", colon: ": ", stop: "; ",
		names: names("ru russisch|kk kasachisch|zh chinesisch|en englisch|de deutsch|fr französisch|es spanisch|it italienisch|pt portugiesisch|tr türkisch|ar arabisch|ja japanisch|ko koreanisch|hi Hindi|uk ukrainisch|pl polnisch|la lateinisch|el griechisch")},
	"fr": {open: "«\u00a0", shut: "\u00a0»", literal: "littéralement", usual: "en français courant", colon: "\u00a0: ", stop: "\u00a0; ",
		names: names("ru russe|kk kazakh|zh chinois|en anglais|de allemand|fr français|es espagnol|it italien|pt portugais|tr turc|ar arabe|ja japonais|ko coréen|hi hindi|uk ukrainien|pl polonais|la latin|el grec")},
	"es": {open: "«", shut: "»", literal: "literalmente", usual: "en español se dice", colon: ": ", stop: "; ",
		names: names("ru ruso|kk kazajo|zh chino|en inglés|de alemán|fr francés|es español|it italiano|pt portugués|tr turco|ar árabe|ja japonés|ko coreano|hi hindi|uk ucraniano|pl polaco|la latín|el griego")},
	"it": {open: "«", shut: "»", literal: "letteralmente", usual: "in italiano di solito", colon: ": ", stop: "; ",
		names: names("ru russo|kk kazako|zh cinese|en inglese|de tedesco|fr francese|es spagnolo|it italiano|pt portoghese|tr turco|ar arabo|ja giapponese|ko coreano|hi hindi|uk ucraino|pl polacco|la latino|el greco")},
	"pt": {open: "“", shut: "”", literal: "literalmente", usual: "em português diz-se", colon: ": ", stop: "; ",
		names: names("ru russo|kk cazaque|zh chinês|en inglês|de alemão|fr francês|es espanhol|it italiano|pt português|tr turco|ar árabe|ja japonês|ko coreano|hi hindi|uk ucraniano|pl polonês|la latim|el grego")},
	"tr": {open: "“", shut: "”", literal: "kelimesi kelimesine", usual: "Türkçede genellikle", colon: ": ", stop: "; ",
		names: names("ru Rusça|kk Kazakça|zh Çince|en İngilizce|de Almanca|fr Fransızca|es İspanyolca|it İtalyanca|pt Portekizce|tr Türkçe|ar Arapça|ja Japonca|ko Korece|hi Hintçe|uk Ukraynaca|pl Lehçe|la Latince|el Yunanca")},
	"ar": {open: "«", shut: "»", literal: "حرفيًا", usual: "المعتاد بالعربية", colon: ": ", stop: "؛ ",
		names: names("ru بالروسية|kk بالكازاخية|zh بالصينية|en بالإنجليزية|de بالألمانية|fr بالفرنسية|es بالإسبانية|it بالإيطالية|pt بالبرتغالية|tr بالتركية|ar بالعربية|ja باليابانية|ko بالكورية|hi بالهندية|uk بالأوكرانية|pl بالبولندية|la باللاتينية|el باليونانية")},
	"ja": {open: "「", shut: "」", literal: "直訳", usual: "日本語では普通", colon: "：", stop: "。",
		names: names("ru ロシア語|kk カザフ語|zh 中国語|en 英語|de ドイツ語|fr フランス語|es スペイン語|it イタリア語|pt ポルトガル語|tr トルコ語|ar アラビア語|ja 日本語|ko 韓国語|hi ヒンディー語|uk ウクライナ語|pl ポーランド語|la ラテン語|el ギリシャ語")},
	"ko": {open: "‘", shut: "’", literal: "직역", usual: "우리말로는 보통", colon: ": ", stop: "; ",
		names: names("ru 러시아어|kk 카자흐어|zh 중국어|en 영어|de 독일어|fr 프랑스어|es 스페인어|it 이탈리아어|pt 포르투갈어|tr 튀르키예어|ar 아랍어|ja 일본어|ko 한국어|hi 힌디어|uk 우크라이나어|pl 폴란드어|la 라틴어|el 그리스어")},
	"hi": {open: "“", shut: "”", literal: "शाब्दिक अर्थ", usual: "हिंदी में आमतौर पर", colon: ": ", stop: "; ",
		names: names("ru रूसी|kk कज़ाख़|zh चीनी|en अंग्रेज़ी|de जर्मन|fr फ़्रेंच|es स्पेनी|it इतालवी|pt पुर्तगाली|tr तुर्की|ar अरबी|ja जापानी|ko कोरियाई|hi हिंदी|uk यूक्रेनी|pl पोलिश|la लातिन|el यूनानी")},
	"uk": {open: "«", shut: "»", literal: "дослівно", usual: "українською зазвичай", colon: ": ", stop: "; ",
		names: names("ru російське|kk казахське|zh китайське|en англійське|de німецьке|fr французьке|es іспанське|it італійське|pt португальське|tr турецьке|ar арабське|ja японське|ko корейське|hi гінді|uk українське|pl польське|la латинське|el грецьке")},
	"pl": {open: "„", shut: "”", literal: "dosłownie", usual: "po polsku zwykle", colon: ": ", stop: "; ",
		names: names("ru rosyjskie|kk kazachskie|zh chińskie|en angielskie|de niemieckie|fr francuskie|es hiszpańskie|it włoskie|pt portugalskie|tr tureckie|ar arabskie|ja japońskie|ko koreańskie|hi hindi|uk ukraińskie|pl polskie|la łacińskie|el greckie")},
}

// trimQuotes takes quotation marks off both ends.
func trimQuotes(s string) string {
	return strings.TrimFunc(s, func(r rune) bool { return strings.ContainsRune(opening, r) || strings.ContainsRune(closing, r) })
}
