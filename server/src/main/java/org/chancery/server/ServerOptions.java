package org.chancery.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where a server listens, and to whom.
///
/// @param host `127.0.0.1` unless told otherwise: then nobody but this machine's users can reach it
/// @param port 8420; 0 takes any free one
/// @param password asked of everybody; must be given when `host` is not this machine alone
/// @param allowedHosts further names under which browsers may call it, `archive.example.org`
public record ServerOptions(
        String host, int port, @Nullable String password, Set<String> allowedHosts) {

    public static final String LOOPBACK = "127.0.0.1";
    public static final int DEFAULT_PORT = 8420;
    private static final int SHORTEST_PASSWORD = 8;

    public ServerOptions {
        allowedHosts = Set.copyOf(allowedHosts);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (password == null && !isLoopback(host)) {
            throw new IllegalArgumentException(
                    "other machines could reach the archive at "
                            + host
                            + ": give a password for it, or leave --bind away");
        }
        if (password != null && password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException(
                    "the password needs at least " + SHORTEST_PASSWORD + " characters");
        }
    }

    /// For this machine's users only.
    public static ServerOptions local(int port) {
        return new ServerOptions(LOOPBACK, port, null, Set.of());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
