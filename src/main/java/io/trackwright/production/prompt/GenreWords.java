package io.trackwright.production.prompt;

/**
 * Words for genres, one slug per line. A word here is a claim; a word of {@link #HINTS} only hints.
 */
final class GenreWords {
    private GenreWords() {}

    static final String NAMES =
            """
            lofi_hip_hop: lo fi | lofi hip hop | lo fi hip hop | lofi beat | lofi beats
                | lofi beets | chillhop | chill hop | jazz hop | jazzhop | jazz rap | study beats
                | lofi rap | lo fi jazz | chill beats | ローファイ | ローファイヒップホップ
                | 로파이 | лоуфай | лоу фай | 低保真
            boom_bap: boom bap | boom bap hip hop | golden age hip hop | golden era hip hop
            hip_hop: hip hop | hip hop beat | old school hip hop | rap | rap beat | rap song
                | ヒップホップ | 힙합 | хип хоп | рэп | 嘻哈
            trap: trap | trap beat | trap music | trapp | trap soul | cloud rap | cloud trap
                | トラップ | 트랩 | трэп
            phonk: phonk | drift phonk | фонк
            drill: drill | uk drill | ny drill | chicago drill | brooklyn drill | drill beat
            drum_and_bass: drum and bass | drum n bass | drum & bass | drum'n'bass | drum n bas
                | drums and bass music | drum and base | drum n base | drum und bass | drum y bass
                | drum e bass | d&b | d & b
                | d n b | dnb | jungle | jungle music | neurofunk | neuro funk | neurofunk dnb
                | liquid drum and bass | liquid drum & bass | liquid dnb | liquid funk
                | jump up | jump up dnb | drumstep | dram n bass | драм н бейс | драм энд бейс
                | драмнбейс
                | ドラムンベース | 드럼 앤 베이스 | 드럼앤베이스 | 鼓打贝斯
            house: house | houze | house music | deep house | tech house | progressive house
                | bass house
                | electro house | acid house | french house | piano house | tropical house
                | afro house | soulful house | chicago house | jackin house | funky house
                | disco house | melodic house | slap house | future house | organic house
                | g house | filter house | lo fi house | lofi house | french touch | chicago house
                | ハウス | 하우스 | хаус | 浩室
            techno: techno | tecno | techo | ambient techno | minimal techno | hard techno
                | acid techno | dub techno
                | melodic techno | detroit techno | industrial techno | peak time techno | テクノ
                | 테크노 | техно | 科技舞曲
            hardstyle: hardstyle | hard style | gabber | hardcore techno | happy hardcore | rawstyle
            trance: trance | progressive trance | psytrance | psy trance
                | goa trance | goa | vocal trance | トランス | 트랜스 | транс
            dubstep: dubstep | dub step | brostep | riddim | chillstep | riddim dubstep | dupstep
                | ダブステップ
                | 덥스텝 | дабстеп
            future_bass: future bass | kawaii bass | kawaii future bass | melodic bass
            edm: edm | big room | big room edm | eurodance | euro dance | electronic dance music
                | festival edm | big room house | dance music | hands up | イーディーエム
            breakbeat: breakbeat | break beat | breaks | big beat | nu skool breaks
            uk_garage: uk garage | ukg | 2 step | two step garage | 2 step garage
                | uk garage two step | speed garage
                | uk garage 2 step | future garage
            amapiano: amapiano
            electronic: electronic | electronic music | electronica | electro | elektronisch
                | elektronische musik | electronico | electronica musica | elettronica
                | musica elettronica | electronique | musique electronique | eletronica | idm
                | downtempo | electropop instrumental | 电子音乐 | 전자음악 | エレクトロニカ
                | электронная музыка | электроника
            synthwave: synthwave | synth wave | sinthwave | sintwave | retrowave | outrun
                | darksynth | dreamwave | vaporwave | chillwave | シンセウェイブ | 신스웨이브 | синтвейв
            ambient: ambient | ambiant | ambient music | drone ambient
                | ambient drone | dark ambient | darkambient | drone music | space ambient
                | musique ambiante
                | musique d ambiance | musica ambient | musica ambiental | ambientmusik
                | アンビエント | 앰비언트 | эмбиент | 氛围音乐 | meditation music | spa music
                | sleep music | sleeping music | healing music | meditationsmusik
            cinematic: cinematic | cinematics | film score | movie score | filmscore | orchestral
                | orchestral music | trailer music | cinematic trailer
                | film music | filmmusik | orchestermusik | trailermusik | soundtrack
                | musique de film | musica de cine | colonna sonora | banda sonora
                | musica per film | trilha sonora | orchestrale | orquestal | orquestral
                | orchestral score | symphonic | cinematique | cinematica | cinematografico
                | cinematografica | シネマティック | 映画音楽 | 시네마틱 | 영화 음악 | саундтрек
                | кинематографичная | оркестровая | 电影配乐 | 史诗音乐
            rock: rock | rock ballad | rock music | indie rock | alternative rock | alt rock
                | hard rock
                | classic rock | grunge | grunge rock | pop rock | math rock | post rock
                | garage rock | shoegaze | surf rock | punk rock band | soft rock
                | psychedelic rock | rock and roll
                | rock n roll | prog rock | progressive rock | post punk | new wave | britpop
                | emo | midwest emo
                | rockabilly | stoner rock | southern rock | krautrock | j rock | rock & roll
                | rockmusik | rocanrol | ロック | 록 음악 | рок
                | рок музыка | 摇滚
            metal: metal music | metal | heavy metal | death metal | thrash metal | black metal
                | doom metal | sludge metal | power metal | metalcore | djent | folk metal
                | nu metal | thrash
                | メタル | 메탈 | метал | хеви метал | 重金属 | 金属乐
            punk: punk | punk rock | pop punk | skate punk | hardcore punk
                | パンク | 펑크 록 | панк | панк рок | 朋克
            funk: funk | funk music | p funk | jazz funk | funk groove | ファンク | 펑크 | фанк | 放克
            disco: disco | nu disco | nudisco | italo disco | disco music | disko | ディスコ
                | 디스코 | диско | 迪斯科
            reggae: reggae | reggea | regae | reggie music | regge | roots reggae | dub reggae | dub
                | rocksteady | dancehall | レゲエ | 레게 | регги | 雷鬼
            trip_hop: trip hop | triphop
            mariachi: mariachi | ranchera | rancheras | corrido | corridos | norteno
            forro: forro | sertanejo | baiao
            baile_funk: baile funk | funk carioca | funk brasileiro | brazilian funk
            bachata: bachata
            merengue: merengue
            bolero: bolero
            soca: soca | calypso | kuduro | kizomba | zouk
            electro_swing: electro swing
            ska: ska | ska punk | スカ | ска
            blues: blues | 12 bar blues | twelve bar blues | delta blues | chicago blues
                | slow blues | blues shuffle | bluesy song | ブルース | 블루스 | блюз | 蓝调
                | 布鲁斯
            country: country | country music | country song | country ballad | bluegrass
                | americana | honky tonk | カントリー | 컨트리 | кантри | 乡村音乐
            folk: folk | folk ballad | indie folk | folk music | folk song | folk tune
                | acoustic folk | celtic
                | celtic music | irish folk | irish music | fado | nordic folk | sea shanty
                | sea shanties | shanty | shanties | irish jig | irish reel | celtic folk
                | musette | valse musette
                | singer songwriter | folklore | musica folk | volksmusik | folkmusik | フォーク
                | 포크 음악 | фолк | 民谣
            chanson: chanson francaise | chanson | paris cafe | parisian cafe
                | old paris cafe song | french cafe
                | french chanson
            rnb_soul: r&b | r & b | rnb | r n b | rhythm and blues | neo soul | neosoul
                | soul music | soul | motown | slow jam | rnb slow jam | contemporary r&b | ソウル
                | 소울 | соул | ар эн би | 알앤비
            gospel: gospel | gospel choir music | gospel shout | ゴスペル | госпел
            pop: pop | pop song | pop music | k pop | kpop | j pop | jpop | city pop | synth pop
                | synthpop | electropop | dance pop | indie pop | bollywood | bollywood dance
                | latin pop | hyperpop | bedroom pop | teen pop | popmusik | musica pop
                | musique pop | ポップ | ポップス
                | 팝 | 케이팝 | поп | поп музыка | 流行 | 流行音乐
            bhangra: bhangra | punjabi | punjabi dhol
            jazz: jazz | dinner jazz | ragtime | rag time | jazz trio | jazz quartet | jazz combo
                | jaz | jazz tune | jazz music | jazzmusik | jazz fusion
                | acid jazz | gypsy jazz | jazz manouche | ジャズ | 재즈 | джаз | 爵士 | 爵士乐
            jazz_swing: swing jazz | jazz swing | bebop | be bop | bebop swing | hard bop
                | big band | big band swing | cool jazz | modal jazz | jazz waltz | jazz ballad
                | swing music | dixieland | swing | スウィング | свинг
            smooth_jazz: smooth jazz
            latin_jazz: latin jazz | afro cuban jazz | cubop
            bossa_nova: bossa nova | bossa | bossanova | ボサノバ | ボサノヴァ | 보사노바
                | босса нова | босанова | 巴萨诺瓦
            samba: samba | サンバ | 삼바 | самба | 桑巴
            salsa: salsa | salsa dura | salsa music | mambo | サルサ | 살사 | сальса | son cubano
                | cumbia
            reggaeton: reggaeton | regueton | reggeaton | dembow | perreo | реггетон
            afrobeats: afrobeats | afrobeat | afro pop
            tango: tango | タンゴ | 탱고 | танго
            flamenco: flamenco | flamenco guitar | bulerias | フラメンコ | фламенко
            balkan: balkan | balkan brass | klezmer
            baroque: baroque | barroco | barocco | barock | baroque music | fugue | fuge
                | concerto grosso | バロック | 바로크 | барокко | 巴洛克
            romantic_piano: romantic piano | nocturne | romantic nocturne | romantic era piano
                | chopinesque | ノクターン
            classical: classical | classical music | klassik | klassische musik | musica clasica
                | musica classica | musique classique | string quartet | streichquartett
                | quatuor a cordes | cuarteto de cuerdas | quartetto d archi | symphony | sonata
                | viennese waltz | wiener walzer | adagio for strings | クラシック | 클래식
                | классика | классическая музыка | 古典音乐
            chiptune: chiptune | chip tune | chiptunes | 8 bit | 8bit | 8 bit music
                | 8 bit chiptune | 16 bit game music | nes music | game boy music | gameboy music
                | チップチューン | 칩튠 | чиптюн
            indian_classical: indian classical | hindustani | hindustani classical | carnatic
                | raag | raga | raaga | indian classical music | राग
            new_age: new age
            """;

