package org.chancery.format.synthetic;

import java.util.EnumSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Any number of realistic telegrams from a seed, each by its number, in any order.
///
/// ```
/// SyntheticTelegrams telegrams = new SyntheticTelegrams(42);
/// telegrams.at(0).bytes();              // a whole telegram
/// telegrams.damaged(0).meant();         // the same kind, damaged; what it means to say is unchanged
/// ```
///
/// Three in five are wire copies, the rest pages of an archive, of the 1970s, or of the labelled
/// form; one in six has sections.
public final class SyntheticTelegrams {

    private final long seed;

    public SyntheticTelegrams(long seed) {
        this.seed = seed;
    }

    /// An undamaged telegram.
    public SyntheticTelegram at(long index) {
        return new Composer(random(index)).compose(EnumSet.noneOf(Damage.class));
    }

    /// A telegram with one to three kinds of damage.
    public SyntheticTelegram damaged(long index) {
        RandomGenerator random = random(index ^ 0x5DEECE66DL);
        EnumSet<Damage> damage = EnumSet.noneOf(Damage.class);
        int kinds = 1 + random.nextInt(3);
        for (int i = 0; i < kinds; i++) {
            damage.add(Damage.values()[random.nextInt(Damage.values().length)]);
        }
        return new Composer(random(index)).compose(damage);
    }

    private RandomGenerator random(long index) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index * 0xBF58476D1CE4E5B9L + 1);
    }
}
