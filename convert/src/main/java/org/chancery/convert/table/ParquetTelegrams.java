package org.chancery.convert.table;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.parquet.ParquetChunk;
import org.chancery.convert.parquet.ParquetFile;
import org.chancery.convert.parquet.ParquetLeaf;
import org.jspecify.annotations.Nullable;

/// A Parquet table with a telegram in each row. Only the columns that say something of a telegram
/// are read, a page of each in memory, whatever the file's size. Chancery's own tables
/// ([ParquetExporter]) come back whole.
public final class ParquetTelegrams {

    private final Parcel parcel;
    private final ColumnMap map;
    private final List<ParquetLeaf> leaves;
    private final Walk walk;
    private int number;

    private ParquetTelegrams(Parcel parcel, ColumnMap map, List<ParquetLeaf> leaves, Walk walk) {
        this.parcel = parcel;
        this.map = map;
        this.leaves = leaves;
        this.walk = walk;
    }

    /// Tells what telegrams are in it.
    ///
    /// @param given which column holds what; null to go by their names
    public static void read(Parcel parcel, @Nullable ColumnMap given, Walk walk)
            throws IOException {
        ParquetFile file = ParquetFile.read(parcel);
        List<String> names = file.leaves().stream().map(ParquetLeaf::name).toList();
        ColumnMap map = given == null ? ColumnMap.guess(names) : given;
        if (map == null) {
            throw ColumnMap.unknown();
        }
        map.refuseUnknown(names);
        List<ParquetLeaf> wanted =
                file.leaves().stream()
                        .filter(leaf -> map.columns().containsValue(leaf.name()))
                        .toList();
        ParquetTelegrams telegrams = new ParquetTelegrams(parcel, map, wanted, walk);
        for (ParquetFile.Group group : file.groups()) {
            telegrams.read(group);
        }
        if (telegrams.number == 0) {
            walk.refuse(parcel.name(), "is a table without rows");
        }
    }

    /// A group that is damaged costs its own rows, from the damage on.
    private void read(ParquetFile.Group group) throws IOException {
        int before = number;
        try {
            rows(group);
        } catch (RefusedException e) {
            throw e;
        } catch (IOException
                | BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | NoSuchElementException e) {
            walk.refuse(
                    parcel.name(),
                    "is damaged behind row %d: %d rows are lost there"
                            .formatted(number - 1, before + group.rows() - number + 1));
            number = Math.clamp(before + group.rows(), number, Integer.MAX_VALUE - 1);
        }
    }

    private void rows(ParquetFile.Group group) throws IOException {
        Map<String, ParquetChunk> chunks = new HashMap<>();
        try {
            for (ParquetLeaf leaf : leaves) {
                ParquetFile.Chunk chunk = group.chunks().get(leaf.index());
                chunks.put(leaf.name(), new ParquetChunk(parcel, leaf, chunk, walk));
                walk.at(chunk.offset());
            }
            for (long i = 0; i < group.rows() && !walk.isStopped(); i++) {
                row(chunks);
            }
        } finally {
            for (ParquetChunk chunk : chunks.values()) {
                chunk.close();
            }
        }
    }

    private void row(Map<String, ParquetChunk> chunks) throws IOException {
        if (++number > walk.limits().entries()) {
            throw new RefusedException("has more than %d rows".formatted(number - 1));
        }
        Map<String, String> values = new HashMap<>();
        for (Map.Entry<String, ParquetChunk> chunk : chunks.entrySet()) {
            String value = chunk.getValue().next();
            if (value != null) {
                values.put(chunk.getKey(), value);
            }
        }
        RowTelegram telegram = new RowTelegram(parcel, Kind.PARQUET, number, -1, -1);
        if (map.hasText(values)) {
            telegram.give(map, values, walk);
        } else {
            walk.refuse(telegram.name(), "has no text in its column for that");
        }
    }
}
