package org.chancery.server.session;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What every request passes first.
public final class Gate {

    private static final String COOKIE = "chancery";

    /// Nothing from outside, nothing inline: what stands in a telegram stays text even if it got
    /// past the templates.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final byte @Nullable [] password;
    private final Sessions sessions = new Sessions();

    /// @param password null where only this machine's users can come
    public Gate(String host, Set<String> allowedHosts, @Nullable String password) {
        hosts.add(host.toLowerCase(Locale.ROOT));
        allowedHosts.forEach(allowed -> hosts.add(allowed.toLowerCase(Locale.ROOT)));
        this.password = password == null ? null : password.getBytes(StandardCharsets.UTF_8);
    }

    /// What a request may do next.
    public enum Pass {
        /// It may go on.
        IN,
        /// It names a host that this server is not: a page elsewhere may have bent a name to this
        /// machine (DNS rebinding).
        WRONG_HOST,
        /// A form sent from a page of another site.
        FOREIGN_FORM,
        /// It must say the password first.
        LOGIN
    }

    /// Sets the headers that every answer carries, and decides.
    public Pass check(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .header("Cache-Control", password == null ? "private, no-cache" : "no-store");
        if (!hosts.contains(nameOf(context.host()))) {
            return Pass.WRONG_HOST;
        }
        if (!HandlerType.GET.equals(context.method())
                && !HandlerType.HEAD.equals(context.method())
                && isForeign(context.header("Sec-Fetch-Site"))) {
            return Pass.FOREIGN_FORM;
        }
        return password == null || isOpen(context.path()) || isSignedIn(context)
                ? Pass.IN
                : Pass.LOGIN;
    }

    /// Whether the request carries a session, or the password itself as programs send it (`curl -u
    /// :PASSWORD`).
    public boolean isSignedIn(Context context) {
        return sessions.isOpen(context.cookie(COOKIE))
                || isRight(basic(context.header("Authorization")));
    }

    /// Whether there is a password at all.
    public boolean asks() {
        return password != null;
    }

    /// Opens a session if the password is right; every wrong one makes the next wait.
    public boolean signIn(Context context, String tried) {
        sessions.waitAfterWrongOnes();
        if (!isRight(tried)) {
            sessions.wrong();
            return false;
        }
        context.header(
                "Set-Cookie",
                COOKIE + "=" + sessions.open() + "; Path=/; HttpOnly; SameSite=Strict");
        return true;
    }

    public void signOut(Context context) {
        sessions.close(context.cookie(COOKIE));
        context.header("Set-Cookie", COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
    }

    /// Style and type of the login page itself, and the sign of life.
    private static boolean isOpen(String path) {
        return path.equals("/login") || path.startsWith("/assets/") || path.equals("/api/health");
    }

    /// In constant time, so that how long it takes says nothing of how much was right.
    private boolean isRight(@Nullable String tried) {
        return tried != null
                && password != null
                && MessageDigest.isEqual(password, tried.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String basic(@Nullable String header) {
        if (header == null || !header.startsWith("Basic ")) {
            return null;
        }
        try {
            String pair =
                    new String(
                            Base64.getDecoder().decode(header.substring(6).strip()),
                            StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isForeign(@Nullable String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /// `[::1]:8420` is `[::1]`.
    private static String nameOf(@Nullable String host) {
        if (host == null) {
            return "";
        }
        int bracket = host.indexOf(']');
        int colon = host.indexOf(':', Math.max(bracket, 0));
        return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    }
}
