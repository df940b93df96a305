package lang

import "testing"

func TestRomanize(t *testing.T) {
	tests := []struct{ word, want string }{
		{"", ""},
		{"london", "london"},
		{"London", "london"},
		{"Шекспир", "shekspir"},
		{"Тургенев", "turgenev"},
		{"Пётр", "petr"},
		{"Толсто\u0438\u0306", "tolstoy"}, // и with a combining breve
		{"Қазақстан", "kazakstan"},
		{"Київ", "kiiv"},
		{"Łódź", "lodz"},
		{"Straße", "strasse"},
		{"İstanbul", "istanbul"},
		{"Nguyễn", "nguyen"},
		{"ＡＢＣ１２", "abc12"},
		{"Αθήνα", "athina"},
		{"Ξενοφών", "xenofon"},
		{"Λούκας", "lukas"},
		{"東京", "dongjing"},
		{"北京", "beijing"},
		{"女", "nu"},
		{"とうきょう", "tokyo"},
		{"がっこう", "gakko"},
		{"マッチ", "matchi"},
		{"しょ", "sho"},
		{"ひょう", "hyo"},
		{"ファッション", "fasshon"},
		{"ウィリアム", "wiriamu"},
		{"トルストイ", "torusutoi"},
		{"ﾄﾞｽﾄ", "dosuto"},

		{"도쿄", "dokyo"},
		{"서울", "seoul"},
		{"محمود", "mhmud"},
		{"القاهرة", "alkahr"},
		{"דוד", "dod"},
		{"राम", "ram"},
		{"दिल्ली", "dilli"},
		{"नरेन्द्र", "narendr"},
		{"თბილისი", "tbilisi"},
		{"Երևան", "erevan"},
		{"Санкт-Петербург", "sanktpeterburg"},
		{"\xff\xfe", ""},
	}
	for _, tt := range tests {
		if got := Romanize(tt.word); got != tt.want {
			t.Errorf("Romanize(%q) = %q, want %q", tt.word, got, tt.want)
		}
	}
}
