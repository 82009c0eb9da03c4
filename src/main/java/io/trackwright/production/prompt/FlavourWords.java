package io.trackwright.production.prompt;

/** Words for what a piece is for, how it is produced, and how its time is felt. */
final class FlavourWords {
    private FlavourWords() {}

    static final String USES =
            """
            GAME: game | 🎮 | 👾 | final boss | boss theme | rpgs | games | gaming | video game
                | videogame | videogames | game menu
                | game music | boss battle | boss fight | battle music | platformer | rpg
                | platformer level music | level music | menu music | nintendo | game boy
                | gameboy | game boy music | videospiel | computerspiel | spielmusik | videojuego
                | videojuegos | jeu video | videogioco | videogame musica | jogo | игра | игры
                | ゲーム | 游戏 | 게임 | 16 bit game music
            FILM: film | films | movie | movies | film score | movie score | horror movie
                | short film | film music | filmmusik | pelicula | cine | cinema | colonna sonora
                | musique de film | musica de cine | musica per film | фильм | фильма | 映画
                | 映画音楽 | 电影 | 电影配乐 | 영화 | 영화 음악 | trailer | movie trailer
                | cinematic trailer | chase scene | soundtrack for a scene
            VIDEO: video | explainer video | tech video | 📹 | 🎥 | videos | product video | youtube
                | youtube video | vlog | vlogs
                | tiktok | instagram reel | instagram reels | explainer | advert | advertisement
                | commercial | ad
                | werbung | werbespot | anuncio | publicite | pubblicita | видео | 動画 | 视频
                | 영상 | unboxing | instagram | travel video | product demo | slideshow
            PODCAST: podcast | podcasts | radio show | audiobook | подкаст | ポッドキャスト | 播客
                | 팟캐스트
            CORPORATE: corporate | product launch | keynote | town hall | fintech | startup | b2b
                | investor
                | investors | brand film | brand video | our brand | corporate background
                | corporate background music | business
                | presentation | company video | conference | unternehmen | corporativo
                | corporativa | entreprise | aziendale | imagefilm
            DOCUMENTARY: documentary | documentaries | dokumentation | dokumentarfilm | doku
                | documental | documentaire | documentario | документальный
            JINGLE: jingle | jingles | sting | stinger | ident | logo sound | audio logo
                | sound logo | ringtone | klingelton | sintonia | sigla | джингл
            CHILDREN: children | school play | kindergarten | 2 year old | 3 year old | 4 year old
                | 5 year old
                | 6 year old | 7 year old | 8 year old | 9 year old | 10 year old
                | childrens | children s | kids | kid | toddler | toddlers | baby
                | babies | nursery | nursery rhyme | kinder | kinderlied | kindermusik | ninos
                | infantil | enfants | enfant | bambini | bambino | criancas | дети | детская
                | детей | 子供 | こども | 儿童 | 어린이 | birthday party for kids
            CLUB: club | clubs | clubbing | nightclub | dancefloor | dance floor | dj set
                | peak time | festival | rave | ibiza | discoteca | discotheque | клуб | 夜店
                | クラブ | 클럽
            STUDY: study | 📚 | studying | studdy | studious | homework | focus | concentration
                | concentrate | coding | programming | work music | lernen | estudiar
                | estudio | etudier | studiare | estudar | учеба | 勉強 | 学习 | 공부
            SLEEP: sleep | lullabies | wiegenlied | cancao de ninar | 😴 | 💤 | sleeping
                | sleep music | sleeping music | bedtime | lullaby | insomnia
                | fall asleep | falling asleep | schlafen | einschlafen | schlaflied | dormir
                | cancion de cuna | berceuse | ninna nanna | dormire | сон | сна | колыбельная
                | 睡眠 | 睡觉 | 眠 | 子守唄 | 수면
            WORKOUT: workout | 🏋 | work out | gym | jogging | fitness | cardio | hiit
                | training | spinning class | exercise | entrenamiento
                | allenamento | treino | тренировка | 运动 | 健身 | 運動 | 운동
            MEDITATION: meditation | 🧘 | meditating | meditate | meditative | yoga | mindfulness
                | spa
                | breathing exercise | meditation music | spa music | meditacion | meditazione
                | meditacao | медитация | медитации | 冥想 | 瞑想 | 명상 | meditationsmusik
            """;

