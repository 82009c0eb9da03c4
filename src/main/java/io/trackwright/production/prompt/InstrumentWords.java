package io.trackwright.production.prompt;

/**
 * Words for instruments, by {@code InstrumentFamily}. A key ending in {@code ?} is implied rather
 * than named; one ending in {@code ~} is the nearest family to an instrument we do not have.
 */
final class InstrumentWords {
    private InstrumentWords() {}

    static final String NAMES =
            """
            DRUMS: drum | war drum | drum kit | drumkit | drum set | drum machine | drum groove
                | drum beat
                | drum loop | acoustic drum | live drum | schlagzeug | schlagzeuge | trommel
                | trommeln | bateria | batterie | batteria | tambores | tamburi | 909 | 909 kit
                | tr 909 | 808 drums | 808 kit | tr 808 | linn drum | linndrum | ドラム | 드럼
                | барабаны | барабан | ударные | ударных | барабанов | 鼓 | 鼓点 | 架子鼓 | 🥁
                | ड्रम
            DRUMS?: brushes | besen | brushed drums | amen | amen break | breakbeat drums
                | double kick
                | blast beat
            KICK: kick | kick drum | bass drum | kicks | rumble kick | reverse kick | bombo
                | grosse caisse | grancassa
            SNARE: snare | snair | snare drum | gated snare | rimshot | caja | caisse claire
                | rullante | kleine trommel
            CLAP: clap | hand clap | handclap | palmas | claps | finger snap | finger snaps
                | hand claps
            HI_HAT: hi hat | hihat | hat | hats | high hat | rolling hats | swung hats
            CYMBALS: cymbal | ride cymbal | crash cymbal | becken | platillos | piatti | cymbale
            TOMS: tom tom | tom toms | toms
            PERCUSSION: percussion | percussions | percusion | percussioni | percussao
                | perkussion | percusiones | パーカッション | 퍼커션 | перкуссия | 打击乐
            HAND_DRUMS: hand drum | hand drumming | hand percussion | djembe | cajon | handtrommel
                | handtrommeln | handpercussion | tambor de mano | tambores de mano | cajon peruano
                | percusion de mano | tambour a main | tambours a main | percussions a main
                | tamburo a mano | tamburi a mano | percussioni a mano | tambor de mao
                | tambores de mao | percussao de mao | ручные барабаны | ручной барабан | джембе
                | кахон | ジャンベ | カホン | ハンドドラム | 핸드 드럼 | 젬베 | 手鼓 | 非洲鼓
            HAND_DRUMS~: darbuka | doumbek | bodhran | frame drum | dhol | punjabi dhol | dholak
                | rahmentrommel
            TABLA: tabla | табла | タブラ | 타블라 | 塔布拉鼓 | तबला
            PERCUSSION~: shaker | tambourine | cowbell | conga | bongo | clave | guiro | timbale
                | log drum | triangle | maracas | castanets | castanuelas | claves | cencerro
                | pandereta | woodblock | pandeiro | zabumba | surdo | cuica | berimbau
                | agogo
                | triangulo | tamburello | wind chime | gong
            TAIKO: taiko | taiko drum | 太鼓
            TIMPANI: timpani | kettle drum | pauken | timbales d orchestre | timpano | tympani
            BASS: bass | bassline | bass line | octave bass | reverse bass | bajo | basse | basso
                | baixo | bassi | big bass | ベース | 베이스 | 베이스 기타 | бас | баса | 贝斯
            UPRIGHT_BASS: upright bass | walking bass | acoustic bass | standup bass
                | stand up bass | contrabajo | kontrabass | contrebasse | contrabbasso
                | contrabaixo | double bass | контрабас
            ELECTRIC_BASS: electric bass | bass guitar | e bass | bajo electrico
                | basse electrique | basso elettrico | picked bass | бас гитара
            FRETLESS_BASS: fretless bass | fretless | fretless bass guitar | bundloser bass
                | bundlosen bass | bundloser e bass | fretlessbass | bajo fretless
                | bajo sin trastes | basse fretless | basse sans frettes | basso fretless
                | basso senza tasti | baixo fretless | baixo sem trastes | безладовый бас
                | フレットレスベース | 프렛리스 베이스 | 无品贝斯
            SLAP_BASS: slap bass | slapped bass | slapping bass | slap bass guitar | slapbass
                | slap bass line | bajo slap | bajo slapeado | basse slap | basse slappee
                | basso slap | basso slappato | baixo slap | baixo slapado | слэп бас
                | スラップベース | 슬랩 베이스
            SUB_BASS: sub bass | subbass | sub | round sub bass | dub bassline | dub bass
            BOOM_BASS: 808 bass | 808 | 808 s | 808 sub | sliding 808 s | 808er bass | boom bass
                | bajo 808 | basse 808 | basso 808 | baixo 808
            SYNTH_BASS: synth bass | acid bass | saw bass | 303 | tb 303 | acid line | wobble bass
                | wobble | growl bass | moog bass | synthbass | organ bass | log bass
            REESE_BASS: reese | reese bass | growling reese
            KEYS: keys | keyboard | tasteninstrument | teclado | clavier | tastiera
            PIANO: piano | romantic piano | romantic era piano | piano house | jazz piano
                | pianomusik | pinao | paino | grand piano | upright piano
                | klavier | klavierstuck | klaviermusik | flugel | pianoforte | pianino | ピアノ
                | 피아노 | пианино | фортепиано | рояль | 钢琴 | 🎹 | पियानो | piano ballad
                | piano trio
            ELECTRIC_PIANO: electric piano | rhodes | rhode | fender rhodes | e piano
                | dx7 | fm piano | piano electrico | piano electrique | piano elettrico
            WURLITZER: wurlitzer | wurlitzer piano | wurli | wurly | вурлитцер | ウーリッツァー
            CLAVINET: clavinet | clav | clavinette | клавинет | クラビネット
            ORGAN: organ | orgen | hammond | hammond organ | drawbar organ | tonewheel organ | orgel
                | organo | orgue | orgao | organ bubble | オルガン | 오르간 | орган
            CHURCH_ORGAN: church organ | pipe organ | cathedral organ | kirchenorgel | pfeifenorgel
                | organo de iglesia | organo de tubos | orgue d eglise | orgue a tuyaux
                | organo da chiesa | organo a canne | orgao de igreja | orgao de tubos
                | церковный орган | パイプオルガン | 파이프 오르간 | 管风琴
            ACCORDION: accordion | akkordeon | acordeon | accordeon | fisarmonica | acordeao
                | sanfona | acordion | acordian | accordian
                | ziehharmonika | squeezebox | баян | аккордеон | アコーディオン
                | 아코디언 | 手风琴
            BANDONEON: bandoneon | bandonion | бандонеон | バンドネオン
                | 반도네온 | 班多钮琴
            ACCORDION~: concertina | harmonium | gaita | melodica
            HARMONICA: harmonica | mundharmonika | armonica | armonica a bocca | harmonica de boca
                | blues harp | mouth organ | губная гармошка | губная гармоника
                | ハーモニカ | 하모니카 | 口琴
            HARPSICHORD: harpsichord | cembalo | clavecin | clavicembalo | clave cin | clavicordio
                | клавесин
            VIBRAPHONE: vibraphone | vibes solo | vibraphon | vibrafono | vibrafon
            MALLETS: mallet | mallets | mallet percussion | mallet instruments | stabspiele
            MARIMBA: marimba | marimbaphon | маримба | マリンバ | 마림바 | 马林巴
            MARIMBA~: balafon
            XYLOPHONE: xylophone | xylophon | xilofono | xilofon | xilofone | silofono | ксилофон
                | シロフォン | 木琴 | 실로폰
            MARIMBA~: kalimba | steel drum | steel pan
            CELESTA: celesta | celeste | glockenspiel
            MUSIC_BOX: music box | spieluhr | caja de musica | caixinha de musica
                | caixa de musica | boite a musique | carillon | オルゴール
            BELLS: singing bowl | tibetan bowl | klangschale | sleigh bell | jingle bell | bell
                | tubular bell | glocken | campanas | campane | cloches
                | sinos | колокола
            CHURCH_BELL: church bell | tower bell | bell tower | tolling bell | cathedral bell
                | kirchenglocke | kirchenglocken | turmglocke | turmglocken | campana de iglesia
                | campanas de iglesia | campanas de la iglesia | cloche d eglise
                | cloches d eglise | campana di chiesa | campane di chiesa | campane della chiesa
                | sino de igreja | sinos de igreja | sinos da igreja | церковный колокол
                | церковные колокола | колокольный звон | 教会の鐘 | 교회 종 | 教堂钟声
            GUITAR: guitar | gitarre | gitarren | guitarra | guitare | chitarra | gitarra | ギター
                | 기타 | гитара | гитары | 吉他 | 🎸 | plucky guitar
            NYLON_GUITAR: nylon guitar | classical guitar | spanish guitar | flamenco guitar
                | guitarra espanola | guitarra clasica | violao | konzertgitarre
                | guitare classique
            NYLON_GUITAR~: ukulele | ukelele | cavaquinho | vihuela | guitarron | lute
                | charango | requinto
            STEEL_GUITAR: acoustic guitar | steel string guitar | folk guitar
                | fingerpicked guitar | fingerpicked acoustic guitar | strummed guitar
                | guitarra acustica | guitare acoustique | chitarra acustica | akustische gitarre
                | akustikgitarre | 原声吉他 | 木吉他
            STEEL_GUITAR~: banjo | mandolin | mandoline | mandolino | mandolina | hurdy gurdy
                | bouzouki | santoor | shamisen | pedal steel | dobro | dulcimer | lap steel
                | pipa
            LUTES: lutes | lutenists
            SITAR: sitar | sitars | sitare | ситар | シタール | 시타르 | 西塔琴 | सितार
            SITAR~: sarod | veena | sarangi
            TANPURA: tanpura | tambura | tampura | tanpura drone | тампура | タンブーラ | 탄푸라
                | तानपूरा
            OUD: oud | oudh | arabic lute | arabische laute | laud arabe | luth arabe | liuto arabo
                | alaude arabe | арабская лютня | ウード | 乌德琴
            OUD~: saz | baglama
            ZITHERS: zithers
            KOTO: koto | kotos | japanese koto | 箏 | 고토
            KOTO~: guzheng | zither | cithare | gayageum | kantele | qanun | kanun | 古筝
            JAZZ_GUITAR: jazz guitar | hollow body guitar
            ELECTRIC_GUITAR: electric guitar | distorted guitar | clean guitar | lead guitar
                | rhythm guitar | 7 string guitar | seven string guitar | 8 string guitar
                | wah guitar | telecaster
                | stratocaster | e gitarre | guitarra electrica | guitare electrique
                | chitarra elettrica | guitarra eletrica | slide guitar | электрогитара | 电吉他
                | エレキギター
            ELECTRIC_GUITAR?: riff | power chord | palm muted riff | guitar riff
            ORCHESTRAL: orchestra | orchester | orquesta | orchestre | orquestra | full orchestra
                | orchestrale | orquestal | 管弦乐 | オーケストラ | 오케스트라 | оркестр
            STRINGS: string | strings | string section | adagio for strings | violin section
                | streicher | cuerdas | cordes | archi | cordas | pizzicato strings | pizzicato
                | string stab | ストリングス | 스트링 | струнные | 弦乐
            VIOLIN: violin | fiddle | geige | geigen | violine | violino | violon | violines
                | バイオリン | 바이올린 | скрипка | 小提琴 | 🎻
            VIOLIN?: string quartet | streichquartett | cuarteto de cuerdas | quartetto d archi
            VIOLA: viola | bratsche
            VIOLA?: string quartet | streichquartett | cuarteto de cuerdas | quartetto d archi
            CELLO: cello | celli | violoncello | celo | celos | violonchelo | violoncelle
                | violoncelo | チェロ
                | 첼로 | виолончель | 大提琴
            CELLO?: string quartet | streichquartett | cuarteto de cuerdas | quartetto d archi
            HARP: harp | harfe | arpa | harpe | harpa | ハープ | 하프 | арфа | 竖琴
            BRASS: brass | brass section | brass band | balkan brass | horn section | horns
                | horn stab | braam | blechblaser | bronces | metales | cuivres | ottoni | metais
                | blaskapelle | blasmusik | blasorchester | big brass | медные | духовые | ブラス | 铜管
            TRUMPET: trumpet | muted trumpet | trompete | trompeten | trompeta | trompetas
                | trompette | tromba | trombe | trompete | trompetes | cornet | flugelhorn | труба
                | トランペット | 트럼펫 | 小号 | 🎺
            TROMBONE: trombone | posaune | trombon
            HORN: french horn | horn | waldhorn | corno | cor d harmonie | trompa
            TUBA: tuba | sousaphone
            FLUTE: flute | flote | querflote | flauta | flauto | フルート | 플루트 | флейта | 长笛
            FLUTE~: tin whistle | whistle | pan flute | bansuri | shakuhachi | ney | recorder
                | ocarina | panpipe | quena
            WOODWIND: woodwind | woodwinds | wood winds | holzblaser | viento madera | legni
                | instruments a vent en bois | деревянные духовые | 木管 | 목관
            CLARINET: clarinet | klarinette | clarinete | clarinette | clarinetto | кларнет
            OBOE: oboe | hautbois | english horn
            OBOE~: duduk | bagpipe | uilleann pipes
            BASSOON: bassoon | fagott | fagot | basson | fagotto | fagote | contrabassoon | фагот
                | ファゴット | 바순 | 巴松
            SAXOPHONE: saxophone | saxaphone | saxofon | saxophon | saxofone | saxofono
                | sassofono | sax | tenor sax | alto sax | サックス | 색소폰 | саксофон | 萨克斯
                | 🎷
            CHOIR: choir | chormusik | choral | chor | coro | choeur | chorus of voices | coral
                | хор | 合唱 | 合唱团
            VOCALS: vocals | vocal | vocal chop | vocal chops | female vocal | male vocal | singer
                | singing | sung | voice | lyrics | gesang | stimme | stimmen | voces | voz | voix
                | chant | oohs | aahs | ooh and aah | vox | vocls | voci | voce | cantata voce
                | vozes | вокал | вокала | голос | голоса
                | 人声 | 歌声 | 唱歌 | ボーカル | 보컬 | 🎤
            SYNTH: synth | synths | synthesizer | synthesiser | synthesizers | big synth
                | sintetizador | sintetizadores | synthetiseur | sintetizzatori | sintetizzatore | シンセ | 신스 | синтезатор
                | 合成器
            SYNTH_LEAD: synth lead | lead synth | lead line | saw lead | trance lead | square lead
                | acid lead | theremin
            SYNTH_PAD: pad | synth pad | string pad | flachen | パッド | 패드
            SYNTH_PLUCK: pluck | synth pluck | arp | arps | arpeggio | arpeggiator | analog arp
                | arpegio | arpege
            SYNTH_STAB: stab | synth stab | chord stab | rave stab
            SUPERSAW: supersaw | super saw | supersaw chord
            RISER: riser | uplifter | sweep fx
            SUB_DROP: sub drop | subdrop | sub boom | 808 drop
            IMPACT: impact hit | impact | cinematic hit
            VINYL_NOISE: vinyl crackle | vinyl hiss | vinyl noise | vinyl | tape hiss | crackle
                | record noise | レコードのノイズ | レコードノイズ | 黑胶
            UPRIGHT_BASS?: piano trio | jazz trio
            DRUMS?: piano trio | jazz trio
            """;

