package lang

var abbreviationsFR = abbreviationList{
	title:  "M.|MM.|Mr.|Mme.|Mmes.|Mlle.|Mlles.|Dr.|Drs.|Pr.|Me.|Mgr.|St.|Ste.|Sts.|R. P.|P.|Vve.|Cdt.|Cne.|Col.|Gal.|Lt.|Sgt.|Adj.|Cap.|Prés.|Dir.|S. E.|S. M.|S. S.|S. A. R.|Ing.|Prof.",
	never:  "p. ex.|par ex.|ex.|c.-à-d.|c.à.d.|cf.|conf.|v.|voy.|env.|av.|apr.|bd.|boul.|pl.|rte.|fg.|imp.|all.|angl.|esp.|ital.|lat.|gr.|fr.|litt.|fig.|fam.|arch.|anc.|dép.|hab.|éd.|éds.|trad.|coll.|sous la dir.|dir.|réd.|rév.|aug.|ms.|mss.|inéd.|adj.|adv.|subst.|masc.|fém.|sing.|plur.|prép.|conj.|prov.|loc.|abr.|not.|spéc.|max.|moy.|N. B.|N.B.|N. D. L. R.|N. D. T.|resp.|ca.|e.g.|i.e.|op. cit.|loc. cit.|id.",
	number: "n°.|no.|nos.|p.|pp.|t.|tt.|vol.|vols.|ch.|chap.|fig.|figs.|tab.|art.|al.|§.|ann.|app.|sect.|l.|ll.|v.|vv.|pl.|fasc.|livr.|tél.|bât.|esc.|appt.|apt.|étg.|fo.|f.|col.|not.|r.",
	may: "etc.|et al.|et coll.|av. J.-C.|apr. J.-C.|ap. J.-C.|s.|ss.|suiv.|et suiv.|sq.|sqq.|ibid.|S. A.|S.A.|S.A.R.L.|S. A. R. L.|Cie.|Cies.|Sté.|Éts.|Ets.|Univ.|min.|sec.|h.|kg.|km.|cm.|mm.|fr.|cts.|mio.|mrd.|P.-S.|P.S.|s. d.|s. l.|s. l. n. d.|" +
		"janv.|févr.|fév.|avr.|juill.|sept.|oct.|nov.|déc.|lun.|mar.|mer.|jeu.|ven.|sam.|dim.",
}

var abbreviationsES = abbreviationList{
	title:  "Sr.|Sra.|Srta.|Sres.|Sras.|Srtas.|D.|Dª.|Dña.|Dn.|Dr.|Dra.|Dres.|Dras.|Prof.|Profa.|Lic.|Licda.|Lcdo.|Lcda.|Ing.|Arq.|Mtro.|Mtra.|Abg.|Fr.|Hno.|Hna.|Pbro.|Rvdo.|Mons.|Excmo.|Excma.|Ilmo.|Ilma.|S. M.|S. A. R.|S. S.|S. E.|Sto.|Sta.|S.|Gral.|Cnel.|Tte.|Cap.|Cmte.|Sgto.|Alm.|Pdte.|Pdta.|Dir.|Vdo.|Vda.",
	never:  "p. ej.|p.ej.|ej.|i. e.|e. g.|cf.|cfr.|v. gr.|v. g.|vid.|aprox.|ca.|c.|av.|avda.|avd.|Av.|Avda.|c/.|C/.|pza.|plza.|Pza.|ctra.|Ctra.|urb.|Urb.|prov.|dep.|depto.|dpto.|ingl.|fr.|it.|al.|lat.|gr.|ár.|rus.|port.|cat.|lit.|fig.|fam.|ant.|coloq.|abrev.|ed.|eds.|trad.|coord.|comp.|dir.|col.|adj.|adv.|sust.|masc.|fem.|sing.|pl.|máx.|mín.|prom.|N. B.|N. del T.|N. de la R.|a. k. a.|op. cit.|loc. cit.|íd.|admón.|gob.|min.|Univ.|Fdo.|esp.|excl.|incl.|resp.",
	number: "n.º.|nº.|núm.|núms.|No.|p.|pp.|pág.|págs.|t.|tt.|vol.|vols.|cap.|caps.|fig.|figs.|tab.|art.|arts.|párr.|ap.|sec.|l.|ll.|v.|vv.|lám.|ils.|fasc.|tel.|tels.|teléf.|tfno.|ext.|dcha.|izq.|izda.|km.|apdo.|C. P.|esc.|pta.|f.|fol.",
	may: "etc.|et al.|y cols.|a. C.|a.C.|d. C.|d.C.|a. de C.|d. de C.|s.|ss.|S. A.|S.A.|S. L.|S.L.|Ltda.|Cía.|Hnos.|Inc.|EE. UU.|EE.UU.|JJ. OO.|RR. HH.|FF. AA.|a. m.|p. m.|a.m.|p.m.|Ud.|Uds.|Vd.|Vds.|h.|hs.|hrs.|min.|seg.|kg.|cm.|mm.|ptas.|cts.|mill.|ibíd.|ib.|q. e. p. d.|P. D.|P. S.|pdo.|" +
		"ene.|feb.|mar.|abr.|may.|jun.|jul.|ago.|sept.|sep.|oct.|nov.|dic.|lun.|mié.|jue.|vie.|sáb.|dom.|Jr.|hno.|fdo.",
}

