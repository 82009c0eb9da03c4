package io.trackwright.music.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Progressions that songs of a decade had in common; of a verse or chorus first, then the other.
 */
final class DecadeChanges {
    private DecadeChanges() {}

    /** The progressions of the first two kinds of section; bridges stay what they are. */
    static List<Changes> of(List<Changes> own, int decade) {
        List<List<String>> major = major(decade);
        List<List<String>> minor = minor(decade);
        List<Changes> out = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Changes c = own.get(i);
            out.add(
                    i < major.size()
                            ? new Changes(c.kinds(), major.get(i), minor.get(i), c.colours())
                            : c);
        }
        return out;
    }

    private static List<List<String>> major(int decade) {
        return switch (decade) {
            case 1950 ->
                    List.of(
                            List.of("I | vi | IV | V", "I | IV | I | V", "I | I | IV | V"),
                            List.of("I | vi | ii | V", "IV | I | IV | V"));
            case 1960 ->
                    List.of(
                            List.of("I | bVII | IV | I", "I | IV | V | IV", "I | iii | IV | V"),
                            List.of("I | vi | ii | V", "I | I | IV | iv", "I | ii | IV | V"));
            case 1970 ->
                    List.of(
                            List.of("IVmaj7 | iii7 | vi7 | ii7 V7sus4", "Imaj7 | IVmaj7 | ii7 | V"),
                            List.of("Imaj7 | vi7 | ii7 | V7sus4", "I | V/3 | vi7 | IVmaj7"));
            case 1980 ->
                    List.of(
                            List.of("IV | V | iii | vi", "IV | V | I | vi", "I | bVII | IV | I"),
                            List.of("I | vi | IV | V", "vi | V | IV | V", "I | IV | vi | V"));
            case 1990 ->
                    List.of(
                            List.of("I | V | vi | IV", "I | V | ii | IV", "I | iii | vi | IV"),
                            List.of("ii | IV | I | V", "I | V | IV | V", "vi | iii | IV | V"));
            case 2000 ->
                    List.of(
                            List.of("vi | IV | I | V", "I | V | vi | IV", "IV | I | V | vi"),
                            List.of("vi | vi | IV | V", "I | I | vi | IV"));
            case 2010 ->
                    List.of(
                            List.of("vi | IV | I | V", "IV | vi | I | V", "IV | V | vi | I"),
                            List.of("vi | V | IV | IV", "vi | I | IV | IV"));
            default -> List.of();
        };
    }

    private static List<List<String>> minor(int decade) {
        return switch (decade) {
            case 1950 ->
                    List.of(
                            List.of("i | iv | i | V", "i | VI | iv | V"),
                            List.of("i | iv | V | i", "iv | i | iv | V"));
            case 1960 ->
                    List.of(
                            List.of("i | VII | VI | V", "i | IV | i | IV", "i | VII | i | VII"),
                            List.of("i | III | IV | VI", "i | VI | VII | i"));
            case 1970 ->
                    List.of(
                            List.of("i7 | IV7 | i7 | IV7", "i7 | iv7 | VImaj7 | v7"),
                            List.of("VImaj7 | VII | i7 | i7", "iv7 | VII | IIImaj7 | VImaj7"));
            case 1980 ->
                    List.of(
                            List.of("i | VI | VII | i", "VI | VII | i | i", "i | VII | VI | VII"),
                            List.of("i | i | VI | VII", "i | III | VII | VI"));
            case 1990 ->
                    List.of(
                            List.of("i | VI | III | VII", "i | iv | VI | V"),
                            List.of("i | VII | VI | iv", "iv | VI | i | VII"));
            case 2000 ->
                    List.of(
                            List.of("i | VI | iv | V", "i | VI | III | VII"),
                            List.of("i | i | VI | V", "i | iv | i | V"));
            case 2010 ->
                    List.of(
                            List.of("VI | VII | i | III", "i | VI | III | VII"),
                            List.of("i | i | VI | VI", "VI | i | VII | VII"));
            default -> List.of();
        };
    }
}
