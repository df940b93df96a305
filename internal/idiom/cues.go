package idiom

import (
	"strings"

	"calque/internal/lang"
)

// cueSet holds what introduces an explanation in a language. Cues are compared in
// lower case; in scripts with spaces they must end at a word boundary.
type cueSet struct {
	that  []string // that is, meaning: after a comma, a dash or in brackets
	weak  []string // or, a kind of: the same, but only after a quoted phrase
	verb  []string // means, refers to: right behind the phrase
	next  []string // begins a sentence that explains the one before
	other []string // begins a bracket that explains nothing: see, which, for example
	stage []string // stage directions and the like, the whole bracket
	image []string // called, as they say: before a phrase that is not literal
	plain []string // literally, real: before a phrase that is
}

func cues(list string) []string {
	var out []string
	for c := range strings.SplitSeq(list, "|") {
		if c = strings.TrimSpace(c); c != "" {
			out = append(out, c)
		}
	}
	return byLength(out)
}

// translatorSigns mark a translator's note in any language of the text.
var translatorSigns = cues(`прим. пер|примечание пер|примеч. пер|прим. перев|примечание ред|прим. ред|译注|译者注|譯注|譯者註|译者按|編者注|编者注|
	translator's note|translator’s note|note by the translator|tr. note|trans. note|transl. note|translator:|n. d. t|n.d.t|ndt|n. del t|n. do t|nota del traductor|nota del traduttore|nota do tradutor|note du traducteur|
	anm. d. ü|anm. des ü|anmerkung des ü|anmerkung der ü|a. d. ü|аударм. ескерт|аудармашының ескерт|аударм.|ç. n|ç.n|çev. notu|çevirmenin notu|çevirenin notu|
	訳注|訳者注|訳者註|역주|옮긴이|przyp. tłum|przypis tłum|прим. перекл|примітка перекл|अनुवादक|ملاحظة المترجم|هامش المترجم`)

