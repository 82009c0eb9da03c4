package io.trackwright.production.prompt;

/**
 * Branches of genres: slug, then what a musician infers from the name; {@code @} usual tempi
 * (slowest, default, fastest), {@code +} instruments, and moods, manners and treatments by name.
 */
final class SubstyleWords {
    private SubstyleWords() {}

    static final String TABLE =
            """
            deep_house @118,121,124 WARM SMOOTH: deep house
            tech_house @122,126,130 GROOVY DRIVING: tech house
            progressive_house @120,126,130 UPLIFTING: progressive house
            bass_house @124,126,130 ENERGETIC: bass house
            electro_house @126,128,130 ENERGETIC: electro house
            acid_house @120,124,128 +SYNTH_BASS HYPNOTIC: acid house
            french_house @118,123,128 GROOVY SIDECHAIN: french house | filter house | french touch
            piano_house @120,124,128 +PIANO UPLIFTING: piano house
            tropical_house @100,108,118 +MARIMBA WARM: tropical house
            afro_house @118,122,126 +HAND_DRUMS GROOVY: afro house
            melodic_house @120,123,126 DREAMY: melodic house | organic house
            slap_house @118,124,128 DRIVING: slap house
            future_house @122,126,130 ENERGETIC: future house
            disco_house @120,124,128 GROOVY: disco house | funky house | soulful house
            lofi_house @115,120,125 MELLOW TAPE: lo fi house | lofi house
            chicago_house @118,122,126 GROOVY: chicago house | jackin house
            minimal_techno @124,128,132 HYPNOTIC: minimal techno
            hard_techno @140,148,155 AGGRESSIVE DRIVING: hard techno
            acid_techno @130,138,145 +SYNTH_BASS HYPNOTIC: acid techno
            dub_techno @115,122,128 DREAMY DELAY REVERB: dub techno
            melodic_techno @120,124,128 DREAMY: melodic techno
            detroit_techno @124,130,136 DRIVING: detroit techno
            industrial_techno @130,138,145 DARK AGGRESSIVE DISTORTION: industrial techno
            peak_time_techno @130,136,142 DRIVING: peak time techno
            ambient_techno @100,115,124 DREAMY REVERB: ambient techno
            progressive_trance @128,132,136 UPLIFTING: progressive trance
            psytrance @138,145,150 HYPNOTIC: psytrance | psy trance | goa trance | goa
            vocal_trance @132,136,140 UPLIFTING: vocal trance
            eurodance @130,140,150 ENERGETIC HAPPY: eurodance | euro dance | hands up
            big_room @126,128,132 ENERGETIC: big room | big room edm | big room house
            happy_hardcore @165,170,180 EUPHORIC: happy hardcore
            gabber @160,180,200 AGGRESSIVE DISTORTION: gabber | hardcore techno
            rawstyle @150,155,160 AGGRESSIVE: rawstyle
            liquid @170,174,176 SMOOTH: liquid drum and bass | liquid drum & bass | liquid dnb
                | liquid funk | liquid
            neurofunk @170,174,176 +REESE_BASS AGGRESSIVE DARK: neurofunk | neuro funk
                | neurofunk dnb
            jungle @160,165,170 +SUB_BASS: jungle | jungle music
            jump_up @172,175,178 ENERGETIC: jump up dnb | jump up
            brostep @140,140,150 AGGRESSIVE: brostep
            riddim @138,140,145 AGGRESSIVE: riddim dubstep | riddim
            chillstep @138,140,144 DREAMY HALF_TIME: chillstep
            kawaii @145,155,175 PLAYFUL: kawaii bass | kawaii future bass
            nu_disco @110,117,122 GROOVY: nu disco | nudisco
            italo_disco @110,120,128 +SYNTH_BASS NOSTALGIC: italo disco
            darksynth @90,110,128 DARK AGGRESSIVE: darksynth
            outrun @90,105,118 NOSTALGIC DRIVING: outrun
            vaporwave @60,80,95 DREAMY NOSTALGIC TAPE: vaporwave
            chillwave @80,95,105 DREAMY NOSTALGIC: chillwave
            future_garage @130,132,136 MELANCHOLIC SWING: future garage
            two_step @128,132,136 SWING: 2 step | two step garage | 2 step garage
                | uk garage 2 step | uk garage two step
            speed_garage @130,134,138 SWING: speed garage
            dub @65,72,80 RELAXING DREAMY DELAY REVERB: dub | dub reggae
            roots_reggae @68,75,82 ONE_DROP RELAXING: roots reggae
            rocksteady @76,84,90 RELAXING: rocksteady
            dancehall @90,98,108 ENERGETIC: dancehall
            ska_punk @150,170,190 ENERGETIC: ska punk
            uk_drill @138,142,146 HALF_TIME DARK: uk drill | ny drill | brooklyn drill
                | chicago drill | drill beat | drill
            phonk @130,140,160 DARK TAPE: phonk | drift phonk
            cloud_rap @60,70,75 DREAMY REVERB: cloud rap | cloud trap
            trap_soul @60,65,75 +BOOM_BASS SMOOTH: trap soul
            jazz_hop @75,86,92 MELLOW SWING: jazz hop | jazzhop | jazz rap
            chillhop @72,82,92 MELLOW: chillhop | chill hop
            grunge @100,116,130 +ELECTRIC_GUITAR DISTORTION: grunge | grunge rock
            math_rock @110,140,160 +ELECTRIC_GUITAR CLEAN: math rock
            post_rock @90,110,130 +ELECTRIC_GUITAR EPIC REVERB: post rock
            indie_rock @110,126,145 +ELECTRIC_GUITAR: indie rock
            shoegaze @90,108,125 +ELECTRIC_GUITAR DREAMY REVERB DISTORTION: shoegaze
            hard_rock @110,126,150 +ELECTRIC_GUITAR DRIVING DISTORTION: hard rock
            soft_rock @80,100,115 SOFT: soft rock
            surf_rock @130,150,170 +ELECTRIC_GUITAR HAPPY REVERB: surf rock
            psychedelic_rock @90,108,125 HYPNOTIC: psychedelic rock
            garage_rock @120,140,160 DISTORTION ENERGETIC: garage rock
            alternative_rock @100,120,140 +ELECTRIC_GUITAR: alternative rock | alt rock
            pop_punk @150,168,190 ENERGETIC: pop punk | skate punk
            hardcore_punk @170,190,220 AGGRESSIVE: hardcore punk
            doom_metal @50,66,80 DARK DISTORTION: doom metal | sludge metal
            death_metal @150,180,220 AGGRESSIVE DARK DISTORTION: death metal
            black_metal @150,180,220 AGGRESSIVE DARK DISTORTION: black metal
            thrash @160,190,220 AGGRESSIVE DISTORTION: thrash metal | thrash
            power_metal @140,165,190 EPIC HEROIC: power metal
            metalcore @130,150,180 AGGRESSIVE DISTORTION: metalcore
            djent @100,125,150 AGGRESSIVE DISTORTION: djent
            folk_metal @120,150,180 EPIC: folk metal
            celtic @100,116,130 +VIOLIN +FLUTE: celtic | celtic music | celtic folk | irish jig
                | irish reel | irish folk | irish music
            indie_folk @75,96,115 +STEEL_GUITAR WARM: indie folk
            bluegrass @110,130,150 +STEEL_GUITAR +VIOLIN HAPPY: bluegrass
            americana @80,100,120 +STEEL_GUITAR WARM: americana
            honky_tonk @100,120,140 SHUFFLE: honky tonk
            delta_blues @60,84,110 +STEEL_GUITAR: delta blues
            chicago_blues @90,112,130 SHUFFLE: chicago blues
            k_pop @100,122,135 ENERGETIC BRIGHT: k pop | kpop | 케이팝
            j_pop @110,132,160 UPLIFTING: j pop | jpop
            city_pop @95,108,118 +SLAP_BASS NOSTALGIC GROOVY: city pop
            synth_pop @100,116,128 NOSTALGIC: synth pop | synthpop | electropop
            indie_pop @95,115,130 WARM: indie pop | bedroom pop
            bollywood @100,124,135 +PERCUSSION +STRINGS ENERGETIC HAPPY: bollywood
                | bollywood dance
            latin_pop @92,104,120 HAPPY: latin pop
            hyperpop @130,150,170 ENERGETIC DISTORTION: hyperpop
            cumbia @85,96,105 +PERCUSSION HAPPY: cumbia
            mambo @160,180,200 HAPPY: mambo
            neo_soul @65,76,92 SMOOTH LAID_BACK: neo soul | neosoul
            motown @100,118,128 HAPPY: motown
            slow_jam @58,68,76 +FRETLESS_BASS ROMANTIC SMOOTH: slow jam | rnb slow jam
            cool_jazz @90,120,140 SMOOTH SWING: cool jazz
            bebop @180,230,280 SWING: bebop | be bop | bebop swing
            hard_bop @140,170,220 SWING: hard bop
            big_band @120,150,200 +BRASS SWING: big band | big band swing
            modal_jazz @110,132,160 SWING: modal jazz
            gypsy_jazz @140,190,230 +JAZZ_GUITAR +VIOLIN SWING: gypsy jazz | jazz manouche
            jazz_fusion @95,112,130 +ELECTRIC_PIANO +FRETLESS_BASS STRAIGHT: jazz fusion
            acid_jazz @95,105,118 GROOVY: acid jazz
            jazz_waltz @100,130,170 SWING: jazz waltz
            dixieland @150,190,220 +BRASS +CLARINET SWING HAPPY: dixieland
            dark_ambient @50,60,70 +CHURCH_BELL DARK: dark ambient
            drone @50,60,70 HYPNOTIC CALM: drone music | drone ambient | ambient drone | drone
            space_ambient @50,62,75 DREAMY REVERB: space ambient
            trailer @70,90,140 +SUB_DROP EPIC: trailer music | cinematic trailer
            fugue @70,90,120: fugue | fuge
            concerto @90,120,140: concerto | concerto grosso
            nocturne @50,66,84 ROMANTIC RUBATO: nocturne | romantic nocturne
            ballad @56,70,92: ballad | ballads | slow ballad | piano ballad | power ballad
                | pop ballad
                | rock ballad | country ballad | jazz ballad | folk ballad | balada | ballade
                | ballata | баллада
            waltz @0,0,0: waltz | waltzes | valse | walzer | vals | valzer | valsa | вальс | ワルツ
                | 왈츠 | 华尔兹 | viennese waltz | wiener walzer | valse musette | jazz waltz
            flamenco @90,120,180 +NYLON_GUITAR +HAND_DRUMS +CLAP DRAMATIC: flamenco | bulerias
            musette @120,160,190 +ACCORDION: musette | valse musette
            """;
}
