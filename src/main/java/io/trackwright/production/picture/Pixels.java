package io.trackwright.production.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture of pixels, painted with soft edges, and packed as PNG (ISO/IEC 15948). */
final class Pixels {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int RGB = 2;
    private static final byte SUB = 1;

    private final int width;
    private final int height;
    private final int[] rgb;

    Pixels(Size size, int background) {
        width = size.width();
        height = size.height();
        rgb = new int[width * height];
        Arrays.fill(rgb, background);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void set(int x, int y, int colour) {
        rgb[y * width + x] = colour;
    }

    /** Lays a colour over a pixel; what lies outside the picture is left out. */
    void blend(int x, int y, int colour, double opacity) {
        if (x >= 0 && x < width && y >= 0 && y < height && opacity > 0) {
            int at = y * width + x;
            rgb[at] = Theme.mixed(rgb[at], colour, Math.min(1, opacity));
        }
    }

    void rectangle(int left, int top, int right, int bottom, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, right); x++) {
                set(x, y, colour);
            }
        }
    }

    /** A stroke with round ends. */
    void line(
            double x0, double y0, double x1, double y1, double thick, int colour, double opacity) {
        double reach = thick / 2 + 1;
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = dx * dx + dy * dy;
        int top = (int) Math.floor(Math.min(y0, y1) - reach);
        int bottom = (int) Math.ceil(Math.max(y0, y1) + reach);
        int left = (int) Math.floor(Math.min(x0, x1) - reach);
        int right = (int) Math.ceil(Math.max(x0, x1) + reach);
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                double px = x + 0.5 - x0;
                double py = y + 0.5 - y0;
                double along = length > 0 ? Math.clamp((px * dx + py * dy) / length, 0, 1) : 0;
                double ex = px - along * dx;
                double ey = py - along * dy;
                double far = Math.sqrt(ex * ex + ey * ey);
                blend(x, y, colour, opacity * Math.clamp(thick / 2 + 0.5 - far, 0, 1));
            }
        }
    }

    byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(width).putInt(height).put((byte) 8).put((byte) RGB);
        chunk(out, "IHDR", header.array());
        chunk(out, "IDAT", deflated(filtered()));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each row as differences from the pixel to the left. */
    private byte[] filtered() {
        byte[] rows = new byte[height * (1 + 3 * width)];
        int at = 0;
        for (int y = 0; y < height; y++) {
            rows[at++] = SUB;
            int before = 0;
            for (int x = 0; x < width; x++) {
                int pixel = rgb[y * width + x];
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows[at++] = (byte) ((pixel >> shift) - (before >> shift));
                }
                before = pixel;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(rows);
            deflater.finish();
            while (!deflater.finished()) {
                packed.write(piece, 0, deflater.deflate(piece));
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
