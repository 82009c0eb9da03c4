package io.trackwright.production.picture;

import java.util.HashMap;
import java.util.Map;

/** The few signs that scales need, drawn as strokes on a grid of 4 by 6. */
final class Lettering {
    private static final double GRID = 6;
    private static final double ADVANCE = 5.6;

    /** Polylines of "x,y" points; ';' lifts the pen. */
    private static final Map<Character, double[][]> SIGNS =
            signs(
                    """
                    0 1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0
                    1 0.6,1.2 2,0 2,6;0.6,6 3.4,6
                    2 0,1.2 1,0 3,0 4,1 4,2 0,6 4,6
                    3 0,1 1,0 3,0 4,1 4,2 3,2.9 1.5,2.9;3,2.9 4,3.8 4,5 3,6 1,6 0,5
                    4 3,6 3,0 0,4.2 4,4.2
                    5 3.8,0 0.5,0 0.3,2.7 1.3,2.2 3,2.2 4,3.2 4,5 3,6 1,6 0,5.1
                    6 3.5,0.3 2.4,0 1,0.6 0,2.5 0,5 1,6 3,6 4,5 4,3.6 3,2.7 1,2.7 0,3.6
                    7 0,0 4,0 1.4,6
                    8 1,0 3,0 4,.9 4,2 3,2.9 1,2.9 0,2 0,.9 1,0;1,2.9 0,3.9 0,5 1,6 3,6 4,5 4,3.9 3,2.9
                    9 0.5,5.7 1.6,6 3,5.4 4,3.5 4,1 3,0 1,0 0,1 0,2.4 1,3.3 3,3.3 4,2.4
                    : 2,2 2,2.01;2,5 2,5.01
                    k 0.3,0 0.3,6;3.2,2.2 0.3,4.4;1.3,3.7 3.5,6
                    H 0,0 0,6;4,0 4,6;0,3 4,3
                    z 0.2,2.2 3.5,2.2 0.2,6 3.5,6
                    """);

    private Lettering() {}

    static double width(String text, double height) {
        return text.length() * ADVANCE * height / GRID;
    }

    /** Writes {@code text} with its upper left corner at a place. */
    static void write(
            Pixels pixels, String text, double left, double top, double height, int colour) {
        double unit = height / GRID;
        double thick = Math.max(1.1, height / 8);
        for (int i = 0; i < text.length(); i++) {
            double x = left + i * ADVANCE * unit;
            for (double[] stroke : SIGNS.getOrDefault(text.charAt(i), new double[0][])) {
                for (int p = 0; p + 3 < stroke.length; p += 2) {
                    pixels.line(
                            x + unit * stroke[p],
                            top + unit * stroke[p + 1],
                            x + unit * stroke[p + 2],
                            top + unit * stroke[p + 3],
                            thick,
                            colour,
                            1);
                }
            }
        }
    }

    private static Map<Character, double[][]> signs(String table) {
        Map<Character, double[][]> signs = new HashMap<>();
        for (String row : table.lines().toList()) {
            String[] strokes = row.substring(2).split(";");
            double[][] sign = new double[strokes.length][];
            for (int i = 0; i < strokes.length; i++) {
                String[] numbers = strokes[i].split("[, ]");
                sign[i] = new double[numbers.length];
                for (int k = 0; k < numbers.length; k++) {
                    sign[i][k] = Double.parseDouble(numbers[k]);
                }
            }
            signs.put(row.charAt(0), sign);
        }
        return Map.copyOf(signs);
    }
}
