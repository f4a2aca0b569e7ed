package org.chancery.convert.box;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.chancery.convert.parcel.Cut;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// Archives of files, and single files compressed. An entry that cannot be read is refused and the
/// next one is tried.
public final class Boxes {

    /// What a packed entry may take to unpack, in KB: enough for every usual setting.
    private static final int MOST_KIBIBYTES = 256 << 10;

    /// What systems keep in a folder for themselves.
    private static final Set<String> LEFT_BESIDE = Set.of("thumbs.db", "desktop.ini");

    private static final String SEVEN_ZIP = "7z\u00BC\u00AF'\u001C\0";

    /// The programs that unpack are small.
    private static final int LARGEST_STUB = 2 << 20;

    private Boxes() {}

    /// A zip archive whose list of entries at its end is lost is read from its beginning, as far as
    /// it goes.
    public static void zip(Parcel parcel, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                ZipFile zip = opened(channel)) {
            if (zip == null) {
                zipFromBeginning(parcel, walk, Boxes::open);
                return;
            }
            entries(parcel, zip, walk, Boxes::open);
        }
    }

    private static void entries(Parcel parcel, ZipFile zip, Walk walk, Opening opening)
            throws IOException {
        Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements() && !walk.isStopped()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (isReadable(parcel, entry, walk)) {
                walk.at(Math.max(0, entry.getDataOffset()));
                String name = entry.getName();
                enter(parcel, name, () -> new Verified(zip, entry), walk, opening);
            }
        }
    }

    static @Nullable ZipFile opened(SeekableByteChannel channel) {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | IllegalArgumentException noList) {
            return null;
        }
    }

    private static void zipFromBeginning(Parcel parcel, Walk walk, Opening opening)
            throws IOException {
        boolean hasAny = false;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(parcel.open())) {
            for (ZipArchiveEntry entry = zip.getNextEntry();
                    entry != null && !walk.isStopped();
                    entry = zip.getNextEntry()) {
                walk.at(zip.getBytesRead());
                if (isReadable(parcel, entry, walk)) {
                    enter(parcel, entry.getName(), () -> zip, walk, opening);
                    hasAny = true;
                }
            }
        } catch (IOException end) {
            // all that there is was read
        }
        throw new RefusedException(
                hasAny
                        ? "is a zip archive cut short: only its beginning was read"
                        : "is a broken zip archive, or the beginning of one");
    }

    /// A book (EPUB) is a zip archive of pages; those that are no telegrams are passed over.
    public static void book(Parcel parcel, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                ZipFile zip = opened(channel)) {
            if (zip == null) {
                zipFromBeginning(parcel, walk, Among::enter);
            } else {
                entries(parcel, zip, walk, Among::enter);
            }
        }
    }

    /// An archive that unpacks itself is a program with the archive behind it.
    public static void selfExtracting(Parcel parcel, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                ZipFile zip = opened(channel)) {
            if (zip != null) {
                entries(parcel, zip, walk, Boxes::open);
                return;
            }
        }
        long start = sevenZipBehind(parcel);
        if (start < 0) {
            throw new RefusedException("is a program, and no archive that unpacks itself");
        }
        try (InputStream in = parcel.open()) {
            in.skipNBytes(start);
            walk.enter(walk.take(parcel, "archive.7z", in), Kind.SEVEN_ZIP);
        }
    }

    /// Where an archive begins behind its program, -1 where none does.
    private static long sevenZipBehind(Parcel parcel) throws IOException {
        try (InputStream in = parcel.open()) {
            String raw = new String(in.readNBytes(LARGEST_STUB), StandardCharsets.ISO_8859_1);
            return raw.indexOf(SEVEN_ZIP);
        }
    }

    private static boolean isReadable(Parcel parcel, ZipArchiveEntry entry, Walk walk) {
        if (!isWanted(entry) || entry.isUnixSymlink()) {
            return false;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            walk.refuse(
                    parcel.name() + "/" + entry.getName(),
                    "is locked with a password: unpack it first");
            return false;
        }
        return true;
    }

    public static void tar(Parcel parcel, Walk walk) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(parcel.open())) {
            var entry = tar.getNextEntry();
            if (entry == null) {
                throw new RefusedException("is a tar archive that holds nothing, or breaks off");
            }
            for (; entry != null && !walk.isStopped(); entry = tar.getNextEntry()) {
                walk.at(tar.getBytesRead());
                if (isWanted(entry) && isFile(entry)) {
                    enter(parcel, entry.getName(), () -> tar, walk, Boxes::open);
                }
            }
        }
    }

    /// Not a link, whatever it points to, and no device.
    private static boolean isFile(TarArchiveEntry entry) {
        return entry.isFile()
                && !entry.isSymbolicLink()
                && !entry.isLink()
                && !entry.isCharacterDevice()
                && !entry.isBlockDevice()
                && !entry.isFIFO();
    }

    public static void sevenZip(Parcel parcel, Walk walk) throws IOException {
        try (SeekableByteChannel channel = parcel.channel();
                SevenZFile seven =
                        SevenZFile.builder()
                                .setSeekableByteChannel(channel)
                                .setMaxMemoryLimitKiB(MOST_KIBIBYTES)
                                .get()) {
            for (SevenZArchiveEntry entry = seven.getNextEntry();
                    entry != null && !walk.isStopped();
                    entry = seven.getNextEntry()) {
                SevenZArchiveEntry wanted = entry;
                if (isWanted(entry) && entry.hasStream()) {
                    enter(
                            parcel,
                            name(entry),
                            () -> seven.getInputStream(wanted),
                            walk,
                            Boxes::open);
                }
            }
        } catch (PasswordRequiredException e) {
            throw new RefusedException("is locked with a password: unpack it first", e);
        }
    }

    /// One file made smaller: its name is its container's without the last ending.
    public static void compressed(Parcel parcel, Kind kind, Walk walk) throws IOException {
        String name = parcel.name().substring(parcel.name().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String inner = dot > 0 ? name.substring(0, dot) : "content";
        try (Cut in = new Cut(new BufferedInputStream(unpacked(kind, parcel.open())))) {
            walk.enter(walk.take(parcel, inner, in));
            if (in.isCut()) {
                throw new RefusedException(Cut.WORDS);
            }
        }
    }

    private static InputStream unpacked(Kind kind, InputStream in) throws IOException {
        return switch (kind) {
            case GZIP -> new GZIPInputStream(in, 1 << 16);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case XZ ->
                    XZCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .setMemoryLimitKiB(MOST_KIBIBYTES)
                            .get();
            case ZSTANDARD -> new ZstdInputStream(in);
            case COMPRESS -> new ZCompressorInputStream(in, MOST_KIBIBYTES);
            case LZ4 -> new FramedLZ4CompressorInputStream(in, true);
            default -> throw new IllegalArgumentException(kind + " is not compressed");
        };
    }

    /// What is done with an entry.
    private interface Opening {
        void open(Parcel child, Walk walk) throws IOException;
    }

    private static void open(Parcel child, Walk walk) throws IOException {
        walk.enter(child);
    }

    private static void enter(
            Parcel parcel, String name, Walk.Source source, Walk walk, Opening opening)
            throws IOException {
        Parcel child = walk.taken(parcel, name, source);
        if (child != null) {
            opening.open(child, walk);
        }
    }

    /// Some archives of one file leave its name out.
    private static String name(ArchiveEntry entry) {
        String name = entry.getName();
        return name == null || name.isEmpty() ? "content" : name;
    }

    /// Not folders, and not what systems leave beside files.
    private static boolean isWanted(ArchiveEntry entry) {
        String name = name(entry);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !last.startsWith(".")
                && !LEFT_BESIDE.contains(last.toLowerCase(Locale.ROOT))
                && !name.startsWith("__MACOSX/")
                && !last.toUpperCase(Locale.ROOT).startsWith("README");
    }
}
