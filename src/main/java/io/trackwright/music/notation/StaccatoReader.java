package io.trackwright.music.notation;

import io.trackwright.music.notation.Transcription.Marker;
import io.trackwright.music.notation.Transcription.Stroke;
import io.trackwright.music.notation.Transcription.Track;
import io.trackwright.music.theory.Key;
import io.trackwright.music.theory.Mode;
import io.trackwright.music.theory.NoteName;
import io.trackwright.music.theory.TempoMap;
import io.trackwright.music.theory.TimeSignature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a music string word by word; each voice and layer has its own time. */
final class StaccatoReader {
    private static final int DEFAULT_VELOCITY = 64;
    private static final int DEFAULT_OCTAVE = 5;
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?:(?<letter>[A-G])(?<sign>##|bb|#|b|n)?(?<octave>10|[0-9])?"
                            + "|\\[(?<number>[A-Z0-9_]{1,30})]|R)"
                            + "(?<length>(?:[whqistxo]\\.?){1,9}|/[0-9]{1,6}(?:\\.[0-9]{1,15})?)?"
                            + "(?:a(?<attack>[0-9]{1,3}))?(?:d[0-9]{1,3})?");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern KEY = Pattern.compile("K(?:EY:)?([A-G][b#]?)(maj|min)");

    private static final long MAX_TICKS = 1L << 40;

