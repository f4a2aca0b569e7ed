package org.chancery.convert.compound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;

/// A file system in a file (MS-CFB): streams by their way, `/` between.
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final int NONE = -1;
    private static final int STORAGE = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;

    /// Of storages within storages.
    private static final int DEEPEST = 64;

    private final Bytes file;
    private final int shift;
    private final int miniShift;
    private final long miniCutoff;
    private final int[] next;
    private final int[] miniNext;
    private final Bytes mini;
    private final Map<String, Stream> streams = new LinkedHashMap<>();
    private long toGive;

    private record Stream(int start, long size) {}

    /// An entry of the directory that is yet to be looked at.
    private record Place(String way, int entry, int depth) {}

    private CompoundFile(Bytes file) throws RefusedException {
        this.file = file;
        this.toGive = 2L * file.length();
        this.shift = file.u16(30);
        this.miniShift = file.u16(32);
        if (shift < 7 || shift > 16 || miniShift < 4 || miniShift > shift) {
            throw new RefusedException("is a compound file that is damaged");
        }
        this.miniCutoff = file.u32(56);
        this.next = table();
        this.miniNext = ints(chain(file.i32(60), Long.MAX_VALUE));
        Bytes directory = new Bytes(chain(file.i32(48), Long.MAX_VALUE));
        this.mini = new Bytes(chain(directory.i32(116), directory.u32(120)));
        list(directory);
    }

    static CompoundFile of(Parcel parcel, Walk walk) throws IOException {
        return new CompoundFile(new Bytes(parcel.bytes(walk.limits().telegram())));
    }

    /// Which sector follows which: the list of the sectors that hold it begins in the header.
    private int[] table() {
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        int perSector = (1 << shift) / 4;
        BitSet seen = new BitSet();
        for (int i = 0; i < 109; i++) {
            sector(file.i32(76 + 4L * i), seen, table);
        }
        int list = file.i32(68);
        BitSet lists = new BitSet();
        while (isSector(list) && !lists.get(list)) {
            lists.set(list);
            long at = place(list);
            for (int i = 0; i < perSector - 1; i++) {
                sector(file.i32(at + 4L * i), seen, table);
            }
            list = file.i32(at + 4L * (perSector - 1));
        }
        return ints(table.toByteArray());
    }

    private void sector(int sector, BitSet seen, ByteArrayOutputStream into) {
        if (isSector(sector) && !seen.get(sector)) {
            seen.set(sector);
            into.writeBytes(file.part(place(sector), 1L << shift));
        }
    }

    private boolean isSector(int sector) {
        return sector >= 0 && place(sector) < file.length();
    }

    private long place(int sector) {
        return (long) sector + 1 << shift;
    }

    private static int[] ints(byte[] bytes) {
        Bytes numbers = new Bytes(bytes);
        int[] ints = new int[bytes.length / 4];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = numbers.i32(4L * i);
        }
        return ints;
    }

    /// The bytes of a chain of sectors, as far as it goes: no sector is in it twice.
    private byte[] chain(int start, long size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BitSet seen = new BitSet();
        int sector = start;
        while (isSector(sector) && !seen.get(sector) && bytes.size() < size) {
            seen.set(sector);
            bytes.writeBytes(file.part(place(sector), 1L << shift));
            sector = sector < next.length ? next[sector] : NONE;
        }
        return new Bytes(bytes.toByteArray()).part(0, size);
    }

    private byte[] miniChain(int start, long size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BitSet seen = new BitSet();
        int sector = start;
        while (sector >= 0
                && sector < miniNext.length
                && !seen.get(sector)
                && bytes.size() < size) {
            seen.set(sector);
            bytes.writeBytes(mini.part((long) sector << miniShift, 1L << miniShift));
            sector = miniNext[sector];
        }
        return new Bytes(bytes.toByteArray()).part(0, size);
    }

    private void list(Bytes directory) {
        BitSet seen = new BitSet();
        Deque<Place> places = new ArrayDeque<>();
        places.push(new Place("", 0, 0));
        int count = directory.length() / ENTRY;
        while (!places.isEmpty()) {
            Place place = places.pop();
            int entry = place.entry();
            if (entry < 0 || entry >= count || place.depth() > DEEPEST || seen.get(entry)) {
                continue;
            }
            seen.set(entry);
            long at = (long) entry * ENTRY;
            int type = directory.u8(at + 66);
            String name = place.way() + name(directory, at);
            if (type == STREAM) {
                streams.put(name, new Stream(directory.i32(at + 116), directory.u32(at + 120)));
            } else if (type == STORAGE || type == ROOT) {
                String way = type == ROOT ? "" : name + "/";
                places.push(new Place(way, directory.i32(at + 76), place.depth() + 1));
            }
            places.push(new Place(place.way(), directory.i32(at + 72), place.depth()));
            places.push(new Place(place.way(), directory.i32(at + 68), place.depth()));
        }
    }

    private static String name(Bytes directory, long at) {
        int length = Math.clamp(directory.u16(at + 64) - 2L, 0, 62);
        return new String(directory.part(at, length), StandardCharsets.UTF_16LE);
    }

    boolean has(String way) {
        return streams.containsKey(way);
    }

    /// Of a stream; none where there is no such. Streams that lie one over the other could make a
    /// thousand times of a file.
    byte[] bytes(String way) throws RefusedException {
        Stream stream = streams.get(way);
        if (stream == null) {
            return new byte[0];
        }
        byte[] bytes =
                stream.size() < miniCutoff
                        ? miniChain(stream.start(), stream.size())
                        : chain(stream.start(), stream.size());
        toGive -= bytes.length;
        if (toGive < 0) {
            throw new RefusedException("is a compound file whose parts are more than itself");
        }
        return bytes;
    }

    /// The storages right below one, in order.
    ///
    /// @param way ends in `/`, or is empty
    Set<String> storages(String way) {
        Set<String> storages = new TreeSet<>();
        for (String stream : streams.keySet()) {
            int slash = stream.startsWith(way) ? stream.indexOf('/', way.length()) : NONE;
            if (slash > 0) {
                storages.add(stream.substring(0, slash + 1));
            }
        }
        return storages;
    }
}
