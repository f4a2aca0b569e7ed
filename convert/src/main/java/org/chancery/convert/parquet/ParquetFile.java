package org.chancery.convert.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parquet.ParquetLeaf.Meaning;
import org.jspecify.annotations.Nullable;

/// What a Parquet file says of itself at its end: its columns, and where in it their chunks lie.
///
/// Read by our own hand, as it is written: the readers on Maven Central take the sizes that a file
/// states for granted, and a file of some bytes then fills the memory.
public record ParquetFile(List<ParquetLeaf> leaves, List<Group> groups) {

    private static final String MAGIC = "PAR1";

    /// Length of the footer and the magic word behind it.
    private static final int TRAILER = 8;

    /// Footers of thousands of groups have some megabytes.
    private static final int LONGEST = 64 << 20;

    private static final int REPEATED = 2;
    private static final int OPTIONAL = 1;

    /// Rows that stand together, a chunk for each leaf.
    public record Group(List<Chunk> chunks, long rows) {

        public Group {
            chunks = List.copyOf(chunks);
        }
    }

    /// The values of a column in a group.
    ///
    /// @param offset of its first page
    /// @param values how many, nothings counted
    /// @param codec that packs its pages, by the format's number
    public record Chunk(long offset, long values, int codec) {}

    public ParquetFile {
        leaves = List.copyOf(leaves);
        groups = List.copyOf(groups);
    }

    public static ParquetFile read(Parcel parcel) throws IOException {
        long size = parcel.size();
        if (size < TRAILER + MAGIC.length()) {
            throw brokenOff();
        }
        ByteBuffer trailer =
                ByteBuffer.wrap(bytes(parcel, size - TRAILER, TRAILER))
                        .order(ByteOrder.LITTLE_ENDIAN);
        int length = trailer.getInt();
        byte[] magic = new byte[MAGIC.length()];
        trailer.get(magic);
        String word = new String(magic, StandardCharsets.ISO_8859_1);
        if (word.equals("PARE")) {
            throw new RefusedException("is encrypted: decrypt it first");
        }
        if (!word.equals(MAGIC) || length <= 0 || length > size - TRAILER || length > LONGEST) {
            throw brokenOff();
        }
        byte[] footer = bytes(parcel, size - TRAILER - length, length);
        return new Footer(new ThriftReader(new ByteArrayInputStream(footer))).file();
    }

    private static RefusedException brokenOff() {
        return new RefusedException(
                "breaks off: the description of its columns, which stands at its end, is lost");
    }

    private static byte[] bytes(Parcel parcel, long offset, int length) throws IOException {
        try (SeekableByteChannel channel = parcel.channel()) {
            channel.position(offset);
            return Channels.newInputStream(channel).readNBytes(length);
        }
    }

    /// Reads the struct `FileMetaData`.
    private static final class Footer {

        private final ThriftReader thrift;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();

        Footer(ThriftReader thrift) {
            this.thrift = thrift;
        }

        ParquetFile file() throws IOException {
            thrift.struct(id -> {
                switch (id) {
                    case 2 -> thrift.list(() -> nodes.add(new Node(thrift)));
                    case 4 -> thrift.list(() -> groups.add(group()));
                    default -> {
                        // version, counts, what the writer says of itself
                    }
                }
            });
            return new ParquetFile(new Tree(nodes).leaves(), groups);
        }

        private Group group() throws IOException {
            List<Chunk> chunks = new ArrayList<>();
            long[] rows = new long[1];
            thrift.struct(id -> {
                switch (id) {
                    case 1 -> thrift.list(() -> chunks.add(chunk()));
                    case 3 -> rows[0] = thrift.number();
                    default -> {
                        // sizes, order
                    }
                }
            });
            return new Group(chunks, rows[0]);
        }

