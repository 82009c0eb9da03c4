package io.trackwright.production.picture;

/** The frame of a spectrogram: the field of colour, and scales of frequency and time. */
final class Plot {
    private static final double[] FREQUENCIES_HZ = {
        50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000
    };

    private final Pixels pixels;
    private final Theme theme;
    private final int left;
    private final int bottom;
    private final double letters;

    Plot(Size size, Theme theme) {
        this.theme = theme;
        pixels = new Pixels(size, theme.background());
        letters = Math.clamp(size.height() / 42.0, 7, 13);
        boolean scaled = size.height() >= 120 && size.width() >= 240;
        left = scaled ? (int) (5.2 * letters) : 0;
        bottom = scaled ? (int) (2.4 * letters) : 0;
    }

    int columns() {
        return pixels.width() - left;
    }

    int rows() {
        return pixels.height() - bottom;
    }

    /**
     * Colours a place of the field.
     *
     * @param row counted upwards
     */
    void set(int column, int row, double intensity) {
        pixels.set(left + column, rows() - 1 - row, theme.heat(intensity));
    }

    /** Writes the scales; the picture as PNG. */
    byte[] finish(double seconds, FrequencyScale scale) {
        if (left > 0) {
            frequencies(scale);
            times(seconds);
        }
        return pixels.png();
    }

    private void frequencies(FrequencyScale scale) {
        for (double hz : FREQUENCIES_HZ) {
            double y = rows() * (1 - scale.place(hz));
            if (y < letters * 0.6 || y > rows() - letters) {
                continue;
            }
            for (int x = left; x < pixels.width(); x++) {
                pixels.blend(x, (int) y, theme.text(), x < left + 6 ? 0.8 : 0.10);
            }
            String text = hz >= 1000 ? (int) (hz / 1000) + "k" : Integer.toString((int) hz);
            double width = Lettering.width(text, letters);
            Lettering.write(
                    pixels, text, left - 6 - width, y - letters / 2, letters, theme.faint());
        }
    }

    private void times(double seconds) {
        double step = SvgText.timeStep(seconds, columns(), 7 * letters);
        for (double t = 0; t <= seconds; t += step) {
            String text = SvgText.clock(t);
            double width = Lettering.width(text, letters);
            double x = left + t / seconds * columns();
            double at = Math.clamp(x - width / 2, left, Math.max(left, pixels.width() - width - 2));
            Lettering.write(pixels, text, at, rows() + 0.8 * letters, letters, theme.faint());
        }
    }
}
