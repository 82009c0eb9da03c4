package io.trackwright.production.genre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.music.brief.GenreName;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.production.render.Crew;
import io.trackwright.production.render.Palette;
import io.trackwright.production.render.Unmasking;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who accompany make room for those who lead. */
class UnmaskingTest {
    private static final long SEED = 3;

    private static Palette plain(String genre, Score score) {
        return Genres.named(new GenreName(genre)).palette(score.tempo().startBpm());
    }

    private static double presence(Unmasking.Heard heard) {
        double sum = 1e-12;
        for (int b = 0; b < SpectrumMeter.BANDS; b++) {
            double hz = SpectrumMeter.centreHz(b);
            if (hz > 1_000 && hz < 4_000) {
                sum += Math.pow(10, heard.bandsDb()[b] / 10);
            }
        }
        return 10 * Math.log10(sum);
    }

    /** How far the lead stands above all who accompany it between 1 and 4 kHz, in dB. */
    private static double clarity(Score score, Palette palette) {
        double lead = -100;
        double others = 1e-12;
        for (var heard : new Unmasking(score, palette, SEED).heard(Crew.ALONE)) {
            switch (heard.role()) {
                case LEAD -> lead = Math.max(lead, presence(heard));
                case CHORDS, PAD, ARPEGGIO, OSTINATO, COUNTER ->
                        others += Math.pow(10, presence(heard) / 10);
                default -> {}
            }
        }
        return lead - 10 * Math.log10(others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"punk", "indian_classical"})
    void theLeadStandsOut(String genre) {
        Score score = Commission.score(Commission.of(genre, 60));
        Palette plain = plain(genre, score);
        Palette room = new Unmasking(score, plain, SEED).palette(Crew.ALONE);
        double gained = clarity(score, room) - clarity(score, plain);
        assertTrue(gained > 0.5 && gained < 5, genre + " gained " + gained + " dB");
    }

    @Test
    void movesAreFewBroadAndSmall() {
        Score score = Commission.score(Commission.of("drum_and_bass", 60));
        Palette plain = plain("drum_and_bass", score);
        Palette room = new Unmasking(score, plain, SEED).palette(Crew.ALONE);
        for (Part part : score.parts()) {
            ChannelStrip.Settings before = plain.slotFor(part).strip();
            ChannelStrip.Settings after = room.slotFor(part).strip();
            double liftDb = after.gainDb() - before.gainDb();
            assertTrue(liftDb >= 0 && liftDb <= 1.5 + 1e-9, part.name() + " lifted " + liftDb);
            List<?> added =
                    after.inserts().subList(before.inserts().size(), after.inserts().size());
            if (part.role() == Role.DRUMS || part.role() == Role.LEAD) {
                assertEquals(List.of(), added, part.name());
            }
            for (Object insert : added) {
                for (Equalizer.Band band : ((Equalizer.Settings) insert).bands()) {
                    assertTrue(band.gainDb() < 0 && band.gainDb() >= -3.5, "" + band);
                    assertTrue(band.q() < 2, "" + band);
                }
            }
        }
    }

    @Test
    void theSameEachTimeAndWhoeverWorks() {
        Score score = Commission.score(Commission.of("funk", 40));
        Crew backwards =
                (count, task) -> {
                    for (int i = count - 1; i >= 0; i--) {
                        task.accept(i);
                    }
                };
        Palette one = new Unmasking(score, plain("funk", score), SEED).palette(Crew.ALONE);
        Palette two = new Unmasking(score, plain("funk", score), SEED).palette(backwards);
        for (Part part : score.parts()) {
            assertEquals(one.slotFor(part).strip(), two.slotFor(part).strip());
        }
    }
}
