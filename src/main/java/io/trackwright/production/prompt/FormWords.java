package io.trackwright.production.prompt;

/** Words for sections and endings, in the languages the parser reads. */
final class FormWords {
    private FormWords() {}

    /** By {@code SectionKind}; a key ending in {@code ?} counts only beside bars or in a list. */
    static final String SECTIONS =
            """
            INTRO: intro | intros | introduction | einleitung | introduccion | introduzione
                | introducao | вступление | интро | 前奏 | イントロ | 인트로
            INTRO?: opening
            VERSE: verse | verses | strophe | strophen | estrofa | estrofas | couplet | couplets
                | strofa | strofe | verso | versos | куплет | куплеты | 主歌 | Aメロ | 벌스
            PRE_CHORUS: pre chorus | prechorus | pre choruses
            CHORUS: chorus | choruses | refrain | refrains | estribillo | estribillos | ritornello
                | refrao | припев | 副歌 | サビ | 후렴
            CHORUS?: hook | hooks
            BRIDGE: bridge | middle eight | middle 8 | puente | ponte | 브릿지
            BRIDGE?: interlude | pont
            BUILD: build | builds | buildup | buildups | build up | build ups | builds up
                | crescendo build | aufbau | subida
            DROP: drop | drops | дроп | ドロップ | 드롭
            BREAKDOWN: breakdown | breakdowns
            BREAKDOWN?: break | breaks
            GROOVE?: main section | main part | main groove | hauptteil
            HEAD?: head
            SOLO?: solo | solos | solo section
            THEME?: theme | main theme | thema | tema
            CLIMAX: climax | hohepunkt | climax final
            CLIMAX?: peak
            OUTRO: outro | outros | アウトロ | 尾奏
            CODA: coda
            """;

    static final String ENDINGS =
            """
            FADE: slowly fade to nothing | fade to nothing | fades to nothing | fade to silence
                | fades to silence
                | slowly fade | slowly fades | slow fade | long fade | fade into the distance
                | fades into the distance | fading away | fade slowly | fades slowly | fade to black
                | fade out | fades out | fade out at the end | fading out | fade ending
                | ends with a fade | end with a fade | ends in a fade | ending with a fade
                | fades away | fade away | fadeout | fade at the end | ausblenden | ausfaden
                | blendet aus | se desvanece | fundido final | fondu | en fondu | sfuma | sfumando
                | dissolvenza | desvanece | фейд аут | フェードアウト | 淡出 | 페이드아웃
            HIT: ends on a big hit | end on a big hit | ends with a big hit | end with a big hit
                | big hit at the end | big final hit | one last hit | last hit | end on one hit
                | stop dead | stops suddenly | stop suddenly | suddenly stops | hard cut
                | hard ending
                | ends cold | end cold | ends dead | sudden ending | sudden end | ends suddenly
                | end suddenly
                | plotzliches ende | final seco | fin nette et seche | corte seco
                | ends with a hit | end with a hit | ending hit | final hit | hit at the end
                | ends on a hit | end on a hit | ends with a bang | end with a bang
                | ends with a stab | end with a stab | final stab | button ending | stinger ending
                | ends abruptly | ending abruptly | abrupt ending | abrupt end | hard stop
                | cold ending | cold end | stops dead | sudden stop | endet mit einem schlag
                | abruptes ende | termina con un golpe | final abrupto | finit par un coup
                | finale secco | termina com um golpe
            SILENCE: then silence | followed by silence | into silence | cuts to silence
                | cut to silence | drops to silence | ends in silence | end in silence
                | and then silence | dann stille | luego silencio | puis le silence
                | poi silenzio | depois silencio
            CADENCE: last chord ring out | let the last chord ring out | last chord rings out
                | final chord ring out | final chord rings out | let the final chord ring out
                | last note ring out | last note rings out | let it ring out | rings out at the end
                | chord rings out | resolves cleanly | resolves nicely | resolves at the end
                | ends softly
                | ends gently | ends quietly | soft ending | gentle ending | quiet ending
                | ends on a chord | long last chord | clear ending | clear final chord
                | clean ending | clear end | proper ending
                | definite ending | definitive ending | final chord | resolves on the tonic
                | resolves to the tonic | resolve on the tonic | resolve to the tonic
                | ends on the tonic | resolved ending | satisfying ending | real ending
                | full stop ending | ends with a chord | final cadence | big finish | big ending
                | big finale | grand finale | klares ende | schlussakkord | final claro
                | acorde final | fin nette | accord final | finale chiaro | accordo finale
                | final nitido
            """;
}
