package io.trackwright.production.prompt;

/** Words that say how others are meant: units, negations, cues. */
final class GrammarWords {
    private GrammarWords() {}

    static final String ROLES =
            """
            BPM: bpm | bmp | bpms | b p m | beats per minute | beat per minute | beats a minute
                | beats / min | schlage pro minute | schlage in der minute
                | pulsaciones por minuto | pulsos por minuto | golpes por minuto | ppm | lpm
                | battiti al minuto | battute al minuto | batidas por minuto
                | battements par minute | pulsations par minute | a la noire | ударов в минуту
                | уд / мин | 拍每分钟 | 拍 / 分 | 拍
            TEMPO: tempo | bpm of | tempo of | pulse of | speed of | geschwindigkeit | velocidad
                | velocidade | vitesse | velocita | темп | темпе | 速度 | テンポ | 템포
                | metronome
            QUARTER: ♩ | quarter | quarter note | quarter notes | crotchet | viertel | noire
                | negra | semiminima
            DOTTED_QUARTER: dotted quarter | dotted quarters | dotted crotchet
                | dotted quarter note | ♩ .
            HALF_NOTE: half note | half notes | minim | halbe | blanche | 𝅗𝅥
            EIGHTH: eighth note | eighth notes | eighths | quaver | quavers | ♪
            SPEEDS_UP: speed up | slow then fast | slow to fast | slow at first then fast
                | starts slow then gets faster
                | starts slow and gets faster | slow first then fast | speeds up | speeding up
                | getting faster | gets faster | get faster
                | accelerando | accelerate | accelerates | accelerating | rising to | rises to
                | schneller werdend | wird schneller | acelerando | acelera | accelere
                | accelerando fino a | picks up speed | faster and faster | gradually faster
                | ramp up to | ramps up to | ramping up to | increasing to | climbs to | up to
                | steigert sich auf
            SLOWS_DOWN: fast then slow | fast to slow | slow down | slows down | slowing down
                | slowing to | slowing | getting slower
                | gets slower | get slower | ritardando | rallentando | ritard | wird langsamer
                | langsamer werdend | ralentit | ralentissant | ralentando | desacelera
                | rallenta | gradually slower | slower and slower | winds down to | down to
                | dropping to | slows to
            MODULATES: modulate | modulates | modulating | modulation | key change | key changes
                | change key | changes key | change of key | changing key | truck driver
                | shift up | shifts up | shift key | tonartwechsel | moduliert | modulieren
                | cambio de tonalidad | modula | modular | changement de tonalite | module
                | cambio di tonalita | mudanca de tom | transpose | transposed | transposes
                | goes up | move up | moves up | raised by | raise the key
            LESS: less | quieter | softer | turn down | lower | fewer | subtle | reduce
                | not too much | not so much | not too many | tone down | bury | buried | thinner
                | weniger | leiseres | leisere | leiser | menos | moins de | moins | meno
                | меньше | тише | too much | faint
            MORE: more | louder | heavier | bigger | turn up | boost | prominent | lots of
                | plenty of | loads of | a lot of | extra | loud | fatter | stronger | upfront
                | up front | emphasize | emphasise | emphasis on | strong | mehr | lauter
                | lautere | mas | plus de | davantage de | piu | mais | больше | громче | much
            ALONE: only | just | solo | nothing but | purely | exclusively | nur | solamente
                | solo de
                | seulement | solamente un | soltanto | somente | apenas | alleine | только
                | nothing else than | no instruments except | no other instruments than
                | no other instruments except | nothing except | keine instrumente ausser
                | nichts ausser
                | sin instrumentos excepto | aucun instrument sauf | rien sauf
                | nessuno strumento tranne | nenhum instrumento exceto
            UNACCOMPANIED: a cappella | acapella | a capella | acappella | unaccompanied | all alone
                | and nothing else | nothing else | y nada mas | sonst nichts | rien d autre
                | e nient altro | e nada mais | by itself | on its own | und sonst nichts
            ENTERS: come in | comes in | coming in | enter | enters | entering | kick in | kicks in
                | drop in | drops in | start | starts | join | joins | appear | appears | arrive
                | arrives | begin | begins | fade in | setzt ein | setzen ein | kommt | kommen
                | entran | entra | entrent | entre | entrano | entram | only after | not before
                | start playing | starts playing
            LEADS: on top | on lead | as the lead | as lead | as a lead | as lead instrument
                | as the main instrument | plays the tune | plays the melody | plays the lead
                | playing the melody | playing the tune | plays the theme | playing the lead
                | takes the melody | carry the melody | carry the tune | play the melody
                | play the tune
                | play the theme | play the lead | take the melody | take the lead | take the tune
                | sing the melody | has the melody | have the melody | takes the solo
                | take the solo
                | takes a solo | carries the theme | takes the lead | takes the tune
                | carries the melody
                | carrying the melody | carries the tune | leads | leading | lead | melody
                | melodies | in the lead | on melody | on the melody | sings the melody
                | melodie | melodia | spielt die melodie | toca la melodia | joue la melodie
                | suona la melodia | toca a melodia | as soloist | in the foreground | solo
                | solos | мелодия
            FOLLOWS: behind | in the background | in the back | backing | accompaniment
                | accompanying | underneath | in support | supporting | accompanies | accompany
                | backs it up | begleitet | acompana | accompagne | accompagna | im hintergrund
                | de fondo | en fond | in sottofondo | al fondo | ao fundo | en el fondo
                | as accompaniment | begleitend | as backing | comping | chords | chord
            BARS: bar | bars | measure | measures | takte | takt | compases | mesures | battute
                | compassos | тактов | такта | 小节 | 小節 | 마디
            SECTION: ending | fade | fade in | section | crossfade | cue | pause | silence | tail
            LOOP: loop | loops | looping | loopable | schleife | bucle | boucle
            LONG: long | length | duration | lasting | lang | longue | lunga | lungo | in length
                | clip | jingle | snippet
            POSITION: after | at | until | till | from | before | by | every | first | last | nach
                | bis | vor | despues de | tras | apres | avant | dopo | prima | depois de | через
                | nach den ersten | for the first | within the first
            NEGATES: no | no need for | exclude | mute | mute the | skip | omit | kill the | not
                | without | w / o | without any | with no | with out | minus
                | except | except for | excluding | apart from | other than | all but
                | anything but | everything but | everything except | not any | do not use
                | dont use | do not want | dont want | i do not want | do not include
                | dont include | do not add | dont add | no more | never use | never | hate
                | i hate | dislike | i dislike | cant stand | leave out | leave out the | remove
                | lose the | skip the | avoid | instead of | rather than | free of | devoid of
                | lacking | kein | keine | keinen | keinem | keiner | ohne | nicht | ausser | sin
                | nada de | excepto | salvo | sem | nada | sans | pas de | pas d | aucun | aucune
                | sauf | hormis | senza | niente | tranne | eccetto | exceto | aside from | bis auf | без | кроме | никаких | bina | 不要
                | 没有 | 不含 | 无 | 不用 | 除了 | neither | nor | zero
            NEGATES_BEHIND: free | not needed | are not needed | is not needed | not wanted
                | : none | : no | なし | 無し | 抜き | 없이 | 빼고 | ke bina | के बिना
                | must be absent | left out
            AFFIRMS: dont forget | do not forget | dont leave out | do not leave out
                | dont leave out the | dont skip | do not skip | dont omit | do not omit
                | dont drop | dont remove | do not remove | dont lose | not without
                | never without | no shortage of | no lack of | no less | no fewer | not only
                | not just | no doubt | no matter | no problem | no nonsense | no wait
                | nothing but | nothing without | vergiss nicht | nicht vergessen | nicht ohne
                | no olvides | no sin | pas sans | n oublie pas | non dimenticare | non senza
                | nao esqueca | nao sem | не без | не забудь | cant have | cant do | cannot have
                | cant be | couldnt be | why not | if not | not too shabby | no limits | not bad
            FILLER: any | the | a | an | of | use | using | at all | live | real | acoustic | more
                | actual | human | lead | female | male | busy | electric | prominent | harsh
                | kind | sort | type | der | die | das | den | dem | ein | eine | einen
                | irgendwelche | la | el | los | las | le | les | il | lo | i | gli | o | os | as
                | des | du | un | una | une | d | l | de | di | del | della | ningun | ninguna
                | alguna | uma | um | any kind of | any sort of | ke | ka | that | those
            JOINS: and | or | nor | und | oder | noch | y | ni | et | ou | e | & | + | 和 | 或
                | と | и | или | ne | aur | ya | plus
            STYLE: style | style of | in the style of | like | a la | alla | type | type beat
                | esque | meets | inspired by | inspired | influenced by | sounds like
                | sound like | vibe | vibes | reminiscent of | similar to | im stil von | wie
                | al estilo de | estilo | como | a la maniere de | facon | nello stile di | stile
                | come | no estilo de | в стиле | как | 风格 | 風 | 스타일 | ish | by | sounding
            CORRECTS: no wait | wait | wait no | actually | scratch that | i mean | or rather
                | better make it | make it | make that | correction | nein warte | besser | mejor
                | plutot | anzi | melhor | нет лучше
            KEEPS: keep | actually keep | wait keep | keep the | leave | leave the | bring back
                | put back
                | on second thought with | on second thoughts with | on second thought keep
                | on second thought add | actually leave | actually add | actually with
                | wait leave the
                | wait leave | doch mit | mejor con | finalmente con
            COPIES: copy the melody | copy the melody of | exact melody | same melody as
                | exactly like the song | cover of | a cover of | remake of | note for note
                | recreate the song | copy the song | kopiere die melodie | copia la melodia
                | copie la melodie
            PLAIN: country house | town house | tree house | light house | green house | open house
                | opera house | publishing house | auction house | safe house | doll house
                | farm house | house of cards | house warming | house plant
                | house tour | house hunting | house cat | house keys | country club
                | cross country | your country | foreign country
                | whole country | rock bottom | rock climbing | rock garden | rock solid | rock star
                | on the rocks | rock paper scissors | pop art | pop corn | pop quiz | pop ups
                | pops up
                | soul searching | lost soul | lonely soul | old soul | my soul | your soul
                | his soul | her soul | poor soul | soul crushing | metal box | metal door
                | metal detector | metal gate | metal fence | sheet metal | scrap metal
                | metal clanging | precious metal | trap doors | mouse trap | speed trap
                | tourist trap | booby trap | fire drill | power drill | drill bit
                | drill sergeant | jungle book | jungle cat | mood swing | mood swings
                | swing set | golf swing | swing by | monday blues | in a trance | disco ball
                | coffee break | lunch break | spring break | tea break | take a break | break up
                | soap opera | chips and salsa | drone footage | drone shot | drone shots
                | drone video
                | drone flight | bass fishing | bass boat | sea bass | bass player | drum up
                | drumming up | organ donor | organ donors | organ donation | organ transplant
                | internal organs | car horn | fog horn | shoe horn | horn of africa | car keys
                | lost my keys | voice over | voice overs | voiceover | voiceovers
                | voice note | voice memo | voice acting | voice actor | social impact
                | climate impact
                | environmental impact | make an impact | love triangle
                | bermuda triangle | cowboy hat | top hat | my hat | party hat
                | red hat | kick off | kick back | kick ass | side kick | free kick | kick start
                | town hall | city hall | hall of fame | train whistle | world wide | without delay
                | elevator pitch | ear drum | tape recorder | traffic light | city lights
                | light show
                | light bulb | shanty town | highway code | sports bar | haunted house
                | house number | in latin | latin text | latin words | latin style | latin choir
                | latin chant
                | latin lyrics | full house | house band | house party | at my house | the house
                | in the house | rock the house | white house | trap door | my country
                | countryside | country side | 24 / 7
                | soul mate | souls | metal pipe | minor inconvenience | high hopes
                | drop the bass | chorus effect | chorus pedal | chorus guitar | water drops
                | one hundred percent | guitar hero | pop up | piano roll | drill down | folk tale
                | in no time | second to none | bass face
                | string theory | strings attached | no strings attached | dance floor
            """;

