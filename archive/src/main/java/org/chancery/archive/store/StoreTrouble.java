package org.chancery.archive.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says, in words for people.
final class StoreTrouble {

    private StoreTrouble() {}

    static IOException of(SQLException fault, Path file) {
        return new IOException(words(code(fault), fault, file), fault);
    }

    private static String words(SQLiteErrorCode code, SQLException fault, Path file) {
        // Extended codes are named after the plain one: SQLITE_IOERR_WRITE.
        String name = code.name();
        if (name.startsWith("SQLITE_FULL")) {
            return "no space left on the disk of \""
                    + file
                    + "\": free some and run again, nothing already kept is lost";
        }
        if (name.startsWith("SQLITE_CORRUPT")) {
            return "the database \""
                    + file
                    + "\" is damaged: keep a copy of it, and put a backup in its place";
        }
        if (name.startsWith("SQLITE_NOTADB")) {
            return "\""
                    + file
                    + "\" is not a database, or its beginning is damaged: put a backup in its place";
        }
        if (name.startsWith("SQLITE_READONLY")
                || name.startsWith("SQLITE_PERM")
                || name.startsWith("SQLITE_AUTH")) {
            return "\"" + file + "\" may not be written: check who owns it and its folder";
        }
        if (name.startsWith("SQLITE_CANTOPEN")) {
            return "\"" + file + "\" cannot be opened: check who owns it and its folder";
        }
        if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
            return "another program holds \"" + file + "\": wait until it is done";
        }
        if (name.startsWith("SQLITE_IOERR")) {
            return "the disk of \"" + file + "\" fails (" + name + "): check the disk";
        }
        // Above all: the engine's own code is unpacked into the system's temporary folder, which
        // may be full or closed.
        Throwable cause = fault.getCause() == null ? fault : fault.getCause();
        return "the database \"" + file + "\" does not open: " + cause.getMessage();
    }

    private static SQLiteErrorCode code(SQLException fault) {
        return fault instanceof SQLiteException sqlite
                ? sqlite.getResultCode()
                : SQLiteErrorCode.UNKNOWN_ERROR;
    }
}
