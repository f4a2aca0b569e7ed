package org.chancery.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.archive.Failure;
import org.chancery.convert.parcel.Kind;
import org.chancery.format.TelegramParser;
import org.junit.jupiter.api.Test;

/// The page on an import: what a reader finds there, whatever the names of files say.
final class SurveyPageTest {

    @Test
    void countsAreInSingularAndPlural() {
        Survey survey = new Survey();
        survey.opened(Kind.ZIP);
        survey.opened(Kind.TEXT);
        survey.opened(Kind.TEXT);
        survey.read(
                TelegramParser.parse(
                        "R 041125Z MAR 75\nFM AMEMBASSY VALLETTA\n"
                                .getBytes(StandardCharsets.UTF_8)));
        String page = SurveyPage.of(survey, "Found 1 telegram.");
        assertThat(page)
                .contains("Found 1 telegram.", ">zip archive<", ">plain texts<", "telegram read")
                .doesNotContain("zip archives", "Refused");
    }

    @Test
    void namesOfFilesAreTextAndNeverMarkup() {
        Survey survey = new Survey();
        survey.refused(new Failure("x", "\"<script>alert(1)</script>\u001B[31m\" is empty"));
        String page = SurveyPage.of(survey, "<b>1</b>");
        assertThat(page)
                .contains("&lt;script&gt;", "&lt;b&gt;")
                .doesNotContain("<script", "\u001B")
                .doesNotContain("http:", "https:", "src=", "href=");
    }

    @Test
    void whatWasPassedOverStandsThereByItsKindWithTheFirstNames() {
        Survey survey = new Survey();
        survey.passed("v.xml#d1", "letter");
        for (int i = 2; i < 2_000; i++) {
            survey.passed("v.xml#d" + i, "memorandum");
        }
        String page = SurveyPage.of(survey, "");
        assertThat(page)
                .contains("Passed over", ">letter<", ">v.xml#d1<", ">memorandum<")
                .contains("v.xml#d51 and 1,948 more", ">1,998<")
                .doesNotContain("v.xml#d52,");
        assertThat(SurveyPage.of(new Survey(), "")).doesNotContain("Passed over");
    }

    @Test
    void moreThanCanBeListedIsCounted() {
        Survey survey = new Survey();
        for (int i = 0; i < 10_002; i++) {
            survey.refused(new Failure("x", "\"x\" is empty"));
        }
        assertThat(SurveyPage.of(survey, "")).contains("10,002", "And 2 more.");
    }
}
