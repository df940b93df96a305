package lang

var abbreviationsEN = abbreviationList{
	title:  "Mr.|Mrs.|Ms.|Messrs.|Mmes.|Dr.|Prof.|Rev.|Revd.|Fr.|Sr.|St.|Ste.|Hon.|Rt. Hon.|Gen.|Lt. Gen.|Maj. Gen.|Brig. Gen.|Maj.|Col.|Lt. Col.|Lt.|Lieut.|Capt.|Cpt.|Cmdr.|Comdr.|Sgt.|Cpl.|Pvt.|Pfc.|Adm.|Gov.|Lt. Gov.|Sen.|Rep.|Reps.|Sens.|Pres.|Supt.|Insp.|Det.|Atty.|Amb.|Hr.|Mgr.|Msgr.|Bp.|Abp.|Bros.",
	never:  "e.g.|i.e.|cf.|viz.|vs.|v.|approx.|ca.|c.|circa.|esp.|incl.|excl.|resp.|ed.|eds.|trans.|transl.|repr.|rev. ed.|Mt.|Ft.|Pt.|Is.|Univ.|Dept.|Assn.|Natl.|Intl.|Govt.|Gr.|Lat.|Ger.|Fr.|Span.|Ital.|Eng.|Russ.|lit.|orig.|fig.|colloq.|abbr.|syn.|ant.|adj.|adv.|n.b.|N.B.|nb.|op. cit.|loc. cit.|ibid.|et seq.|aka.|a.k.a.|w.r.t.|def.|misc.|attn.|temp.|avg.|max.|env.|rel.",
	number: "No.|Nos.|no.|nos.|p.|pp.|pg.|vol.|vols.|Vol.|ch.|chap.|chs.|sec.|sect.|Sec.|fig.|figs.|Fig.|Figs.|tab.|Tab.|eq.|eqs.|Eq.|art.|arts.|Art.|par.|para.|l.|ll.|n.|nn.|ex.|exs.|ver.|vv.|pt.|pts.|bk.|app.|Rm.|Apt.|Ste.|tel.|Tel.|ext.|Ext.|col.|pl.",
	may: "etc.|et al.|Inc.|Ltd.|Co.|Corp.|Bros.|LLC.|Plc.|Jr.|Sr.|Esq.|Ph.D.|M.D.|B.A.|M.A.|B.Sc.|M.Sc.|D.D.S.|R.N.|a.m.|p.m.|A.M.|P.M.|A.D.|B.C.|B.C.E.|C.E.|U.S.|U.S.A.|U.K.|U.N.|E.U.|D.C.|N.Y.|Ave.|Blvd.|Rd.|Dr.|Ln.|Hwy.|Sq.|Ct.|Pl.|Pkwy.|ft.|in.|oz.|lb.|lbs.|yd.|yds.|mi.|sq. ft.|gal.|hr.|hrs.|min.|mins.|sec.|secs.|kg.|km.|cm.|mm.|" +
		"Jan.|Feb.|Mar.|Apr.|Jun.|Jul.|Aug.|Sep.|Sept.|Oct.|Nov.|Dec.|Mon.|Tue.|Tues.|Wed.|Thu.|Thur.|Thurs.|Fri.|Sat.|Sun.|est.|cont.|cont'd.|P.S.|R.I.P.",
}

var abbreviationsDE = abbreviationList{
	title:  "Hr.|Hrn.|Fr.|Frl.|Dr.|Dres.|Prof.|Dipl.-Ing.|Dipl.-Kfm.|Dipl.|Ing.|Mag.|Lic.|med.|phil.|jur.|rer. nat.|h. c.|Dr. h. c.|St.|Hl.|Gebr.|Gen.|Hptm.|Lt.|Oblt.|Pfr.|P.|Bgm.|Reg.-Rat.|Stud.|cand.|Msgr.|Präs.|Vors.|stellv.|komm.|Geschf.|Abg.",
	never:  "z. B.|d. h.|u. a.|u. U.|u. E.|i. d. R.|i. A.|i. V.|i. e. S.|i. w. S.|i. S. v.|i. H. v.|i. B.|o. g.|s. o.|s. u.|s. a.|vgl.|bzw.|bspw.|ggf.|evtl.|eventl.|ca.|zzgl.|inkl.|exkl.|einschl.|abzgl.|bez.|bzgl.|betr.|geb.|gest.|verh.|verw.|gen.|sog.|sogen.|insb.|insbes.|vermutl.|eigtl.|urspr.|ehem.|jew.|jeweil.|max.|mind.|min.|durchschn.|allg.|bes.|dt.|engl.|frz.|franz.|ital.|span.|lat.|griech.|russ.|poln.|türk.|chin.|jap.|arab.|österr.|schweiz.|europ.|amerik.|wörtl.|ugs.|veralt.|Abk.|Hrsg.|hrsg.|Hg.|hg.|Verf.|Übers.|übers.|Bearb.|bearb.|Red.|Mitarb.|Str.|nördl.|südl.|östl.|westl.|staatl.|städt.|kath.|ev.|evang.|a. d.|a. M.|b.|v.|m. E.|m. W.|m. a. W.|z. T.|z. Z.|z. Zt.|p. a.|Bhf.|Hbf.|lt.|gem.|sc.|scil.|i. Allg.|unv.|Univ.",
	number: "Nr.|Nrn.|S.|Bd.|Bde.|Kap.|Abb.|Tab.|Abs.|Abschn.|Art.|§§.|Ziff.|Buchst.|Anm.|Anh.|Anl.|Bl.|Sp.|Z.|V.|H.|Jg.|Lfg.|T.|Tl.|Tel.|Fax.|App.|Zi.|Pos.|Aufl.|Rdnr.|Rn.|Fn.|Vers.",
	may: "usw.|usf.|u. s. w.|etc.|u. ä.|u. Ä.|o. ä.|o. Ä.|u. dgl.|u. a. m.|u. v. m.|u. v. a.|u. v. a. m.|ff.|f.|v. Chr.|n. Chr.|u. Z.|v. u. Z.|Jh.|Jhs.|Jhd.|Jhdt.|Mio.|Mrd.|Tsd.|Std.|Min.|Sek.|Mon.|Wo.|Stk.|Ltr.|Kg.|Pfd.|Ztr.|Qm.|a. D.|i. R.|e. V.|G. m. b. H.|Co.|Ges.|d. J.|d. M.|o. J.|o. O.|m. b. H.|" +
		"Jan.|Jän.|Feb.|Febr.|Mrz.|Apr.|Jun.|Jul.|Aug.|Sept.|Sep.|Okt.|Nov.|Dez.|Mo.|Di.|Mi.|Do.|Fr.|Sa.|So.|Verl.|Inst.|Abt.|Dgl.|gez.|ebd.|a. a. O.",
}
