package segment

var german = language{
	months: "januar februar märz april mai juni juli august september oktober november dezember jänner feber",
	tag:    "de",
	never: "abk abt adj angebl anm aufl ausg bem ber betr bez bhf eigtl etw exz fa fam geh gegr ges geschl gez hbf hist inh jmd jmdm " +
		"jmdn königl lic männl weibl mitgl nachf phil red reg röm griech verf vors wwe zb dr.med dr.phil dr.jur dipl.-ing schw " +
		"engl franz lat ital span russ dt bayr dr drs prof hr fr frl hrn dipl dipl.ing ing mag st z.b z.t z.zt z.tl zt d.h dh " +
		"i.d.r idr u.a ua u.u uu m.e me zzt s.o s.u s.a vgl bzw bspw ca evtl ggf ggfs inkl exkl insb insbes sog mind zzgl abzgl " +
		"gem geb gest lt bes ehem einschl ausschl entspr jew resp i.a i.s i.v m.a.w v.a va o.g og a.d an.d b.a.w b.w d.i di d.j " +
		"em f.d hl hrsg hg i.b i.e i.j kath kfm kgl led lfd mtl näml n.n nördl südl östl westl o.a o.b p.a q.e.d rd schweiz " +
		"österr staatl städt stellv u.e u.z urspr verh vorm wg zus z.hd zit allg amtl anl",
	number:   "nr nrn abb abs art bd bde kap s seite sp tab ziff tel fax bl jg rn vers v §",
	maybe:    "str mrd mio tsd co kg gmbh inc ltd e.v u.s.a u.s u.k zz max",
	month:    "jan feb mär apr jun jul aug sep sept okt nov dez Mo Mi Do Sa",
	era:      "v.chr n.chr v.u.z n.u.z a.m p.m",
	final:    "std sek min jh jhd jhdt pfd stk pkt usw usf etc u.a.m u.ä o.ä u.dgl u.ä.m ff f m.b.h",
	ordinals: true,
	endings:  "str",
	openers:  "ist war wird wurde sind waren",
	before: "am im der die das den dem des vom zum zur beim bis und ab seit ein eine einem einer eines jeder jede jedes jedem jeden " +
		"ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dieser diese dieses diesem diesen unser unsere unserem mein " +
		"meine meinem oder auf in mit von zu nach für als über unter papst kaiser könig heinrich friedrich karl ludwig wilhelm " +
		"otto",
	starters: "der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man mein dein sein unser euer ihre " +
		"seine meine diese dieser dieses diesen diesem jene jener und aber oder doch denn sondern wenn als weil dass da dann " +
		"damit danach dabei dazu daher deshalb deswegen darum dagegen davon daraus daran darauf darin hier dort nun jetzt heute " +
		"gestern morgen in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch gegen ohne um bis über unter " +
		"zwischen während wegen trotz seit neben hinter wer was wo wie wann warum welche welcher welches woher wohin nicht kein " +
		"keine nur auch noch schon so sehr immer nie alle alles viele einige manche mehr beide jeder jede jedes ist sind war " +
		"waren hat haben hatte wird werden wurde wurden kann können muss soll will es's zudem außerdem allerdings jedoch trotzdem " +
		"schließlich zunächst später bereits etwa sogar ja nein bitte",
	speech: "sagte fragte rief antwortete flüsterte schrie meinte murmelte erwiderte",
}

var dutch = language{
	tag: "nl",
	never: "dhr mevr mw mej dr drs mr ir ing prof ds st d.w.z dwz bijv o.a oa i.v.m ivm t.a.v tav m.b.t mbt resp ca zgn evt incl " +
		"excl vgl z.g i.p.v ipv a.u.b t/m n.a.v m.a.w o.l.v jhr hr fam gebr",
	number: "nr nrs blz pag p art hfst deel tel fig afb",
	maybe:  "inc ltd co str u.s bv",
	month:  "jan feb mrt apr jun jul aug sep sept okt nov dec",
	era:    "v.chr n.chr a.m p.m",
	final:  "enz etc e.d e.a jl",
	starters: "de het een deze dit dat die er hij zij ze wij we ik jij je u jullie zijn haar mijn ons onze hun en maar of want dus als " +
		"toen omdat hoewel terwijl dan daar hier nu in op aan bij met van voor naar uit over onder tussen tijdens na om te door " +
		"wie wat waar wanneer waarom hoe welke niet geen ook nog al alle veel sommige is was zijn waren heeft had wordt werd kan " +
		"zal moet vandaag gisteren morgen later",
}

var danish = language{
	openers: "er var blev",
	months:  "januar februar marts april maj juni juli august september oktober november december",
	tag:     "da",
	never: "adm att d.d e.l eks fhv fork gr lign lok m.a.o maks obs omk p.t tdl udg ult vedl årg kl bl hr fr frk dr prof st sct bl.a " +
		"f.eks fx d.v.s dvs ca evt inkl ekskl jf vedr pga p.g.a mht m.h.t ift i.f.t iflg adj adv afd alm anm bet bd civ dir gdr " +
		"hhv hk ing kbh kgl mag mr mrs ms pct resp skt stk sml tidl vha ang cand stud lic adr Skt",
	number:   "nr s p art kap bd sp tlf § fig tab",
	maybe:    "inc ltd co a/s u.s jr sr corp u.k",
	month:    "jan feb mar apr jun jul aug sep sept okt nov dec",
	era:      "f.kr e.kr a.m p.m",
	final:    "mdr mio mrd kr sek min årh stk osv m.v mv etc m.m mm m.fl mfl o.l ol o.s.v",
	ordinals: true,
	starters: "det den de en et han hun jeg du vi i man dette denne disse der her så og men eller for fordi hvis når da mens som efter " +
		"før under over mellem med uden til fra af på om ved mod hos siden hvem hvad hvor hvornår hvorfor hvordan hvilken ikke " +
		"ingen også kun nu senere derefter derfor dog er var har havde blev bliver kan skal vil må min din sin vores deres hendes " +
		"hans alle mange nogle the she he it they we",
}

var norwegian = language{
	openers:  "er var ble",
	tag:      "nb",
	shares:   "da",
	never:    "bl.a f.eks dvs ca evt inkl ekskl jf vedr pga mht ift iflg st hr fr dr prof",
	number:   "nr s kap tlf",
	final:    "osv m.m etc mv",
	era:      "f.kr e.kr",
	ordinals: true,
	starters: "det den de en et ei han hun jeg du vi dere man dette denne disse der her så og men eller for fordi hvis når da mens som " +
		"etter før under over mellom med uten til fra av på om ved mot hos siden ikke ingen også nå derfor er var har hadde ble " +
		"blir",
}

var swedish = language{
	tag:    "sv",
	never:  "bl.a t.ex d.v.s dvs ca ev inkl exkl jfr ang resp fr.o.m t.o.m f.d s.k p.g.a pga m.a.o dr prof hr fr st kl",
	number: "nr s sid kap tel fig bd",
	maybe:  "inc ltd co u.s",
	month:  "jan feb mar apr jun jul aug sep sept okt nov dec",
	era:    "f.kr e.kr",
	final:  "osv o.s.v m.m m.fl etc",
	starters: "det den de en ett han hon jag du vi ni man detta denna dessa där här så och men eller för om när då medan som efter före " +
		"under över mellan med utan till från av på vid mot hos sedan inte ingen också nu därför är var har hade blev",
}
