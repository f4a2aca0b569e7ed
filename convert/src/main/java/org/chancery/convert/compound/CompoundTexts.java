package org.chancery.convert.compound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.convert.parcel.Kind;
import org.chancery.convert.parcel.Parcel;
import org.chancery.convert.parcel.RefusedException;
import org.chancery.convert.parcel.Walk;
import org.chancery.convert.text.TextTelegrams;
import org.chancery.format.table.Tables;

/// What is in a compound file that telegrams can be in: a Word document, a message of Outlook.
public final class CompoundTexts {

    private CompoundTexts() {}

    /// What it is a file of: its streams say so, not its first bytes.
    public static Kind kind(Parcel parcel, Walk walk) throws IOException {
        CompoundFile file = CompoundFile.of(parcel, walk);
        if (file.has("WordDocument")) {
            return Kind.OLD_WORD;
        }
        return file.has(OutlookMessage.PROPERTIES) ? Kind.OUTLOOK : Kind.COMPOUND;
    }

    public static void word(Parcel parcel, Walk walk, Tables tables) throws IOException {
        String text = BinaryWord.text(CompoundFile.of(parcel, walk), walk.limits().telegram());
        if (text.isBlank()) {
            throw new RefusedException("has no text");
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TextTelegrams.readMade(parcel, Kind.OLD_WORD, bytes, walk, tables);
    }

    /// A message is read as the letter that it would be elsewhere.
    public static void message(Parcel parcel, Walk walk) throws IOException {
        byte[] letter = new OutlookMessage(CompoundFile.of(parcel, walk), walk.limits()).letter();
        walk.enter(walk.take(parcel, "letter", new ByteArrayInputStream(letter)), Kind.MAIL);
    }

    /// Says what it is, as far as its streams tell.
    public static void refuse(Parcel parcel, Walk walk) throws IOException {
        CompoundFile file = CompoundFile.of(parcel, walk);
        String words =
                file.has("EncryptedPackage")
                        ? "is locked with a password: unlock it first"
                        : file.has("Workbook") || file.has("Book")
                                ? "is an Excel workbook of before 2007 (xls): save it as xlsx or CSV"
                                : file.has("PowerPoint Document")
                                        ? "is a presentation: save it as PDF"
                                        : "is a file of an office program that is not known here, or cut short";
        throw new RefusedException(words);
    }
}
