package io.trackwright.production.picture;

import java.util.Locale;

/** An SVG document under construction (W3C SVG 1.1), readable by screen readers. */
final class SvgText {
    private final StringBuilder text = new StringBuilder(1 << 14);

    SvgText(Size size, int background, String title, String description) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                        + " viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t d\">\n",
                size.width(), size.height(), size.width(), size.height());
        add("<title id=\"t\">%s</title>\n", escaped(title));
        add("<desc id=\"d\">%s</desc>\n", escaped(description));
        add(
                "<rect width=\"%d\" height=\"%d\" fill=\"%s\"/>\n",
                size.width(), size.height(), Theme.css(background));
    }

    /** Appends formatted text. Words of people go through {@link #escaped} first. */
    SvgText add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
        return this;
    }

    /**
     * Appends a line of text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    SvgText label(String words, double x, double y, String anchor, double size, int colour) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%.0f\" fill=\"%s\""
                        + " font-family=\"system-ui,-apple-system,'Segoe UI',Roboto,sans-serif\">"
                        + "%s</text>\n",
                x, y, anchor, size, Theme.css(colour), escaped(words));
    }

    String finish() {
        return text.append("</svg>\n").toString();
    }

    /** As XML has it, without characters that XML cannot hold. */
    static String escaped(String words) {
        return words.replaceAll(
                        "[^\\x{9}\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A time as players show it: 3:07. */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    /** A step of time that puts marks at least {@code gap} pixels apart. */
    static double timeStep(double seconds, double pixels, double gap) {
        int[] steps = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600};
        for (int step : steps) {
            if (step * pixels / seconds >= gap) {
                return step;
            }
        }
        return 1200;
    }
}