    /** Phrases that shut instruments out by themselves. */
    static final String WITHOUT =
            """
            DRUMS: drumless | drum less | drums free | drum free
            DRUMS: nodrums | nodrum
            BASS: nobass
            GUITAR: noguitar | noguitars
            PIANO: nopiano
            STRINGS: nostrings
            SYNTH: nosynths | nosynth
            VOCALS: novocals | novocal | nolyrics | nosinging
            PERCUSSIVE: nobeat | nobeats | nopercussion | rhythmless | no rhythm | without rhythm
                | without any rhythm | no rhythm section | without any beat | without any beats
                | no beat at all | without any percussion | no rhythmic elements | kein rhythmus
                | ohne rhythmus | sin ritmos | sans rythme | senza ritmo | sem ritmo | sem batida
                | без ритма | no groove
                | beatless | beat less | percussionless | no beat | without a beat
                | without beat | no beats | no percussion at all | ohne beat | sans beat
                | sin ritmo
            VOCALS: instrumental | instrumentals | instrumental only | instrumentale | strumentale
                | instrumentalstuck | instrumentalmusik | strumental | инструментал
                | инструментальная | インスト | 纯音乐 | 연주곡 | no words | wordless
                | without words | no lyrics | no singing | without singing | without lyrics
                | ohne gesang | sin letra | sans paroles | no rapping | no singer
            """;
}
