package text

import (
	"strings"
	"sync"
)

// longestSymbol is the length in bytes of the longest unit symbol.
const longestSymbol = 8

// symbolRows are a unit and its symbols in Latin, Cyrillic and squared forms.
const symbolRows = `mm mm мм ㎜; cm cm см ㎝; dm dm дм; m m м; km km км ㎞; mi mi; ft ft; in ″; yd yd;
mg mg мг ㎎; g g г; kg kg кг ㎏; t т; lb lb lbs; oz oz; l l L л; ml ml мл mL; ha ha га;
m2 m² м² m2 м2 ㎡ кв.м; km2 km² км² km2 км2; cm2 cm² см²; m3 m³ м³ m3 м3 ㎥; km/h km/h км/ч км/сағ km/s/a; m/s m/s м/с м/сек; mph mph;
°C °C °С ℃ ºC; °F °F ℉ ºF; kB kB KB КБ; MB MB МБ; GB GB ГБ; TB TB ТБ; W W Вт; kW kW кВт; MW MW МВт; V V В; Hz Hz Гц; kHz kHz кГц;
MHz MHz МГц; GHz GHz ГГц; h ч; min min мин; s сек; kcal kcal ккал;
USD USD; EUR EUR; GBP GBP; JPY JPY; CNY CNY RMB; RUB RUB RUR руб.; KZT KZT тг тг.; UAH UAH грн грн.; PLN PLN zł; TRY TRY; INR INR;
KRW KRW; CHF CHF; CAD CAD; AUD AUD; BYN BYN; UZS UZS; KGS KGS; CZK CZK; SEK SEK; NOK NOK; DKK DKK; HUF HUF`

var symbols = sync.OnceValue(func() map[string]string { return unitMap(symbolRows) })

// unitMap parses rows "unit form form …"; "_" in a form is a space.
func unitMap(rows string) map[string]string {
	m := map[string]string{}
	for _, row := range strings.Split(rows, ";") {
		fields := strings.Fields(row)
		for _, form := range fields[min(1, len(fields)):] {
			m[strings.ReplaceAll(form, "_", " ")] = fields[0]
		}
	}
	return m
}

