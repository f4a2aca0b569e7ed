package org.chancery.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.table.ColumnMap;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Telegram;
import org.jspecify.annotations.Nullable;

/// What was heard of a file: what a user finds of what was put in.
public final class Heard implements Finds {

    /// Damage is what these tests are about: the libraries need not say it.
    private static final Logger LOUD = Logger.getLogger("org.apache");

    static {
        LOUD.setLevel(Level.OFF);
    }

    private final List<Found> telegrams = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<Kind> opened = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();

    private Heard() {}

    public static Heard of(String name, byte[] bytes) {
        return of(name, bytes, null, Limits.standard());
    }

    public static Heard of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Heard of(String name, byte[] bytes, @Nullable ColumnMap columns, Limits limits) {
        return of(Parcel.of(name, bytes), columns, limits);
    }

    public static Heard of(Parcel parcel, @Nullable ColumnMap columns, Limits limits) {
        Heard heard = new Heard();
        new Unpacker(Tables.standard(), columns, limits).unpack(parcel, heard);
        return heard;
    }

    public static Telegram read(Found found) {
        return new TelegramParser(Tables.standard())
                .read(found.bytes(), found.name(), found.kind().word());
    }

    @Override
    public void telegram(Found found) {
        telegrams.add(found);
    }

    @Override
    public void refused(String name, String reason) {
        refusals.add(reason);
    }

    @Override
    public void opened(Kind kind) {
        opened.add(kind);
    }

    @Override
    public void passed(String name, String kind) {
        passed.add(name + ": " + kind);
    }

    public List<Found> telegrams() {
        return List.copyOf(telegrams);
    }

    /// The only one.
    public Telegram telegram() {
        if (telegrams.size() != 1) {
            throw new AssertionError(telegrams.size() + " telegrams; refused: " + refusals);
        }
        return read(telegrams.getFirst());
    }

    /// The text that the only one is read from.
    public String text() {
        telegram();
        return new String(telegrams.getFirst().bytes(), StandardCharsets.UTF_8);
    }

    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    public List<Kind> opened() {
        return List.copyOf(opened);
    }

    /// Name and kind of each: `v.xml#d12: letter`.
    public List<String> passed() {
        return List.copyOf(passed);
    }

    public int passedCount() {
        return passed.size();
    }

    public List<String> ids() {
        return telegrams.stream().map(found -> read(found).id()).toList();
    }
}
