package segment

var greek = language{
	tag:    "el",
	stops:  ";",
	never:  "κ κκ κα δρ καθ π.χ πχ δηλ λ.χ βλ πρβλ αγ στρ ταξ σ.σ",
	number: "αρ σελ σ άρθρο τόμ τηλ κεφ εικ πίν",
	era:    "π.χ. μ.χ π.μ μ.μ",
	final:  "κλπ κ.λπ κ.ά κ.τ.λ κτλ κ.α",
	starters: "ο η το οι τα ένας μια ένα αυτός αυτή αυτό αυτοί και αλλά ή αν όταν γιατί επειδή όμως τότε τώρα σήμερα χθες στο στη στην " +
		"στον σε από με για προς μετά πριν δεν δε μη ναι όχι είναι ήταν τι ποιος πού πώς πότε όλοι κάθε πολλοί",
}

// armenian writes ։ or a colon at the end of a sentence; its full stop parts
// clauses.
var armenian = language{tag: "hy", stops: ":", noDot: true}

var arabic = language{
	tag:    "ar",
	never:  "د أ أ.د م ص.ب ت ا.د",
	number: "ص ج ع",
	era:    "م. ق.م ب.م هـ ه",
	final:  "إلخ الخ",
	speech: "قال قالت سأل سألت أجاب أجابت صاح همس صرخ",
}

var persian = language{
	tag:    "fa",
	never:  "ر.ک",
	number: "ص ج ش",
	era:    "ق.م م ه.ش ه.ق",
	final:  "غیره",
	speech: "گفت پرسید",
}

var hebrew = language{tag: "he", never: "ד\"ר פרופ גב ר", number: "עמ מס"}

var urdu = language{tag: "ur", never: "", speech: "کہا پوچھا"}

var hindi = language{
	tag:    "hi",
	stops:  "|",
	never:  "डॉ डा प्रो पं स्व कु सु मि",
	number: "सं क्र पृ",
	maybe:  "कि.मी कि.ग्रा से.मी मी ग्रा रु बी.ए एम.ए ए.एम पी.एम",
	era:    "ई ई.पू ई.सं",
	speech: "कहा पूछा बोला बोली चिल्लाया",
}

var marathi = language{tag: "mr", stops: "|", never: "डॉ प्रो श्री सौ पं", number: "क्र पृ"}

var malayalam = language{tag: "ml", never: "ഡോ പ്രൊ പ്രൊഫ ശ്രീ അഡ്വ", number: "നം"}

// chinese lists verbs of speech: those with a leading "-" only count at the end
// of a clause.
var chinese = language{
	tag:    "zh",
	speech: "说 說 问 問 答道 回答 喊 嚷 笑道 叹道 嘆道 怒道 吼道 叫道 喝道 问道 應道 应道 开口 开了口 嘟囔 嘀咕 低声 轻声 大声 -道 -叫 -吼 -骂 -罵 -喝 -答 -笑 -叹 -嘆 -哭 -想 -应 -應",
}

var japanese = language{
	tag:    "ja",
	speech: "言 聞いた 尋ね 答え 叫 つぶや 呟 囁 ささや 訊",
}

var korean = language{
	tag:    "ko",
	never:  "",
	number: "",
	speech: "고 라고 이라고 하고 하며 라며 라는 하는 말했다 물었다 대답했다 외쳤다 소리쳤다 중얼거렸다 속삭였다",
}

var (
	thai = language{tag: "th"}
	lao  = language{tag: "lo"}
)
