package org.chancery.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.archive.calendar.Calendar;
import org.chancery.archive.calendar.CalendarForm;
import org.chancery.archive.calendar.Due;
import org.chancery.archive.calendar.DueTelegram;
import org.chancery.format.TelegramParser;
import org.chancery.format.table.DeclassificationRule.Effect;
import org.chancery.format.table.Tables;
import org.chancery.format.telegram.Classification;
import org.chancery.format.telegram.Telegram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What markings and orders imply.
class CalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @TempDir Path folder;

    /// Class, month and year of the telegram, its line; what is due, and on what that rests.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "C O N F I D E N T I A L | JUN 75 | 11652: GDS | 1981-12-31 declassify implied",
                "S E C R E T | JUN 75 | 11652: GDS | 1983-12-31 declassify implied",
                "T O P S E C R E T | JUN 75 | 11652: GDS | 1985-12-31 declassify implied",
                // An exemption lasts 30 years; the rule for all is earlier.
                "S E C R E T | JUN 75 | 11652: XGDS-2 | 2000-12-31 declassify automatic",
                "S E C R E T | JUN 75 | 11652: ADS 12/31/76 | 1976-12-31 declassify stated",
                "C O N F I D E N T I A L | MAR 80 | 12065: GDS 3/12/85 (LAMPREY, G.) OR-M | 1985-03-12 declassify stated",
                "C O N F I D E N T I A L | MAY 81 | 12065: RDS-3 5/8/01 (SALMONE, R.) OR-M | 2001-05-08 review stated",
                "C O N F I D E N T I A L | MAY 84 | 12356: DECL: OADR | 2009-12-31 declassify automatic",
                "S E C R E T | MAY 84 | 12356: DECL: 8/1/92 | 1992-08-01 declassify stated",
                "C O N F I D E N T I A L | AUG 98 | 12958: DECL: X6 | 2023-12-31 declassify automatic",
                "C O N F I D E N T I A L | AUG 98 | 12958: DECL: 1.6X6 | 2023-12-31 declassify automatic",
                "C O N F I D E N T I A L | AUG 98 | 12958: DECL: 10 YEARS | 2008-08-03 declassify stated",
                "C O N F I D E N T I A L | AUG 08 | 12958: DECL: 08/03/2018 | 2018-08-03 declassify stated",
                // Stated to be later than the rule for all allows.
                "C O N F I D E N T I A L | AUG 08 | 12958: DECL: 08/03/2035 | 2033-12-31 declassify automatic",
                "S E C R E T | AUG 08 | 12958: DECL: 25X1-HUMAN | 2083-12-31 declassify automatic",
                "S E C R E T | AUG 08 | 12958: DECL: 25X6 | 2058-12-31 declassify automatic",
                "S E C R E T | AUG 12 | 13526: DECL: 50X1-HUM | 2087-12-31 declassify automatic",
            })
    void theDayIsWhatOrderAndMarkingSay(String banner, String month, String line, String expected) {
        Telegram telegram = read(banner, month, line);
        Due due = Objects.requireNonNull(Due.of(telegram, Tables.standard().declassification()));
        assertThat(due.date() + " " + due.effect().word() + " " + due.basis().word())
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotClassifiedIsNotDue() {
        assertThat(
                        Due.of(
                                read("UNCLAS", "AUG 08", "12958: N/A"),
                                Tables.standard().declassification()))
                .isNull();
    }

    @Test
    void anEventIsKeptBesideTheRuleForAll() {
        Due due =
                Objects.requireNonNull(
                        Due.of(
                                read(
                                        "S E C R E T",
                                        "AUG 08",
                                        "12958: DECL: UPON REUNIFICATION OF KOREA"),
                                Tables.standard().declassification()));
        assertThat(due.event()).contains("REUNIFICATION");
        assertThat(due.date()).isEqualTo("2033-12-31");
        assertThat(due.effect()).isEqualTo(Effect.DECLASSIFY);
    }

    @Test
    void yearsAreCountedAndReadersSeeTheirOwn() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            archive.ingest(
                    List.of(
                            Wire.of("VALLETTA", 1)
                                    .saying("1. (U) Open.\n\n2. (C) Not so.\n\n3. (U) Open.")
                                    .original(),
                            Wire.of("VALLETTA", 2).secret().original(),
                            Wire.of("VALLETTA", 3).unclassified().original()),
                    (done, total, name) -> {});
            Calendar calendar = archive.calendar("", TODAY, Reader.everything());
            assertThat(calendar.years()).isEqualTo(Map.of(2018, 2L));
            assertThat(calendar.overdue()).isEqualTo(2);
            assertThat(
                            archive.calendar("", LocalDate.of(2018, 8, 3), Reader.everything())
                                    .overdue())
                    .isZero();
            assertThat(archive.calendar("mrn:08VALLETTA2", TODAY, Reader.everything()).overdue())
                    .isEqualTo(1);
            Reader clerk = new Reader("clerk", new Classification("CONFIDENTIAL", 2), Set.of());
            assertThat(archive.calendar("", TODAY, clerk).years()).isEqualTo(Map.of(2018, 1L));
            List<DueTelegram> due = new ArrayList<>();
            archive.due("", "2018", clerk, due::add);
            assertThat(due).hasSize(1);
            assertThat(due.getFirst().openPortions()).containsExactly("1", "3");
            assertThat(due.getFirst().due().isOverdue(TODAY)).isTrue();
            assertThat(CalendarForm.row(due.getFirst()))
                    .contains(",2018-08-03,declassify,stated,,,,\"1 3\",\"LAMPUKI 1\"\r\n");
        }
    }

    private static Telegram read(String banner, String month, String line) {
        String wire =
                new String(Wire.of("VALLETTA", 1).bytes(), StandardCharsets.US_ASCII)
                        .replace("AUG 08", month)
                        .replace("C O N F I D E N T I A L", banner)
                        .replace("(C)", "")
                        .replace("12958: DECL: 08/03/2018", line);
        return new TelegramParser(Tables.standard())
                .read(wire.getBytes(StandardCharsets.US_ASCII), "test", "text");
    }
}
