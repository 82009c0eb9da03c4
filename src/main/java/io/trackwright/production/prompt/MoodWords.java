package io.trackwright.production.prompt;

/** Words for moods, by {@code Mood}, in the languages the parser reads. */
final class MoodWords {
    private MoodWords() {}

    static final String NAMES =
            """
            CALM: calm | solemn | feierlich* | tranquil~ | seren~ | calmad~ | pacific~
                | sleep music | sleeping music | meditation music | spa music | clam | calming
                | peaceful | serene | tranquil | quiet | stillness
                | meditative | meditation | sleepy | sleep | lullaby | ruhig*
                | friedlich* | tranquilo | tranquila | calmado | sereno | serena | calme
                | paisible | calmo | calma | pacato | tranquille | спокойная | спокойный
                | спокойно | тихая | 静かな | 静か | 平静 | 安静 | 宁静 | 잔잔한 | 조용한 | shaant
                | shant | shaanti | शांत
            RELAXING: relaxing | chill beats | relajad~ | rilassat~ | you can walk to | strolling
                | relaxed | chill | chil | chilled | chilling | chillout
                | laid back | easygoing | easy going | restful | soothing | entspannt*
                | entspannend* | relajante | relajado | relajada
                | relaxant | relaxante | rilassante | rilassato | detendu | расслабляющая
                | расслабляющий | リラックス | 放松 | 편안한
            MELLOW: mellow | 🌙 | deep | late night | midnight | nocturnal | nighttime
                | understated | smoky | dusty | lazy | study | studdy | studying
                | studious
            DREAMY: dreamy | dreamlike | ethereal | floating | airy | celestial | space | spacey
                | heavenly | vertraumt* | traumerisch* | sonador | sonadora | onirico | onirique
                | reveur | sognante | sonhador | мечтательная | 夢のような | 梦幻 | 몽환적인
            WARM: warm* | friendly | freundlich* | calid~ | gemutlich* | nice | lovely | homely
                | heartwarming | cozy | cosy | intimate | sunny | summer | summery | golden | cute
                | warme
                | warmer | calido | calida | chaleureux | chaleureuse | caldo | calda | quente
                | теплая | 温暖 | 温かい | 따뜻한
            SMOOTH: smooth | jazzy | jazzig | smooth jazz | silky | liquid | sultry | suave
                | lounge | cool | soulful | samtig
                | vellutato
            SOFT: soft | legger~ | legere | leger | lev~ | soft rock | gentle | delicate | tender
                | light | hushed | fragile | sanft*
                | zart* | leise | delicado | delicada | doux | douce | tendre | dolce
                | delicato | delicata | delicata | morbido | macia | нежная | нежный | мягкая
                | やさしい | 柔和 | 轻柔 | 부드러운
            ROMANTIC: romantic | ❤ | 💕 | 🌹 | romantic~ | romantic piano | romantic nocturne
                | loving | love song | romance | romantisch*
                | romantico | romantica | romantique | романтичная | романтический | 浪漫
                | 낭만적인 | ロマンチック | pyaar
            NOSTALGIC: nostalgic | nostalgia | wistful | retro | vintage | nostalgisch*
                | nostalgico | nostalgica | nostalgique | neon | ностальгическая | 懐かしい | 怀旧
                | 그리운
            SAD: sad | tearful | sorrowful | mournful | heartbroken | heartbreaking | grieving
                | depressing | lonely | ruined city | dystopian | traurig*
                | triste | tristes | грустная | грустный | грустно | печальная
                | 悲しい | 悲伤 | 슬픈 | udaas | dukhi | 😢 | 😭 | 💔
            MELANCHOLIC: melancholic | melancolic | 🌧 | ☔ | rain | melancholy | melancholisch*
                | bittersweet | rainy
                | rainy night | rainy day | moody | somber | sombre | melancolico | melancolica
                | melancolique | malinconico | malinconica | меланхоличная | 憂鬱 | 忧郁 | 우울한
            DARK: dark | sombre | dunkl* | duster* | finster* | oscur~ | sombri~ | tenebros~
                | darck | darker | gloomy | sinister | menacing | brooding | ominous | evil
                | gothic | noir | duster | dunkel | dunkle | dunkler | dusteres | oscuro | oscura
                | sombrio | sombria | obscur | cupo | scuro | scura | escuro | мрачная | мрачный
                | темная | темный | 暗い | ダーク | 黑暗 | 어두운 | 😈
            TENSE: tense | urgent | urgency | ticking | suspense | suspenseful | uneasy | anxious
                | nervous
                | thriller | chase | tension | unresolved | angespannt* | spannend* | tenso | tensa
                | tendu | teso | tesa | напряженная | 紧张 | 緊張 | 긴장감
            SCARY: scary | 😱 | horror | creepy | terrifying | spooky | eerie | haunting | jump scare
                | gruselig* | aterrador | terrorifico | effrayant | spaventoso | assustador
                | страшная | жуткая | 怖い | 恐怖 | 무서운
            DISSONANT: dissonant | dissonance | dissonances | atonal | atonality | twelve tone
                | 12 tone | dodecaphonic | harsh harmonies | clashing | unsettling | jarring
                | dissonante | dissonanti | dissonantes | disonante | disonantes
                | диссонирующая | 不協和音 | 不和谐
            ELEGANT: elegant | elegante | elegantes | luxurious | luxury | expensive | classy
                | sophisticated | refined | modern | sleek | chic | edel | vornehm | noblesse
                | элегантная | 优雅 | 高级 | 優雅 | 우아한
            MYSTERIOUS: mysterious | misterios~ | mystisch* | mystical | mystic | enigmatic
                | magical | mystery
                | geheimnisvoll* | mysterios | misterioso | misteriosa | mysterieux | mysterieuse
                | таинственная | 神秘的 | 神秘 | 신비로운 | ミステリアス
            AGGRESSIVE: aggressiv* | neurofunk | neurofunk dnb | growling reese | thrash
                | thrash metal | death metal | black metal | agressive | agresive | angry | brutal
                | fierce | furious
                | violent | growling | heavy | hevy | raging | hard hitting | extreme | fiery
                | wild | agresivo | agresiva | agressif | agressivo
                | aggressivo | агрессивная | агрессивный | 激しい | 激烈 | 공격적인
            ENERGETIC: energetic | energic~ | animad~ | potente | kraftvoll* | energy
                | high energy | energizing | lively | upbeat | up beat
                | intense | powerful | punchy | party | hype | hyped | workout | gym | banger
                | club | festival | exciting | dance | energisch* | energiegeladen* | energetisch*
                | energico | energica | energetico | energique | energetique | animado | animada
                | эпично энергичная | энергичная | энергичный | 신나는 | エネルギッシュ | 元気な
                | 激动 | 活力 | 充满活力 | mast | jhakaas | 🔥 | 💪
            DRIVING: driving | pulsing | propulsive | relentless | pumping | rolling | racing
                | treibend* | impulsor | entrainant | trascinante
            EPIC: epic | epic~ | gewaltig* | monumental* | massive | huge | grand | monumental
                | majestic | anthem | anthemic
                | soaring | grandiose | episch* | epico | epica | epique
                | эпическая | эпичная | эпичный | 壮大な | 壮大 | 史诗 | 史诗级 | 웅장한
            HEROIC: heroic | proud | stolz* | triumphant | victorious | noble | brave | fanfare
                | heroisch*
                | heroico | heroica | eroico | heroique | triunfal | trionfale | героическая
                | 英雄 | 勇ましい
            DRAMATIC: dramatic | dramatic~ | drammatic~ | dramatisch* | dramatico | dramatica
                | drammatico
                | drammatica | dramatique | passionate | драматичная | драматическая | 戏剧性
                | ドラマチック | 극적인
            UPLIFTING: uplifting | otimista | optimista | optimistisch* | hopeful | inspiring
                | inspirational | optimistic | motivational
                | positive | confident | joyful | bright | hoffnungsvoll* | inspirierend*
                | esperanzador | inspirador | inspirant | speranzoso | вдохновляющая | 希望 | 励志
                | 희망찬
            EUPHORIC: euphoric | ecstatic | blissful | euphorisch* | euforico | euforica
                | euphorique | эйфория
            HAPPY: happy | tropical | carefree | freundlich* | frohlich* | felices | heiter*
                | allegr~ | allegre | sunny | summery | gospel shout | cheerful | cheery | joyous
                | merry | feel good | feelgood | sunshine
                | frohlich* | glucklich* | alegre | alegres | feliz
                | joyeux | joyeuse | gai | allegro e felice | felice | gioioso | gioiosa
                | contento | веселая | веселый | радостная | 楽しい | 明るい | 快乐 | 欢快
                | 행복한 | 밝은 | khush | khushi | 😀 | 😊 | 😄 | 🎉 | ☀
            PLAYFUL: playful | 🤪 | 😂 | platformer | platformer level music | quirky | funny
                | silly | whimsical | fun | bouncy | comedy
                | childrens | verspielt* | lustig* | jugueton | divertido | divertida | ludique
                | drole | giocoso | giocosa | divertente | brincalhao | игривая | 可爱 | かわいい
                | 장난스러운
            GROOVY: groovy | groove | funky | danceable | swinging | groovig*
            HYPNOTIC: hypnotic | mesmerizing | mesmerising | trippy | repetitive | minimal
                | hypnotisch* | hipnotico | hypnotique | ipnotico | гипнотическая | 催眠
            """;
}
