package org.chancery.convert.parcel;

/// How far an input may go before it is refused.
///
/// @param telegram the most bytes of one telegram, page, letter or document
/// @param depth of containers within containers
/// @param entries of one file, all its containers counted
/// @param expansion how many times a file's own size may come out of it, over its grace
/// @param grace what any file may unpack to, however small it is
public record Limits(int telegram, int depth, int entries, int expansion, long grace) {

    /// The largest telegrams known have a hundred sections, under 1 MB; text shrinks to a tenth, in
    /// very even tables to a hundredth.
    public static Limits standard() {
        return new Limits(64 << 20, 8, 20_000_000, 200, 1L << 30);
    }
}