// unitWordRows are the names of units by language, in lower case and in the
// forms that follow a number.
var unitWordRows = map[string]string{
	"en": `mm millimeter millimeters millimetre millimetres; cm centimeter centimeters centimetre centimetres; m meter meters metre metres;
km kilometer kilometers kilometre kilometres; mi mile miles; ft foot feet; in inch inches; yd yard yards; g gram grams gramme grammes;
kg kilogram kilograms kilo kilos kilogramme kilogrammes; t ton tons tonne tonnes; lb pound_weight; oz ounce ounces; l liter liters litre litres;
ha hectare hectares; mph miles_per_hour; km/h kilometers_per_hour kilometres_per_hour; °C degrees_celsius; °F degrees_fahrenheit;
USD dollar dollars us_dollars; EUR euro euros; GBP pound pounds; JPY yen; CNY yuan renminbi; RUB ruble rubles rouble roubles; KZT tenge tenges;
UAH hryvnia hryvnias; PLN zloty zlotys; TRY lira liras; INR rupee rupees; KRW won; CHF franc francs; h hour hours; min minute minutes; s second seconds`,
	"ru": `mm миллиметр миллиметра миллиметров миллиметрах; cm сантиметр сантиметра сантиметров сантиметрах; m метр метра метров метрах метрам метрами;
km километр километра километров километрах километрам километрами; mi миля мили миль милях; ft фут фута футов футах; in дюйм дюйма дюймов;
yd ярд ярда ярдов; g грамм грамма граммов граммах; kg килограмм килограмма килограммов кило килограммах; t тонна тонны тонн тоннах; lb фунт_веса;
oz унция унции унций; l литр литра литров литрах; ha гектар гектара гектаров; USD доллар доллара долларов долларах долларам долларами;
EUR евро; GBP фунт_стерлингов фунта_стерлингов фунтов_стерлингов; JPY иена иены иен йена йены йен; CNY юань юаня юаней; RUB рубль рубля рублей рублю рублями рублях руб;
KZT тенге; UAH гривна гривны гривен; PLN злотый злотых; TRY лира лиры лир; INR рупия рупии рупий; KRW вона воны вон;
h час часа часов часах; min минута минуты минут минуту минутах; s секунда секунды секунд секунду секундах`,
	"kk": `mm миллиметр; cm сантиметр; m метр метрге метрден метрлік; km километр шақырым километрге километрден километрлік километрдей; mi миль; g грамм;
kg килограмм келі кило; t тонна; l литр; ha гектар; USD доллар доллары долларға доллардан; EUR еуро; CNY юань; RUB рубль сом;
KZT теңге теңгеге теңгеден теңгені теңгенің теңгелік; h сағат сағатта сағаттан; min минут минутта минуттан минуттық; s секунд секундта`,
	"uk": `cm сантиметр сантиметри сантиметрів; m метр метри метра метрів; km кілометр кілометри кілометра кілометрів; mi миля милі миль; kg кілограм кілограми кілограмів;
g грам грами грамів; t тонна тонни тонн; l літр літри літрів; ha гектар гектари гектарів; USD долар долари долара доларів; EUR євро; RUB рубль рублі рублів;
UAH гривня гривні гривень; PLN злотий злотих; h година години годин годину; min хвилина хвилини хвилин хвилину; s секунда секунди секунд`,
	"pl": `cm centymetr centymetry centymetrów; m metr metry metra metrów; km kilometr kilometry kilometra kilometrów; mi mila mile mil; kg kilogram kilogramy kilogramów kilo;
g gram gramy gramów; t tona tony ton; l litr litry litra litrów; ha hektar hektary hektarów; USD dolar dolary dolara dolarów; EUR euro; PLN złoty złote złotych;
RUB rubel ruble rubli; h godzina godziny godzin godzinę; min minuta minuty minut minutę; s sekunda sekundy sekund`,
	"de": `mm millimeter millimetern; cm zentimeter zentimetern; m meter metern; km kilometer kilometern; mi meile meilen; ft fuß; in zoll; g gramm; kg kilogramm kilo;
t tonne tonnen; l liter litern; ha hektar; km/h stundenkilometer; USD dollar dollars us-dollar; EUR euro euros; GBP pfund; JPY yen; CNY yuan; RUB rubel; KZT tenge;
CHF franken; TRY lira; PLN zloty; h stunde stunden; min minute minuten; s sekunde sekunden`,
	"fr": `cm centimètre centimètres; m mètre mètres; km kilomètre kilomètres; mi mille_marin; ft pied pieds; g gramme grammes; kg kilogramme kilogrammes kilo kilos;
t tonne tonnes; l litre litres; ha hectare hectares; USD dollar dollars; EUR euro euros; GBP livre_sterling livres_sterling; JPY yen yens; CNY yuan yuans; RUB rouble roubles;
CHF franc francs; h heure heures; min minute minutes; s seconde secondes`,
	"es": `cm centímetro centímetros; m metro metros; km kilómetro kilómetros; mi milla millas; ft pie pies; g gramo gramos; kg kilogramo kilogramos kilo kilos; t tonelada toneladas;
l litro litros; ha hectárea hectáreas; USD dólar dólares; EUR euro euros; JPY yen yenes; CNY yuan yuanes; RUB rublo rublos; h hora horas; min minuto minutos; s segundo segundos`,
	"it": `cm centimetro centimetri; m metro metri; km chilometro chilometri; mi miglio miglia; g grammo grammi; kg chilogrammo chilogrammi chilo chili; t tonnellata tonnellate;
l litro litri; ha ettaro ettari; USD dollaro dollari; EUR euro; JPY yen; CNY yuan; RUB rublo rubli; h ora ore; min minuto minuti; s secondo secondi`,
	"pt": `cm centímetro centímetros; m metro metros; km quilómetro quilómetros quilômetro quilômetros; mi milha milhas; g grama gramas; kg quilo quilos quilograma quilogramas;
t tonelada toneladas; l litro litros; ha hectare hectares; USD dólar dólares; EUR euro euros; BRL real reais; RUB rublo rublos; h hora horas; min minuto minutos; s segundo segundos`,
	"tr": `cm santimetre santim; m metre metrelik; km kilometre kilometrelik; mi mil; g gram; kg kilogram kilo; t ton; l litre; ha hektar; USD dolar doları dolara; EUR euro avro;
TRY lira liraya lirayı liralık; RUB ruble; h saat; min dakika; s saniye`,
	"zh": `mm 毫米; cm 厘米 公分; m 米 公尺; km 公里 千米; mi 英里; ft 英尺; in 英寸; g 克 公克; kg 公斤 千克; t 吨 噸 公吨; l 升 公升; ml 毫升; ha 公顷 公頃; m2 平方米; km2 平方公里;
°C 摄氏度; USD 美元 美金; EUR 欧元 歐元; GBP 英镑 英鎊; JPY 日元 日圆; CNY 元 块钱 元人民币 人民币; RUB 卢布 盧布; KZT 坚戈; KRW 韩元; HKD 港元 港币; INR 卢比;
h 小时 小時 个小时; min 分钟 分鐘; s 秒 秒钟`,
	"ja": `mm ミリ ミリメートル; cm センチ センチメートル; m メートル; km キロメートル キロ; mi マイル; ft フィート; in インチ; g グラム; kg キログラム; t トン; l リットル; ha ヘクタール;
USD ドル; EUR ユーロ; GBP ポンド; JPY 円; CNY 元; RUB ルーブル; KRW ウォン; h 時間; min 分; s 秒`,
	"ko": `cm 센티미터 센티; m 미터; km 킬로미터 킬로; mi 마일; g 그램; kg 킬로그램; t 톤; l 리터; ha 헥타르; USD 달러; EUR 유로; GBP 파운드; JPY 엔; CNY 위안; RUB 루블; KRW 원;
h 시간; min 분; s 초`,
	"ar": `cm سنتيمتر; m متر مترا أمتار; km كيلومتر كيلومترا كيلومترات; mi ميل أميال; kg كيلوغرام كيلو; g غرام; t طن أطنان; l لتر; USD دولار دولارا دولارات; EUR يورو; RUB روبل`,
	"hi": `cm सेंटीमीटर; m मीटर; km किलोमीटर; mi मील; kg किलोग्राम किलो; g ग्राम; t टन; l लीटर; USD डॉलर; EUR यूरो; INR रुपये रुपए रुपया; RUB रूबल; h घंटे घंटा; min मिनट`,
}

// unitWords maps a language to its names of units.
var unitWords = sync.OnceValue(func() map[string]map[string]string {
	m := map[string]map[string]string{}
	for lang, rows := range unitWordRows {
		m[lang] = unitMap(rows)
	}
	return m
})
