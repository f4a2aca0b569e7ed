package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.function.Supplier;
import org.chancery.archive.Archive;
import org.chancery.server.api.ApiRoutes;
import org.chancery.server.event.Progress;
import org.chancery.server.page.PageRoutes;
import org.chancery.server.session.Gate;

/// An archive on the network: pages for people, JSON for programs.
///
/// ```java
/// try (Server server = Server.start(ServerOptions.local(8420), archive, () -> Progress.NONE)) {
///     System.out.println(server.address());
/// }
/// ```
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());

    private final Javalin javalin;
    private final String host;

    private Server(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /// Listens until closed.
    ///
    /// @param archive stays the caller's: closing the server does not close it
    /// @param importing how far an import is, asked whenever somebody wants to know
    /// @throws IOException if it cannot listen there: the message says where, why and what to do
    public static Server start(ServerOptions options, Archive archive, Supplier<Progress> importing)
            throws IOException {
        Gate gate = new Gate(options.host(), options.allowedHosts(), options.password());
        PageRoutes pages = new PageRoutes(archive, gate, importing);
        ApiRoutes api = new ApiRoutes(archive, importing);
        Javalin javalin =
                Javalin.create(config -> {
                    quiet(config);
                    config.routes.before(context -> admit(gate, context));
                    pages.add(config.routes);
                    api.add(config.routes);
                    config.routes.exception(
                            Exception.class, (trouble, context) -> failed(pages, context, trouble));
                    config.routes.exception(
                            MethodNotAllowedResponse.class,
                            (refusal, context) -> notAllowed(pages, context, refusal));
                    config.routes.exception(
                            NotFoundResponse.class, (_, context) -> notFound(pages, context));
                });
        try {
            return new Server(javalin.start(options.host(), options.port()), options.host());
        } catch (JavalinBindException e) {
            throw new IOException(
                    "port %d of %s is taken by another program, perhaps by a Chancery that is running already: end that, or choose another with --port"
                            .formatted(options.port(), options.host()),
                    e);
        } catch (RuntimeException e) {
            throw new IOException(
                    "cannot listen on %s, port %d: %s"
                            .formatted(options.host(), options.port(), rootOf(e).getMessage()),
                    e);
        }
    }

    public int port() {
        return javalin.port();
    }

    /// What to type into a browser: `http://localhost:8420/`.
    public String address() {
        String name =
                host.equals(ServerOptions.LOOPBACK) || host.equals("0.0.0.0")
                        ? "localhost"
                        : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port() + "/";
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(6));
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 64 * 1024L;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.modifyServletContextHandler(handler ->
                handler.addFilter(new HeadAsGet(), "/*", EnumSet.of(DispatcherType.REQUEST)));
        // The server's name and version tell only an attacker something.
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        // Browsers keep connections open that carry nothing; whoever ends the program does not wait
        // for them.
        config.jetty.modifyServer(server -> server.setStopTimeout(0));
    }

    private static void admit(Gate gate, Context context) {
        switch (gate.check(context)) {
            case IN -> {}
            case WRONG_HOST ->
                    stop(
                            context,
                            421,
                            "This server does not go by the name in the request. If it should, start it with --allow-host NAME.");
            case FOREIGN_FORM -> stop(context, 403, "This form was sent from another site.");
            case LOGIN -> toLogin(context);
        }
    }

    private static void toLogin(Context context) {
        if (isForPrograms(context)) {
            context.header("WWW-Authenticate", "Basic realm=\"Chancery\", charset=\"UTF-8\"");
            ApiRoutes.trouble(
                    context,
                    401,
                    "the archive asks for its password: send it as HTTP basic authentication, with any name");
        } else {
            String asked =
                    context.path()
                            + (context.queryString() == null ? "" : "?" + context.queryString());
            context.redirect(
                    "/login?to=" + URLEncoder.encode(asked, StandardCharsets.UTF_8),
                    HttpStatus.SEE_OTHER);
        }
        context.skipRemainingHandlers();
    }

    private static void stop(Context context, int status, String why) {
        context.status(status).contentType("text/plain; charset=utf-8").result(why + "\n");
        context.skipRemainingHandlers();
    }

    private static void notFound(PageRoutes pages, Context context) {
        if (isForPrograms(context)) {
            ApiRoutes.trouble(
                    context,
                    404,
                    "there is nothing at "
                            + context.path()
                            + ": /api/openapi.json says what there is");
        } else {
            pages.trouble(
                    context,
                    404,
                    "There is no such page here",
                    "Nothing lies at " + context.path() + ".");
        }
    }

    private static void notAllowed(
            PageRoutes pages, Context context, MethodNotAllowedResponse refusal) {
        String allowed = refusal.getDetails().getOrDefault("availableMethods", "GET");
        context.header("Allow", allowed);
        if (isForPrograms(context)) {
            ApiRoutes.trouble(
                    context,
                    405,
                    "%s takes %s and no %s"
                            .formatted(context.path(), allowed, context.method().name()));
        } else {
            pages.trouble(
                    context,
                    405,
                    "This page cannot be asked so",
                    "%s takes %s.".formatted(context.path(), allowed));
        }
    }

    /// The world failed, or we did: whoever asked learns that, the log learns what.
    private static void failed(PageRoutes pages, Context context, Exception trouble) {
        LOG.log(Level.ERROR, "cannot answer " + context.path(), trouble);
        if (isForPrograms(context)) {
            ApiRoutes.trouble(context, 500, "the server failed at this; its log says why");
        } else {
            pages.trouble(
                    context,
                    500,
                    "The server failed at this",
                    "Nothing is lost: the telegrams are where they were. The server\u2019s log says what happened.");
        }
    }

    private static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/");
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
