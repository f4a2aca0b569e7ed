package org.chancery.convert;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.convert.box.Boxes;
import org.chancery.convert.box.WebArchive;
import org.chancery.convert.compound.AttachmentBox;
import org.chancery.convert.compound.CompoundTexts;
import org.chancery.convert.mail.EncodedText;
import org.chancery.convert.mail.Letters;
import org.chancery.convert.mail.Mailbox;
import org.chancery.convert.mail.SavedPages;
import org.chancery.convert.page.PageTelegrams;
import org.chancery.convert.paper.Alto;
import org.chancery.convert.paper.Paper;
import org.chancery.convert.paper.WordProcessors;
import org.chancery.convert.parcel.Found;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Limits;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Sniffer;
import org.chancery.convert.parcel.Stranger;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.table.ColumnMap;
import org.chancery.convert.table.CsvTelegrams;
import org.chancery.convert.table.DatabaseTelegrams;
import org.chancery.convert.table.JsonTelegrams;
import org.chancery.convert.table.PageRows;
import org.chancery.convert.table.ParquetTelegrams;
import org.chancery.convert.table.SheetTelegrams;
import org.chancery.convert.table.XmlTelegrams;
import org.chancery.convert.tei.Volume;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;
import org.jspecify.annotations.Nullable;

/// Finds the telegrams in any file: what it is is told by its content, and what is in it is opened
/// in turn, so that mail in a zip archive with a PDF attached works.
///
/// ```
/// new Unpacker(Tables.standard()).unpack(Parcel.of(name, path), finds);
/// ```
///
/// A part that is damaged is refused by name and the rest goes on. Memory is bounded by [Limits],
/// whatever the file's size. Not for use by two threads at once.
public final class Unpacker {

    /// Entries up to here stay in memory, larger ones go to a file for the time being.
    private static final int HELD = 8 << 20;

    private final Tables tables;
    private final @Nullable ColumnMap columns;
    private final Limits limits;

    public Unpacker(Tables tables) {
        this(tables, null, Limits.standard());
    }

    /// With all its settings.
    ///
    /// @param columns of tables whose own names do not say it; null to go by their names
    public Unpacker(Tables tables, @Nullable ColumnMap columns, Limits limits) {
        this.tables = tables;
        this.columns = columns;
        this.limits = limits;
    }

    /// Tells all that is in a file; what cannot be read is told, too, and never thrown.
    ///
    /// @throws RuntimeException only what `finds` throws
    public void unpack(Parcel file, Finds finds) {
        new Walking(file, finds).enterFile(file);
    }

    /// One walk through one file.
    private final class Walking implements Walk {

        private final Finds finds;
        private final List<Path> spools = new ArrayList<>();
        private final long mostUnpacked;
        private long unpacked;
        private int entries;
        private int depth;
        private boolean isTrap;

        Walking(Parcel file, Finds finds) {
            this.finds = finds;
            this.mostUnpacked = limits.grace() + limits.expansion() * file.size();
        }

        void enterFile(Parcel file) {
            try {
                enter(file);
            } catch (IOException e) {
                refuse(file.name(), words(e));
            }
        }

        @Override
        public void enter(Parcel parcel) throws IOException {
            enter(parcel, null);
        }

        @Override
        public void enter(Parcel parcel, @Nullable Kind given) throws IOException {
            if (depth > limits.depth()) {
                refuse(
                        parcel.name(),
                        "lies in more than %d containers, one in the other"
                                .formatted(limits.depth()));
                return;
            }
            int kept = spools.size();
            depth++;
            try {
                Kind kind = given == null ? kind(parcel) : given;
                open(narrow(parcel, kind), kind);
            } catch (Telling e) {
                throw e.fault();
            } catch (IOException e) {
                refuse(parcel.name(), words(e));
            } catch (RuntimeException | StackOverflowError fault) {
                // Libraries answer damage with faults of many kinds: none may end the walk.
                refuse(parcel.name(), "is damaged, or of a make that is not known: " + fault);
            } finally {
                depth--;
                while (spools.size() > kept) {
                    Files.deleteIfExists(spools.removeLast());
                }
            }
        }

        /// Text in UTF-16 and other sets that ASCII is no part of in UTF-8, for readers that go by
        /// bytes; UTF-16 with a mark, telegrams themselves are read as they are.
        private Parcel narrow(Parcel parcel, Kind kind) throws IOException {
            byte[] head = parcel.head();
            Charset unlike = kind.isText() ? Sniffer.unlikeAscii(head) : null;
            boolean isRead =
                    unlike == null
                            || kind == Kind.TEXT
                                    && head[0] < 0
                                    && unlike.name().startsWith("UTF-16");
            if (isRead) {
                return parcel;
            }
            Path spool = Files.createTempFile("chancery", ".part");
            spools.add(spool);
            try (Reader in = new InputStreamReader(parcel.open(), unlike);
                    Writer out =
                            new OutputStreamWriter(
                                    Files.newOutputStream(spool), StandardCharsets.UTF_8)) {
                char[] block = new char[1 << 13];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    // The end of a line on a mainframe.
                    out.write(new String(block, 0, read).replace('\u0085', '\n'));
                }
            }
            return new Parcel(
                    parcel.name(),
                    parcel.entry(),
                    parcel.depth(),
                    new Parcel.Content.Stored(spool, Files.size(spool)));
        }

