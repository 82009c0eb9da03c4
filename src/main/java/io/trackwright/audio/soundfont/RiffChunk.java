package io.trackwright.audio.soundfont;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A chunk of a RIFF file: four letters and the bytes that follow (Microsoft and IBM, "Multimedia
 * Programming Interface and Data Specifications 1.0", 1991).
 *
 * @param id of a {@code LIST} or {@code RIFF}, the letters of its form
 * @param content without the header
 */
record RiffChunk(String id, MemorySegment content) {
    static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    static final ValueLayout.OfInt INT =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private static final int HEADER = 8;
    private static final int FORM = 4;
    private static final int MOST_CHILDREN = 1_000;

    /** The whole file as one chunk of the form {@code form}. */
    static RiffChunk file(MemorySegment file, String form) throws SoundFontException {
        if (file.byteSize() < HEADER + FORM || !letters(file, 0).equals("RIFF")) {
            throw new SoundFontException("file must begin with RIFF");
        }
        String found = letters(file, HEADER);
        if (!found.equals(form)) {
            throw new SoundFontException("RIFF form must be " + form + ", was " + found);
        }
        long size = size(file, 0);
        if (size < FORM || size > file.byteSize() - HEADER) {
            throw new SoundFontException(
                    "RIFF size must be within the file of "
                            + file.byteSize()
                            + " bytes, was "
                            + size);
        }
        return new RiffChunk(form, file.asSlice(HEADER + FORM, size - FORM));
    }

    /** The chunks inside, by their letters; of two alike the first. */
    Map<String, RiffChunk> children() throws SoundFontException {
        Map<String, RiffChunk> children = new LinkedHashMap<>();
        long at = 0;
        int count = 0;
        while (at + HEADER <= content.byteSize()) {
            if (++count > MOST_CHILDREN) {
                throw new SoundFontException(
                        "chunk " + id + " must hold at most " + MOST_CHILDREN + " chunks");
            }
            String name = letters(content, at);
            long size = size(content, at);
            if (size > content.byteSize() - at - HEADER) {
                throw new SoundFontException(
                        "chunk "
                                + name
                                + " must end within "
                                + id
                                + ", was "
                                + size
                                + " bytes with "
                                + (content.byteSize() - at - HEADER)
                                + " left");
            }
            boolean list = name.equals("LIST") && size >= FORM;
            String key = list ? letters(content, at + HEADER) : name;
            long skip = list ? FORM : 0;
            children.putIfAbsent(
                    key, new RiffChunk(key, content.asSlice(at + HEADER + skip, size - skip)));
            at += HEADER + size;
            // Some writers of SF3 leave out the byte that keeps chunks even, which is always 0.
            if ((size & 1) == 1
                    && at < content.byteSize()
                    && content.get(ValueLayout.JAVA_BYTE, at) == 0) {
                at++;
            }
        }
        return children;
    }

    /** A chunk that must be there. */
    static RiffChunk required(Map<String, RiffChunk> chunks, String id) throws SoundFontException {
        RiffChunk chunk = chunks.get(id);
        if (chunk == null) {
            throw new SoundFontException(
                    "chunk " + id + " must be present, found " + chunks.keySet());
        }
        return chunk;
    }

    /** Text up to the first zero byte. */
    static String text(MemorySegment bytes, long at, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char c = (char) (bytes.get(ValueLayout.JAVA_BYTE, at + i) & 0xff);
            if (c == 0) {
                break;
            }
            text.append(c < ' ' || c > '~' ? '?' : c);
        }
        return text.toString().strip();
    }

    private static String letters(MemorySegment bytes, long at) {
        byte[] letters = new byte[4];
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, at, letters, 0, 4);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    private static long size(MemorySegment bytes, long at) {
        return Integer.toUnsignedLong(bytes.get(INT, at + 4));
    }
}
