package segment

var polish = language{
	tag: "pl",
	never: "dr mgr inż prof doc hab ks bp abp kard św śp płk mjr kpt por ppor sierż ul al pl np m.in tzn tj tzw ok zob ang niem łac " +
		"franc ros wł gr wg tłum przyp woj pow gm hr s.p wz zw ds dn dyr kier zast nadz pw jw",
	number:   "nr str s art ust pkt lit poz t tom rozdz rys tab ryc tel § godz ur zm",
	maybe:    "sp.z.o.o s.a sp inc ltd co u.s oo im lek gen",
	month:    "stycz lut mar kwiec maj czerw sierp wrzes paźdz listop grudz",
	era:      "r w p.n.e n.e rr ww",
	final:    "itd itp in zł tys mln mld egz os m.st i.in",
	openers:  "w we na od do około po przed jest był była ma miał miała",
	ordinals: true,
	before:   "w we na do od i z ze dnia roku wieku po przed jako lub miejsce",
	starters: "on ona ono oni one ja my wy ty jego jej ich mój moja nasz nasza twój wasz swój to ten ta te ci tamten tam tu tutaj tak " +
		"taki taka takie wszystko wszyscy każdy każda i a ale lub albo jednak choć jeśli jeżeli gdy kiedy zanim aby żeby dlatego " +
		"potem wtedy teraz dziś dzisiaj wczoraj jutro wreszcie nagle znowu już jeszcze tylko nawet w we na po przy dla z ze do od " +
		"za pod nad między przez przed bez wśród obok oprócz przeciw zamiast według podczas co kto gdzie jak jaki jaka jakie " +
		"dokąd skąd dlaczego czemu ile czyj czy nie był była było byli są jest będzie może można trzeba pierwszy pierwsza drugi " +
		"wiele niektórzy inni inny jeden jedna przecież więc także również natomiast ponadto następnie",
	speech: "powiedział powiedziała zapytał zapytała odpowiedział odparł krzyknął szepnął",
}

var czech = language{
	openers: "je byl byla bylo má měl",
	tag:     "cs",
	never: "dr ing mgr bc judr mudr phdr rndr prof doc sv gen plk tj tzv tzn např resp cca popř příp mj ul nám hl zvl angl něm lat " +
		"zn vč",
	number:   "č čís str s čl odst obr tab tel kap §",
	maybe:    "s.r.o a.s spol co inc ltd",
	month:    "ún břez červ srp září říj",
	era:      "př.n.l n.l př.kr po.kr hod",
	final:    "atd apod aj tis mil kč",
	ordinals: true,
	starters: "on ona ono oni já my vy ty to ten ta ti tento tato toto tam tady tak a ale nebo však když pokud aby protože proto potom " +
		"pak teď dnes včera zítra v ve na po při pro z ze do od za pod nad mezi přes před bez u s se co kdo kde jak jaký proč " +
		"kolik ne není byl byla bylo byli je jsou může první druhý také již už ještě jen",
}

var slovak = language{
	openers: "je bol bola bolo má mal",
	tag:     "sk",
	never: "dr ing mgr bc judr mudr phdr rndr prof doc sv gen plk tj tzv t.j t.z tzn napr resp cca popr príp ul nám hl angl nem lat " +
		"zn p sv. mil.zn",
	number:   "č čís str s čl ods obr tab tel kap §",
	maybe:    "s.r.o a.s spol co inc ltd o.c.p",
	month:    "jan feb mar apr jún júl aug sep okt nov dec",
	era:      "pred.kr po.kr hod p.n.l",
	final:    "atď a.i pod tis mil",
	ordinals: true,
	starters: "on ona ono oni ja my vy ty to ten tá tí tento táto toto tam tu tak a ale alebo však keď ak aby pretože preto potom teraz " +
		"dnes včera zajtra v vo na po pri pre z zo do od za pod nad medzi cez pred bez u s so čo kto kde ako aký prečo koľko nie " +
		"bol bola bolo boli je sú môže prvý druhý tiež už ešte len",
}

