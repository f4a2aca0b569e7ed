package org.chancery.format.table;

/// Something wrong in a table's file; the row counts as far as it can be read.
public record TableTrouble(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
