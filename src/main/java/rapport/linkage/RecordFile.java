package rapport.linkage;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * All records as they are compared, in two temporary files that are mapped into memory: the heap
 * holds eight bytes for each record, whatever it says.
 */
final class RecordFile implements AutoCloseable {
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(java.nio.ByteOrder.BIG_ENDIAN);

  private final Path texts;
  private final Path atoms;
  private final int width;
  private final DataOutputStream textsOut;
  private final DataOutputStream atomsOut;
  private final Arena arena = Arena.ofShared();
  private long[] offsets = new long[1024];
  private int count;
  private MemorySegment textBytes = MemorySegment.NULL;
  private MemorySegment atomBytes = MemorySegment.NULL;

  RecordFile(int width) throws IOException {
    this.width = width;
    texts = Files.createTempFile("rapport-records", ".bin");
    atoms = Files.createTempFile("rapport-atoms", ".bin");
    textsOut = out(texts);
    atomsOut = out(atoms);
  }

  private static DataOutputStream out(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  void add(Prepared record) throws IOException {
    if (count + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, offsets.length * 2);
    }
    offsets[count++] = written;
    write(record.id());
    textsOut.writeByte(record.values().length);
    written++;
    for (String[] values : record.values()) {
      textsOut.writeByte(values.length);
      written++;
      for (String value : values) {
        write(value);
      }
    }
    for (int atom : record.atoms()) {
      atomsOut.writeInt(atom);
    }
  }

  private long written;

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    textsOut.writeShort(bytes.length);
    textsOut.write(bytes);
    written += 2 + bytes.length;
  }

  /** No more records come; from now on they are read. */
  void finish() throws IOException {
    textsOut.close();
    atomsOut.close();
    offsets[count] = written;
    textBytes = mapped(texts);
    atomBytes = mapped(atoms);
  }

  private MemorySegment mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
  }

  int count() {
    return count;
  }

  int atom(int number, int place) {
    return atomBytes.get(INT, ((long) number * width + place) * 4);
  }

  Prepared read(int number) {
    int length = (int) (offsets[number + 1] - offsets[number]);
    byte[] bytes = new byte[length];
    MemorySegment.copy(textBytes, ValueLayout.JAVA_BYTE, offsets[number], bytes, 0, length);
    Reading reading = new Reading(bytes);
    String id = reading.text();
    String[][] values = new String[reading.number()][];
    for (int slot = 0; slot < values.length; slot++) {
      int several = reading.number();
      values[slot] = several == 0 ? NONE : new String[several];
      for (int i = 0; i < several; i++) {
        values[slot][i] = reading.text();
      }
    }
    int[] its = new int[width];
    for (int place = 0; place < width; place++) {
      its[place] = atom(number, place);
    }
    return new Prepared(number, id, values, its);
  }

  private static final String[] NONE = {};

  /** Reads what was written, in its order. */
  private static final class Reading {
    private final byte[] bytes;
    private int at;

    Reading(byte[] bytes) {
      this.bytes = bytes;
    }

    int number() {
      return bytes[at++];
    }

    String text() {
      int length = (bytes[at] & 255) << 8 | bytes[at + 1] & 255;
      String text = new String(bytes, at + 2, length, StandardCharsets.UTF_8);
      at += 2 + length;
      return text;
    }
  }

  @Override
  public void close() throws IOException {
    textsOut.close();
    atomsOut.close();
    arena.close();
    Files.deleteIfExists(texts);
    Files.deleteIfExists(atoms);
  }
}
