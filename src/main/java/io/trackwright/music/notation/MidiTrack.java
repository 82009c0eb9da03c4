package io.trackwright.music.notation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One track chunk of a Standard MIDI File while it is being filled, in any order. */
final class MidiTrack {

    /**
     * Bytes of an event at a tick; at one tick the lower order goes first: set-up, then releases,
     * then strokes.
     */
    private record Message(long ticks, int order, byte[] bytes) {}

    private final List<Message> messages = new ArrayList<>();

    void event(long ticks, int order, int... bytes) {
        byte[] out = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = (byte) bytes[i];
        }
        messages.add(new Message(ticks, order, out));
    }

    void meta(long ticks, int type, int... bytes) {
        int[] out = new int[bytes.length + 3];
        out[0] = 0xFF;
        out[1] = type;
        out[2] = bytes.length;
        System.arraycopy(bytes, 0, out, 3, bytes.length);
        event(ticks, 0, out);
    }

    void text(long ticks, int type, String text) {
        byte[] chars = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(type);
        variable(chars.length, out);
        out.writeBytes(chars);
        messages.add(new Message(ticks, 0, out.toByteArray()));
    }

    /** The chunk, its end-of-track at {@code end} or after the last event. */
    byte[] bytes(long end) {
        List<Message> sorted = new ArrayList<>(messages);
        sorted.sort(Comparator.comparingLong(Message::ticks).thenComparingInt(Message::order));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        long at = 0;
        for (Message m : sorted) {
            variable(m.ticks() - at, body);
            body.writeBytes(m.bytes());
            at = m.ticks();
        }
        variable(Math.max(0, end - at), body);
        body.writeBytes(new byte[] {(byte) 0xFF, 0x2F, 0});
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(new byte[] {'M', 'T', 'r', 'k'});
        for (int shift = 24; shift >= 0; shift -= 8) {
            chunk.write(body.size() >> shift);
        }
        chunk.writeBytes(body.toByteArray());
        return chunk.toByteArray();
    }

    private static void variable(long value, ByteArrayOutputStream out) {
        for (int shift = 28; shift > 0; shift -= 7) {
            if (value >> shift > 0) {
                out.write((int) (value >> shift & 0x7F | 0x80));
            }
        }
        out.write((int) (value & 0x7F));
    }
}
