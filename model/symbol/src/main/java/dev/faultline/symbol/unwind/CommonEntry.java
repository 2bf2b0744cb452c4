package dev.faultline.symbol.unwind;

import dev.faultline.symbol.bytes.Cursor;
import dev.faultline.symbol.bytes.MalformedDataException;

/// A common information entry (DWARF 5, section 6.4.1; LSB 5, 10.6.1.1).
///
/// @param pointers how addresses are encoded (DW_EH_PE_*)
/// @param augmented whether frame entries carry augmentation data
/// @param instructions where its instructions begin; they end at `end`
record CommonEntry(
        long codeAlign,
        long dataAlign,
        long returnRegister,
        int addressSize,
        int pointers,
        boolean augmented,
        boolean signal,
        long instructions,
        long end) {

    /// Reads behind length and id.
    static CommonEntry read(Cursor in, long end, int addressSize, boolean exceptionFrame) {
        int version = in.u8();
        if (version != 1 && version != 3 && version != 4) {
            throw new MalformedDataException("A common entry of version " + version, in.position());
        }
        String augmentation = in.string();
        int size = addressSize;
        if (version == 4) {
            size = in.u8();
            in.skip(1);
        }
        long codeAlign = in.uleb();
        long dataAlign = in.sleb();
        long returnRegister = version == 1 ? in.u8() : in.uleb();
        int pointers = 0;
        boolean augmented = augmentation.startsWith("z");
        if (augmented) {
            long length = in.uleb();
            long next = in.position() + length;
            pointers = pointers(in, augmentation, size);
            in.seek(next);
        } else if (exceptionFrame && augmentation.equals("eh")) {
            in.skip(size);
        }
        boolean signal = augmentation.indexOf('S') >= 0;
        return new CommonEntry(
                codeAlign, dataAlign, returnRegister, size, pointers, augmented, signal, in.position(), end);
    }

    private static int pointers(Cursor in, String augmentation, int size) {
        int pointers = 0;
        for (int i = 1; i < augmentation.length(); i++) {
            switch (augmentation.charAt(i)) {
                case 'R' -> pointers = in.u8();
                case 'L' -> in.skip(1);
                case 'P' -> {
                    int encoding = in.u8();
                    Pointers.read(in, encoding & 0x0f, 0, size);
                }
                default -> {
                    // 'S', 'B' and 'G' have no data.
                }
            }
        }
        return pointers;
    }
}
