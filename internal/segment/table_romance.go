package segment

var french = language{
	words: "a y",
	tag:   "fr",
	never: "m mm mme mmes mlle mlles dr prof me mgr st ste sts cf c.-à-d c.à.d càd p.ex ex env vs gén lt cdt r.p arr ass boul bd lat " +
		"trad dir coll",
	number:  "n no nos art chap fig p pp pag tél tel vol t réf § n°",
	maybe:   "cie inc ltd co s.a sa u.s av éd jr sq arch",
	month:   "janv févr fév avr juil sept oct nov déc",
	era:     "apr.j.-c av.j.-c j.-c a.m p.m",
	final:   "etc",
	openers: "en à vers depuis avant après jusqu'en dès",
	starters: "le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs mon ma mes " +
		"notre votre qui que quoi quel quelle quand où comment pourquoi et mais ou donc or ni car si comme lorsque puisque dans " +
		"en à au aux avec sans pour par sur sous entre vers chez après avant depuis pendant selon malgré ici là puis ensuite " +
		"enfin alors ainsi aussi cependant toutefois pourtant plus tout tous toutes c'est ne pas non oui aucun chaque plusieurs",
	speech: "demanda dit répondit cria murmura s'écria ajouta",
}

var spanish = language{
	tag: "es",
	never: "d.ª pza izq dcha trad comp coord cfr ibid op bs ff jj cc ed hab lcdo lcda sr sra srta sres sras d dn dña dr dra dres lic " +
		"ing arq prof profa gral cnel cap tte sto sta p.ej pej ej vs cra fr mons excmo excma ilmo ilma rdo av avda ca aprox gob " +
		"máx vid cf licda",
	number: "no núm nro n.º n° nº núms pág págs p pp art arts cap caps vol vols fig tel tels ext fax t § n",
	maybe: "ff.aa jj.oo cc.aa bs.as inc ltd co cía s.a s.l s.a.s ee.uu ee.uu. u.s jr dpto depto ud uds vd vds b.c d.f ss.mm admón " +
		"atte",
	month:   "ene feb abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom Mar",
	era:     "a.c d.c a.m p.m a.j.c d.j.c a.de.c d.de.c",
	final:   "min seg etc",
	openers: "en a hacia desde hasta antes después sobre",
	starters: "el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella él ella ellos ellas yo tú usted " +
		"ustedes nosotros su sus mi mis nuestro nuestra que qué quién quien cuál cuando cuándo donde dónde cómo como por para y e " +
		"o u pero sino si aunque porque pues así también tampoco no sí en a al de del con sin sobre entre hasta desde hacia según " +
		"durante tras ante bajo contra ahora entonces luego después antes hoy ayer mañana aquí allí además sin finalmente hay es " +
		"era fue son eran ha han había todo toda todos todas cada muchos muchas algunos algunas otro otra se le les me te nos",
	speech: "dijo preguntó respondió gritó contestó exclamó susurró",
}

var italian = language{
	words: "è é",
	tag:   "it",
	never: "ill.mo ill.ma chiar.mo preg.mo preg.ma f.lli all abbr agg c.a c.m p.v v es n.b lett mitt dest sigg.ri sig sigg sig.ra " +
		"sig.na sigra dott dott.ssa dr dr.ssa prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons ss egr gent gent.mo " +
		"spett ill es ad.es p.es cfr vs ca cav comm sac rev card p.zza c.so v.le l.go on.le pres dir min.o",
	number:  "sec segg cell rif prot cpv n nn nr num pag pagg p pp art artt cap capp vol voll fig figg tel tab § fasc",
	maybe:   "s.p.a spa s.r.l srl inc ltd co u.s u.s.a jr s.n.c s.a.s a.s.l u.e",
	month:   "feb mar apr mag giu lug ago set sett ott nov dic lun mart merc giov ven sab dom",
	era:     "a.c d.c a.m p.m",
	final:   "ecc etc",
	openers: "nel nell alle verso dal fino dopo prima intorno",
	starters: "il lo la i gli le l un uno una questo questa questi queste quello quella egli ella lui lei loro noi voi io tu esso essa " +
		"suo sua suoi mio mia nostro che chi cosa quale quando dove come perché per e ed ma o oppure se anche non no sì in nel " +
		"nella nei nelle nello a al alla ai alle di del della dei delle da dal dalla con senza su sul sulla tra fra dopo prima " +
		"durante secondo ora allora poi infine così quindi inoltre tuttavia però c'è ci si è era sono erano ha hanno aveva tutti " +
		"tutto ogni molti alcuni oggi ieri domani qui",
	speech: "disse chiese rispose gridò esclamò",
}

var portuguese = language{
	words: "é",
	tag:   "pt",
	never: "sr sra srs sras srta d dr dra drs dras prof profa eng exmo exma ilmo ilma gen cel cap ten maj sgt st sto sta pe fr p.ex " +
		"pex ex cf vs aprox v.g i.e Dom",
	number:  "n no nº n.º núm pág págs p pp art arts cap caps vol vols fig figs tel t §",
	maybe:   "ltda ltd inc co cia s.a e.u.a eua u.s jr av",
	month:   "jan fev abr mai jun jul ago set out nov dez Mar",
	era:     "a.c d.c a.m p.m",
	final:   "etc",
	openers: "em no na às desde até antes depois por",
	starters: "o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas eu tu você vocês nós " +
		"seu sua seus suas meu minha nosso que quem qual quando onde como por porque para e mas ou se embora pois também não sim " +
		"em no na nos nas de do da dos das com sem sobre entre até desde segundo durante após antes agora então depois hoje ontem " +
		"amanhã aqui ali além finalmente há é era foi são eram tem tinha todo todos cada muitos alguns outro outra",
	speech: "disse perguntou respondeu gritou exclamou",
}

var romanian = language{
	tag:    "ro",
	never:  "dl dna dr prof ing sf gen col cf ex de.ex p.ex aprox",
	number: "nr pag p art alin cap vol fig tel",
	maybe:  "s.a s.r.l str bd u.s",
	month:  "ian feb mar apr iun iul aug sept oct nov dec",
	era:    "î.hr d.hr a.m p.m",
	final:  "etc ș.a",
	starters: "un o în la pe cu de din după pentru și dar sau dacă când unde cum ce care acest această acesta aceasta ei el ea noi voi " +
		"eu tu nu da este sunt era a au fost",
}
