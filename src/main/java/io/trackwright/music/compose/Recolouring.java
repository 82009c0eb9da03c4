package io.trackwright.music.compose;

import io.trackwright.music.compose.Changes.Colour;
import java.util.Map;
import java.util.Set;

/**
 * What a player does to a progression that comes round again: a secondary dominant into the next
 * phrase, a borrowed chord on the return (Piston, Harmony, 1941, ch. 14; Everett, The Foundations
 * of Rock, 2009, ch. 9). It needs plain numerals, one to the bar.
 */
final class Recolouring {
    private static final int PHRASE_BARS = 8;
    private static final Map<String, String> DOMINANTS_IN_MAJOR =
            Map.of("I", "V7", "ii", "V7/ii", "iii", "V7/iii", "IV", "V7/IV", "vi", "V7/vi");
    private static final Map<String, String> DOMINANTS_IN_MINOR =
            Map.of("i", "V7", "iv", "V7/iv", "III", "V7/III", "VI", "V7/VI");

    private final Set<Colour> colours;
    private final boolean minorThird;

    Recolouring(Set<Colour> colours, boolean minorThird) {
        this.colours = colours;
        this.minorThird = minorThird;
    }

    /**
     * One bar of a progression as it is played.
     *
     * @param written its numerals
     * @param next numerals of the bar after it
     * @param bar of the passage
     */
    String bar(Passage p, String written, String next, int bar) {
        boolean plain = !written.contains(" ") && !written.contains("/");
        boolean turns = (bar + 1) % PHRASE_BARS == 0 || bar + 1 == p.bars() && p.bars() >= 4;
        if (colours.contains(Colour.TURNS) && plain && turns) {
            String goal = next.split(" ")[0];
            String dominant = dominants().get(triad(goal));
            boolean same = triad(written).equals("V") && triad(goal).equalsIgnoreCase("I");
            if (dominant != null && !goal.contains("/") && !same) {
                return written + " " + dominant;
            }
        }
        boolean second = p.occurrence() > 0 && bar % PHRASE_BARS >= PHRASE_BARS / 2;
        boolean subdominant = plain && written.startsWith("IV") && !minorThird;
        if (colours.contains(Colour.BORROWS) && second && subdominant) {
            return written + " iv" + (written.equals("IV") ? "" : "6");
        }
        return written;
    }

    private Map<String, String> dominants() {
        return minorThird ? DOMINANTS_IN_MINOR : DOMINANTS_IN_MAJOR;
    }

    /** The numeral without its seventh and colours. */
    private static String triad(String numeral) {
        return numeral.replaceAll("(?<=[IViv])(maj|add|sus|m|[0-9]|/).*$", "");
    }
}
