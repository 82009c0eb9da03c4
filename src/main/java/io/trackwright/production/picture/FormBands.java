package io.trackwright.production.picture;

import java.util.List;

/** The sections of a piece behind a picture over time, and their names above it. */
final class FormBands {
    private static final double LETTER_WIDTH = 6.3;
    private static final double FONT = 11;

    private FormBands() {}

    /** Shades every other stretch between two edges. */
    static void draw(
            SvgText svg,
            List<Stretch> form,
            double seconds,
            double left,
            double right,
            double bottom,
            Theme theme) {
        for (int i = 0; i < form.size(); i += 2) {
            double from = x(form, i, seconds, left, right);
            double to = x(form, i + 1, seconds, left, right);
            svg.add(
                    "<rect x=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>\n",
                    from, to - from, bottom, Theme.css(theme.band()));
        }
    }

    /** Names each stretch that has room for its name. */
    static void label(
            SvgText svg,
            List<Stretch> form,
            double seconds,
            double left,
            double right,
            double baseline,
            Theme theme) {
        for (int i = 0; i < form.size(); i++) {
            double from = x(form, i, seconds, left, right);
            double to = x(form, i + 1, seconds, left, right);
            String name = form.get(i).name();
            if (to - from > name.length() * LETTER_WIDTH + 12) {
                svg.label(name, from + 7, baseline, "start", FONT, theme.faint());
            }
        }
    }

    private static double x(
            List<Stretch> form, int index, double seconds, double left, double right) {
        double at = index < form.size() ? form.get(index).fromSeconds() : seconds;
        return left + Math.min(1, at / seconds) * (right - left);
    }

    /** In words, for those who do not see the picture. */
    static String described(List<Stretch> form) {
        StringBuilder words = new StringBuilder();
        for (Stretch stretch : form) {
            words.append(words.isEmpty() ? "Sections: " : ", ");
            words.append(stretch.name()).append(" from ");
            words.append(SvgText.clock(stretch.fromSeconds()));
        }
        return words.isEmpty() ? "" : words.append('.').toString();
    }
}
