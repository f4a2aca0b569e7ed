package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import org.chancery.format.TelegramParser;
import org.chancery.format.source.SourceText;
import org.chancery.format.synthetic.SyntheticTelegrams;
import org.chancery.format.table.Tables;

/// The parser against a bare scan of the same bytes: each byte looked at once, lines counted.
///
/// `./chancery bench parse [telegrams]`
public final class ParseBench {

    private ParseBench() {}

    public static void main(String[] args) throws Exception {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
        SyntheticTelegrams synthetic = new SyntheticTelegrams(1);
        List<byte[]> telegrams = new ArrayList<>(count);
        long bytes = 0;
        for (int i = 0; i < count; i++) {
            byte[] telegram = i % 3 == 2 ? synthetic.damaged(i).bytes() : synthetic.at(i).bytes();
            telegrams.add(telegram);
            bytes += telegram.length;
        }
        double megabytes = bytes / 1e6;
        TelegramParser parser = new TelegramParser(Tables.standard());
        double[] seconds =
                Laps.seconds(
                        () -> scan(telegrams),
                        () -> split(telegrams),
                        () -> parse(parser, telegrams));
        System.out.printf("%d telegrams, %.1f MB, one thread%n", count, megabytes);
        Laps.line("bare scan of the bytes", seconds[0], megabytes, count);
        Laps.line("decoding and splitting into lines", seconds[1], megabytes, count);
        Laps.line("parsing", seconds[2], megabytes, count);
        Laps.ratio("parsing : bare scan", seconds[2] / seconds[0]);
        Laps.ratio("parsing : decoding and splitting", seconds[2] / seconds[1]);
    }

    private static long scan(List<byte[]> telegrams) {
        long lines = 0;
        for (byte[] telegram : telegrams) {
            for (byte b : telegram) {
                if (b == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }

    private static long split(List<byte[]> telegrams) {
        long lines = 0;
        for (byte[] telegram : telegrams) {
            lines += SourceText.of(telegram).lines().size();
        }
        return lines;
    }

    private static long parse(TelegramParser parser, List<byte[]> telegrams) {
        long paragraphs = 0;
        for (byte[] telegram : telegrams) {
            paragraphs += parser.read(telegram, "", "text").body().paragraphs().size();
        }
        return paragraphs;
    }
}
