package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.synth.BoomBass;
import io.trackwright.audio.synth.DrumKits;
import io.trackwright.audio.synth.FreeReed;
import io.trackwright.audio.synth.Impact;
import io.trackwright.audio.synth.Mallets;
import io.trackwright.audio.synth.Patch;
import io.trackwright.audio.synth.PluckedString;
import io.trackwright.audio.synth.ReedPiano;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.production.prompt.BriefCompleter;
import io.trackwright.production.prompt.BriefLimits;
import io.trackwright.production.prompt.Mentions;
import io.trackwright.production.prompt.RulePromptParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever names an instrument hears it: from the words to the sound, in every genre. */
class NamedInstrumentsTest {
    private static final RulePromptParser PARSER = new RulePromptParser(Genres.profiles());
    private static final BriefCompleter COMPLETER =
            new BriefCompleter(Genres.profiles(), Genres.fallback());

    private static final Map<InstrumentFamily, List<Patch>> SOUNDS =
            Map.ofEntries(
                    Map.entry(
                            InstrumentFamily.FRETLESS_BASS, List.of(PluckedString.fretlessBass())),
                    Map.entry(InstrumentFamily.SLAP_BASS, List.of(PluckedString.slapBass())),
                    Map.entry(
                            InstrumentFamily.BOOM_BASS,
                            List.of(BoomBass.round(), BoomBass.driven())),
                    Map.entry(InstrumentFamily.WURLITZER, List.of(ReedPiano.swaying())),
                    Map.entry(InstrumentFamily.CLAVINET, List.of(PluckedString.clavinet())),
                    Map.entry(InstrumentFamily.BANDONEON, List.of(FreeReed.bandoneon())),
                    Map.entry(InstrumentFamily.XYLOPHONE, List.of(Mallets.xylophone())),
                    Map.entry(InstrumentFamily.CHURCH_BELL, List.of(Mallets.churchBell())),
                    Map.entry(InstrumentFamily.HAND_DRUMS, List.of(DrumKits.hands())),
                    Map.entry(InstrumentFamily.TABLA, List.of(DrumKits.tabla())),
                    Map.entry(InstrumentFamily.TANPURA, List.of(PluckedString.tanpura())),
                    Map.entry(InstrumentFamily.OUD, List.of(PluckedString.oud())),
                    Map.entry(InstrumentFamily.KOTO, List.of(PluckedString.koto())),
                    Map.entry(InstrumentFamily.SUB_DROP, List.of(Impact.subDrop())));

    private static MusicBrief brief(String prompt) {
        return COMPLETER
                .complete(
                        Mentions.none(), PARSER.parse(prompt), prompt, 1, new BriefLimits(5, 1200))
                .brief();
    }

    @ParameterizedTest
    @CsvSource({
        "FRETLESS_BASS, fretless bass|bundloser Bass|bajo sin trastes|basse fretless"
                + "|basso fretless|baixo fretless",
        "SLAP_BASS, slap bass|Slap Bass|bajo slap|basse slap|basso slap|baixo slap",
        "BOOM_BASS, 808 bass|808er Bass|bajo 808|basse 808|basso 808|baixo 808",
        "WURLITZER, wurlitzer|Wurlitzer|wurlitzer|wurlitzer|wurlitzer|wurlitzer",
        "CLAVINET, clavinet|Clavinet|clavinet|clavinet|clavinet|clavinet",
        "BANDONEON, bandoneon|Bandoneon|bandoneón|bandonéon|bandoneón|bandoneon",
        "XYLOPHONE, xylophone|Xylophon|xilófono|xylophone|xilofono|xilofone",
        "CHURCH_BELL, church bells|Kirchenglocken|campanas de iglesia|cloches d'église"
                + "|campane di chiesa|sinos de igreja",
        "HAND_DRUMS, hand drums|Handtrommeln|tambores de mano|tambours à main|tamburi a mano"
                + "|tambores de mão",
        "TABLA, tabla|Tabla|tabla|tabla|tabla|tabla",
        "TANPURA, tanpura|Tanpura|tanpura|tampura|tanpura|tambura",
        "OUD, oud|arabische Laute|laúd árabe|luth arabe|liuto arabo|alaúde árabe",
        "KOTO, koto|Koto|koto|koto|koto|koto",
        "SUB_DROP, sub drop|Sub Drop|sub drops|sub drop|sub drop|sub drop"
    })
    void isUnderstoodInSixLanguages(InstrumentFamily family, String words) {
        String[] each = words.split("\\|");
        assertEquals(6, each.length);
        for (String word : each) {
            List<InstrumentFamily> asked =
                    brief("cinematic, " + word + ", 40 seconds").instruments().stream()
                            .map(Choice::value)
                            .toList();
            assertTrue(asked.contains(family), word + " is read as " + asked);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentFamily.class,
            names = {
                "FRETLESS_BASS",
                "SLAP_BASS",
                "BOOM_BASS",
                "WURLITZER",
                "CLAVINET",
                "BANDONEON",
                "XYLOPHONE",
                "CHURCH_BELL",
                "HAND_DRUMS",
                "TABLA",
                "TANPURA",
                "OUD",
                "KOTO",
                "SUB_DROP"
            })
    void soundsInEveryGenre(InstrumentFamily family) {
        List<Patch> wanted = Objects.requireNonNull(SOUNDS.get(family));
        List<String> wrong = new ArrayList<>();
        for (Genre genre : Genres.all()) {
            MusicBrief brief =
                    brief(genre.profile().title() + " with " + family.slug().replace('_', ' '));
            Score score = new Composer().compose(brief, Genres.style(brief), 7);
            List<Part> parts =
                    score.parts().stream()
                            .filter(p -> p.instrument() == family && !p.events().isEmpty())
                            .toList();
            boolean heard =
                    parts.stream()
                            .map(p -> genre.palette(120).slotFor(p).patch())
                            .anyMatch(wanted::contains);
            if (!heard) {
                wrong.add(genre.name() + " plays " + parts.stream().map(Part::name).toList());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @CsvSource({"oud", "koto", "church bells", "hand drums"})
    void isAbsentWhenExcluded(String word) {
        MusicBrief brief = brief("cinematic with a harp, no " + word);
        assertNotEquals(List.of(), brief.exclusions());
        Score score = new Composer().compose(brief, Genres.style(brief), 7);
        assertTrue(score.parts().stream().noneMatch(p -> brief.excludes(p.instrument())));
    }
}
