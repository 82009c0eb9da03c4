package io.trackwright.music.notation;

import io.trackwright.music.score.DrumSound;
import io.trackwright.music.theory.InstrumentFamily;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The instruments of General MIDI (MMA, General MIDI System Level 1, 1991) in this score's terms:
 * each program and percussion key goes to itself or to its nearest relative.
 */
final class GeneralMidi {
    /** By program from 0 on; a number repeats the family before it so often. */
    private static final String PROGRAMS =
            """
            piano 4 electric_piano 2 harpsichord 1 clavinet 1
            celesta 1 bells 1 music_box 1 vibraphone 1 marimba 1 xylophone 1 bells 1 harp 1
            organ 3 church_organ 1 organ 1 accordion 1 harmonica 1 bandoneon 1
            nylon_guitar 1 steel_guitar 1 jazz_guitar 1 electric_guitar 5
            upright_bass 1 electric_bass 2 fretless_bass 1 slap_bass 2 synth_bass 2
            violin 1 viola 1 cello 1 double_bass 1 strings 2 harp 1 timpani 1
            strings 4 choir 1 vocals 1 choir 1 strings 1
            trumpet 1 trombone 1 tuba 1 trumpet 1 horn 1 trumpet 3
            saxophone 4 oboe 2 bassoon 1 clarinet 1
            flute 8
            synth_lead 4 synth_pluck 1 synth_lead 3
            synth_pad 2 synth_stab 1 synth_pad 5
            synth_pad 2 bells 1 synth_pad 5
            sitar 1 steel_guitar 1 koto 2 marimba 1 oboe 1 violin 1 oboe 1
            bells 2 marimba 2 timpani 3 riser 1
            riser 2 vinyl_noise 3 riser 2 impact 1
            """;

    private static final List<InstrumentFamily> FAMILIES = families();

    /** Percussion keys from 27 on without a sound of their own, and whose they take. */
    private static final String RELATIVES =
            """
            27 39 28 39 29 73 30 73 31 37 32 37 33 75 34 53 43 45 48 47 52 49 55 49 57 49 58 56 59 51
            67 65 68 66 69 70 71 73 72 73 74 73 77 76 78 62 79 63 80 54 81 53 82 70 83 54 84 53 85 75
            86 41 87 41
            """;

    private GeneralMidi() {}

    private static List<InstrumentFamily> families() {
        String[] words = PROGRAMS.strip().split("\\s+");
        InstrumentFamily[] families = new InstrumentFamily[128];
        int at = 0;
        for (int i = 0; i < words.length; i += 2) {
            int to = at + Integer.parseInt(words[i + 1]);
            Arrays.fill(
                    families, at, to, InstrumentFamily.valueOf(words[i].toUpperCase(Locale.ROOT)));
            at = to;
        }
        return List.of(families);
    }

    /** The instrument of a program, 0..127. */
    static InstrumentFamily instrument(int program) {
        return FAMILIES.get(program);
    }

    /** The drum of a percussion key, 0..127; a side stick for what is no percussion at all. */
    static DrumSound drum(int key) {
        return sound(key).or(() -> sound(relative(key))).orElse(DrumSound.SIDE_STICK);
    }

    /** True when the key has a sound of its own. */
    static boolean known(int key) {
        return sound(key).isPresent();
    }

    private static Optional<DrumSound> sound(int key) {
        return Arrays.stream(DrumSound.values()).filter(s -> s.midiKey() == key).findFirst();
    }

    private static int relative(int key) {
        String[] pairs = RELATIVES.strip().split("\\s+");
        for (int i = 0; i < pairs.length; i += 2) {
            if (Integer.parseInt(pairs[i]) == key) {
                return Integer.parseInt(pairs[i + 1]);
            }
        }
        return key;
    }
}
