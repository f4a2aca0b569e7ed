package org.chancery.convert.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.TableHead;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.sheet.OpenSpreadsheet;
import org.chancery.convert.sheet.Rows;
import org.chancery.convert.sheet.Workbook;
import org.jspecify.annotations.Nullable;

/// A spreadsheet with a telegram in each row of a sheet, below a row of names, above which there
/// may be a title. Sheets without such a row are passed over where another has telegrams.
public final class SheetTelegrams implements Rows {

    private final Parcel parcel;
    private final Kind kind;
    private final @Nullable ColumnMap given;
    private final Walk walk;
    private Parcel sheet;
    private List<String> names = List.of();
    private @Nullable ColumnMap map;
    private int above;
    private boolean hasTable;
    private int number;

    SheetTelegrams(Parcel parcel, Kind kind, @Nullable ColumnMap given, Walk walk) {
        this.parcel = parcel;
        this.kind = kind;
        this.given = given;
        this.walk = walk;
        this.sheet = parcel;
    }

    /// Tells what telegrams are in it.
    ///
    /// @param kind a workbook, or an OpenDocument spreadsheet
    /// @param given which column holds what; null to go by their names
    public static void read(Parcel parcel, Kind kind, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        SheetTelegrams telegrams = new SheetTelegrams(parcel, kind, given, walk);
        try {
            if (kind == Kind.WORKBOOK) {
                Workbook.read(parcel, walk, telegrams);
            } else {
                OpenSpreadsheet.read(parcel, walk, telegrams);
            }
        } catch (XMLStreamException e) {
            throw new RefusedException(
                    telegrams.number == 0
                            ? "is a spreadsheet that is damaged"
                            : "is a spreadsheet that is damaged: it was read as far as it goes",
                    e);
        }
        if (!telegrams.hasTable && !walk.isStopped()) {
            throw ColumnMap.unknown();
        }
    }

    /// How many rows were told of.
    int count() {
        return number;
    }

    @Override
    public void sheet(String name) {
        sheet = parcel.child(Parcel.word(name), parcel.content());
        map = given != null && given.isByNumber() ? given : null;
        hasTable |= map != null;
        names = List.of();
        above = 0;
    }

    @Override
    public void row(int row, List<String> cells) {
        ColumnMap known = map;
        if (known == null) {
            head(cells);
            return;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.putIfAbsent(
                    i < names.size() ? names.get(i) : String.valueOf(i + 1), cells.get(i));
        }
        number++;
        RowTelegram telegram = new RowTelegram(sheet, kind, row, -1, -1);
        if (known.hasText(values)) {
            telegram.give(known, values, walk);
        } else {
            walk.refuse(telegram.name(), "has no text in its column for that");
        }
    }

    private void head(List<String> cells) {
        if (above++ > TableHead.MOST_ABOVE) {
            return;
        }
        List<String> written = cells.stream().map(String::strip).toList();
        ColumnMap found =
                given == null
                        ? ColumnMap.guess(written)
                        : written.containsAll(given.columns().values()) ? given : null;
        if (found != null && cells.size() > 1) {
            map = found;
            names = written;
            hasTable = true;
        }
    }

    @Override
    public boolean isStopped() {
        return walk.isStopped();
    }
}
