package lang

const functionWordsEN = `
a an the this that these those i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
myself yourself himself herself itself ourselves yourselves themselves oneself one who whom whose which what whoever whatever whichever
some any no none every each either neither both all half several many much more most few fewer less least other another such same own enough
someone somebody something anyone anybody anything everyone everybody everything nobody nothing
of in to for with on at by from up about into over after under above below between among through during before behind beside besides beyond without within against
along across around near off out onto upon toward towards until till since despite except than per via inside outside underneath throughout
and or but nor so yet if because as while when where whether although though unless whereas once lest therefore however thus hence moreover otherwise
not n't 't very too also just only even still already again ever never always often sometimes here there then now how why quite rather almost perhaps maybe else
be am is are was were been being 'm 're 's have has had having 've do does did doing done will would 'll 'd shall should can could cannot may might must ought need dare used let get got`

const functionWordsDE = `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein meine meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure euren
dieser diese dieses diesen diesem jener jene jenes jenen jenem solcher solche solches welcher welche welches welchen welchem derjenige diejenige dasjenige derselbe dieselbe dasselbe selbst selber
wer wen wem wessen was jemand niemand etwas nichts alles alle allen allem aller jeder jede jedes jeden jedem mancher manche manches einige mehrere viele wenige beide andere anderen anderer anderes
in im ins an am ans auf aus bei beim mit nach von vom vor zu zum zur bis durch für gegen ohne um unter über hinter neben zwischen seit während wegen trotz statt anstatt innerhalb außerhalb gegenüber entlang außer laut gemäß
und oder aber denn sondern doch dass daß ob wenn als wie weil da damit obwohl obgleich bevor nachdem indem sobald solange falls sowie sowohl weder noch entweder je desto also deshalb deswegen darum daher dennoch trotzdem jedoch
nicht auch nur schon noch sehr zwar mal eben ja nein doch wohl etwa sogar ganz gar kaum fast immer nie niemals manchmal oft wieder hier da dort dann nun jetzt damals wo wohin woher wann warum weshalb wieso so hin her
daran darauf daraus dabei dafür dagegen dahinter danach davon davor dazu dazwischen darin darüber darunter
bin bist ist sind seid war warst waren wart gewesen sein wäre wären habe hast hat haben habt hatte hatten hätte hätten gehabt werde wirst wird werden werdet wurde wurden würde würden worden geworden
kann kannst können konnte konnten könnte könnten muss muß müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag mögen mochte möchte möchten lassen`
