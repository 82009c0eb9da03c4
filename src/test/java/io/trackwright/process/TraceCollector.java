package io.trackwright.process;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPInputStream;

/** A collector of traces that takes OTLP over HTTP: as much of the protocol as tests ask about. */
final class TraceCollector implements AutoCloseable {
    private static final int LENGTH_DELIMITED = 2;

    /**
     * @param parent empty for the first span of a trace
     * @param linked the traces of the spans it is linked with
     */
    record Span(String trace, String id, String parent, String name, List<String> linked) {}

    private record Field(int number, byte[] value) {}

    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            boolean packed =
                    "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
            for (Field resource : fields(packed ? unpacked(body) : body, 1)) {
                for (Field scope : fields(resource.value(), 2)) {
                    fields(scope.value(), 2).forEach(span -> spans.add(span(span.value())));
                }
            }
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static byte[] unpacked(byte[] body) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }

    private static Span span(byte[] message) {
        return new Span(
                hex(message, 1),
                hex(message, 2),
                hex(message, 4),
                new String(first(message, 5), StandardCharsets.UTF_8),
                fields(message, 13).stream().map(link -> hex(link.value(), 1)).toList());
    }

    private static String hex(byte[] message, int number) {
        return HexFormat.of().formatHex(first(message, number));
    }

    private static byte[] first(byte[] message, int number) {
        return fields(message, number).stream().map(Field::value).findFirst().orElse(new byte[0]);
    }

    /** The fields of a protobuf message that have this number and a length. */
    private static List<Field> fields(byte[] message, int wanted) {
        List<Field> found = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            int tag = (int) varint(in);
            switch (tag & 7) {
                case 0 -> varint(in);
                case 1 -> in.getLong();
                case LENGTH_DELIMITED -> {
                    byte[] value = new byte[(int) varint(in)];
                    in.get(value);
                    if (tag >> 3 == wanted) {
                        found.add(new Field(wanted, value));
                    }
                }
                case 5 -> in.getInt();
                default -> throw new IllegalArgumentException("no protobuf: tag " + tag);
            }
        }
        return found;
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