    /** Scenes, uses and adjectives from which a genre follows when none is named. */
    static final String HINTS =
            """
            cinematic: orchestra | orchester | orquesta | orchestre | orquestra | orkestra
                | boss battle | final boss | boss theme | boss fight | battle music | trailer
                | movie | film | horror movie
                | horror | documentary | chase scene | underscore
                | fantasy adventure | braam | braams | 管弦乐 | オーケストラ | 오케스트라
                | оркестр | 史诗级 | fanfare orchestra
            ambient: drone | drones | soundscape | sleep | meditation | brown noise | white noise
                | pink noise | yoga | spa | sleeping | einschlafen
            classical: concerto
            funk: funky
            jazz: jazzy | jazzig | jazzeux | jazzistico
            jazz_swing: piano trio | walking bass | brushes trio | aaba | rhythm changes
            pop: corporate | corporate background | corporate background music | piano ballad
                | power ballad | pop ballad
            chiptune: platformer | nintendo | game boy | gameboy
            metal: palm muted riffs | blast beats
            reggae: one drop
            house: four on the floor
            folk: campfire | fingerpicked acoustic guitar
            romantic_piano: rubato piano
            baroque: harpsichord fugue
            trance: trance lead
            trap: sliding 808 s | hi hat rolls | hat rolls | rolling hi hats
            dubstep: wobble bass | wobble basses | wobbles
            """;
}
