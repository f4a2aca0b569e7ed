package org.chancery.convert.compound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.convert.paper.RichText;
import org.chancery.convert.parcel.Cut;
import org.chancery.convert.parcel.Decoding;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.Walk;
import org.jspecify.annotations.Nullable;

/// `winmail.dat`: the box into which Outlook puts what is attached, and the text as it shows it
/// (TNEF, MS-OXTNEF). Its attributes follow each other, each with its length.
public final class AttachmentBox {

    private static final int BODY = 0x0002800C;
    private static final int PROPERTIES = 0x00069003;
    private static final int NEXT_ATTACHMENT = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int ATTACHMENT_PROPERTIES = 0x00069005;

    private static final int LONG_NAME = 0x3707;
    private static final int TEXT = 0x1000;
    private static final int RICH_TEXT = 0x1009;
    private static final int HEADER = 6;
    private static final int CHECKSUM = 2;

    private final Parcel parcel;
    private final Walk walk;
    private final List<Attachment> attachments = new ArrayList<>();
    private String text = "";

    private static final class Attachment {
        private String name = "";
        private byte[] bytes = {};
    }

    private AttachmentBox(Parcel parcel, Walk walk) {
        this.parcel = parcel;
        this.walk = walk;
    }

    /// Opens all that is in it.
    ///
    /// @param hasText whether its text is a letter's only one
    public static void read(Parcel parcel, boolean hasText, Walk walk) throws IOException {
        AttachmentBox box = new AttachmentBox(parcel, walk);
        boolean isCut = box.read(new Bytes(parcel.bytes(walk.limits().telegram())));
        if (isCut) {
            walk.refuse(parcel.name(), Cut.WORDS);
        }
        box.enter(hasText);
    }

    /// @return whether it breaks off
    private boolean read(Bytes in) throws IOException {
        long at = HEADER;
        while (at < in.length()) {
            int attribute = in.i32(at + 1);
            long length = in.u32(at + 5);
            long from = at + 9;
            if (from + length > in.length()) {
                attribute(attribute, in.part(from, length));
                return true;
            }
            attribute(attribute, in.part(from, length));
            at = from + length + CHECKSUM;
        }
        return false;
    }

    private void attribute(int attribute, byte[] value) throws IOException {
        switch (attribute) {
            case BODY -> text = words(value);
            case PROPERTIES -> {
                Properties properties = Properties.of(value);
                text = text.isBlank() ? text(properties) : text;
            }
            case NEXT_ATTACHMENT -> attachments.add(new Attachment());
            case TITLE -> last().name = last().name.isBlank() ? words(value) : last().name;
            case DATA -> last().bytes = value;
            case ATTACHMENT_PROPERTIES -> {
                String name = Properties.of(value).string(LONG_NAME);
                last().name = name.isBlank() ? last().name : name;
            }
            default -> {
                // who wrote it, and when
            }
        }
    }

    private static String words(byte[] value) {
        return Decoding.text(value, null).replace("\0", "");
    }

    private Attachment last() {
        if (attachments.isEmpty()) {
            attachments.add(new Attachment());
        }
        return attachments.getLast();
    }

    private String text(Properties properties) throws IOException {
        byte[] packed = properties.bytes(RICH_TEXT);
        String said = properties.string(TEXT);
        return said.isBlank() && packed.length > 0
                ? RichText.of(CompressedRichText.unpacked(packed, walk.limits().telegram()))
                : said;
    }

    private void enter(boolean hasText) throws IOException {
        if (hasText && !text.isBlank()) {
            enter("text", text.getBytes(StandardCharsets.UTF_8), Kind.TEXT);
        }
        int number = 0;
        for (Attachment attachment : attachments) {
            number++;
            if (attachment.bytes.length > 0) {
                String name = Parcel.word(attachment.name.strip());
                enter(name.isEmpty() ? "attachment " + number : name, attachment.bytes, null);
            }
        }
        if (number == 0 && (!hasText || text.isBlank())) {
            walk.pass(parcel.name(), "item without text");
        }
    }

    private void enter(String name, byte[] bytes, @Nullable Kind kind) throws IOException {
        walk.enter(walk.take(parcel, name, new ByteArrayInputStream(bytes)), kind);
    }
}