    static final String TREATMENTS =
            """
            SIDECHAIN: sidechain | sidechained | side chain | side chained | sidechaining
                | sidechain pumping | sidechain compression | pumping | pumping compression
            TAPE: tape | tape saturated | tape saturation | tape hiss | tape wobble | tape warmth
                | cassette
                | wow and flutter | vhs | reel to reel | analog warmth | analogue warmth
                | tape echo | bandrauschen
            VINYL: vinyl | vinyl crackle | vinyl hiss | vinyl noise | crackle | record noise
                | record crackle | dusty record | レコードのノイズ | レコードノイズ | 黑胶
            REVERB: reverb | reverbs | reverberant | reverberation | cathedral reverb | hall
                | big hall | huge hall | spacious | roomy | washed out | drenched in reverb
                | hallig | reverberacion | reverberation | riverbero | 混响 | リバーブ | 리버브
                | ревербераци | реверб
            DELAY: delay | delays | echo | echoes | echoey | dub delay | ping pong delay
                | tape delay | slapback | eco | ritardo echo | エコー | ディレイ | дилэй | эхо
            DRY: dry | bone dry | close mic | close miked | no reverb | without reverb | trocken
                | seco | asciutto
            DISTORTION: distortion | distorted | overdriven | overdrive | fuzz | fuzzy | saturated
                | crunchy | bitcrushed | bit crushed | bitcrusher | gritty | verzerrt
                | distorsionado | distorsionada | distordu | distorto | distorcido
                | distorted guitar
                | дисторшн
            WIDE: wide | wide stereo | stereo width | wide mix | wide sound | panoramic
                | breites stereo | estereo ancho
            MONO: mono | monophonic mix | in mono
            PUNCHY: punchy | hard hitting | knocking | fat | phat | slamming
            CLEAN: clean | polished | pristine | crisp | hi fi | hifi | high fidelity | modern
                | slick | glossy | clean guitar | sauber | limpio | pulito
            BRIGHT: bright | sparkling | sparkly | shimmering | brilliant | shiny
            DARK: muffled | dark sound | lowpassed | low passed | low pass | filtered | underwater
                | dull
            """;

    static final String MANNERS =
            """
            STRAIGHT: straight eighths | straight 8ths | straight feel | straight beat
                | straight groove
                | straight 16ths | straight sixteenths | played straight | unswung
                | gerade achtel
            SWING: swing | swung | swing feel | swing hats | swing rhythm | swung hats | swinging
                | swing beat | bebop swing | big band swing | swing jazz | jazz swing | jazz waltz
                | swingend | swung rhythm | swing music | big band | bebop | hard bop
            SHUFFLE: shuffle | shuffled | shuffle feel | blues shuffle | shuffling | triplet feel
                | triplet swing | texas shuffle
            HALF_TIME: half time | halftime | half time feel | half time groove
                | halbes tempo | medio tiempo feel
            DOUBLE_TIME: double time | doubletime | double time feel
            FOUR_ON_THE_FLOOR: four on the floor | 4 on the floor | four to the floor
                | 4 to the floor | four on the floor kick | 4 4 kick | vier auf den boden
                | straight kick on every beat
            ONE_DROP: one drop
            LAID_BACK: laid back | behind the beat | lazy groove | drunken beat | dilla feel
                | dilla groove | dragging beat | unquantized | off grid
            RUBATO: rubato | free time | rubato piano | tempo rubato | freely | out of time
                | ohne festes tempo | frei im tempo
            """;

    /** By first year of the decade. */
    static final String ERAS =
            """
            1400: medieval | middle ages | mittelalter | mittelalterlich | medievale
            1500: renaissance | renacimiento | rinascimento
            1700: baroque era | baroque period | barockzeit | 18th century
            1780: classical era | classical period | viennese classicism
            1880: victorian | romantic era | romantic period | 19th century
            1920: roaring twenties | roaring 20s | prohibition era | the twenties
            1930: swing era | thirties
            1940: forties | wartime era
            1950: fifties | 50 s | funfziger
            1960: sixties | sechziger
            1970: seventies | siebziger | anni settanta | anos setenta
            1980: eighties | achtziger | anni ottanta | anos ochenta | восьмидесятые | восьмидесятых
            1990: nineties | neunziger | anni novanta | anos noventa | девяностые | девяностых
            2000: y2k | two thousands | noughties | early 2000s
            """;
}
