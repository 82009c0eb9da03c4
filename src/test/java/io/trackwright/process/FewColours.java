package io.trackwright.process;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture in its 256 commonest colours, which takes a third of the bytes; no dots are mixed. */
final class FewColours {
    private static final int COLOURS = 256;

    private FewColours() {}

    static BufferedImage of(BufferedImage picture) {
        int[] palette = commonest(picture);
        Map<Integer, Integer> places = new HashMap<>();
        BufferedImage few =
                new BufferedImage(
                        picture.getWidth(),
                        picture.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int place =
                        places.computeIfAbsent(picture.getRGB(x, y), rgb -> nearest(palette, rgb));
                few.getRaster().setSample(x, y, 0, place);
            }
        }
        return few;
    }

    private static int[] commonest(BufferedImage picture) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                seen.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        List<Map.Entry<Integer, Integer>> all = List.copyOf(seen.entrySet());
        return all.stream()
                .sorted(
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int nearest(int[] palette, int rgb) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int apart = (palette[i] >> shift & 255) - (rgb >> shift & 255);
                distance += apart * apart;
            }
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
