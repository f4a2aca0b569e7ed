package org.chancery.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.format.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {

    private final NameReader names = new NameReader(Tables.standard().titles());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He met Foreign Minister Saudabayev on Friday. | SAUDABAYEV (Foreign Minister Saudabayev)",
                "Foreign Minister Kanat Saudabayev said | SAUDABAYEV (Foreign Minister Kanat Saudabayev)",
                "Ambassador Richard E. Hoagland told PM Massimov's aide | HOAGLAND (Ambassador Richard E. Hoagland), MASSIMOV (PM Massimov)",
                "Gen. Petraeus and DAS George Krol | PETRAEUS (Gen. Petraeus), KROL (DAS George Krol)",
                "President Karzai, Prime Minister\\n   Putin | KARZAI (President Karzai), PUTIN (Prime Minister Putin)",
                "King Abdullah bin Abdulaziz visited | ABDULAZIZ (King Abdullah bin Abdulaziz)",
                "Secretary-General Ban | BAN (Secretary-General Ban)",
                "Secretary of State Clinton | CLINTON (Secretary of State Clinton)",
                // where all is in capitals, one word is taken
                "AMBASSADOR HOAGLAND MET FOREIGN MINISTER SAUDABAYEV IN ASTANA | HOAGLAND (AMBASSADOR HOAGLAND), SAUDABAYEV (FOREIGN MINISTER SAUDABAYEV)",
                "THE AMBASSADOR SAID THE PRESIDENT INFORMED HIM |",
                "AMBASSADOR R. E. HOAGLAND AND CAPT JAMES M. TUNG MET | HOAGLAND (AMBASSADOR R. E. HOAGLAND), TUNG (CAPT JAMES M. TUNG)",
                "PRIME MINISTER BEGIN AND SECRETARY RUSH | BEGIN (PRIME MINISTER BEGIN), RUSH (SECRETARY RUSH)",
                // verbs, nouns and dates behind a title, where articles are left out
                "SUGGEST MINISTER ASK. AMBASSADOR COMMENTS THAT FONMIN DENYING | ",
                "MAJOR POWERS, GENERAL ASSESSMENT, MAJOR PRODUCING COUNTRIES, GENERAL POLICIES | ",
                "EMBOFF AUGUST 12 AND AMBASSADOR TOMORROW. CONSUL ADMITTED | ",
                "FM AMEMBASSY ROME | ",
                // in other texts they may be names
                "Major Powers and Mr. Note met Ambassador April Glaspie | POWERS (Major Powers), NOTE (Mr. Note), GLASPIE (Ambassador April Glaspie)",
                "The Charge January 12 saw the Minister. END COMMENT |",
                // columns
                "FM Evelina Scorfna DAS Cornwallis-Read     Amb. Pawlu Serran\\n   S. Kittredge | SCORFNA (FM Evelina Scorfna), CORNWALLIS-READ (DAS Cornwallis-Read), SERRAN (Amb. Pawlu Serran)",
                "Mr. John Major said | MAJOR (Mr. John Major)",
                "A/S Ann Roe and U/S Doe | ROE (A/S Ann Roe), DOE (U/S Doe)",
                "A S Roe, a/s roe, A/ S Roe |",
                // titles alone, and what follows them
                "The President said that the Prime Minister would |",
                "The Foreign Minister. Then nothing. |",
                "the General Assembly and Secretary General |",
                "Minister Counselor |",
                "a president Karzai |",
            })
    void findsNamesBehindTitles(String text, String found) {
        String expected = found == null ? "" : found;
        assertThat(
                        String.join(
                                ", ",
                                names.in(text.replace("\\n", "\n")).stream()
                                        .map(one -> one.surname() + " (" + one.written() + ")")
                                        .toList()))
                .isEqualTo(expected);
    }
}
