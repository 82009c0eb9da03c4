package io.trackwright.service.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account that PostgreSQL runs under. It refuses to be root; when this process is root, the
 * server gets another identity: that of the data's owner, else no identity at all (a user namespace
 * of its own), else {@code nobody}.
 *
 * @param launcher what comes before the command
 * @param uid owner of the data; −1 where nothing has to be done about it
 */
record ServerAccount(List<String> launcher, int uid) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65_534;

    static ServerAccount choose(Path data) throws IOException {
        Path self = Path.of("/proc/self");
        if (!Files.exists(self) || uid(self) != ROOT) {
            return new ServerAccount(List.of(), -1);
        }
        int owner = Files.exists(data) ? uid(data) : ROOT;
        if (owner != ROOT) {
            return as(owner, data);
        }
        return userNamespaces()
                ? new ServerAccount(List.of("unshare", "-U"), ROOT)
                : as(NOBODY, data);
    }

    List<String> command(List<String> command) {
        List<String> all = new ArrayList<>(launcher);
        all.addAll(command);
        return all;
    }

    /** Gives the account a file, or a folder with all that is in it. */
    void own(Path path) throws IOException {
        if (uid < 0 || uid(path) == uid) {
            return;
        }
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.toList()) {
                Files.setAttribute(each, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static ServerAccount as(int uid, Path data) throws IOException {
        for (Path p = data.getParent(); p != null; p = p.getParent()) {
            if (!entered(p, uid)) {
                throw new IOException(
                        "PostgreSQL does not run as root, and this system lets root make no user"
                                + " namespace. So it would run as user "
                                + uid
                                + ", who may not enter "
                                + p
                                + ". Set trackwright.data-dir (TRACKWRIGHT_DATA_DIR) to a folder that"
                                + " everybody may enter, such as /var/lib/trackwright, or run the"
                                + " service as another user.");
            }
        }
        return new ServerAccount(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups"), uid);
    }

    private static boolean entered(Path folder, int uid) throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        return permissions.contains(PosixFilePermission.OTHERS_EXECUTE)
                || (uid(folder) == uid && permissions.contains(PosixFilePermission.OWNER_EXECUTE));
    }

    private static int uid(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    /** Containers often deny them. */
    private static boolean userNamespaces() throws IOException {
        try {
            return Command.run(List.of("unshare", "-U", "true")).succeeded();
        } catch (IOException e) {
            return false; // there is no such program
        }
    }
}
