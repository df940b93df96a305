package idiom

import (
	"regexp"
	"strings"
)

// slotWords are the placeholders of dictionaries, per language. A word ending in
// "'s" or listed under "~" is a possessive place.
var slotWords = map[string]string{
	"en": "someone somebody something sb smb sth smth sb. smb. sth. smth. oneself ~one's ~someone's ~somebody's ~sb's ~smb's",
	"de": "jdn jdn. jdm jdm. jds jds. jmd jmd. jmdn jmdn. jmdm jmdm. jemand jemanden jemandem jemandes etw etw. etwas",
	"fr": "qn qn. qch qch. qqn qqn. qqch qqch. quelqu'un",
	"es": "alguien algn algn. uno",
	"it": "qn qn. qc qc. qlcu qlcu. qlco qlco. qualcuno qualcosa",
	"pt": "alguém alg. algo",
	"tr": "birini birine birinin biriyle birinden",
	"kk": "біреу біреуді біреуге біреудің біреуден біреумен",
	"uk": "хтось когось комусь кимось щось чогось чомусь чимось чийсь",
	"pl": "ktoś kogoś komuś kimś coś czegoś czemuś czymś ~czyjś",
	"zh": "某人 某事 某物",
	"ja": "誰か 誰々",
	"ko": "누구 누군가",
	"ar": "فلان فلانا",
}

// slotCyrillic matches «кого-л.», «чему-либо», «из чего-нибудь», «что-то», «чей-л.».
var slotCyrillic = regexp.MustCompile(`^(кто|кого|кому|кем|ком|что|чего|чему|чем|чём|чей|чья|чьё|чье|чьи|чьего|чьей|чьих|чьим|чью|куда|где)-(л|либо|нибудь|то|н|небудь)\.?$`)

var slotTable = func() map[string]map[string]elemKind {
	t := map[string]map[string]elemKind{}
	for base, words := range slotWords {
		t[base] = map[string]elemKind{}
		for w := range strings.FieldsSeq(words) {
			if own, ok := strings.CutPrefix(w, "~"); ok {
				t[base][own] = elemPoss
			} else {
				t[base][w] = elemSlot
			}
		}
	}
	return t
}()

// slot reports whether a chunk of a form is a placeholder. "{poss}" and the like
// hold in every language.
func (m *morphology) slot(s string) (elemKind, bool) {
	low := strings.ToLower(strings.ReplaceAll(s, "’", "'"))
	switch low {
	case "{poss}", "[poss]", "{det}", "[det]":
		return elemPoss, true
	case "{obj}", "{refl}", "{num}", "{subj}", "[obj]", "[refl]", "[num]":
		return elemSlot, true
	}
	if k, ok := slotTable[m.base][low]; ok {
		return k, true
	}
	if all := strings.FieldsFunc(low, func(r rune) bool { return r == '/' || r == '|' }); len(all) > 1 {
		kind := elemSlot
		for _, a := range all {
			k, ok := m.slot(a)
			if !ok {
				return 0, false
			}
			kind = k
		}
		return kind, true
	}
	if m.base == "ru" && slotCyrillic.MatchString(low) {
		return elemSlot, true
	}
	return 0, false
}