var slovene = language{
	openers:  "je bil bila ima",
	tag:      "sl",
	never:    "dr mag prof doc ing g ga gdč sv gen npr tj t.i tim oz ul zn",
	number:   "št str čl odst tel pogl §",
	era:      "n.št pr.n.št ur",
	final:    "itd ipd idr itn",
	ordinals: true,
	starters: "on ona ono oni jaz mi vi ti to ta ti tam tu tako in a ali pa če ko da ker zato potem zdaj danes včeraj v na po pri za iz " +
		"z s do od pod nad med čez pred brez kaj kdo kje kako zakaj ne ni bil bila bilo je so",
}

var croatian = language{
	openers:  "je bio bila ima",
	tag:      "hr",
	never:    "dr mr prof doc ing inž gosp gđa gđica sv gen npr tj tzv ul",
	number:   "br str čl st sl tel pogl",
	era:      "g god pr.kr n.e p.n.e",
	final:    "itd i.sl sl i.dr",
	ordinals: true,
	starters: "on ona ono oni ja mi vi ti to taj ta ovaj ova ovo tamo tu tako i a ali ili ako kad kada dok da jer zato potom sada danas " +
		"jučer u na po pri za iz s sa od do poslije prije pod nad među kroz bez što tko gdje kako zašto ne nije je su bio bila " +
		"bilo",
}

var hungarian = language{
	tag:      "hu",
	never:    "dr ifj id özv prof pl ún ill kb vö u.i szt st br gr",
	number:   "sz old o. fej köt tel évf bek",
	maybe:    "kft bt rt zrt nyrt u",
	month:    "jan febr márc ápr jún júl aug szept okt nov dec",
	era:      "i.e i.sz kr.e kr.u u",
	final:    "stb s.t.b",
	ordinals: true,
	starters: "a az egy ez azok ezek ő ők én te mi ti ön és de vagy ha amikor mert hogy így akkor most ma tegnap holnap itt ott nem " +
		"igen is csak már még volt van lesz mi ki hol hogyan miért minden sok néhány azonban tehát később",
}

var finnish = language{
	openers:  "on oli ovat olivat täytti",
	tag:      "fi",
	never:    "esim ns mm ts ko po prof tri ent eri kr ks vrt nk hra rva",
	number:   "nro s luku ss puh art",
	maybe:    "oy ab u.s",
	era:      "eaa jaa eks jks ekr jkr klo",
	final:    "jne ym yms",
	ordinals: true,
	starters: "se ne hän he minä sinä me te tämä nämä tuo nuo ja mutta tai jos kun koska että niin siis nyt tänään eilen huomenna " +
		"siellä täällä ei on oli ovat olivat mitä kuka missä miten miksi kaikki moni myös vain jo vielä sitten",
}

var turkish = language{
	tag: "tr",
	never: "dr prof doç yrd müh öğr arş uzm alb yb gen org tuğg korg hz örn bkz yak çev haz sn ort a.g.e krş m.ö m.s i.ö i.s t.c op " +
		"ecz Av Gör",
	number:   "no nr s sf syf tel cilt c mad md fas şek tab bl",
	maybe:    "a.ş ltd şti inc co t.a.ş a.b.d Cad Sok Mah Bul Apt",
	month:    "oca şub mar nis tem ağu eyl eki",
	final:    "vb vs vd vdğ",
	era:      "yy",
	ordinals: true,
	starters: "bu şu o bunlar şunlar onlar ben sen biz siz onun bunun benim bizim ve ama fakat ancak veya ya eğer çünkü sonra daha " +
		"şimdi bugün dün yarın orada burada bir her bazı birçok çok tüm ne kim nerede nasıl neden niçin hangi kaç değil hayır " +
		"evet de da ki için ile gibi kadar önce ayrıca böylece yine hem artık ise",
	speech: "dedi sordu bağırdı fısıldadı yanıtladı",
}
