package org.chancery.convert.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.Exporter;
import org.chancery.convert.card.Card;
import org.chancery.convert.parquet.ThriftWriter;
import org.chancery.convert.table.Columns.Column;
import org.chancery.convert.text.WireText;
import org.chancery.format.telegram.Telegram;

/// Parquet: the columns of the table with their types, compressed with Zstandard.
///
/// Written by our own hand: what writes Parquet on Maven Central brings Hadoop's classes with it,
/// and a table of texts, lists of texts and moments needs little of the format. Rows gather in
/// groups of some megabytes; one group is in memory.
public final class ParquetExporter implements Exporter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /// Of a group's values, before compression.
    private static final int GROUP = 8 << 20;

    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int UTF8 = 0;
    private static final int LIST = 3;
    private static final int TIMESTAMP_MILLIS = 9;

    private final OutputStream out;
    private final WireText wire = new WireText();
    private final List<ParquetColumn> columns =
            Columns.ALL.stream().map(ParquetColumn::new).toList();
    private final List<Group> groups = new ArrayList<>();
    private long position;
    private long total;
    private int rows;

    private record Group(List<ParquetColumn.Chunk> chunks, int rows) {

        void describe(ThriftWriter thrift) {
            thrift.structs(1, chunks, (column, chunk) -> chunk.describe(column))
                    .number(2, chunks.stream().mapToLong(ParquetColumn.Chunk::plainSize).sum())
                    .number(3, (long) rows);
        }
    }

    public ParquetExporter(OutputStream out) throws IOException {
        this.out = out;
        put(MAGIC);
    }

    @Override
    public void write(Telegram telegram) throws IOException {
        Columns.Row row = new Columns.Row(telegram, Card.of(telegram), wire.of(telegram));
        long size = 0;
        for (ParquetColumn column : columns) {
            column.add(row);
            size += column.size();
        }
        rows++;
        total++;
        if (size >= GROUP) {
            endGroup();
        }
    }

    private void endGroup() throws IOException {
        List<ParquetColumn.Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            ParquetColumn.Page page = column.page(position);
            put(page.header());
            put(page.content());
            chunks.add(page.chunk());
        }
        groups.add(new Group(chunks, rows));
        rows = 0;
    }

    @Override
    public void close() throws IOException {
        if (rows > 0) {
            endGroup();
        }
        byte[] footer =
                new ThriftWriter()
                        .number(1, 1)
                        .structs(2, schema(), (thrift, node) -> node.describe(thrift))
                        .number(3, total)
                        .structs(4, groups, (thrift, group) -> group.describe(thrift))
                        .text(6, "Chancery")
                        .bytes();
        put(footer);
        put(ParquetColumn.little(Integer.BYTES).putInt(footer.length).array());
        put(MAGIC);
        out.flush();
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    @FunctionalInterface
    private interface Node {
        void describe(ThriftWriter thrift);
    }

    /// The tree of the schema, parents before children.
    private static List<Node> schema() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(root -> root.text(4, "telegrams").number(5, Columns.ALL.size()));
        for (Column column : Columns.ALL) {
            switch (column) {
                case Column.Text text -> nodes.add(node -> text(node, OPTIONAL, text.name()));
                case Column.Moment moment ->
                        nodes.add(node ->
                                node.number(1, ParquetColumn.INT64)
                                        .number(3, OPTIONAL)
                                        .text(4, moment.name())
                                        .number(6, TIMESTAMP_MILLIS)
                                        .struct(10, ParquetExporter::millisecondsOfUtc));
                case Column.Texts texts -> {
                    nodes.add(node ->
                            node.number(3, 0)
                                    .text(4, texts.name())
                                    .number(5, 1)
                                    .number(6, LIST)
                                    .struct(10, type -> type.struct(3, none -> {})));
                    nodes.add(node -> node.number(3, REPEATED).text(4, "list").number(5, 1));
                    nodes.add(node -> text(node, 0, "element"));
                }
            }
        }
        return nodes;
    }

    private static void text(ThriftWriter node, int repetition, String name) {
        node.number(1, ParquetColumn.BYTE_ARRAY)
                .number(3, repetition)
                .text(4, name)
                .number(6, UTF8)
                .struct(10, type -> type.struct(1, none -> {}));
    }

    private static void millisecondsOfUtc(ThriftWriter type) {
        type.struct(8, stamp -> stamp.yes(1).struct(2, unit -> unit.struct(1, none -> {})));
    }
}
