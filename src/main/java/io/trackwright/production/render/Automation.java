package io.trackwright.production.render;

import io.trackwright.audio.mix.Ride;
import io.trackwright.audio.mix.Rides;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.score.SectionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What a mixing engineer's hands do along the form: a build opens up from dull, dry and narrow to
 * bright, wet and wide while its bass steps back; a breakdown thins out; a chorus or drop is lifted
 * and wider than what was before it (M. Senior, "Mixing Secrets for the Small Studio", 2nd ed.,
 * 2018, ch. 19). It follows from the sections of the score alone.
 *
 * @param openOctaves how far a build's filter is closed at its start, 0..5
 * @param riseDb how much softer it starts, 0..9
 * @param thinDb how much beat and bass step back where it is thin, 0..6
 * @param liftDb how much a chorus is lifted, 0..2
 * @param sendDb how much more goes to the returns where it is wide and far, 0..9
 * @param widen how much wider the sides are at the height, 0..0.5
 */
public record Automation(
        double openOctaves,
        double riseDb,
        double thinDb,
        double liftDb,
        double sendDb,
        double widen) {
    /** No hand on the desk. */
    public static final Automation NONE = new Automation(0, 0, 0, 0, 0, 0);

    /** Players who rise and fall by themselves. */
    public static final Automation BAND = new Automation(0, 1.5, 0.8, 0.8, 2, 0.12);

    /** The desk is an instrument. */
    public static final Automation CLUB = new Automation(2.6, 3.5, 1.5, 0.8, 4, 0.18);

    private static final double RAMP_SECONDS = 0.08;

    public Automation {
        range("openOctaves", openOctaves, 5);
        range("riseDb", riseDb, 9);
        range("thinDb", thinDb, 6);
        range("liftDb", liftDb, 2);
        range("sendDb", sendDb, 9);
        range("widen", widen, 0.5);
    }

    private static void range(String name, double value, double to) {
        if (!(value >= 0 && value <= to)) {
            throw new IllegalArgumentException(name + " must be 0.." + to + ", was " + value);
        }
    }

    /** Where the controls of a channel are. */
    private record Place(double gainDb, double closedOctaves, double width, double sendDb) {
        static final Place REST = new Place(0, 0, 1, 0);
    }

    /** Where they are at a section's start and end. */
    private record Move(Place start, Place end) {
        static Move stay(Place place) {
            return new Move(place, place);
        }
    }

    /** The hands on the channel of a role, along a score. */
    Rides rides(Score score, Role role, int sampleRateHz, Finish finish) {
        List<Move> moves = score.sections().stream().map(s -> move(s, role)).toList();
        if (moves.stream().allMatch(Move.stay(Place.REST)::equals)) {
            return Rides.NONE;
        }
        long ramp = Math.round(RAMP_SECONDS * sampleRateHz);
        long total = Math.round(score.lengthSeconds() * sampleRateHz);
        boolean loop = finish == Finish.LOOP;
        List<Long> frames = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (loop) {
            // A round begins where the last one left off.
            frames.add(0L);
            places.add(moves.getLast().end);
        }
        for (int i = 0; i < moves.size(); i++) {
            Section section = score.sections().get(i);
            long from = Math.round(score.barSeconds(section.startBar()) * sampleRateHz);
            long to = Math.round(score.barSeconds(section.endBar()) * sampleRateHz);
            if (i == moves.size() - 1) {
                to = Math.max(to, total) + ramp;
            }
            frames.add(loop && i == 0 ? ramp : from);
            places.add(moves.get(i).start);
            // The ramp to the next section ends on its first beat.
            frames.add(Math.max(frames.getLast() + 1, to - ramp));
            places.add(moves.get(i).end);
        }
        long[] at = frames.stream().mapToLong(f -> f).toArray();
        for (int i = 1; i < at.length; i++) {
            at[i] = Math.max(at[i], at[i - 1] + 1);
        }
        long period = loop ? total : 0;
        return new Rides(
                new Ride(at, places.stream().mapToDouble(Place::gainDb).toArray(), period),
                new Ride(at, places.stream().mapToDouble(Place::closedOctaves).toArray(), period),
                new Ride(at, places.stream().mapToDouble(Place::width).toArray(), period),
                new Ride(at, places.stream().mapToDouble(Place::sendDb).toArray(), period));
    }

    private Move move(Section section, Role role) {
        return switch (role) {
            case CHORDS, PAD, ARPEGGIO, OSTINATO -> body(section);
            case LEAD, COUNTER -> tune(section.kind());
            case BASS, MID_BASS -> bass(section.kind());
            case DRUMS, PERCUSSION -> beat(section.kind());
            case TRANSITION, TEXTURE -> Move.stay(Place.REST);
        };
    }

    private Move body(Section section) {
        Place height = new Place(liftDb, 0, 1 + widen, 0);
        return switch (section.kind()) {
            case BUILD ->
                    new Move(
                            new Place(-riseDb, openOctaves, 1 - widen / 2, 0),
                            new Place(0, 0, 1 + widen / 2, sendDb));
            case PRE_CHORUS ->
                    new Move(
                            new Place(-riseDb / 2, openOctaves / 3, 1, 0),
                            new Place(0, 0, 1 + widen / 2, sendDb / 2));
            case INTRO ->
                    section.bars() < 4
                            ? Move.stay(Place.REST)
                            : new Move(new Place(-riseDb / 2, openOctaves / 2, 1, 0), Place.REST);
            case CHORUS, DROP, CLIMAX -> Move.stay(height);
            case B -> Move.stay(new Place(0.6 * liftDb, 0, 1 + widen / 2, 0));
            case BREAKDOWN -> Move.stay(new Place(-0.7 * thinDb, 0, 1 + widen / 2, sendDb / 2));
            case BRIDGE -> Move.stay(new Place(-0.3 * thinDb, 0, 1 + widen / 2, sendDb / 2));
            case OUTRO ->
                    new Move(Place.REST, new Place(-riseDb / 2, openOctaves / 2, 1, sendDb / 2));
            case VERSE, GROOVE, HEAD, SOLO, THEME, A, CODA -> Move.stay(Place.REST);
        };
    }

    private Move tune(SectionKind kind) {
        return switch (kind) {
            case BUILD ->
                    new Move(
                            new Place(-riseDb / 2, openOctaves / 2, 1, 0),
                            new Place(0, 0, 1, sendDb));
            case CHORUS, DROP, CLIMAX -> Move.stay(new Place(0.6 * liftDb, 0, 1 + widen / 2, 0));
            case BREAKDOWN -> Move.stay(new Place(0, 0, 1, sendDb / 2));
            default -> Move.stay(Place.REST);
        };
    }

    private Move bass(SectionKind kind) {
        return switch (kind) {
            case BUILD -> new Move(Place.REST, new Place(-2 * thinDb, 0, 1, 0));
            case BREAKDOWN -> Move.stay(new Place(-thinDb, openOctaves / 2, 1, 0));
            default -> Move.stay(Place.REST);
        };
    }

    private Move beat(SectionKind kind) {
        return switch (kind) {
            case BUILD -> new Move(new Place(-thinDb, 0, 1, 0), new Place(0, 0, 1, sendDb));
            case BREAKDOWN -> Move.stay(new Place(-thinDb, openOctaves / 3, 1, sendDb / 2));
            default -> Move.stay(Place.REST);
        };
    }
}