        private Chunk chunk() throws IOException {
            long[] data = new long[4];
            thrift.struct(id -> {
                if (id == 1) {
                    throw new RefusedException("has its columns in other files");
                }
                if (id == 3) {
                    thrift.struct(meta -> {
                        switch (meta) {
                            case 4 -> data[0] = thrift.number();
                            case 5 -> data[1] = thrift.number();
                            case 9 -> data[2] = thrift.number();
                            case 11 -> data[3] = thrift.number();
                            default -> {
                                // statistics
                            }
                        }
                    });
                }
            });
            // The dictionary stands first, where there is one.
            boolean hasDictionary = data[3] > 0 && data[3] < data[2];
            return new Chunk(hasDictionary ? data[3] : data[2], data[1], (int) data[0]);
        }
    }

    /// A node of the schema, as it stands in the list of all.
    private static final class Node {

        private String name = "";
        private int physical = -1;
        private int length;
        private int repetition;
        private long children;
        private Meaning meaning = Meaning.PLAIN;

        Node(ThriftReader thrift) throws IOException {
            thrift.struct(id -> {
                switch (id) {
                    case 1 -> physical = (int) thrift.number();
                    case 2 -> length = (int) thrift.number();
                    case 3 -> repetition = (int) thrift.number();
                    case 4 -> name = thrift.text();
                    case 5 -> children = thrift.number();
                    case 6 -> converted((int) thrift.number());
                    case 10 -> thrift.struct(logical -> logical(logical, thrift));
                    default -> {
                        // scale, precision, number of the field
                    }
                }
            });
        }

        private void converted(int type) {
            meaning =
                    switch (type) {
                        case 0, 4, 15, 16, 17, 18, 19 -> Meaning.PLAIN;
                        case 6 -> Meaning.DATE;
                        case 9 -> Meaning.MILLIS;
                        case 10 -> Meaning.MICROS;
                        default -> meaning == Meaning.PLAIN ? Meaning.OTHER : meaning;
                    };
        }

        private void logical(int type, ThriftReader thrift) throws IOException {
            switch (type) {
                case 6 -> meaning = Meaning.DATE;
                case 8 ->
                        thrift.struct(stamp -> {
                            if (stamp == 2) {
                                thrift.struct(this::unit);
                            }
                        });
                case 5, 14 -> meaning = Meaning.OTHER;
                default -> {
                    // text, numbers
                }
            }
        }

        private void unit(int unit) {
            meaning =
                    switch (unit) {
                        case 1 -> Meaning.MILLIS;
                        case 2 -> Meaning.MICROS;
                        default -> Meaning.NANOS;
                    };
        }
    }

    /// The nodes as a tree, parents before children.
    private static final class Tree {

        private static final int DEEPEST = 64;

        private final Deque<Node> rest;
        private final List<ParquetLeaf> leaves = new ArrayList<>();

        Tree(List<Node> nodes) {
            this.rest = new ArrayDeque<>(nodes);
        }

        List<ParquetLeaf> leaves() throws RefusedException {
            Node root = rest.poll();
            for (long i = 0; root != null && i < root.children && !rest.isEmpty(); i++) {
                grow("", null, 0, 0, 0);
            }
            return leaves;
        }

        /// @param list the name of the list around it, null where there is none
        private void grow(
                String way, @Nullable String list, int definitions, int repetitions, int depth)
                throws RefusedException {
            Node node = rest.poll();
            if (node == null || depth > DEEPEST) {
                throw new RefusedException("is Parquet whose columns cannot be told");
            }
            String name = way.isEmpty() ? node.name : way + "." + node.name;
            boolean isRepeated = node.repetition == REPEATED;
            int defined = definitions + (isRepeated || node.repetition == OPTIONAL ? 1 : 0);
            int repeated = repetitions + (isRepeated ? 1 : 0);
            // A list is a group with its name around a repeated one with any.
            String around = list != null || !isRepeated ? list : way.isEmpty() ? name : way;
            if (node.physical >= 0) {
                leaves.add(
                        new ParquetLeaf(
                                leaves.size(),
                                around == null ? name : around,
                                node.physical,
                                node.length,
                                node.meaning,
                                defined,
                                repeated));
                return;
            }
            for (long i = 0; i < node.children; i++) {
                grow(name, around, defined, repeated, depth + 1);
            }
        }
    }
}
