package org.chancery.archive.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextsTest {

    private static final String TEXT = "The Minister spoke of\n  lampuki, and of nothing else.";
    private static final int FROM = TEXT.indexOf("lampuki");
    private static final int TO = FROM + "lampuki".length();

    @Test
    void keepsToWholeWords() {
        assertThat(Contexts.before(TEXT, FROM, 60)).isEqualTo("The Minister spoke of ");
        assertThat(Contexts.before(TEXT, FROM, 12)).isEqualTo("spoke of ");
        assertThat(Contexts.before(TEXT, FROM, 9)).isEqualTo("spoke of ");
        assertThat(Contexts.before(TEXT, FROM, 8)).isEqualTo("of ");
        assertThat(Contexts.after(TEXT, TO, 60)).isEqualTo(", and of nothing else.");
        assertThat(Contexts.after(TEXT, TO, 10)).isEqualTo(", and of");
        assertThat(Contexts.after(TEXT, TO, 8)).isEqualTo(", and of");
    }

    @Test
    void cutsAWordThatIsLongerThanTheLine() {
        assertThat(Contexts.before("x".repeat(100) + "goat", 100, 10)).isEqualTo("x".repeat(10));
        assertThat(Contexts.after("goat" + "x".repeat(100), 4, 10)).isEqualTo("x".repeat(10));
    }

    @Test
    void beginsAndEndsWithTheText() {
        assertThat(Contexts.before("goat", 0, 10)).isEmpty();
        assertThat(Contexts.after("goat", 4, 10)).isEmpty();
    }
}
