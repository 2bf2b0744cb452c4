package dev.faultline.triage.grouping.rule;

/// Reads one action of a stack trace rule: `^-group`, `v+app`, `max-frames=3`.
final class ActionSyntax {
    private ActionSyntax() {}

    static Action read(RuleCursor cursor) throws RuleSyntaxException {
        return "^v+-".indexOf(cursor.peek()) >= 0 ? flag(cursor) : variable(cursor);
    }

    private static Action flag(RuleCursor cursor) throws RuleSyntaxException {
        Action.Range range = Action.Range.HERE;
        if (cursor.take("^")) {
            range = Action.Range.UP;
        } else if (cursor.take("v")) {
            range = Action.Range.DOWN;
        }
        boolean on = cursor.take("+");
        if (!on && !cursor.take("-")) {
            throw cursor.error("expected + or -" + cursor.found());
        }
        int start = cursor.at();
        String name = cursor.identifier("app or group");
        return switch (name) {
            case "app" -> new Action.App(range, on);
            case "group" -> new Action.Group(range, on);
            case "prefix", "sentinel" -> new Action.Mark(range, on, name);
            default -> {
                cursor.to(start);
                throw cursor.error("unknown action '" + name + "': known are app, group, prefix, sentinel");
            }
        };
    }

    private static Action variable(RuleCursor cursor) throws RuleSyntaxException {
        int start = cursor.at();
        String name = cursor.identifier("an action such as +app, -group or category=name");
        cursor.skipSpace().expect("=");
        int at = cursor.skipSpace().at();
        String value = cursor.identifier("a value for " + name);
        return switch (name) {
            case "category" -> new Action.Category(value);
            case "max-frames" -> new Action.MaxFrames(number(cursor, value, at));
            case "min-frames" -> new Action.MinFrames(number(cursor, value, at));
            case "invert-stacktrace" -> new Action.Invert(truth(cursor, value, at));
            default -> {
                cursor.to(start);
                throw cursor.error("unknown variable '" + name
                        + "': known are category, max-frames, min-frames, invert-stacktrace");
            }
        };
    }

    private static int number(RuleCursor cursor, String value, int at) throws RuleSyntaxException {
        try {
            int number = Integer.parseInt(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        cursor.to(at);
        throw cursor.error("expected a number of frames, found '" + value + "'");
    }

    private static boolean truth(RuleCursor cursor, String value, int at) throws RuleSyntaxException {
        Boolean truth = StackTraceRuleSyntax.truth(value);
        if (truth == null) {
            cursor.to(at);
            throw cursor.error("expected 1, yes, true, 0, no or false, found '" + value + "'");
        }
        return truth;
    }
}