    static final String UNITS =
            """
            1: sekundig | sekundige | sekundiger | sekundiges | sekundigen | second | seconds
                | sec | secs | s | sekunde | sekunden | sek | segundo | segundos
                | seg | seconde | secondes | secondo | secondi | секунда | секунды | секунд | сек
                | 秒 | 秒間 | 秒钟 | 초 | 초간
            60: minutig | minutige | minutiger | minutiges | minutigen | minute | minutes | min
                | mins | m | minuten | minuto | minutos | minuti | минута
                | минуты | минут | мин | 分 | 分間 | 分钟 | 分鐘 | 분 | 분간 | minit
            3600: hour | hours | hr | hrs | stunde | stunden | hora | horas | heure | heures | ora
                | ore | час | часа | часов | 小时 | 時間 | 시간 | ghanta
            """;

    static final String PACES =
            """
            VERY_SLOW: very slow | really slow | extremely slow | painfully slow | super slow
                | sehr langsam | muy lento | muy lenta | tres lent | molto lento | muito lento
                | очень медленно | とても遅い
            SLOW: slow | slow then fast | slow to fast | slow at first then fast
                | starts slow then gets faster | starts slow and gets faster | slow first then fast
                | devagar | bem devagar | slower | slowly | ballad | ballads | slow ballad
                | piano ballad | power ballad
                | pop ballad | rock ballad | country ballad | jazz ballad | folk ballad | balada
                | ballade | ballata | slow jam | rnb slow jam | slow blues | langsam* | lento
                | lenta
                | lentamente | lent | lente | медленно | медленная | медленный | ゆっくり | 遅い
                | 慢 | 缓慢 | 느린 | 느리게 | dheere | dheemi | downbeat tempo
            MEDIUM: mid tempo | midtempo | medium tempo | moderate | moderate tempo
                | not too fast not too slow | walking pace | mittleres tempo | tempo medio
            FAST: fast | fast then slow | fast to slow | faster | quick | rapid | speedy
                | up tempo | uptempo | schnell* | rapido | rapida | veloce | vite | rapide
                | быстро
                | быстрая | быстрый | 速い | アップテンポ | 快 | 快速 | 빠른 | 빠르게 | tez
            VERY_FAST: very fast | really fast | extremely fast | super fast | blazing fast
                | breakneck | sehr schnell | muy rapido | tres rapide | molto veloce
                | muito rapido | очень быстро
            """;

