package org.chancery.convert.compound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a compound file (MS-CFB) of streams by their way, every one in sectors of its own: what
/// is small needs no part of a sector here.
final class CompoundWriter {

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int END = -2;
    private static final int NONE = -1;

    private final List<Node> nodes = new ArrayList<>();
    private final List<byte[]> sectors = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();

    /// An entry of the directory: those of one storage are a list from each to the next.
    private static final class Node {
        private final String name;
        private final int type;
        private int sibling = NONE;
        private int child = NONE;
        private int start = END;
        private int size;

        Node(String name, int type) {
            this.name = name;
            this.type = type;
        }
    }

    static byte[] of(Map<String, byte[]> streams) {
        CompoundWriter writer = new CompoundWriter();
        Map<String, Node> storages = new LinkedHashMap<>();
        storages.put("", writer.node("Root Entry", 5, null));
        streams.forEach((way, bytes) -> {
            int slash = way.lastIndexOf('/');
            Node storage = writer.storage(slash < 0 ? "" : way.substring(0, slash), storages);
            Node stream = writer.node(way.substring(slash + 1), 2, storage);
            stream.start = writer.put(bytes);
            stream.size = bytes.length;
        });
        return writer.file();
    }

    private Node storage(String way, Map<String, Node> storages) {
        Node known = storages.get(way);
        if (known != null) {
            return known;
        }
        int slash = way.lastIndexOf('/');
        Node around = storage(slash < 0 ? "" : way.substring(0, slash), storages);
        Node storage = node(way.substring(slash + 1), 1, around);
        storages.put(way, storage);
        return storage;
    }

    private Node node(String name, int type, @Nullable Node around) {
        Node node = new Node(name, type);
        nodes.add(node);
        if (around != null) {
            node.sibling = around.child;
            around.child = nodes.size() - 1;
        }
        return node;
    }

    private int put(byte[] bytes) {
        int start = sectors.size();
        for (int at = 0; at < Math.max(1, bytes.length); at += SECTOR) {
            sectors.add(Arrays.copyOf(Arrays.copyOfRange(bytes, at, at + SECTOR), SECTOR));
            next.add(at + SECTOR < bytes.length ? sectors.size() : END);
        }
        return start;
    }

    private byte[] file() {
        byte[] entries = new byte[nodes.size() * ENTRY];
        ByteBuffer directory = little(entries);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            byte[] name = node.name.getBytes(StandardCharsets.UTF_16LE);
            directory.position(i * ENTRY);
            directory.put(name).position(i * ENTRY + 64);
            directory.putShort((short) (name.length + 2)).put((byte) node.type).put((byte) 1);
            directory.putInt(NONE).putInt(node.sibling).putInt(node.child);
            directory.putInt(i * ENTRY + 116, node.start).putInt(i * ENTRY + 120, node.size);
        }
        int start = put(entries);
        int tables = 1;
        while (tables * SECTOR / 4 < sectors.size() + tables) {
            tables++;
        }
        byte[] followers = new byte[tables * SECTOR];
        ByteBuffer table = little(followers);
        next.forEach(table::putInt);
        int first = put(followers);
        byte[] bytes = new byte[SECTOR * (sectors.size() + 1)];
        ByteBuffer file = little(bytes);
        file.putLong(0xE11AB1A1E011CFD0L);
        file.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, tables);
        file.putInt(48, start).putInt(56, 0).putInt(60, END).putInt(68, END);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, i < tables ? first + i : NONE);
        }
        file.position(SECTOR);
        sectors.forEach(file::put);
        return bytes;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
