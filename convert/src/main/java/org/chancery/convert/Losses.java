package org.chancery.convert;

/// What a form did not carry of the telegrams that were written in it.
///
/// @param telegrams that are not whole in it
/// @param numbers of how many the number was lost
/// @param dates of how many the date was lost
/// @param references of how many references were lost, or read otherwise
public record Losses(long telegrams, long numbers, long dates, long references) {

    public static final Losses NONE = new Losses(0, 0, 0, 0);

    public Losses plus(Losses other) {
        return new Losses(
                telegrams + other.telegrams,
                numbers + other.numbers,
                dates + other.dates,
                references + other.references);
    }
}
