package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Marker;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.Ticks;
import io.trackwright.music.theory.TimeSignature;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a Standard MIDI File of type 0 or 1 (MIDI 1.0, RP-001) of any resolution in ticks per
 * quarter. The sustain pedal lengthens notes; what else a channel does (other controllers, bends,
 * pressure) is left out, and said. Each channel of each track chunk becomes a track.
 */
public final class MidiFileReader {
    private static final int HEADER = 0x4D546864;
    private static final int TRACK = 0x4D54726B;
    private static final long MAX_TICKS = 1L << 40;
    private static final String MAJOR = "Cb Gb Db Ab Eb Bb F C G D A E B F# C#";
    private static final String MINOR = "Ab Eb Bb F C G D A E B F# C# G# D# A#";

    private final int mostNotes;
    private final TreeMap<Long, Double> tempos = new TreeMap<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final TreeMap<Long, Key> keys = new TreeMap<>();
    private final TreeMap<Long, TimeSignature> meters = new TreeMap<>();
    private final Set<String> ignored = new TreeSet<>();
    private String title = "";
    private long end;
    private int notesRead;
    private int resolution;

    private MidiFileReader(int mostNotes) {
        this.mostNotes = mostNotes;
    }

    /**
     * What the file says.
     *
     * @param mostNotes refuse a file that has more
     * @throws IllegalArgumentException when it is no such file, is cut short, or is too large
     */
    public static Transcription read(byte[] file, int mostNotes) {
        try {
            return new MidiFileReader(mostNotes).file(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the MIDI file ends early", e);
        }
    }

    private Transcription file(ByteBuffer in) {
        require(in.remaining() >= 14 && in.getInt() == HEADER, "this is no MIDI file");
        int headerBytes = in.getInt();
        require(headerBytes >= 6 && headerBytes <= in.remaining(), "its header is broken");
        int type = in.getShort();
        require(type == 0 || type == 1, "its type must be 0 or 1, was " + type);
        int chunks = in.getShort() & 0xFFFF;
        resolution = in.getShort();
        require(
                resolution > 0,
                "its time must be in ticks per quarter note, not in frames of SMPTE time");
        in.position(in.position() + headerBytes - 6);
        int read = 0;
        while (read < chunks && in.remaining() >= 8) {
            int name = in.getInt();
            int length = in.getInt();
            require(length >= 0 && length <= in.remaining(), "the MIDI file ends early");
            if (name == TRACK) {
                track(in.slice(in.position(), length), read++);
            }
            in.position(in.position() + length);
        }
        require(read == chunks, "the MIDI file ends early");
        markers.sort(Comparator.comparingLong(Marker::startTicks));
        List<Key> key = keys.values().stream().limit(1).toList();
        TimeSignature meter =
                meters.isEmpty() ? TimeSignature.COMMON : meters.firstEntry().getValue();
        if (meters.values().stream().anyMatch(m -> !m.equals(meter))) {
            ignored.add("The metre changes; bars are counted in " + meter + " throughout.");
        }
        if (keys.values().stream().anyMatch(k -> !key.contains(k))) {
            ignored.add("The key changes; " + key.getFirst() + " is written throughout.");
        }
        return new Transcription(
                title, key, tempoMap(), meter, markers, tracks, end, List.copyOf(ignored));
    }

    private TempoMap tempoMap() {
        List<TempoMap.Change> changes = new ArrayList<>();
        tempos.putIfAbsent(0L, 120.0);
        for (Map.Entry<Long, Double> t : tempos.entrySet()) {
            if (changes.isEmpty() || changes.getLast().bpm() != t.getValue()) {
                changes.add(new TempoMap.Change(t.getKey(), t.getValue()));
            }
        }
        return new TempoMap(changes);
    }

    private void track(ByteBuffer in, int chunk) {
        MidiNotes notes = new MidiNotes(ignored);
        String name = "";
        long raw = 0;
        int running = 0;
        while (in.hasRemaining()) {
            raw += variable(in);
            require(raw < MAX_TICKS, "its times are out of range");
            long at = Math.round((double) raw * Ticks.PER_QUARTER / resolution);
            end = Math.max(end, at);
            int status = in.get(in.position()) & 0xFF;
            if (status >= 0x80) {
                in.get();
            } else {
                require(running >= 0x80, "it has data where an event must begin");
                status = running;
            }
            if (status == 0xFF) {
                int type = in.get() & 0xFF;
                byte[] value = bytes(in);
                if (type == 0x03) {
                    name = text(value);
                } else if (type == 0x2F) {
                    break;
                } else {
                    meta(at, type, value);
                }
            } else if (status >= 0xF0) {
                bytes(in);
            } else {
                running = status;
                int first = in.get() & 0x7F;
                boolean two = (status & 0xE0) != 0xC0;
                int second = two ? in.get() & 0x7F : 0;
                notes.event(at, status, first, second);
            }
        }
        List<Track> found = notes.tracks(name, end);
        for (Track t : found) {
            notesRead += t.notes().size();
        }
        require(notesRead <= mostNotes, "it must have at most " + mostNotes + " notes");
        tracks.addAll(found);
        if (chunk == 0) {
            title = name;
        }
    }

    private void meta(long at, int type, byte[] value) {
        if (type == 0x51 && value.length == 3) {
            int micros = (value[0] & 255) << 16 | (value[1] & 255) << 8 | value[2] & 255;
            double bpm = bpm(Math.max(1, micros));
            double playable = Math.clamp(bpm, TempoMap.MIN_BPM, TempoMap.MAX_BPM);
            if (playable != bpm) {
                ignored.add("A tempo beyond 20..400 bpm is brought to " + playable + " bpm.");
            }
            tempos.put(at, playable);
        } else if (type == 0x58 && value.length == 4) {
            boolean sane = value[0] >= 1 && value[0] <= 32 && value[1] >= 0 && value[1] <= 5;
            require(sane, "its metre is out of range");
            meters.put(at, new TimeSignature(value[0], 1 << value[1]));
        } else if (type == 0x59 && value.length == 2) {
            boolean sane = Math.abs(value[0]) <= 7 && (value[1] & ~1) == 0;
            require(sane, "its key is out of range");
            keys.putIfAbsent(at, keyOf(value[0], value[1]));
        } else if (type == 0x06) {
            markers.add(new Marker(at, text(value)));
        }
    }

    /** The key with so many sharps, or flats when negative. */
    static Key keyOf(int sharps, int minor) {
        return minor == 0
                ? Key.of(MAJOR.split(" ")[sharps + 7], Mode.MAJOR)
                : Key.of(MINOR.split(" ")[sharps + 7], Mode.MINOR);
    }

    /**
     * The tempo that was meant: a file holds whole microseconds, so the number with the fewest
     * decimals that gives these is taken.
     */
    private static double bpm(int micros) {
        double exact = 60e6 / micros;
        for (int scale = 1; scale <= 1000; scale *= 10) {
            double round = Math.rint(exact * scale) / scale;
            if (round > 0 && (int) Math.rint(60e6 / round) == micros) {
                exact = round;
                break;
            }
        }
        return exact;
    }

    private static byte[] bytes(ByteBuffer in) {
        long length = variable(in);
        require(length <= in.remaining(), "the MIDI file ends early");
        byte[] value = new byte[(int) length];
        in.get(value);
        return value;
    }

    /** UTF-8, or Latin-1 where it is none, as old programs write; without control characters. */
    private static String text(byte[] value) {
        String text = new String(value, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            text = new String(value, StandardCharsets.ISO_8859_1);
        }
        return text.replaceAll("\\p{C}", " ").strip();
    }

    private static long variable(ByteBuffer in) {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            int next = in.get();
            value = value << 7 | next & 0x7F;
            if (next >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("it has a number of more than four bytes");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
