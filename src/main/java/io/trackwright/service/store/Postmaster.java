package io.trackwright.service.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running server, as its {@code postmaster.pid} tells (PostgreSQL 18, miscadmin.h: pid, data
 * folder, start time, port, socket folder, address, shared memory, status).
 */
record Postmaster(long pid, int port, String status) {
    private static final int SSL_REQUEST = 80_877_103;
    private static final int ANSWER_MS = 2_000;

    /** The server that runs on the data folder, in whatever state; empty when there is none. */
    static Optional<Postmaster> of(Path data) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(pidFile(data));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() < 4) {
            return Optional.empty(); // still being written, or torn by a power cut
        }
        long pid = Long.parseLong(lines.get(0).strip());
        int port = Integer.parseInt(lines.get(3).strip());
        String status = lines.size() < 8 ? "starting" : lines.get(7).strip();
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(p -> serves(p, data))
                .map(p -> new Postmaster(pid, port, status));
    }

    /**
     * Removes the file of a dead server whose number now belongs to another program (after a
     * reboot, or in a container): PostgreSQL itself would take that program for a server and refuse
     * to start.
     */
    static void forgetDead(Path data) throws IOException {
        if (of(data).isEmpty()) {
            Files.deleteIfExists(pidFile(data));
        }
    }

    /** True when it takes connections. */
    boolean ready() {
        return status.equals("ready") && answers();
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(data.toString()))
                .orElse(true); // not ours to see; the port will tell
    }

    /**
     * Asks as PostgreSQL's protocol begins (SSLRequest); only such a server answers with a lone S
     * or N.
     */
    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), ANSWER_MS);
            socket.setSoTimeout(ANSWER_MS);
            socket.getOutputStream()
                    .write(ByteBuffer.allocate(8).putInt(8).putInt(SSL_REQUEST).array());
            int answer = socket.getInputStream().read();
            return answer == 'S' || answer == 'N';
        } catch (IOException e) {
            return false;
        }
    }
}
