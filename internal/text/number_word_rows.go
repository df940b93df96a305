package text

// numberWordRows are the number words by language, nominative first, then the
// other cases where the language has them.
var numberWordRows = []wordRows{
	{
		lang: "en", connector: "and", noBareHundred: true,
		words: `0 zero; 1! one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven;
			12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen;
			20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety;
			100* hundred; 1000* thousand; 1000000* million; 1000000000* billion; 1000000000000* trillion; 0a a an; 60 threescore; 80 fourscore`,
		ordinals: `1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth;
			11 eleventh; 12 twelfth; 13 thirteenth; 14 fourteenth; 15 fifteenth; 16 sixteenth; 17 seventeenth;
			18 eighteenth; 19 nineteenth; 20 twentieth; 30 thirtieth; 40 fortieth; 50 fiftieth; 60 sixtieth;
			70 seventieth; 80 eightieth; 90 ninetieth`,
		endings: "-",
	},
	{
		lang: "ru",
		words: `0 ноль ноля нолю нолем нолём ноле нуль нуля нулю нулем нулём нуле;
			1! один одна одно одного одной одну одному одним одном; 2 два две двух двум двумя двое двоих двоим двоими;
			3 три трех трёх трем трём тремя трое троих троим троими; 4 четыре четырех четырёх четырем четырём четырьмя четверо четверых;
			5 пять пяти пятью пятеро пятерых; 6 шесть шести шестью шестеро шестерых; 7 семь семи семеро семерых; 7? семью;
			8 восемь восьми восемью восьмью; 9 девять девяти девятью; 10 десять десяти десятью;
			40 сорок сорока; 50 пятьдесят пятидесяти пятьюдесятью; 60 шестьдесят шестидесяти шестьюдесятью;
			70 семьдесят семидесяти семьюдесятью; 80 восемьдесят восьмидесяти восемьюдесятью; 90 девяносто девяноста; 100 сто ста;
			200 двести двухсот двумстам двумястами двухстах; 300 триста трехсот трёхсот тремстам тремястами трехстах трёхстах;
			400 четыреста четырехсот четырёхсот четыремстам четырьмястами четырехстах; 500 пятьсот пятисот пятистам пятьюстами пятистах;
			600 шестьсот шестисот шестистам шестьюстами шестистах; 700 семьсот семисот семистам семьюстами семистах;
			800 восемьсот восьмисот восьмистам восемьюстами восьмистах; 900 девятьсот девятисот девятистам девятьюстами девятистах;
			1000* тысяча тысячи тысяче тысячу тысячей тысячью тысяч тысячам тысячами тысячах;
			1000000* миллион миллиона миллиону миллионом миллионе миллионы миллионов миллионам миллионами миллионах;
			1000000000* миллиард миллиарда миллиарду миллиардом миллиарде миллиарды миллиардов миллиардам миллиардами миллиардах;
			1000000000000* триллион триллиона триллионов триллионы;
			3# третий третья третье третьего третьей третью третьему третьим третьем третьи третьих третьими`,
		declined:   "11 одиннадцат; 12 двенадцат; 13 тринадцат; 14 четырнадцат; 15 пятнадцат; 16 шестнадцат; 17 семнадцат; 18 восемнадцат; 19 девятнадцат; 20 двадцат; 30 тридцат",
		declension: "ь и ью",
		ordinals: `1 перв; 2 втор; 4 четверт четвёрт; 5 пят; 6 шест; 7 седьм; 8 восьм; 9 девят; 10 десят; 11 одиннадцат; 12 двенадцат; 13 тринадцат; 14 четырнадцат; 15 пятнадцат; 16 шестнадцат; 17 семнадцат; 18 восемнадцат; 19 девятнадцат; 20 двадцат; 30 тридцат;
			40 сороков; 50 пятидесят; 60 шестидесят; 70 семидесят; 80 восьмидесят; 90 девяност; 100 сот`,
		endings: "ый ой ого ому ым ом ая ую ое ые ых ыми",
	},
	{
		lang: "uk",
		words: `0 нуль нуля нулю нулем; 1! один одна одне одно одного одної одну одному одним; 2 два дві двох двом двома двоє;
			3 три трьох трьом трьома троє; 4 чотири чотирьох чотирьом чотирма четверо; 5 п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятеро;
			6 шість шести шістьох шістьом шістьма; 7 сім семи сімох сімом сьома; 8 вісім восьми вісьмох вісьмом вісьма;
			9 дев'ять дев'яти дев'ятьох дев'ятьма; 10 десять десяти десятьох десятьма;
			40 сорок сорока; 50 п'ятдесят п'ятдесяти; 60 шістдесят шістдесяти; 70 сімдесят сімдесяти; 80 вісімдесят вісімдесяти;
			90 дев'яносто дев'яноста; 100 сто ста; 200 двісті двохсот двомстам; 300 триста трьохсот трьомстам;
			400 чотириста чотирьохсот; 500 п'ятсот п'ятисот; 600 шістсот шестисот; 700 сімсот семисот; 800 вісімсот восьмисот;
			900 дев'ятсот дев'ятисот; 1000* тисяча тисячі тисячу тисячею тисяч тисячам тисячами тисячах;
			1000000* мільйон мільйона мільйону мільйоном мільйони мільйонів мільйонам мільйонами мільйонах;
			1000000000* мільярд мільярда мільярди мільярдів мільярдам; 1000000000000* трильйон трильйона трильйонів;
			3# третій третя третє третього третьої третю третьому третім третіх`,
		declined:   "11 одинадцят; 12 дванадцят; 13 тринадцят; 14 чотирнадцят; 15 п'ятнадцят; 16 шістнадцят; 17 сімнадцят; 18 вісімнадцят; 19 дев'ятнадцят; 20 двадцят; 30 тридцят",
		declension: "ь и ьох ьом ьма",
		ordinals: `1 перш; 2 друг; 4 четверт; 5 п'ят; 6 шост; 7 сьом; 8 восьм; 9 дев'ят; 10 десят; 11 одинадцят; 12 дванадцят; 13 тринадцят; 14 чотирнадцят; 15 п'ятнадцят; 16 шістнадцят; 17 сімнадцят; 18 вісімнадцят; 19 дев'ятнадцят; 20 двадцят; 30 тридцят;
			40 сороков; 50 п'ятдесят; 60 шістдесят; 70 сімдесят; 80 вісімдесят; 90 дев'яност; 100 сот`,
		endings: "ий ого ому им ій а ої у е і их ими",
	},
	{
		lang: "pl",
		words: `0 zero zera; 1! jeden jedna jedno jednego jednej jednym jedną jednemu; 2 dwa dwie dwóch dwu dwom dwóm dwoma dwiema dwaj dwoje dwojga;
			3 trzy trzech trzem trzema trzej troje trojga; 4 cztery czterech czterem czterema czterej czworo czworga; 5 pięć pięciu pięcioma pięcioro;
			6 sześć sześciu sześcioma; 7 siedem siedmiu siedmioma; 8 osiem ośmiu ośmioma; 9 dziewięć dziewięciu dziewięcioma;
			10 dziesięć dziesięciu dziesięcioma; 11 jedenaście jedenastu; 12 dwanaście dwunastu; 13 trzynaście trzynastu;
			14 czternaście czternastu; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu;
			18 osiemnaście osiemnastu; 19 dziewiętnaście dziewiętnastu; 20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu;
			40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu; 60 sześćdziesiąt sześćdziesięciu;
			70 siedemdziesiąt siedemdziesięciu; 80 osiemdziesiąt osiemdziesięciu; 90 dziewięćdziesiąt dziewięćdziesięciu;
			100 sto stu; 200 dwieście dwustu; 300 trzysta trzystu; 400 czterysta czterystu; 500 pięćset pięciuset;
			600 sześćset sześciuset; 700 siedemset siedmiuset; 800 osiemset ośmiuset; 900 dziewięćset dziewięciuset;
			1000* tysiąc tysiąca tysiące tysięcy tysiącowi tysiącem tysiącu tysiącom tysiącami tysiącach;
			1000000* milion miliona miliony milionów milionowi milionem milionie milionom milionami milionach;
			1000000000* miliard miliarda miliardy miliardów miliardem miliardami; 1000000000000* bilion biliona biliony bilionów;
			3# trzeci trzecia trzecie trzeciego trzeciej trzecią trzeciemu trzecim trzecich`,
		ordinals: `1 pierwsz; 4 czwart; 5 piąt; 6 szóst; 7 siódm; 8 ósm; 9 dziewiąt; 10 dziesiąt; 11 jedenast; 12 dwunast; 13 trzynast;
			14 czternast; 15 piętnast; 16 szesnast; 17 siedemnast; 18 osiemnast; 19 dziewiętnast; 20 dwudziest; 30 trzydziest;
			40 czterdziest; 50 pięćdziesiąt; 60 sześćdziesiąt; 70 siedemdziesiąt; 80 osiemdziesiąt; 90 dziewięćdziesiąt; 100 setn`,
		endings: "y ego emu ym a ej ą e ych ymi",
	},
	{
		lang: "kk", afterTen: 1,
		words: `0 нөл; 1! бір; 2 екі екеу екеуі; 3 үш үшеу үшеуі; 4 төрт төртеу төртеуі; 5 бес бесеу; 6 алты алтау; 7 жеті жетеу; 8 сегіз; 9 тоғыз;
			10 он; 20 жиырма; 30 отыз; 40 қырық; 50 елу; 60 алпыс; 70 жетпіс; 80 сексен; 90 тоқсан; 100* жүз; 1000* мың;
			1000000* миллион; 1000000000* миллиард; 1000000000000* триллион`,
		ordinals: `1 бірінші; 2 екінші; 3 үшінші; 4 төртінші; 5 бесінші; 6 алтыншы; 7 жетінші; 8 сегізінші; 9 тоғызыншы; 10 оныншы;
			20 жиырмасыншы; 30 отызыншы; 40 қырқыншы; 50 елуінші; 60 алпысыншы; 70 жетпісінші; 80 сексенінші; 90 тоқсаныншы; 100 жүзінші`,
		endings: "-",
	},
	{
		lang: "tr", noBareHundred: true, afterTen: 1,
		words: `0 sıfır; 1! bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7? yedi; 8 sekiz; 9 dokuz; 10 on; 11 onbir; 12 oniki; 13 onüç;
			14 ondört; 15 onbeş; 16 onaltı; 17 onyedi; 18 onsekiz; 19 ondokuz; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış;
			70 yetmiş; 80 seksen; 90 doksan; 100* yüz; 1000* bin; 1000000* milyon; 1000000000* milyar; 1000000000000* trilyon`,
		ordinals: `1 birinci; 2 ikinci; 3 üçüncü; 4 dördüncü; 5 beşinci; 6 altıncı; 7 yedinci; 8 sekizinci; 9 dokuzuncu; 10 onuncu;
			20 yirminci; 30 otuzuncu; 40 kırkıncı; 50 ellinci; 60 altmışıncı; 70 yetmişinci; 80 sekseninci; 90 doksanıncı; 100 yüzüncü`,
		endings: "-",
	},
	{
		lang: "de", compound: []string{"und"},
		words: `0 null; 1! ein eine einen einem einer eines eins; 2 zwei zwo; 3 drei; 4 vier; 5 fünf; 6 sechs; 7? sieben; 8? acht; 9 neun; 10 zehn;
			11 elf; 12 zwölf; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn;
			20 zwanzig; 30 dreißig dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig;
			100* hundert; 1000* tausend; 1000000* million millionen; 1000000000* milliarde milliarden; 1000000000000* billion billionen`,
		ordinals: `1 erst; 2 zweit; 3 dritt; 4 viert; 5 fünft; 6 sechst; 7 siebt siebent; 9 neunt; 10 zehnt; 11 elft; 12 zwölft; 13 dreizehnt;
			14 vierzehnt; 15 fünfzehnt; 16 sechzehnt; 17 siebzehnt; 18 achtzehnt; 19 neunzehnt; 20 zwanzigst; 30 dreißigst;
			40 vierzigst; 50 fünfzigst; 60 sechzigst; 70 siebzigst; 80 achtzigst; 90 neunzigst; 100 hundertst`,
		endings: "e er es en em",
	},
	{
		lang: "fr", connector: "et", afterTens: true, afterTen: 7,
		words: `0 zéro; 1! un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9? neuf; 10 dix; 11 onze; 12 douze;
			13 treize; 14 quatorze; 15 quinze; 16 seize; 20 vingt vingts; 30 trente; 40 quarante; 50 cinquante; 60 soixante;
			70 septante; 80 huitante octante; 90 nonante; 100* cent cents; 1000* mille; 1000000* million millions;
			1000000000* milliard milliards; 1000000000000* billion billions`,
		ordinals: `1 premier première; 2 deuxième; 3 troisième; 4 quatrième; 5 cinquième; 6 sixième; 7 septième; 8 huitième; 9 neuvième; 10 dixième; 11 onzième;
			12 douzième; 13 treizième; 14 quatorzième; 15 quinzième; 16 seizième; 20 vingtième; 30 trentième; 40 quarantième;
			50 cinquantième; 60 soixantième; 100 centième`,
		endings: "- s",
	},
	{
		lang: "es", connector: "y", afterTens: true,
		words: `0 cero; 1! uno un una; 2 dos; 3 tres; 4 cuatro; 5 cinco; 6 seis; 7 siete; 8 ocho; 9 nueve; 10 diez; 11 once; 12 doce;
			13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete; 18 dieciocho; 19 diecinueve; 20 veinte;
			21 veintiuno veintiún veintiuna; 22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 26 veintiséis;
			27 veintisiete; 28 veintiocho; 29 veintinueve; 30 treinta; 40 cuarenta; 50 cincuenta; 60 sesenta; 70 setenta;
			80 ochenta; 90 noventa; 100 cien ciento; 200 doscientos doscientas; 300 trescientos trescientas;
			400 cuatrocientos cuatrocientas; 500 quinientos quinientas; 600 seiscientos seiscientas; 700 setecientos setecientas;
			800 ochocientos ochocientas; 900 novecientos novecientas; 1000* mil; 1000000* millón millones;
			1000000000000* billón billones; 1# primero primera primer primeros primeras; 2# segunda; 3# tercero tercera tercer;
			4# cuarto; 5# quinto quinta; 6# sexto sexta; 7# séptimo séptima; 8# octavo octava; 9# noveno novena; 10# décimo décima`,
	},
	{
		lang: "it", compound: []string{""},
		words: `0 zero; 1! uno un una; 2 due du; 3 tre tré; 4 quattro; 5 cinque; 6? sei; 7 sette; 8 otto; 9 nove; 10 dieci; 11 undici;
			12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; 20 venti;
			30 trenta; 40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta; 20? vent; 30? trent;
			40? quarant; 50? cinquant; 60? sessant; 70? settant; 80? ottant; 90? novant; 100* cento; 1000* mille mila;
			1000000* milione milioni; 1000000000* miliardo miliardi; 1000000000000* bilione bilioni; 1# primo prima primi prime; 2# seconda;
			3# terzo terza; 4# quarto quarta; 5# quinto quinta; 6# sesto sesta; 7# settimo settima; 8# ottavo ottava; 9# nono nona;
			10# decimo decima`,
	},
	{
		lang: "pt", connector: "e", afterTens: true,
		words: `0 zero; 1! um uma; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez; 11 onze; 12 doze;
			13 treze; 14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito;
			19 dezenove dezanove; 20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa;
			100 cem cento; 200 duzentos duzentas; 300 trezentos trezentas; 400 quatrocentos quatrocentas; 500 quinhentos quinhentas;
			600 seiscentos seiscentas; 700 setecentos setecentas; 800 oitocentos oitocentas; 900 novecentos novecentas;
			1000* mil; 1000000* milhão milhões; 1000000000* bilhão bilhões; 1000000000000* trilhão trilhões bilião biliões;
			1# primeiro primeira primeiros primeiras; 2# segunda; 3# terceiro terceira; 4# quarto; 5# quinto quinta; 6# sexto sexta;
			7# sétimo sétima; 8# oitavo oitava; 9# nono nona; 10# décimo décima`,
	},
}