var abbreviationsIT = abbreviationList{
	title:  "sig.|sig.ra.|sig.na.|sigg.|Sig.|Sig.ra.|Sig.na.|Sigg.|dott.|dott.ssa.|Dott.|Dott.ssa.|dr.|Dr.|prof.|prof.ssa.|Prof.|Prof.ssa.|ing.|Ing.|avv.|Avv.|arch.|Arch.|geom.|rag.|Rag.|on.|On.|sen.|Sen.|cav.|comm.|gr. uff.|mons.|Mons.|don.|P.|S.|SS.|s.|gen.|Gen.|col.|Col.|cap.|magg.|ten.|serg.|amm.|pres.|Pres.|dir.|vicepres.|S. E.|S. M.|S. S.|egr.|gent.|gent.mo.|ill.mo.|spett.|Spett.|preg.mo.",
	never:  "p. es.|p.es.|ad es.|es.|cfr.|cf.|v.|vd.|ca.|c.a.|circ.|av.|op. cit.|loc. cit.|id.|c.so.|C.so.|p.za.|P.za.|p.zza.|v.le.|V.le.|loc.|fraz.|prov.|ingl.|fr.|franc.|ted.|sp.|lat.|gr.|russ.|ar.|lett.|fig.|fam.|ant.|arc.|region.|dial.|abbr.|ed.|edd.|trad.|a cura di.|cur.|red.|coll.|agg.|avv.|sost.|masch.|femm.|sing.|plur.|max.|min.|N. B.|N.B.|N. d. R.|N. d. T.|n.d.r.|n.d.t.|c.d.|cd.|cosid.|rif.|all.|sen.|Univ.|ist.|dip.|min.|gov.|naz.|internaz.|resp.|rispett.|spec.|partic.",
	number: "n.|nn.|num.|n.ro.|p.|pp.|pag.|pagg.|t.|tt.|vol.|voll.|cap.|capp.|fig.|figg.|tab.|tabb.|art.|artt.|par.|parr.|sez.|l.|ll.|v.|vv.|tav.|tavv.|fasc.|tel.|int.|sc.|p.no.|ed.|c.|cc.|f.|ff.|all.|co.|lett.",
	may: "ecc.|etc.|et al.|e coll.|a.C.|a. C.|d.C.|d. C.|sec.|secc.|seg.|segg.|sgg.|ss.|S.p.A.|S. p. A.|S.r.l.|S. r. l.|s.r.l.|s.n.c.|S.a.s.|F.lli.|C.ia.|Soc.|h.|min.|kg.|km.|cm.|mm.|mq.|mc.|l.|mln.|mld.|ibid.|P. S.|P.S.|c. m.|u. s.|p. v.|" +
		"genn.|gen.|febbr.|febb.|mar.|apr.|magg.|giu.|lug.|ago.|sett.|ott.|nov.|dic.|lun.|mart.|merc.|giov.|ven.|sab.|dom.|jr.",
}

var abbreviationsPT = abbreviationList{
	title:  "Sr.|Sra.|Srta.|Srs.|Sras.|D.|Dr.|Dra.|Drs.|Dras.|Prof.|Profa.|Profª.|Eng.|Engª.|Arq.|Adv.|Pe.|P.|Fr.|Ir.|Rev.|Mons.|D. M.|Exmo.|Exma.|Ilmo.|Ilma.|V. Exa.|V. Ex.ª.|V. S.ª.|S. M.|S. S.|S. Exa.|Sto.|Sta.|S.|Gen.|Gal.|Cel.|Ten.|Cap.|Maj.|Sgt.|Alm.|Pres.|Dir.|Min.|Dep.|Sen.|Gov.|Ver.|Com.|Vva.",
	never:  "p. ex.|p.ex.|ex.|i. e.|e. g.|cf.|cfr.|conf.|v.|v. g.|vd.|aprox.|ca.|c.|av.|Av.|avda.|R.|r.|Pça.|pça.|Pç.|Trav.|trav.|Estr.|Rod.|Al.|Jd.|Vl.|Bl.|prov.|depto.|dep.|ingl.|fr.|it.|al.|lat.|gr.|ár.|rus.|esp.|cast.|lit.|fig.|fam.|ant.|pop.|abrev.|ed.|eds.|trad.|org.|orgs.|coord.|comp.|dir.|col.|adj.|adv.|subst.|masc.|fem.|sing.|pl.|máx.|mín.|méd.|N. B.|N. do T.|N. da R.|op. cit.|loc. cit.|id.|gov.|mun.|est.|fed.|nac.|Univ.|Fac.|Inst.|excl.|incl.|resp.|ref.|obs.|Obs.|atte.",
	number: "n.º.|nº.|n.|nos.|num.|núm.|p.|pp.|pág.|págs.|pg.|t.|vol.|vols.|cap.|caps.|fig.|figs.|tab.|art.|arts.|par.|§.|inc.|al.|sec.|l.|ll.|vv.|fasc.|tel.|tels.|telef.|ram.|apto.|ap.|and.|bl.|cj.|km.|cx.|fl.|fls.|f.|est.|doc.|ed.",
	may: "etc.|et al.|e cols.|a.C.|a. C.|d.C.|d. C.|séc.|sécs.|s.|ss.|seg.|segs.|S. A.|S.A.|Ltda.|Lda.|Cia.|C.ia.|Irs.|Inc.|E.U.A.|h.|hs.|min.|seg.|kg.|cm.|mm.|mi.|bi.|ibid.|ib.|P. S.|P.S.|q. e. d.|Jr.|Jor.|Fº.|Nt.|" +
		"jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|dez.|seg.|ter.|qua.|qui.|sex.|sáb.|dom.|a.m.|p.m.",
}
