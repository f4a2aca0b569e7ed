package org.chancery.server.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.chancery.format.telegram.Source;
import org.jspecify.annotations.Nullable;

/// Style, script and type, served under names that carry the hash of their content, so that a
/// browser may keep them for ever.
///
/// Everything a page needs is in here: nothing is loaded from outside (it works on a plane).
public final class Assets {

    /// One file as it goes over the line.
    ///
    /// @param gzipped null where packing gains nothing: type comes packed
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Asset(String type, byte[] bytes, byte @Nullable [] gzipped) {}

    /// The style names the others, so it comes last.
    private static final List<String> NAMES =
            List.of(
                    "source-serif-4.woff2",
                    "source-serif-4-italic.woff2",
                    "source-sans-3.woff2",
                    "source-code-pro.woff2",
                    "icon.svg",
                    "chancery.js",
                    "chancery.css");

    private final Map<String, String> urls = new HashMap<>();
    private final Map<String, Asset> assets = new HashMap<>();

    public Assets() {
        for (String name : NAMES) {
            byte[] bytes = resource(name);
            if (name.endsWith(".css")) {
                bytes = withUrls(bytes);
            }
            int dot = name.lastIndexOf('.');
            String hashed =
                    name.substring(0, dot)
                            + "."
                            + Source.sha256(bytes).substring(0, 10)
                            + name.substring(dot);
            urls.put(name, "/assets/" + hashed);
            assets.put(
                    hashed,
                    new Asset(type(name), bytes, name.endsWith(".woff2") ? null : gzip(bytes)));
        }
    }

    /// Where a page finds `chancery.css`.
    public String url(String name) {
        String url = urls.get(name);
        if (url == null) {
            throw new IllegalArgumentException("no asset: " + name);
        }
        return url;
    }

    /// What lies under a hashed name, null where nothing does.
    public @Nullable Asset find(String hashed) {
        return assets.get(hashed);
    }

    private byte[] withUrls(byte[] css) {
        String text = new String(css, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> url : urls.entrySet()) {
            text = text.replace("url(" + url.getKey() + ")", "url(" + url.getValue() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The file itself: what it names lies beside it, under its own name.
    public static byte[] resource(String name) {
        try (InputStream in =
                Assets.class.getResourceAsStream("/org/chancery/server/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the build lacks asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("no type for " + name);
        };
    }
}
