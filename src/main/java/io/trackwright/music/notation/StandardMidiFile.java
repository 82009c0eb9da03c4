package io.trackwright.music.notation;

import io.trackwright.music.score.Event;
import io.trackwright.music.score.Hit;
import io.trackwright.music.score.Note;
import io.trackwright.music.score.Part;
import io.trackwright.music.score.Role;
import io.trackwright.music.score.Score;
import io.trackwright.music.score.Section;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import java.io.ByteArrayOutputStream;

/**
 * A score as a Standard MIDI File, type 1, 960 ticks to the quarter (MIDI 1.0, RP-001): a conductor
 * track with tempo, metre, key and a marker at every section, then one named track for each part.
 * Drums share channel 10; human timing is included.
 */
public final class StandardMidiFile {
    private static final int DRUM_CHANNEL = 9;
    private static final long HIT_TICKS = Ticks.PER_QUARTER / 8;
    private static final String FIFTHS = "FCGDAEB";

    public byte[] write(Score score) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {'M', 'T', 'h', 'd', 0, 0, 0, 6, 0, 1});
        int tracks = score.parts().size() + 1;
        file.write(tracks >> 8);
        file.write(tracks);
        file.write(Ticks.PER_QUARTER >> 8);
        file.write(Ticks.PER_QUARTER & 0xFF);
        long end = score.tempo().ticksAt(score.lengthSeconds());
        file.writeBytes(conductor(score, end));
        int channel = 0;
        for (Part part : score.parts()) {
            boolean drums = part.role() == Role.DRUMS || part.role() == Role.PERCUSSION;
            channel += channel % 16 == DRUM_CHANNEL ? 1 : 0;
            file.writeBytes(track(part, drums ? DRUM_CHANNEL : channel % 16, end));
            channel += drums ? 0 : 1;
        }
        return file.toByteArray();
    }

    private static byte[] conductor(Score score, long end) {
        MidiTrack track = new MidiTrack();
        track.text(0, 0x03, score.title());
        int denominator = Integer.numberOfTrailingZeros(score.meter().denominator());
        long clocks = score.meter().ticksPerBeat() * 24 / Ticks.PER_QUARTER;
        track.meta(0, 0x58, score.meter().numerator(), denominator, (int) clocks, 8);
        Key before = score.key();
        signature(track, 0, before);
        for (Section s : score.sections()) {
            Key now = s.key(score.key());
            if (!now.equals(before)) {
                signature(track, score.barTicks(s.startBar()), now);
            }
            before = now;
        }
        for (TempoMap.Change c : score.tempo().changes()) {
            int micros = (int) Math.rint(60e6 / c.bpm());
            track.meta(
                    c.startTicks(), 0x51, micros >> 16 & 0xFF, micros >> 8 & 0xFF, micros & 0xFF);
        }
        for (Section s : score.sections()) {
            track.text(score.barTicks(s.startBar()), 0x06, s.kind().slug());
        }
        return track.bytes(end);
    }

    private static void signature(MidiTrack track, long ticks, Key key) {
        track.meta(ticks, 0x59, sharps(key), key.mode().minorThird() ? 1 : 0);
    }

    /**
     * Sharps (positive) or flats of the signature, −7..7; modes take that of their minor or major
     * parallel.
     */
    static int sharps(Key key) {
        NoteName tonic = key.tonic();
        int fifths = FIFTHS.indexOf(tonic.letter()) - 1 + 7 * tonic.accidental();
        int sharps = key.mode().minorThird() ? fifths - 3 : fifths;
        return sharps > 7 ? sharps - 12 : sharps < -7 ? sharps + 12 : sharps;
    }

    private static byte[] track(Part part, int channel, long end) {
        MidiTrack track = new MidiTrack();
        track.text(0, 0x03, part.name());
        if (channel != DRUM_CHANNEL) {
            track.event(0, 0, 0xC0 | channel, part.instrument().midiProgram());
        }
        for (Event e : part.events()) {
            long start = e.soundingTicks();
            int velocity = Math.max(1, Math.round(e.velocity() * 127));
            switch (e) {
                case Note n -> {
                    track.event(start, 2, 0x90 | channel, n.pitch(), velocity);
                    track.event(start + n.durationTicks(), 1, 0x80 | channel, n.pitch(), 64);
                }
                case Hit h -> {
                    track.event(start, 2, 0x90 | channel, h.sound().midiKey(), velocity);
                    track.event(start + HIT_TICKS, 1, 0x80 | channel, h.sound().midiKey(), 64);
                }
            }
        }
        return track.bytes(end);
    }
}
