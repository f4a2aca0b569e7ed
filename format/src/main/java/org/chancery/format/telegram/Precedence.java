package org.chancery.format.telegram;

/// How soon a telegram must be there (ACP 127(G) 150); in rising order.
public enum Precedence {
    ROUTINE('R'),
    PRIORITY('P'),
    IMMEDIATE('O'),
    /// IMMEDIATE that also calls out the action officer at night (5 FAH-2 H-420).
    NIACT_IMMEDIATE('O'),
    FLASH('Z'),
    /// Military only: pre-empts everything, FLASH included.
    EMERGENCY_COMMAND('Y');

    private final char prosign;

    Precedence(char prosign) {
        this.prosign = prosign;
    }

    /// The letter on format line 5.
    public char prosign() {
        return prosign;
    }

    /// The word beside an addressee: `NIACT IMMEDIATE`.
    public String word() {
        return name().replace('_', ' ');
    }
}
