package segment

var english = language{
	tag: "en",
	never: "mr mrs ms messrs mmes dr prof profs e.g eg i.e ie cf viz vs v.s btw approx esp incl excl resp prop a.k.a aka ca et n.b " +
		"nb Ft Pt Mlle Mme Msgr Br rt asst assoc p.o p.s p.p.s med mfg natl intl govt mgr dir Gen Lt Col Maj Capt Cpt Cmdr Adm Sgt Cpl Pvt " +
		"Sen Rep Reps Gov Pres Supt Insp Ald Amb Atty Bro Sis Det Rev Fr St Ste Mt Mts Hon Ven Esqrs Sens Profs",
	number: "c no nos vol vols p pp pg pgs page pages fig figs ch chap chaps sec sect par para ver v vv tab tel ext fax rs op eq eqs " +
		"ex l ll fol app bk div Rs Rm Apt apt rm Bldg bldg cl art",
	maybe: "inc ltd co corp plc llc bros jr sr esq phd u.s u.s.a u.k u.n u.a.e e.u d.c dept univ assn est ave blvd rd hwy sq al ed " +
		"eds sq.ft fl.oz cu.ft n.y l.a ph.d m.d b.a m.a j.d ll.m ll.b d.phil m.sc b.sc m.b.a misc Cal Calif Mass Conn Colo Pa Va " +
		"Wis Minn Mich Ariz Okla Tenn Tex Wash Ore Fla Ga Ill Ind NE NW SE SW n.e n.w s.e s.w",
	month:   "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun",
	era:     "a.m p.m am pm b.c a.d b.c.e c.e bce ce a.h",
	final:   "etc ft lb lbs oz",
	openers: "at in by on around about from until till since before after circa during near toward towards between as",
	starters: "the a an this that these those there here he she it we you they i his her its our your their my who what when where why " +
		"how which whose and but or so yet nor if then thus hence however although though because since while whereas as at in on " +
		"by for from with without within of to after before during until about above below under over between among through into " +
		"onto upon near against despite is are was were am do does did have has had can could will would shall should may might " +
		"must not no yes some any all both each every many most much few several other another such only also even still just " +
		"perhaps maybe once now today yesterday tomorrow later soon finally meanwhile moreover furthermore nevertheless instead " +
		"indeed otherwise eventually suddenly unfortunately fortunately let please one two three nobody nothing everyone " +
		"everything someone something anyone anything it's he's she's that's there's don't didn't next again first second",
	speech: "said asked replied cried shouted whispered answered exclaimed muttered murmured called added demanded inquired enquired " +
		"yelled screamed gasped sighed laughed repeated continued went began interrupted wondered thought snapped roared remarked",
}
