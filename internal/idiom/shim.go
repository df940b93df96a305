package idiom

import "calque/internal/lang"

func stemmer(tag string) func(string) string { return lang.Stemmer(tag) }

func functionWords(tag string) map[string]bool { return wordSet(shimWords[lang.Base(tag)]) }

var shimWords = map[string]string{
	"en": "a an the and or but nor so yet if as at by for from in into of off on onto out over to up upon with without about above across after against along among around before behind below beneath beside between beyond down during near past since through till toward towards under until i me my mine you your yours he him his she her hers it its we us our ours they them their theirs this that these those who whom whose which what where when why how all any both each few more most other some such no not only own same than too very can could will would shall should may might must do does did done doing have has had having be am is are was were been being there here then now just 's 're 've 'll 'd 'm n't s t one's away back again oneself myself yourself himself herself itself themselves ourselves is one",
	"ru": "и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще нет о из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь уж вам ведь там потом себя себе собой ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего тоже под будет кто этот того потому этого какой совсем ним здесь этом почти мой тем чтобы нее были куда зачем всех при об эти нас про всего них какая много разве эту моя свою этой перед иногда лучше чуть том нельзя такой им более всегда между свой своя свое свои своего своей своему своим своих своими ж б обо изо ото подо",
	"uk": "і й та в у не що він на я з зі із як а то все вона так його але ти до ж ви за би по тільки її мені було від мене ще ні о ні це той ця ці для ми їх чи без під над при про свій своя своє свої себе собі",
	"pl": "i w we z ze na do nie się to że jak a o po za od przez dla bez pod nad przy u co jest są był była być mu jej jego ich mój swój swoje go ją je ten ta te tego tej tym",
	"de": "der die das den dem des ein eine einen einem einer eines und oder aber in im ins an am ans auf aus bei beim mit nach von vom zu zum zur vor über um unter durch für gegen ohne hinter neben zwischen ist sind war waren sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer mein dein unser sich mich dich mir dir uns euch er sie es ich du wir nicht kein keine keinen als wie so auch noch nur schon da dass wenn hat haben hatte werden wird wurde aufs übers",
	"fr": "le la les l' un une des du de d' à au aux et ou mais en dans par pour sur sous avec sans ce c' cette ces son sa ses mon ma mes ton ta tes leur leurs notre nos votre vos il elle ils elles je j' tu nous vous on se s' me m' te t' ne n' pas que qu' qui y est être avoir plus comme si",
	"es": "el la los las un una unos unas de del a al y o e u pero en con por para sin sobre su sus mi mis tu tus se me te nos os lo le les que no es ser estar como más si ya ni",
	"it": "il lo la l' i gli le un uno una un' di del dello della dell' dei degli delle a al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con col per tra fra e ed o ma che non si se mi ti ci vi è come più ad d'",
	"pt": "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre e ou mas que não se me te nos seu sua seus suas meu minha é ser estar como mais ao à aos às num numa",
	"tr": "ve ile bir bu şu o da de ki mi mı mu mü için gibi kadar ama fakat ne çok daha en",
	"kk": "мен сен ол біз сіз олар бұл осы сол да де та те және бен пен ма ме ба бе па пе үшін туралы бір емес ғой еді екен",
	"hi": "का की के को से में पर और या तो है हैं था थे थी ने एक यह वह",
	"ar": "في من على الى عن مع و او ثم ان لا ما هو هي هذا هذه ذلك التي الذي",
}
