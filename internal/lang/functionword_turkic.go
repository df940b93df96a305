package lang

const functionWordsKK = `
мен сен сіз ол біз біздер сіздер олар мені сені сізді оны бізді оларды маған саған сізге оған бізге оларға менің сенің сіздің оның біздің олардың менде сенде онда бізде меннен сенен одан бізден олардан менімен сенімен онымен бізбен олармен
өз өзі өзім өзің өзіңіз өзіміз өздері өзін өзіне өзінің
бұл осы мына мынау ана анау сол мұны осыны соны бұған осыған соған бұның осының соның мұнда осында сонда бұдан осыдан содан мұндай осындай сондай ондай бұлар осылар солар
кім кімді кімге кімнің не нені неге ненің немен қай қайсы қандай қанша неше қашан қайда қайдан қалай неліктен
бәрі бәріміз барлық барша бүкіл әр әрбір әркім ешкім ештеңе ешқандай ешқашан еш біреу бірдеңе бірнеше кейбір кейбіреу басқа өзге көп аз
және мен бен пен да де та те әрі не немесе я яки бірақ алайда дегенмен сондықтан өйткені себебі егер ал сонымен яғни әлде әйтпесе болмаса демек
үшін туралы жайлы жайында арқылы бойынша бойы дейін шейін кейін соң бұрын бері қарай таман қарсы сияқты секілді тәрізді ғұрлы сайын гөрі бірге қатар басқа тыс арасында ішінде үстінде астында алдында артында жанында кезінде туралы
ма ме ба бе па пе ғой қой ғана қана тек ақ шы ші ау ай мыс міс түгіл тұрсын дағы тағы әлі енді бұрыннан қазір сосын кейде әрқашан үнемі өте тым ең аса дәл нақ міне әне иә жоқ емес бар
еді екен емес болды болған болып бол болса болады болар болу болатын деп деді деген дейді деу отыр тұр жүр жатыр отырған тұрған жүрген жатқан еткен етті етіп алған керек қажет тиіс мүмкін шығар көрінеді`

const functionWordsTR = `
ben sen o biz siz onlar beni seni onu bizi sizi onları bana sana ona bize size onlara benim senin onun bizim sizin onların bende sende onda bizde sizde onlarda benden senden ondan bizden sizden onlardan benimle seninle onunla
kendi kendim kendin kendisi kendini kendine kendileri
bu şu bunu şunu buna şuna bunun şunun bunda şunda bundan şundan bunlar şunlar bunları şunları böyle şöyle öyle böylece burada şurada orada buraya oraya buradan oradan burası orası
kim kimi kime kimin ne neyi neye neyin nasıl niçin niye neden nerede nereye nereden hangi hangisi kaç ne zaman
bir biri birisi bazı bazıları birkaç birçok birçoğu çok az her herkes hepsi hep hiç hiçbir hiçbiri kimse bütün tüm başka diğer diğeri aynı öteki şey bir şey
ve ile veya ya ya da yahut ama fakat ancak lakin yalnız oysa oysaki çünkü zira eğer ki hem de da ise madem mademki meğer sanki üstelik ayrıca yani halbuki
için gibi kadar göre doğru karşı rağmen önce sonra beri dek değin başka dolayı ötürü hakkında üzere boyunca arasında içinde üstünde altında önünde arkasında yanında tarafından sırasında
mi mı mu mü miydi mıydı değil evet hayır bile sadece artık daha en pek gayet hemen şimdi henüz yine gene bazen daima asla belki işte hâlâ zaten
var yok idi imiş iken olan olarak olduğu olup oldu olur olacak olmak olsa olsun vardı yoktu vardır dır dir dur dür etti eden ettiği edildi gerek lazım gerekir`
