package dev.faultline.ui.detail.stack;

import dev.faultline.event.Frame;
import org.jspecify.annotations.Nullable;

/// What a frame is called, in the parts that are shown apart.
///
/// @param qualifier what precedes the function: a Java package, a Python module; may be empty
/// @param function the function, with its class where the platform names it so; an address where no name is known
/// @param location file and line, or the address of the instruction; may be empty
/// @param unit the library or module file the code came from; may be empty
/// @param named whether `function` is a name rather than an address or a placeholder
record FrameLabel(String qualifier, String function, String location, String unit, boolean named) {

    /// @param eventPlatform platform of the event, for frames that name none
    static FrameLabel of(Frame frame, String eventPlatform) {
        Family family = Family.of(frame.platform() != null ? frame.platform() : eventPlatform);
        String name = name(frame);
        String function = name != null ? name : unnamed(frame, family);
        return switch (family) {
            case JVM -> managed(frame, function, name != null);
            case DOTNET -> managed(frame, member(function), name != null);
            case NATIVE -> nativeLabel(frame, function, name != null);
            default -> script(frame, function, name != null);
        };
    }

    private static FrameLabel managed(Frame frame, String function, boolean named) {
        String module = orEmpty(frame.module());
        int dot = module.lastIndexOf('.');
        String type = module.substring(dot + 1);
        boolean said = type.isEmpty() || within(function, type);
        String shown = said ? function : type + '.' + function;
        return new FrameLabel(module.substring(0, dot + 1), shown, place(frame), unit(frame), named);
    }

    /// A signature without what stands before the name: modifiers and what is returned.
    private static String member(String signature) {
        int arguments = signature.indexOf('(');
        String head = arguments < 0 ? signature : signature.substring(0, arguments);
        return signature.substring(head.stripTrailing().lastIndexOf(' ') + 1);
    }

    /// Whether a name says itself what it is in.
    static boolean within(String name, String outer) {
        return name.startsWith(outer + '.') || name.startsWith(outer + "::");
    }

    /// The file of a library, or the simple name of an assembly.
    private static String unit(Frame frame) {
        return base(frame.packageName()).split(", ", 2)[0];
    }

    private static FrameLabel nativeLabel(Frame frame, String function, boolean named) {
        String place = place(frame);
        Long address = frame.instructionAddr();
        String location = place.isEmpty() && address != null && named ? hex(address) : place;
        return new FrameLabel("", function, location, base(frame.packageName()), named);
    }

    private static FrameLabel script(Frame frame, String function, boolean named) {
        String module = orEmpty(frame.module());
        boolean said = module.isEmpty() || frame.filename() == null || within(function, module);
        String qualifier = said ? "" : module + '.';
        String place = place(frame);
        return new FrameLabel(qualifier, function, place.isEmpty() ? module : place, base(frame.packageName()), named);
    }

    private static @Nullable String name(Frame frame) {
        String function = frame.function() != null ? frame.function() : frame.rawFunction();
        return function == null || function.isBlank() || function.equals("?") ? null : function.strip();
    }

    private static String unnamed(Frame frame, Family family) {
        Long address = frame.instructionAddr();
        if (address != null) {
            return hex(address);
        }
        return family == Family.SCRIPT ? "<anonymous>" : "???";
    }

    private static String place(Frame frame) {
        String file = frame.filename() != null ? frame.filename() : frame.absPath();
        if (file == null) {
            return frame.lineNo() == null ? "" : ":" + frame.lineNo();
        }
        StringBuilder out = new StringBuilder(file);
        if (frame.lineNo() != null && frame.lineNo() > 0) {
            out.append(':').append(frame.lineNo());
            if (frame.colNo() != null && frame.colNo() > 0) {
                out.append(':').append(frame.colNo());
            }
        }
        return out.toString();
    }

    /// The last part of a path of any system.
    static String base(@Nullable String path) {
        if (path == null) {
            return "";
        }
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// Platforms that name frames alike.
    enum Family {
        JVM,
        DOTNET,
        NATIVE,
        SCRIPT;

        static Family of(String platform) {
            return switch (platform) {
                case "java", "groovy" -> JVM;
                case "csharp" -> DOTNET;
                case "native", "c", "cocoa", "objc", "rust", "swift" -> NATIVE;
                default -> SCRIPT;
            };
        }
    }
}
