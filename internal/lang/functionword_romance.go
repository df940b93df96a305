package lang

const functionWordsFR = `
le la les l' un une des du de d' au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
je j' tu il elle on nous vous ils elles me m' te t' se s' lui moi toi soi eux y en celui celle ceux celles ceci cela ça c' le mien la mienne
qui que qu' quoi dont où lequel laquelle lesquels lesquelles auquel duquel quel quelle quels quelles quiconque
tout toute tous toutes chaque aucun aucune nul nulle quelque quelques quelqu'un quelqu'une plusieurs certain certaine certains certaines autre autres même mêmes tel telle tels telles rien personne chacun chacune
à dans par pour sur sous avec sans chez vers entre contre depuis pendant avant après devant derrière dès jusque jusqu' jusqu'à malgré parmi selon hors outre envers durant près loin lors
et ou mais donc or ni car si lorsque lorsqu' quand comme puisque puisqu' quoique bien afin parce tandis alors ainsi cependant pourtant toutefois aussi encore déjà
ne n' pas plus point jamais guère non oui très trop peu beaucoup moins assez toujours souvent parfois ici là là-bas maintenant puis ensuite enfin comment pourquoi combien presque seulement
être suis es est sommes êtes sont étais était étions étiez étaient fus fut furent serai sera serons seront serait seraient sois soit soient été étant
avoir ai as a avons avez ont avais avait avions aviez avaient eut eurent aurai aura auront aurait auraient aie ait aient eu ayant
faire fait peut peuvent pouvait pourrait doit doivent devait devrait faut fallait va vont allait voici voilà`

const functionWordsES = `
el la los las lo un una unos unas al del yo tú vos él ella ello nosotros nosotras vosotros vosotras ellos ellas usted ustedes me te se nos os le les mí ti sí conmigo contigo consigo
mi mis tu tus su sus mío mía míos mías tuyo tuya suyo suya suyos suyas nuestro nuestra nuestros nuestras vuestro vuestra
este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas tal tales mismo misma mismos mismas
que qué quien quién quienes quiénes cual cuál cuales cuáles cuyo cuya cuyos cuyas cuanto cuánto cuanta cuántos donde dónde adonde cuando cuándo como cómo
todo toda todos todas cada algún alguno alguna algunos algunas ningún ninguno ninguna algo alguien nada nadie otro otra otros otras varios varias mucho mucha muchos muchas poco poca pocos pocas demasiado tanto tanta tantos ambos cualquier cualquiera
a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras excepto salvo además acerca alrededor antes después detrás delante dentro fuera encima debajo junto cerca
y e o u ni pero mas sino si porque pues aunque mientras conque luego así entonces sin embargo también tampoco ya todavía aún
no sí muy más menos tan casi solo sólo bien mal siempre nunca jamás ahora hoy aquí ahí allí allá quizá quizás tal vez
ser soy eres es somos sois son era eras éramos eran fui fue fueron será serán sería serían sea sean sido siendo
estar estoy estás está estamos están estaba estaban estuvo esté estado haber he has ha hemos habéis han había habían hubo habrá habría haya hayan hay
tener tiene tienen tenía puede pueden podía podría debe deben debía va van iba hacer hace`

const functionWordsIT = `
il lo la i gli le l' un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col coi
io tu lui lei egli ella esso essa noi voi loro essi esse me te sé mi ti si ci vi ne gliela glielo gliene ce ve
mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre proprio propria propri proprie
questo questa questi queste quest' quello quella quelli quelle quell' quel quei quegli ciò stesso stessa stessi stesse tale tali
che chi cui quale quali quanto quanta quanti quante cosa dove dov' quando come perché
tutto tutta tutti tutte ogni ognuno qualche qualcuno qualcosa alcuno alcuna alcuni alcune nessuno nessuna nessun niente nulla altro altra altri altre molto molta molti molte poco poca pochi poche troppo tanto tanta tanti tante entrambi certo certa certi
di a da in con su per tra fra d' ad verso contro senza sopra sotto dopo prima durante presso oltre dentro fuori davanti dietro vicino lungo secondo attraverso intorno
e ed o od oppure ma però se anche neanche nemmeno né quindi dunque perciò così poiché siccome mentre benché sebbene affinché finché appena cioè infatti invece tuttavia
non sì no più meno già ancora sempre mai solo soltanto quasi bene male ora adesso qui qua lì là poi allora ecco forse pure proprio
essere sono sei è siamo siete era eri eravamo erano fui fu furono sarà saranno sarebbe sarebbero sia siano stato stata stati state essendo
avere ho hai ha abbiamo avete hanno avevo aveva avevano ebbe avrà avranno avrebbe abbia abbiano avuto può possono poteva potrebbe deve devono doveva dovrebbe va vanno fa fare`

const functionWordsPT = `
o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa nuns numas dum duma dele dela deles delas nele nela neles nelas deste desta destes destas desse dessa daquele daquela neste nesta nesse nessa naquele naquela àquele àquela
eu tu ele ela nós vós eles elas você vocês me te se nos vos lhe lhes mim ti si comigo contigo consigo conosco connosco lo la los las
meu minha meus minhas teu tua teus tuas seu sua seus suas nosso nossa nossos nossas vosso vossa
este esta estes estas esse essa esses essas aquele aquela aqueles aquelas isto isso aquilo tal tais mesmo mesma mesmos mesmas próprio própria
que quê quem qual quais cujo cuja cujos cujas quanto quanta quantos quantas onde aonde quando como porque porquê
todo toda todos todas tudo cada algum alguma alguns algumas algo alguém nenhum nenhuma nada ninguém outro outra outros outras vários várias muito muita muitos muitas pouco pouca poucos poucas tanto tanta tantos ambos qualquer quaisquer
de em por para com sem sob sobre entre até desde contra perante após ante durante conforme segundo mediante exceto além antes depois dentro fora perto longe junto acerca
e ou mas nem se pois porém contudo todavia embora enquanto logo portanto assim então também tampouco já ainda apesar caso
não sim mais menos tão quase só apenas bem mal sempre nunca jamais agora hoje aqui aí ali lá cá talvez
ser sou és é somos são era eras éramos eram fui foi fomos foram será serão seria seriam seja sejam sido sendo
estar estou está estamos estão estava estavam esteve estiveram esteja estado ter tenho tens tem temos têm tinha tinham teve tiveram terá teria tenha tenham haver há havia houve
pode podem podia poderia deve devem devia vai vão ia fazer faz`