        private void open(Parcel parcel, Kind kind) throws IOException {
            tell(() -> finds.opened(kind));
            switch (kind) {
                case TEXT, MARKDOWN -> TextTelegrams.read(parcel, kind, this, tables);
                case HTML -> {
                    if (!PageRows.read(parcel, columns, this)) {
                        PageTelegrams.read(parcel, this);
                    }
                }
                case TEI -> Volume.read(parcel, this);
                case CSV -> CsvTelegrams.read(parcel, columns, this);
                case PARQUET -> ParquetTelegrams.read(parcel, columns, this);
                case WORKBOOK, OPEN_SPREADSHEET -> SheetTelegrams.read(parcel, kind, columns, this);
                case DATABASE -> DatabaseTelegrams.read(parcel, columns, this);
                case JSON -> JsonTelegrams.read(parcel, columns, this);
                case MAIL -> Letters.read(parcel, this, tables);
                case SAVED_PAGE -> SavedPages.read(parcel, this);
                case MAILBOX -> Mailbox.read(parcel, this);
                case UUENCODED -> EncodedText.uuencoded(parcel, this);
                case BASE64 -> EncodedText.base64(parcel, this);
                case PDF -> Paper.pdf(parcel, this, tables);
                case IMAGE -> Paper.image(parcel, this, tables);
                case WORD -> WordProcessors.word(parcel, this, tables);
                case OPEN_DOCUMENT -> WordProcessors.openDocument(parcel, this, tables);
                case OLD_WORD -> CompoundTexts.word(parcel, this, tables);
                case OUTLOOK -> CompoundTexts.message(parcel, this);
                case TNEF -> AttachmentBox.read(parcel, true, this);
                case COMPOUND -> CompoundTexts.refuse(parcel, this);
                case FLAT_DOCUMENT -> WordProcessors.flat(parcel, this, tables);
                case ALTO -> Alto.read(parcel, this, tables);
                case RICH_TEXT -> WordProcessors.richText(parcel, this, tables);
                case BOOK -> Boxes.book(parcel, this);
                case WEB_ARCHIVE -> WebArchive.read(parcel, this);
                case ZIP -> Boxes.zip(parcel, this);
                case TAR -> Boxes.tar(parcel, this);
                case SEVEN_ZIP -> Boxes.sevenZip(parcel, this);
                case PROGRAM -> Boxes.selfExtracting(parcel, this);
                case GZIP, BZIP2, XZ, ZSTANDARD, COMPRESS, LZ4 ->
                        Boxes.compressed(parcel, kind, this);
                case XML -> XmlTelegrams.read(parcel, columns, this);
                case BINARY ->
                        refuse(
                                parcel.name(),
                                Objects.requireNonNullElse(
                                        Stranger.words(parcel.head()),
                                        "is not text, and no container known here"));
                case EMPTY -> refuse(parcel.name(), "is empty");
            }
        }

        /// Whoever names the columns has a table, whatever its first line looks like.
        private Kind kind(Parcel parcel) throws IOException {
            byte[] head = parcel.head();
            Kind kind = Sniffer.kind(head);
            boolean isTable =
                    kind == Kind.TEXT
                            && columns != null
                            && (parcel.depth() == 0 || columns.isIn(head));
            if (kind == Kind.COMPOUND) {
                return CompoundTexts.kind(parcel, this);
            }
            return isTable ? Kind.CSV : kind;
        }

        @Override
        public Parcel take(Parcel container, String entry, InputStream in) throws IOException {
            if (++entries > limits.entries()) {
                isTrap = true;
                throw new RefusedException("has more than %d entries".formatted(limits.entries()));
            }
            byte[] first = in.readNBytes(HELD);
            count(first.length);
            if (first.length < HELD) {
                return container.child(entry, new Parcel.Content.Held(first));
            }
            Path spool = Files.createTempFile("chancery", ".part");
            spools.add(spool);
            long size = first.length;
            try (OutputStream out = Files.newOutputStream(spool)) {
                out.write(first);
                byte[] block = new byte[1 << 16];
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    count(read);
                    out.write(block, 0, read);
                    size += read;
                }
            }
            return container.child(entry, new Parcel.Content.Stored(spool, size));
        }

        @Override
        public void count(long bytes) throws RefusedException {
            unpacked += bytes;
            if (unpacked > mostUnpacked) {
                isTrap = true;
                throw new RefusedException(
                        "unpacks to more than %d MB, far more than text does: it is refused as a trap"
                                .formatted(mostUnpacked >> 20));
            }
        }

        @Override
        public void found(Found found) {
            tell(() -> finds.telegram(found));
        }

        @Override
        public void refuse(String name, String reason) {
            tell(() -> finds.refused(name, "\"%s\" %s".formatted(name, reason)));
        }

        @Override
        public void pass(String name, String kind) {
            tell(() -> finds.passed(name, kind));
        }

        @Override
        public void at(long offset) {
            if (depth <= 1) {
                tell(() -> finds.at(offset));
            }
        }

        /// Behind a trap nothing of its file is looked at: it would take for ever.
        @Override
        public boolean isStopped() {
            return isTrap || finds.isStopped();
        }

        @Override
        public Limits limits() {
            return limits;
        }

        /// What the listener throws is not the container's fault.
        private void tell(Runnable word) {
            try {
                word.run();
            } catch (Telling e) {
                throw e;
            } catch (RuntimeException e) {
                throw new Telling(e);
            }
        }
    }

    /// Carries a listener's fault past those who mend a container's.
    private static final class Telling extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final RuntimeException fault;

        Telling(RuntimeException fault) {
            super(fault);
            this.fault = fault;
        }

        RuntimeException fault() {
            return fault;
        }
    }

    private static String words(IOException fault) {
        return switch (fault) {
            case RefusedException refused -> String.valueOf(refused.getMessage());
            case NoSuchFileException _ -> "is gone";
            case AccessDeniedException _ -> "cannot be read: there is no permission to";
            case EOFException _ -> "breaks off";
            default -> "cannot be read: " + fault.getMessage();
        };
    }
}