    /** Says what is wrong with a word that is one. */
    private static final class Refusal extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        Refusal(String why) {
            super(why);
        }
    }

    private record Line(String part, int voice, int program) {}

    private final int mostNotes;
    private final TreeMap<Long, Double> tempos = new TreeMap<>();
    private final List<Marker> markers = new ArrayList<>();
    private final Map<Line, List<Stroke>> tracks = new LinkedHashMap<>();
    private final long[][] time = new long[16][16];
    private int voice;
    private final int[] layer = new int[16];
    private final int[] program = new int[16];
    private String part = "";
    private String title = "";
    private List<Key> key = List.of();
    private int sharps;
    private boolean modal;
    private TimeSignature meter = TimeSignature.COMMON;
    private double exactBpm;
    private int notes;
    private long end;

    StaccatoReader(int mostNotes) {
        this.mostNotes = mostNotes;
    }

    Transcription read(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            try {
                word(word);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                String shown = word.substring(0, Math.min(40, word.length()));
                String why = e instanceof Refusal ? "; " + e.getMessage() : "";
                throw new IllegalArgumentException(
                        "not understood at character " + (words.start() + 1) + ": " + shown + why,
                        e);
            }
        }
        return new Transcription(title, key, tempoMap(), meter, sorted(), found(), end, List.of());
    }

    private void word(String word) {
        if (word.startsWith("#(") && word.endsWith(")")) {
            marker(word.substring(2, word.length() - 1));
            return;
        }
        Matcher keys = KEY.matcher(word);
        if (keys.matches()) {
            key(NoteName.parse(keys.group(1)), keys.group(2).equals("min"));
            return;
        }
        switch (word.charAt(0)) {
            case '|', '#' -> {}
            case 'V' -> voice = index(word);
            case 'L' -> layer[voice] = index(word);
            case 'I' -> program[voice] = Integer.parseInt(word.replaceAll("[I\\[\\]]", "")) & 127;
            case 'T' -> tempo(word);
            default -> chord(word);
        }
    }

    private static int index(String word) {
        int number = Integer.parseInt(word.substring(1));
        if (number > 15) {
            throw new Refusal("number must be 0..15, was " + number);
        }
        return number;
    }

    private void marker(String text) {
        int colon = text.indexOf(':');
        String value = text.substring(colon + 1);
        switch (text.substring(0, Math.max(0, colon))) {
            case "title" -> title = value.replace('_', ' ');
            case "part" -> part = value;
            case "tempo" -> exactBpm = Double.parseDouble(value);
            case "time" -> meter(value);
            case "key" -> mode(value);
            default -> markers.add(new Marker(now(), text));
        }
    }

    private void meter(String text) {
        String[] numbers = text.split("/");
        meter = new TimeSignature(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** The mode, where JFugue can only say major or minor. */
    private void mode(String text) {
        String[] words = text.split("_", 2);
        for (Mode mode : Mode.values()) {
            if (mode.title().equals(words[1].replace('_', ' '))) {
                key = List.of(new Key(NoteName.parse(words[0]), mode));
                modal = true;
            }
        }
    }

    private void key(NoteName tonic, boolean minor) {
        Key plain = new Key(tonic, minor ? Mode.MINOR : Mode.MAJOR);
        sharps = StandardMidiFile.sharps(plain);
        key = modal ? key : List.of(plain);
    }

    private void tempo(String word) {
        if (word.startsWith("TIME:")) {
            meter(word.substring(5));
            return;
        }
        double whole = Double.parseDouble(word.substring(word.startsWith("TEMPO:") ? 6 : 1));
        boolean finer = Math.abs(exactBpm - whole) <= 0.5;
        double bpm = finer ? exactBpm : whole;
        if (!(bpm >= TempoMap.MIN_BPM && bpm <= TempoMap.MAX_BPM)) {
            throw new Refusal("tempo must be 20..400, was " + bpm);
        }
        tempos.put(now(), bpm);
    }

    private long now() {
        return time[voice][layer[voice]];
    }

    private void chord(String word) {
        long start = now();
        long longest = 0;
        for (String name : word.split("\\+", -1)) {
            Matcher m = NOTE.matcher(name);
            if (!m.matches()) {
                throw new IllegalArgumentException("no such word");
            }
            String length = m.group("length");
            long ticks = StaccatoWords.ticks(length == null ? "q" : length);
            longest = Math.max(longest, ticks);
            if (!name.startsWith("R")) {
                String attack = m.group("attack");
                int velocity = attack == null ? DEFAULT_VELOCITY : Integer.parseInt(attack);
                add(new Stroke(start, ticks, pitch(m), Math.max(1, Math.min(127, velocity))));
            }
        }
        time[voice][layer[voice]] = start + longest;
        if (start + longest > MAX_TICKS) {
            throw new Refusal("its times are out of range");
        }
    }

    private int pitch(Matcher m) {
        String number = m.group("number");
        String letter = m.group("letter");
        if (letter == null) {
            return number == null ? 0 : StaccatoWords.bracketed(number);
        }
        String sign = m.group("sign");
        String octave = m.group("octave");
        return StaccatoWords.pitch(
                letter.charAt(0),
                sign == null ? "" : sign,
                octave == null ? DEFAULT_OCTAVE : Integer.parseInt(octave),
                sharps);
    }

    private void add(Stroke stroke) {
        if (stroke.pitch() < 0 || stroke.pitch() > 127) {
            throw new Refusal("pitch must be 0..127, was " + stroke.pitch());
        }
        if (++notes > mostNotes) {
            throw new Refusal("it must have at most " + mostNotes + " notes");
        }
        end = Math.max(end, stroke.startTicks() + stroke.durationTicks());
        tracks.computeIfAbsent(new Line(part, voice, program[voice]), l -> new ArrayList<>())
                .add(stroke);
    }

    private TempoMap tempoMap() {
        tempos.putIfAbsent(0L, 120.0);
        List<TempoMap.Change> changes = new ArrayList<>();
        tempos.forEach((at, bpm) -> changes.add(new TempoMap.Change(at, bpm)));
        return new TempoMap(changes);
    }

    private List<Marker> sorted() {
        markers.sort(Comparator.comparingLong(Marker::startTicks));
        return markers;
    }

    private List<Track> found() {
        List<Track> found = new ArrayList<>();
        tracks.forEach(
                (line, strokes) -> {
                    strokes.sort(
                            Comparator.comparingLong(Stroke::startTicks)
                                    .thenComparingInt(Stroke::pitch));
                    found.add(new Track(line.part(), line.voice(), line.program(), strokes));
                });
        return found;
    }
}
