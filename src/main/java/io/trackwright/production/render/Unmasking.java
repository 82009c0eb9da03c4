package io.trackwright.production.render;

import io.trackwright.audio.dsp.AudioSpec;
import io.trackwright.audio.dsp.StereoBlock;
import io.trackwright.audio.effect.EffectSettings;
import io.trackwright.audio.effect.Equalizer;
import io.trackwright.audio.effect.Equalizer.Band;
import io.trackwright.audio.metering.LoudnessMeter;
import io.trackwright.audio.metering.SpectrumMeter;
import io.trackwright.audio.mix.ChannelStrip;
import io.trackwright.audio.mix.Rides;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes room in a mix before it is rendered: where a part covers the one that leads in a band, it
 * gets a broad static cut there, and a part that is far louder or softer than its role asks for is
 * moved some of the way (S. Hafezi and J. Reiss, "Autonomous multitrack equalization based on
 * masking reduction", JAES 63, 2015; rule based, offline, cuts only). The kick leads below 120 Hz
 * over the basses, the lead between 1 and 4 kHz over all that accompanies it.
 *
 * <p>Each part is heard for a second where it is busiest, at a low sample rate that all deliveries
 * share, so the result depends on score, palette and seed alone and costs a few hundredths of the
 * rendering.
 */
public final class Unmasking {
    private static final int RATE_HZ = 16_000;
    private static final double HOP_SECONDS = 0.1;
    private static final int WINDOW_HOPS = 12;
    private static final int LEAD_HOPS = 2;

    /** Of what lies above the limit, this much is cut. */
    private static final double SHARE = 0.5;

    /** Of what lies below its floor, this much is given to a part, and no more than that. */
    private static final double LIFT_SHARE = 0.5;

    private static final double MOST_LIFT_DB = 1.5;

    private static final double LEAST_DB = 0.5;

    /**
     * A band in which somebody leads.
     *
     * @param marginDb how far below the leader the others should lie
     * @param mostDb the deepest cut
     */
    private record Zone(
            Role leader,
            List<Role> followers,
            double lowHz,
            double highHz,
            double marginDb,
            double mostDb,
            double q) {}

    private static final List<Zone> ZONES =
            List.of(
                    new Zone(Role.DRUMS, List.of(Role.BASS, Role.MID_BASS), 45, 115, -1, 2, 1.4),
                    new Zone(
                            Role.LEAD,
                            List.of(
                                    Role.CHORDS,
                                    Role.PAD,
                                    Role.ARPEGGIO,
                                    Role.OSTINATO,
                                    Role.COUNTER),
                            1_000,
                            4_000,
                            5,
                            3,
                            0.8));

    /** How far below the sum of all a role may lie where it plays. */
    private static final Map<Role, Double> FLOORS_DB =
            Map.of(
                    Role.LEAD, -11.0,
                    Role.BASS, -11.0,
                    Role.CHORDS, -16.0,
                    Role.COUNTER, -18.0,
                    Role.OSTINATO, -19.0,
                    Role.ARPEGGIO, -20.0,
                    Role.PAD, -20.0);

    private final Score score;
    private final Palette palette;
    private final long seed;
    private final int hops;
    private final long[] kicks;

    /**
     * @param palette the one that will be made room in
     * @param seed the request's
     */
    public Unmasking(Score score, Palette palette, long seed) {
        this.score = score;
        this.palette = palette;
        this.seed = seed;
        hops = (int) Math.ceil(score.lengthSeconds() / HOP_SECONDS);
        kicks = StemRenderer.kickFrames(score, RATE_HZ, Finish.RING);
    }

    /**
     * A part as it sounds where it is busiest.
     *
     * @param bandsDb third octaves, as {@link SpectrumMeter#bandLevelsDb()}
     * @param plays for every 100 ms of the piece, whether it sounds
     */
    public record Heard(String part, Role role, double lufs, double[] bandsDb, boolean[] plays) {
        /** In how much of its own time another part plays too, 0..1. */
        double shared(Heard other) {
            int own = 0;
            int both = 0;
            for (int h = 0; h < plays.length; h++) {
                own += plays[h] ? 1 : 0;
                both += plays[h] && other.plays[h] ? 1 : 0;
            }
            return own == 0 ? 0 : (double) both / own;
        }
    }

    /** The palette with room made in it. */
    public Palette palette(Crew crew) {
        List<Heard> all = heard(crew);
        double sum = all.stream().mapToDouble(h -> LoudnessMeter.power(h.lufs)).sum();
        Map<String, Change> changes = new HashMap<>();
        for (Heard heard : all) {
            List<Band> bands = new ArrayList<>();
            for (Zone zone : ZONES) {
                bands.addAll(cut(zone, heard, all));
            }
            double below =
                    FLOORS_DB.getOrDefault(heard.role, heard.lufs)
                            - (heard.lufs - LoudnessMeter.lufs(sum));
            double liftDb = Math.min(MOST_LIFT_DB, LIFT_SHARE * Math.max(0, below));
            boolean sounds = heard.lufs > LoudnessMeter.SILENCE_LUFS;
            changes.put(heard.part, new Change(sounds ? Math.rint(liftDb * 10) / 10 : 0, bands));
        }
        return palette.with(
                (part, slot) -> changes.getOrDefault(part.name(), Change.NONE).of(slot));
    }

    /** Every part of the score, in its order. */
    public List<Heard> heard(Crew crew) {
        Heard[] heard = new Heard[score.parts().size()];
        crew.each(heard.length, i -> heard[i] = listen(score.parts().get(i)));
        return List.of(heard);
    }

    /** What is done to a strip. */
    private record Change(double liftDb, List<Band> cuts) {
        static final Change NONE = new Change(0, List.of());

        Palette.Slot of(Palette.Slot slot) {
            if (equals(NONE)) {
                return slot;
            }
            ChannelStrip.Settings strip = slot.strip();
            List<EffectSettings> inserts = new ArrayList<>(strip.inserts());
            if (!cuts.isEmpty()) {
                inserts.add(new Equalizer.Settings(cuts));
            }
            return new Palette.Slot(
                    slot.role(),
                    slot.family(),
                    slot.patch(),
                    new ChannelStrip.Settings(
                            Math.min(24, strip.gainDb() + liftDb),
                            strip.pan(),
                            inserts,
                            strip.sends(),
                            strip.ducking()));
        }
    }

    /** At most one band: at the strongest place of the loudest leader in the zone. */
    private static List<Band> cut(Zone zone, Heard follower, List<Heard> all) {
        if (!zone.followers.contains(follower.role)) {
            return List.of();
        }
        double deepest = 0;
        int where = 0;
        for (Heard leader : all) {
            if (leader.role == zone.leader) {
                int place = strongest(leader.bandsDb, zone);
                double over = around(follower.bandsDb, place) - around(leader.bandsDb, place);
                double cutDb = Math.min(zone.mostDb, SHARE * (over + zone.marginDb));
                // Where the leader is silent, nobody needs the room.
                double wanted = cutDb * follower.shared(leader);
                if (wanted > deepest) {
                    deepest = wanted;
                    where = place;
                }
            }
        }
        double rounded = Math.rint(deepest * 10) / 10;
        return rounded < LEAST_DB
                ? List.of()
                : List.of(Band.bell(SpectrumMeter.centreHz(where), -rounded, zone.q));
    }

    private static int strongest(double[] bandsDb, Zone zone) {
        int best = -1;
        for (int b = 0; b < SpectrumMeter.BANDS; b++) {
            double hz = SpectrumMeter.centreHz(b);
            if (hz > zone.lowHz && hz < zone.highHz && (best < 0 || bandsDb[b] > bandsDb[best])) {
                best = b;
            }
        }
        return best;
    }

    /** The level of a band and its neighbours. */
    private static double around(double[] bandsDb, int band) {
        double sum = 1e-12;
        for (int b = band - 1; b <= band + 1; b++) {
            sum += StrictMath.pow(10, bandsDb[b] / 10);
        }
        return 10 * StrictMath.log10(sum);
    }

    private Heard listen(Part part) {
        AudioSpec spec = new AudioSpec(RATE_HZ, StemRenderer.BLOCK_FRAMES);
        int hopFrames = spec.frames(HOP_SECONDS);
        Performance performance = Performance.of(score, part, RATE_HZ);
        Activity activity = Activity.of(performance, Rides.NONE.gainDb(), hops, hopFrames);
        int start = activity.busiest(WINDOW_HOPS, Double.POSITIVE_INFINITY);
        int lead = Math.min(LEAD_HOPS, start);
        StemRenderer stem =
                StemRenderer.from(
                        part,
                        performance,
                        palette,
                        RATE_HZ,
                        seed,
                        kicks,
                        Rides.NONE,
                        (long) (start - lead) * hopFrames);
        StereoBlock block = new StereoBlock(hopFrames);
        for (int h = 0; h < lead; h++) {
            stem.render(block);
        }
        LoudnessMeter loudness =
                new LoudnessMeter(
                        new AudioSpec(RATE_HZ, hopFrames), (long) WINDOW_HOPS * hopFrames);
        SpectrumMeter spectrum = new SpectrumMeter(RATE_HZ);
        for (int h = 0; h < WINDOW_HOPS; h++) {
            stem.render(block);
            loudness.process(block);
            spectrum.process(block);
        }
        double power = Arrays.stream(loudness.hopPowers()).sum() / WINDOW_HOPS;
        boolean[] plays = new boolean[hops];
        for (int h = 0; h < hops; h++) {
            plays[h] = activity.perHop()[h] > 0;
        }
        return new Heard(
                part.name(),
                part.role(),
                LoudnessMeter.lufs(power),
                spectrum.bandLevelsDb(),
                plays);
    }
}