    /** Quarter notes per minute in common use. */
    static final String ITALIAN_TEMPI =
            """
            40 60: largo | lentissimo
            45 60: grave tempo
            55 76: adagio | adagietto | adagio for strings
            76 108: andante | andantino
            90 120: you can walk to | walking pace
            98 120: moderato
            108 126: allegretto
            120 156: allegro | allegro con brio
            156 176: vivace
            168 200: presto | prestissimo
            """;

    static final String METRES =
            """
            3/4: waltz | waltzes | valse | walzer | vals | valzer | valsa | вальс | ワルツ | 왈츠
                | 华尔兹 | viennese waltz | wiener walzer | valse musette | jazz waltz | minuet
                | menuett | mazurka | sarabande | three four | three four time | dreivierteltakt
                | compas de tres por cuatro | trois quatre
            4/4: four four | four four time | common time | viervierteltakt | teentaal | teental
                | tintal | cuatro por cuatro
            2/4: two four time | polka | zweivierteltakt
            6/8: six eight | six eight time | jig | irish jig | tarantella | siciliana
                | sechsachteltakt | dadra | seis por ocho
            12/8: twelve eight | twelve eight time
            5/4: five four | five four time | jhaptal
            7/4: seven four | rupak
            7/8: seven eight | seven eight time
            """;

