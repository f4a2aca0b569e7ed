package org.chancery.cli.terminal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One of the two streams that a command writes to.
///
/// Unlike a `PrintStream` it does not swallow what goes wrong: a full disk behind `> file` is
/// trouble, a reader that left is [OutputClosed]. What is written is held back until [#flush()].
public final class Output implements Appendable {

    private final OutputStream stream;
    private final Writer writer;

    Output(OutputStream stream, Charset charset) {
        this.stream = stream;
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, charset), 1 << 14);
    }

    public Output print(String text) throws IOException {
        try {
            writer.write(text);
            return this;
        } catch (IOException e) {
            throw reason(e);
        }
    }

    public Output line(String text) throws IOException {
        return print(text).line();
    }

    public Output line() throws IOException {
        return print("\n");
    }

    /// A text on as many lines as it takes.
    ///
    /// @param width of the screen
    /// @param painted each line by itself: one must not be measured with its paint
    public Output lines(String text, int width, UnaryOperator<String> painted) throws IOException {
        for (String line : Columns.wrap(text, width)) {
            line(painted.apply(line));
        }
        return this;
    }

    /// Bytes as they are, for what must leave as it came.
    public void bytes(byte[] bytes) throws IOException {
        try {
            writer.flush();
            stream.write(bytes);
        } catch (IOException e) {
            throw reason(e);
        }
    }

    /// For those who write bytes one piece after the other.
    public OutputStream asStream() {
        return new OutputStream() {

            @Override
            public void write(int value) throws IOException {
                bytes(new byte[] {(byte) value});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                Output.this.bytes(Arrays.copyOfRange(bytes, offset, offset + length));
            }
        };
    }

    public void flush() throws IOException {
        try {
            writer.flush();
        } catch (IOException e) {
            throw reason(e);
        }
    }

    @Override
    public Output append(@Nullable CharSequence text) throws IOException {
        return print(String.valueOf(text));
    }

    @Override
    public Output append(@Nullable CharSequence text, int start, int end) throws IOException {
        return print(String.valueOf(text).substring(start, end));
    }

    @Override
    public Output append(char c) throws IOException {
        try {
            writer.write(c);
            return this;
        } catch (IOException e) {
            throw reason(e);
        }
    }

    /// The C library words it "Broken pipe", Windows "The pipe is being closed"; translations keep
    /// the word.
    private static IOException reason(IOException e) {
        boolean readerLeft =
                String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
        return readerLeft ? new OutputClosed(e) : e;
    }
}
