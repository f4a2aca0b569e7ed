package org.chancery.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.format.table.Tables;

/// A site's own tables, files of a folder that bear the names of ours and stand in their place:
/// `posts.csv`, `captions.csv`.
public final class SiteTables {

    /// The folder of an archive that holds its own.
    static final String FOLDER = "tables";

    private static final long LARGEST = 64L << 20;

    private SiteTables() {}

    /// The tables in force: ours, with those of the folder in their place.
    ///
    /// @param folder need not be there
    /// @throws IOException if there is a table that cannot be read, or one whose name is none of
    ///   ours; the message names it
    public static Tables in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Tables.standard();
        }
        Map<String, byte[]> own = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
            for (Path file : files) {
                own.put(name(file), read(file));
            }
        }
        Tables tables = Tables.standard();
        for (Map.Entry<String, byte[]> table : own.entrySet()) {
            tables = tables.with(table.getKey(), table.getValue());
        }
        return tables;
    }

    /// Those by which the archive in a folder is read, there or not.
    public static Tables ofArchive(Path archive) throws IOException {
        return in(archive.resolve(FOLDER));
    }

    private static String name(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Tables.files().contains(name)) {
            throw new IOException(
                    "\"%s\" is no table: a site's own bear the names of ours, %s"
                            .formatted(file, String.join(", ", Tables.files())));
        }
        return name;
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("\"%s\" is larger than 64 MB: no table is".formatted(file));
        }
        return Files.readAllBytes(file);
    }
}