    static final String SCALES =
            """
            MAJOR: major | maj | dur | mayor | majeur | maggiore | maior | мажор | мажоре | мажора
                | мажорная | 大调 | 大調 | 長調 | メジャー | 장조 | 메이저 | ionian | bilawal
            MINOR: minor | min | minr | moll | menor | mineur | minore | минор | миноре | минора
                | минорная | 小调 | 小調 | 短调 | 短調 | マイナー | 단조 | 마이너 | aeolian
                | natural minor | asavari | minor pentatonic
            DORIAN: dorian | dorisch | dorico | dorien | дорийский | kafi
            PHRYGIAN: phrygian | phrygisch | frigio | phrygien | frygian | фригийский
            LYDIAN: lydian | lydisch | lidio | lydien | лидийский | yaman | kalyan
            MIXOLYDIAN: mixolydian | mixolydisch | mixolidio | mixolydien | misolidio
                | миксолидийский | khamaj
            LOCRIAN: locrian | lokrisch | locrio
            HARMONIC_MINOR: harmonic minor | harmonisch moll | menor armonica | mineur harmonique
                | minore armonica
            MELODIC_MINOR: melodic minor | melodisch moll | jazz minor
            PHRYGIAN_DOMINANT: phrygian dominant | hijaz | freygish | spanish phrygian
            DOUBLE_HARMONIC: double harmonic | byzantine scale | bhairav | arabic scale
            """;
}
