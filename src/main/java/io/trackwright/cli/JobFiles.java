package io.trackwright.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a finished job's files into a folder. A file appears under its name only when it is whole
 * and its SHA-256 is the one the service gave as entity tag.
 */
final class JobFiles {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int TRIES = 3;

    private final ServiceClient client;
    private final Path folder;
    private final Screen screen;

    /** A file that is there now. */
    record Saved(Path path, long bytes, String sha256) {}

    JobFiles(ServiceClient client, Path folder, Screen screen) {
        this.client = client;
        this.folder = folder;
        this.screen = screen;
    }

    /** The folder used when the user names none: the title and the beginning of the id. */
    static Path defaultFolder(JsonNode job) {
        String title = JobText.title(job).toLowerCase(Locale.ROOT);
        String slug = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String id = job.path("id").asText("job");
        String name = slug.substring(0, slug.offsetByCodePoints(0, Math.min(40, codePoints(slug))));
        return Path.of(name + "-" + fileName(id.substring(0, Math.min(8, id.length()))));
    }

    /** Makes {@code folder} if need be, and says at once when that cannot be. */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(ExitCode.REJECTED, folder + " is a file, not a folder");
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.REJECTED, "cannot make the folder " + folder + ": " + reason(e));
        }
    }

    /**
     * Saves the track, its score, report and manifest.
     *
     * @param formats of the track, as in {@code wav}
     * @param stems save one WAV per part as well, under {@code stems/}
     */
    List<Saved> save(JsonNode job, Set<String> formats, boolean stems) throws InterruptedException {
        prepare(folder);
        String id = job.path("id").asText();
        List<Saved> saved = new ArrayList<>();
        for (String format : formats) {
            saved.add(save(id, "master." + format, folder.resolve("master." + format)));
        }
        saved.add(save(id, "score.mid", folder.resolve("score.mid")));
        saved.add(save(id, "report.json", folder.resolve("report.json")));
        saved.add(save(id, "manifest.json", folder.resolve("manifest.json")));
        verify(saved, folder.resolve("manifest.json"));
        if (stems) {
            prepare(folder.resolve("stems"));
            for (JsonNode part : job.path("parts")) {
                String name = part.path("name").asText();
                Path target = folder.resolve("stems").resolve(fileName(name) + ".wav");
                saved.add(save(id, "stems/" + ServiceClient.encoded(name) + ".wav", target));
            }
        }
        screen.bar("");
        return saved;
    }

    /** The files as JSON. */
    static ArrayNode document(List<Saved> files) {
        ArrayNode array = Json.array();
        for (Saved file : files) {
            array.addObject()
                    .put("path", file.path().toAbsolutePath().normalize().toString())
                    .put("bytes", file.bytes())
                    .put("sha256", file.sha256());
        }
        return array;
    }

    /** What the manifest names must be what was saved. */
    private static void verify(List<Saved> saved, Path manifest) {
        try {
            for (JsonNode file : Json.parseOrEmpty(Files.readString(manifest)).path("files")) {
                String promised = file.path("sha256").asText();
                for (Saved one : saved) {
                    boolean named = one.path().endsWith(file.path("name").asText("?"));
                    if (named && !promised.equals(one.sha256())) {
                        throw new CommandFailure(
                                ExitCode.UNREACHABLE,
                                "the SHA-256 of %s is %s, its manifest says %s"
                                        .formatted(one.path(), one.sha256(), promised));
                    }
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREACHABLE, "cannot read " + manifest + ": " + reason(e));
        }
    }

    private Saved save(String id, String path, Path target) throws InterruptedException {
        screen.bar("fetching " + path);
        for (int tries = 1; ; tries++) {
            try {
                return fetch(id, path, target);
            } catch (CommandFailure e) {
                throw e.during("cannot save " + target);
            } catch (AccessDeniedException e) {
                throw new CommandFailure(
                        ExitCode.REJECTED, "cannot write " + target + ": access denied");
            } catch (IOException e) {
                if (tries == TRIES) {
                    throw new CommandFailure(
                            ExitCode.UNREACHABLE, "cannot save " + target + ": " + reason(e));
                }
            }
        }
    }

    private Saved fetch(String id, String path, Path target)
            throws IOException, InterruptedException {
        Path part = target.resolveSibling(target.getFileName() + ".part");
        MessageDigest sha256 = sha256();
        var response = client.file(id, path);
        try (InputStream body = new DigestInputStream(response.body(), sha256)) {
            Files.copy(body, part, StandardCopyOption.REPLACE_EXISTING);
            String sum = HexFormat.of().formatHex(sha256.digest());
            Matcher promised = SHA_256.matcher(response.headers().firstValue("etag").orElse(""));
            if (promised.find() && !promised.group().equals(sum)) {
                throw new IOException("its SHA-256 is " + sum + ", not " + promised.group());
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            return new Saved(target, Files.size(target), sum);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A part's name as a file name: no separators, no hidden or parent folders. */
    static String fileName(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        return safe.isEmpty() ? "part" : safe;
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