var cueSets = map[string]*cueSet{
	"en": {
		that:  cues("that is|that is to say|i.e|ie|meaning|which means|which meant|means|referring to|refers to|refer to|in other words|namely|literally|lit|to wit|that means|or rather|a way of saying|an expression for|a phrase for|a term for|a word for|a saying|roughly|basically|in the sense of|a reference to|denoting|signifying|as in|essentially|a russian|a chinese|a kazakh|a german|a french|a spanish|an italian|a turkish|a japanese|a ukrainian|an idiom|idiom|slang for|the local|which is to say|which in|which is what|aka|also known as"),
		weak:  cues("or|a|an|the|the feeling|someone|something|a kind of|so to speak"),
		verb:  cues("means|meant|mean|refers to|referred to|is a|is an|is the|was the|is what|is how|is when|stands for|denotes|describes|signifies|is russian for|is chinese for|is a way"),
		next:  cues("that is|that means|this means|it means|in other words|the phrase|the expression|the saying|this expression|this phrase|the idiom|the term|meaning"),
		other: cues("see|cf|e.g|eg|for example|for instance|such as|including|p|pp|fig|figure|ch|chapter|vol|table|section|note|who|whose|and|but|because|although|though|if|when|since|born|b|d|died|aged|from|in|on|at|by|now|then|later|formerly|left|right|above|below|pictured|photo|source|via|about|approximately|hereinafter|hereafter|abbreviated|for short"),
		stage: cues("laughs|laughing|laughter|applause|sic|emphasis added|my italics|pause|crying|smiles|sighs|right|left|centre|center|above|below|pictured|in russian|in chinese|in english|in kazakh"),
		image: cues("so-called|so called|proverbial|as they say|as the saying goes|as the russians say|as the chinese say|metaphorically|figuratively|what the russians call|in a manner of speaking|known as|called|what they call|idiom|expression|phrase|saying"),
		plain: cues("literally|real|actual|physical|wooden|plastic|two|three|four|five|six|ten"),
	},
	"ru": {
		that:  cues("то есть|т. е|т.е|иначе говоря|иными словами|другими словами|букв|буквально|дословно|досл|в значении|в смысле|что значит|что означает|означает|означающее|означающий|означающая|означающее|обозначающее|значит|имеется в виду|имея в виду|подразумевая|а именно|так говорят|так называют|так русские|идиома|англ|амер|нем|фр|исп|ит|кит|каз|тур|яп|перен|разг|жарг|сленг|устар|выражение|поговорка|что-то вроде|нечто вроде|по-русски|или, по-нашему|попросту|проще говоря|он же|она же|оно же"),
		weak:  cues("или|это|мол|дескать"),
		verb:  cues("значит|означает|означало|обозначает|— это|это|подразумевает|имеется в виду|называют|называется"),
		next:  cues("то есть|это значит|это означает|так говорят|так называют|это выражение|выражение|иначе говоря|иными словами|другими словами|имеется в виду|так русские|так в народе"),
		other: cues("см|ср|с|стр|рис|гл|т|напр|например|в том числе|который|которая|которое|которые|и|а|но|потому|хотя|если|когда|род|р|ум|умер|далее|сокр|сокращённо|ныне|слева|справа|вверху|внизу|на фото|источник|около|примерно|в|с|из|до|от|по"),
		stage: cues("смеётся|смеется|смеются|смех|смех в зале|аплодисменты|пауза|плачет|вздыхает|улыбается|курсив мой|слева|справа|вверху|внизу|sic"),
		image: cues("так называемый|так называемая|так называемое|так называемые|так называемого|так называемой|так называемым|так называемую|так называемых|пресловутый|пресловутая|пресловутое|пресловутого|как говорится|как говорят|образно говоря|что называется|как говорят русские|в переносном смысле|выражение|поговорка"),
		plain: cues("буквально|настоящий|настоящая|настоящее|настоящую|деревянный|деревянная|пластиковый|два|две|три|четыре|пять"),
	},
	"zh": {
		that:  cues("即|意为|意思是|意思就是|意思是说|指|指的是|是指|意指|也就是|也就是说|就是|就是说|换句话说|换言之|比喻|形容|喻指|喻为|直译|字面|俄语|英语|法语|德语|日语|哈萨克语|俗语|谚语|成语|俚语|所谓|相当于|亦即|表示|说的是"),
		weak:  cues("或|一种"),
		verb:  cues("指|是指|意思是|的意思是|意为|即|就是|也就是|是一种|表示|比喻|形容|是个"),
		next:  cues("意思是|也就是说|这是|这句话|这个说法|换句话说|即|所谓|这个词|这一说法|这意味着"),
		other: cues("见|参见|参看|详见|第|例如|比如|如|包括|但|而且|因为|如果|虽然|生于|卒于|约|以下简称|下称|简称|左|右|上图|下图|图|表|来源|现|今|原"),
		stage: cues("笑|大笑|笑声|掌声|鼓掌|停顿|哭|叹气|左|右|上|下|原文如此"),
		image: cues("所谓|所谓的|俗话说|常言道|正如俗话所说|人们常说|打个比方|号称|称之为|称为|叫做|叫作"),
		plain: cues("真的|真正的|字面上|两只|三只|一只|一头|一条"),
	},
	"kk": {
		that:  cues("яғни|демек|мағынасы|дегенді білдіреді|деген мағынада|деген сөз|басқаша айтқанда|сөзбе-сөз|сөзбе сөз|тура мағынасы|орысша|ағылшынша|қытайша|айтқанда|дегеніміз|деген ұғым|былайша айтқанда|мәнісі|орыс тіліндегі|орыс тілінде"),
		weak:  cues("немесе|бұл|әлде"),
		verb:  cues("дегенді білдіреді|деген сөз|дегеніміз|деген мағына|мағынасы|білдіреді|яғни|бұл"),
		next:  cues("яғни|бұл сөз|бұл тіркес|демек|басқаша айтқанда|бұл дегеніміз|мағынасы|бұл"),
		other: cues("қараңыз|қар|б|бет|мысалы|соның ішінде|және|бірақ|өйткені|егер|туған|ж|бұдан әрі|сур|тарау|сол жақта|оң жақта|шамамен"),
		stage: cues("күледі|күлкі|қол шапалақтау|үнсіздік|сол жақта|оң жақта"),
		image: cues("деп аталатын|айтқандай|бейнелеп айтқанда|қазақ айтқандай|атышулы"),
		plain: cues("нағыз|ағаш|екі|үш|төрт"),
	},
	"uk": {
		that:  cues("тобто|інакше кажучи|іншими словами|букв|буквально|дослівно|у значенні|в сенсі|що означає|означає|мається на увазі|а саме|рос|англ|нім|каз|кит|вираз|приказка|так кажуть|простіше кажучи|щось на зразок"),
		weak:  cues("або|чи|це"),
		verb:  cues("означає|значить|— це|це|мається на увазі"),
		next:  cues("тобто|це означає|цей вислів|так кажуть|інакше кажучи|іншими словами|вислів"),
		other: cues("див|пор|с|стор|рис|гл|т|наприклад|напр|який|яка|яке|які|і|й|а|але|бо|якщо|коли|нар|далі|скорочено|ліворуч|праворуч|близько|зокрема|у|в|з"),
		stage: cues("сміється|сміх|оплески|пауза|ліворуч|праворуч"),
		image: cues("так званий|так звана|так зване|так звані|як то кажуть|як кажуть|образно кажучи|горезвісний"),
		plain: cues("буквально|справжній|справжня|дерев'яний|два|дві|три"),
	},
	"de": {
		that:  cues("das heißt|d. h|d.h|also|sprich|nämlich|wörtlich|wörtl|buchstäblich|das bedeutet|bedeutet|gemeint ist|gemeint sind|was bedeutet|was so viel heißt wie|so viel wie|soviel wie|im sinne von|mit anderen worten|anders gesagt|zu deutsch|auf deutsch|eine redewendung|redewendung|ein russischer|eine russische|ein chinesischer|eine art|in etwa|russ|engl|chin|ugs|umgangssprachlich|was heißt"),
		weak:  cues("oder|ein|eine|die|der|das"),
		verb:  cues("bedeutet|heißt|bezeichnet|meint|ist ein|ist eine|steht für|ist das|ist die"),
		next:  cues("das heißt|das bedeutet|gemeint ist|die redewendung|der ausdruck|mit anderen worten|damit ist|wörtlich"),
		other: cues("siehe|s|vgl|z. b|z.b|zum beispiel|beispielsweise|etwa|abb|kap|bd|und|aber|weil|obwohl|wenn|als|geb|geboren|gest|im folgenden|kurz|links|rechts|oben|unten|foto|quelle|ca|rund|darunter|in|im|am|aus|von|bis"),
		stage: cues("lacht|lachen|gelächter|applaus|beifall|pause|weint|seufzt|links|rechts|oben|unten|sic"),
		image: cues("sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|sprichwörtliche|sprichwörtlichen|wie man sagt|wie es so schön heißt|im übertragenen sinn|bildlich gesprochen"),
		plain: cues("buchstäblich|wörtlich|echte|echten|echter|hölzernen|zwei|drei|vier"),
	},
	"fr": {
		that:  cues("c'est-à-dire|c.-à-d|c-à-d|autrement dit|en d'autres termes|à savoir|soit|littéralement|litt|mot à mot|ce qui signifie|signifiant|qui signifie|ce qui veut dire|qui veut dire|veut dire|signifie|au sens de|expression|en russe|en chinois|une sorte de|une expression|un terme|comprendre|entendez|entendre|faisant référence à|désignant|ou plutôt"),
		weak:  cues("ou|un|une|le|la|l'"),
		verb:  cues("signifie|veut dire|désigne|c'est|est une|est un|renvoie à"),
		next:  cues("c'est-à-dire|autrement dit|cela signifie|cela veut dire|l'expression|cette expression|en d'autres termes"),
		other: cues("voir|cf|p|pp|fig|chap|par exemple|p. ex|ex|notamment|dont|qui|que|et|mais|car|parce que|bien que|si|quand|né|née|mort|ci-après|abrégé|à gauche|à droite|photo|source|environ|en|à|de|du|dans"),
		stage: cues("rires|rire|applaudissements|pause|sic|à gauche|à droite|il rit|elle rit"),
		image: cues("soi-disant|prétendu|prétendue|comme on dit|fameux|fameuse|au sens figuré|le proverbial|proverbial|proverbiale"),
		plain: cues("littéralement|véritable|vrai|vraie|deux|trois|quatre"),
	},
	"es": {
		that:  cues("es decir|o sea|esto es|en otras palabras|a saber|literalmente|lit|que significa|lo que significa|significa|que quiere decir|quiere decir|en el sentido de|expresión|una expresión|en ruso|en chino|una especie de|refiriéndose a|en referencia a|dicho de otro modo|mejor dicho|equivale a"),
		weak:  cues("o|un|una|el|la"),
		verb:  cues("significa|quiere decir|se refiere a|es una|es un|es la|es el|designa"),
		next:  cues("es decir|o sea|esto significa|eso significa|la expresión|esta expresión|en otras palabras"),
		other: cues("véase|ver|cf|p|pp|pág|fig|cap|por ejemplo|p. ej|incluidos|que|quien|cuyo|y|pero|porque|aunque|si|cuando|nacido|nacida|n|en adelante|abreviado|izquierda|derecha|foto|fuente|unos|alrededor|en|de|desde"),
		stage: cues("risas|ríe|aplausos|pausa|sic|izquierda|derecha"),
		image: cues("así llamado|llamado|llamada|supuesto|supuesta|como dicen|como se dice|proverbial|famoso|famosa|en sentido figurado"),
		plain: cues("literalmente|verdadero|verdadera|real|dos|tres|cuatro"),
	},
	"it": {
		that:  cues("cioè|ossia|ovvero|vale a dire|in altre parole|letteralmente|lett|che significa|significa|che vuol dire|vuol dire|nel senso di|espressione|un'espressione|un modo di dire|in russo|in cinese|una sorta di|riferendosi a|in riferimento a|per così dire|come dire|intendendo"),
		weak:  cues("o|un|una|il|la|l'"),
		verb:  cues("significa|vuol dire|vuole dire|indica|è una|è un|si riferisce a|designa"),
		next:  cues("cioè|ossia|ovvero|significa|questo significa|l'espressione|in altre parole|questa espressione"),
		other: cues("vedi|v|cfr|p|pp|pag|fig|cap|per esempio|ad esempio|es|tra cui|che|il quale|la quale|e|ma|perché|sebbene|se|quando|nato|nata|d'ora in poi|a sinistra|a destra|foto|fonte|circa|in|di|dal"),
		stage: cues("ride|risate|applausi|pausa|sic|a sinistra|a destra"),
		image: cues("cosiddetto|cosiddetta|cosiddetti|cosiddette|come si dice|come si suol dire|proverbiale|famoso|famosa|in senso figurato"),
		plain: cues("letteralmente|vero|vera|due|tre|quattro"),
	},
	"pt": {
		that:  cues("isto é|ou seja|quer dizer|em outras palavras|por outras palavras|a saber|literalmente|lit|que significa|significa|o que significa|no sentido de|expressão|uma expressão|em russo|em chinês|uma espécie de|referindo-se a|em referência a|dito de outro modo"),
		weak:  cues("ou|um|uma|o|a"),
		verb:  cues("significa|quer dizer|refere-se a|é uma|é um|designa|é o|é a"),
		next:  cues("isto é|ou seja|isso significa|a expressão|em outras palavras|quer dizer"),
		other: cues("ver|veja|cf|p|pp|pág|fig|cap|por exemplo|ex|incluindo|que|quem|cujo|e|mas|porque|embora|se|quando|nascido|nascida|n|doravante|à esquerda|à direita|foto|fonte|cerca|em|de|desde"),
		stage: cues("risos|ri|aplausos|pausa|sic|à esquerda|à direita"),
		image: cues("chamado|chamada|assim chamado|suposto|suposta|como se diz|como dizem|proverbial|famoso|famosa|no sentido figurado"),
		plain: cues("literalmente|verdadeiro|verdadeira|real|dois|duas|três"),
	},
	"tr": {
		that:  cues("yani|başka bir deyişle|bir başka deyişle|diğer bir deyişle|kelimesi kelimesine|kelimenin tam anlamıyla|harfi harfine|anlamına gelen|anlamına gelir|anlamında|anlamı|demek|demektir|rusça|çince|deyim|bir deyim|kastedilen|kelime anlamı"),
		weak:  cues("ya da|veya|bir"),
		verb:  cues("demek|demektir|anlamına gelir|anlamına geliyor|ifade eder|anlamındadır"),
		next:  cues("yani|bu deyim|bu ifade|başka bir deyişle|bu, |demek ki"),
		other: cues("bkz|bk|s|şek|örneğin|mesela|örn|ve|ama|fakat|çünkü|eğer|doğ|d|ö|bundan sonra|kısaca|solda|sağda|fotoğraf|kaynak|yaklaşık|bölüm"),
		stage: cues("güler|gülüşmeler|alkışlar|alkış|sessizlik|solda|sağda"),
		image: cues("sözde|sözüm ona|tabiri caizse|deyim yerindeyse|meşhur|dedikleri gibi|denilen"),
		plain: cues("gerçek|kelimenin tam anlamıyla|tahta|iki|üç|dört"),
	},
	"ar": {
		that:  cues("أي|أي أن|يعني|بمعنى|وتعني|ويعني|والمقصود|المقصود|حرفيا|حرفيًا|بعبارة أخرى|ومعناه|ومعناها|بالروسية|بالصينية|تعبير|في إشارة إلى"),
		weak:  cues("أو"),
		verb:  cues("يعني|تعني|أي|هو|هي|يقصد به|يشير إلى|تشير إلى"),
		next:  cues("أي|هذا يعني|والمقصود|بعبارة أخرى|هذا التعبير"),
		other: cues("انظر|راجع|ص|مثل|مثلا|بما في ذلك|الذي|التي|و|لكن|لأن|ولد|يسار|يمين|شكل|فصل|حوالي|في|من"),
		stage: cues("يضحك|ضحك|تصفيق|صمت|يسار|يمين"),
		image: cues("ما يسمى|المزعوم|كما يقال|المثل|على حد قول|ما يعرف"),
		plain: cues("حرفيا|حقيقي|حقيقية"),
	},
	"ja": {
		that:  cues("つまり|すなわち|即ち|いわば|直訳|という意味|の意味|の意|要するに|言い換えれば|ロシア語|中国語|英語|とは|を指す|のこと|文字通り|意味は"),
		weak:  cues("または|あるいは"),
		verb:  cues("とは|という意味|を意味|の意味|というのは|のこと|を指"),
		next:  cues("つまり|すなわち|これは|この表現|言い換えれば|という意味"),
		other: cues("参照|第|例えば|たとえば|図|表|頁|など|しかし|なぜなら|以下|左|右|写真|出典|約|現|旧"),
		stage: cues("笑|笑い|拍手|沈黙|左|右|原文ママ|苦笑|爆笑"),
		image: cues("いわゆる|所謂|俗に|ことわざ|と言われる|まさに"),
		plain: cues("本物の|実際の|文字通り|二匹の|三匹の"),
	},
	"ko": {
		that:  cues("즉|다시 말해|말하자면|곧|이라는 뜻|라는 뜻|의 뜻|뜻은|뜻|직역하면|직역|문자 그대로|러시아어|중국어|영어|을 의미|를 의미|란|이란"),
		weak:  cues("또는|혹은"),
		verb:  cues("은|는|란|이란|이라는 뜻|라는 뜻|을 의미|를 의미"),
		next:  cues("즉|다시 말해|이 표현|이 말은|이는|곧|이것은"),
		other: cues("참조|참고|제|예를 들어|예|그리고|하지만|왜냐하면|그림|표|쪽|이하|왼쪽|오른쪽|사진|출처|약|현|구|본명"),
		stage: cues("웃음|웃으며|박수|침묵|왼쪽|오른쪽"),
		image: cues("소위|이른바|속담에|흔히 말하는|말 그대로"),
		plain: cues("진짜|실제|나무로 된|두|세"),
	},
	"hi": {
		that:  cues("यानी|यानि|अर्थात|अर्थात्|मतलब|का मतलब|का अर्थ|शाब्दिक अर्थ|दूसरे शब्दों में|रूसी में|मुहावरा|अर्थ"),
		weak:  cues("या"),
		verb:  cues("का मतलब|का अर्थ|यानी|मतलब|अर्थात"),
		next:  cues("यानी|इसका मतलब|इसका अर्थ|यह मुहावरा|दूसरे शब्दों में|अर्थात"),
		other: cues("देखें|पृ|जैसे|उदाहरण|और|लेकिन|क्योंकि|जन्म|चित्र|बाएं|दाएं|लगभग|जो"),
		stage: cues("हंसते हुए|हंसी|तालियां|बाएं|दाएं"),
		image: cues("तथाकथित|कहावत|जैसा कि कहते हैं|कहते हैं"),
		plain: cues("सचमुच|असली|दो|तीन"),
	},
	"pl": {
		that:  cues("to jest|tzn|to znaczy|czyli|inaczej mówiąc|innymi słowy|dosłownie|dosł|co oznacza|oznacza|oznaczające|w znaczeniu|w sensie|a mianowicie|mianowicie|chodzi o|ros|ang|chiń|niem|powiedzenie|wyrażenie|prościej mówiąc|po polsku|po rosyjsku"),
		weak:  cues("albo|lub|to"),
		verb:  cues("oznacza|znaczy|— to|to|czyli|określa"),
		next:  cues("czyli|to znaczy|to oznacza|innymi słowy|wyrażenie|tak mówią|to wyrażenie"),
		other: cues("zob|por|s|str|rys|rozdz|t|np|na przykład|między innymi|który|która|które|i|a|ale|bo|ponieważ|jeśli|gdy|ur|zm|dalej|w skrócie|po lewej|po prawej|zdjęcie|źródło|około|w|z|od"),
		stage: cues("śmiech|śmieje się|oklaski|pauza|po lewej|po prawej|sic"),
		image: cues("tak zwany|tak zwana|tak zwane|tzw|jak to mówią|jak się mówi|przysłowiowy|przysłowiowa|przysłowiowe|w przenośni"),
		plain: cues("dosłownie|prawdziwy|prawdziwa|drewniany|dwa|dwie|trzy"),
	},
}

var noCues = &cueSet{}

// cuesOf returns the cues of a language, an empty set for an unknown one.
func cuesOf(tag string) *cueSet {
	if c := cueSets[lang.Base(tag)]; c != nil {
		return c
	}
	return noCues
}

// startsWith returns the length of the cue that s begins with, 0 for none. s must
// be in lower case.
func startsWith(s string, list []string) int {
	for _, c := range list {
		if strings.HasPrefix(s, c) && wordEnds(s, len(c)) {
			return len(c)
		}
	}
	return 0
}

// endsWith reports whether s, trimmed and in lower case, ends with a cue.
func endsWith(s string, list []string) bool {
	for _, c := range list {
		if strings.HasSuffix(s, c) && wordStarts(s, len(s)-len(c)) {
			return true
		}
	}
	return false
}
