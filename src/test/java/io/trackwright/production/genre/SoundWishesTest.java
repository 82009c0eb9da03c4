package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.mastering.MasteringTarget;
import io.trackwright.music.brief.Choice;
import io.trackwright.music.brief.Flavour;
import io.trackwright.music.brief.Flavour.Treatment;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.brief.MusicBrief;
import io.trackwright.music.brief.Playing;
import io.trackwright.music.brief.Playing.Balance;
import io.trackwright.music.compose.Composer;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.theory.InstrumentFamily;
import io.trackwright.music.theory.TimeSignature;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.MixRenderer;
import io.trackwright.production.render.Palette;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundWishesTest {
    private static final int RATE_HZ = 22_050;
    private static final Genre HOUSE = Genres.named(new GenreName("house"));
    private static final double BPM = 124;

    @Test
    void whoWishesNothingHearsTheGenre() {
        SoundWishes none = new SoundWishes(brief(), BPM);
        Palette palette = HOUSE.palette(BPM);
        assertSame(palette, none.palette(palette));
        assertSame(HOUSE.mastering(), none.mastering(HOUSE.mastering()));
    }

    @Test
    void lessBassLowersTheBassAndNothingElse() {
        Playing less =
                Playing.FREE.withBalances(
                        List.of(
                                Choice.stated(
                                        new Balance(InstrumentFamily.BASS, -1), "less bass")));
        Heard plain = heard(brief());
        Heard wished = heard(plain.score, brief().with(less));
        for (Part part : plain.score.parts()) {
            boolean bass = part.role() == Role.BASS || part.role() == Role.MID_BASS;
            double change = wished.levelDb(part.name()) - plain.levelDb(part.name());
            assertEquals(bass ? -2.5 : 0, change, 1e-3, part.name());
        }
    }

    @Test
    void reverbAndDrynessMoveTheReturn() {
        Heard plain = heard(brief());
        double wet = heard(plain.score, asking(Treatment.REVERB)).levelDb(HouseBand.SPACE);
        double dry = heard(plain.score, asking(Treatment.DRY)).levelDb(HouseBand.SPACE);
        double usual = plain.levelDb(HouseBand.SPACE);
        assertTrue(wet > usual + 3, "wet " + wet + ", usual " + usual);
        assertTrue(dry < usual - 6, "dry " + dry + ", usual " + usual);
    }

    @Test
    void monoNarrowsAndDelayBringsEchoes() {
        Heard plain = heard(brief());
        assertTrue(heard(plain.score, asking(Treatment.MONO)).side < 0.35 * plain.side);
        assertTrue(heard(plain.score, asking(Treatment.DELAY)).levelDb("echo") > -60);
    }

    @Test
    void sidechainPumps() {
        Palette pumping =
                new SoundWishes(asking(Treatment.SIDECHAIN), BPM).palette(HOUSE.palette(BPM));
        for (Part part : score(brief()).parts()) {
            double depthDb = pumping.slotFor(part).strip().ducking().depthDb();
            boolean beats = part.role() == Role.DRUMS || part.role() == Role.PERCUSSION;
            boolean pumps = beats || part.role() == Role.TRANSITION || depthDb >= 6;
            assertTrue(pumps, part.name() + " is ducked by " + depthDb + " dB");
        }
    }

    @Test
    void brightAndDarkTurnTheTone() {
        MasteringTarget plain = HOUSE.mastering();
        assertEquals(
                plain.tone().size() + 1,
                new SoundWishes(asking(Treatment.BRIGHT), BPM).mastering(plain).tone().size());
        assertEquals(
                plain.tone().size() + 1,
                new SoundWishes(asking(Treatment.DARK), BPM).mastering(plain).tone().size());
    }

    @ParameterizedTest
    @EnumSource(Treatment.class)
    void everyTreatmentKeepsTheMixSoundAndSane(Treatment treatment) {
        Heard plain = heard(brief());
        Heard treated = heard(plain.score, asking(treatment));
        assertTrue(treated.peak < 4, treatment + " peaks at " + treated.peak);
        assertEquals(plain.mixDb(), treated.mixDb(), 6, treatment + " changes the level");
    }

    private static MusicBrief asking(Treatment treatment) {
        return brief().with(
                        new Flavour(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(Choice.stated(treatment, treatment.slug()))));
    }

    private static MusicBrief brief() {
        return new MusicBrief(
                "Wishes",
                Choice.defaulted(HOUSE.name()),
                Choice.defaulted(BPM),
                Choice.defaulted(HOUSE.profile().keys().getFirst()),
                Choice.defaulted(TimeSignature.COMMON),
                Choice.defaulted(12.0),
                List.of(),
                List.of(),
                List.of());
    }

    private static Score score(MusicBrief brief) {
        return new Composer().compose(brief, HOUSE.style(), 5);
    }

    private static Heard heard(MusicBrief brief) {
        return heard(score(brief), brief);
    }

    private static Heard heard(Score score, MusicBrief brief) {
        Palette palette = new SoundWishes(brief, BPM).palette(HOUSE.palette(BPM));
        return new Heard(score, new MixRenderer(score, palette, RATE_HZ, 5));
    }

    /** Levels of a whole mix. */
    private static final class Heard {
        final Score score;
        final double peak;
        final double side;
        private final List<String> names;
        private final double[] energies;
        private final double mix;

        Heard(Score score, MixRenderer renderer) {
            this.score = score;
            names = renderer.stemNames();
            energies = new double[names.size()];
            double highest = 0;
            double wide = 0;
            double all = 0;
            for (long at = 0; at < renderer.totalFrames(); ) {
                int n = (int) Math.min(4_096, renderer.totalFrames() - at);
                StereoBlock slab = renderer.slab(n, Crew.ALONE);
                for (int s = 0; s < energies.length; s++) {
                    StereoBlock stem = renderer.stem(s);
                    for (int i = 0; i < n; i++) {
                        energies[s] += stem.left[i] * stem.left[i] + stem.right[i] * stem.right[i];
                    }
                }
                for (int i = 0; i < n; i++) {
                    double l = slab.left[i];
                    double r = slab.right[i];
                    highest = Math.max(highest, Math.max(Math.abs(l), Math.abs(r)));
                    wide += (l - r) * (l - r);
                    all += l * l + r * r;
                }
                at += n;
            }
            peak = highest;
            side = wide / renderer.totalFrames();
            mix = all / renderer.totalFrames();
        }

        double levelDb(String stem) {
            return 10 * Math.log10(energies[names.indexOf(stem)] + 1e-12);
        }

        double mixDb() {
            return 10 * Math.log10(mix + 1e-12);
        }
    }
}
